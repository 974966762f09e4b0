import { monthNames } from '../../language/en/times/months.ts'

/** Names of the twelve months in other languages as dates on pages write them, abbreviations included, a language a row. */
const byLanguage = `
Januar,Jänner|Februar,Feber|März,Maerz,Mär|April|Mai|Juni|Juli|August|September|Oktober,Okt|November|Dezember,Dez
janvier,janv|février,fevrier,févr,fév|mars|avril,avr|mai|juin|juillet,juil|août,aout|septembre|octobre|novembre|décembre,decembre,déc
enero,ene|febrero|marzo|abril,abr|mayo|junio|julio|agosto,ago|septiembre,setiembre,set|octubre|noviembre|diciembre,dic
gennaio,genn,gen|febbraio,febbr|marzo|aprile|maggio,magg,mag|giugno,giu|luglio,lug|agosto|settembre,sett|ottobre,ott|novembre|dicembre
janeiro|fevereiro,fev|março,marco|abril|maio|junho|julho|agosto|setembro|outubro,out|novembro|dezembro
januari|februari|maart,mrt|april|mei|juni|juli|augustus|september|oktober|november|december
января,янв|февраля,фев|марта|апреля,апр|мая|июня|июля|августа,авг|сентября,сен|октября,окт|ноября,ноя|декабря,дек`

const numbers = new Map<string, number>()
for (const [index, names] of monthNames.entries()) for (const name of names) numbers.set(name, index + 1)
for (const row of byLanguage.trim().split('\n')) {
  for (const [index, names] of row.split('|').entries()) {
    for (const name of names.split(',')) numbers.set(name.toLowerCase(), index + 1)
  }
}

/** The number of a month (1 to 12) by its name in lower case, without a full stop. */
export const monthNumbers: ReadonlyMap<string, number> = numbers
