import { givenNames } from '../../language/en/given-names.ts'
import { organisationHeads, organisationStarts } from '../../language/en/organisations.ts'
import { nameParticles } from '../../language/en/titles.ts'
import { isTimeWord, neverNames } from './name-words.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

const companyForms = new Set(['inc', 'ltd', 'llc', 'llp', 'plc', 'corp', 'co'])
const ofWords = new Set(['of', 'for', 'on', 'against', 'to'])

/** The word after a connector that belongs to the name: "van der" Berg, University "of" Leeds, Health "and" Human; -1 for none. */
export function acrossConnector(words: Words, first: number, last: number): number {
  const at = last + 1
  if (at + 1 >= words.length || (words.looks[last] as number) & (Look.possessive | Look.uncased)) return -1
  const lower = words.lowers[at] as string
  const sentence = words.sentences[first] as number
  const joins = (next: number) =>
    next < words.length &&
    words.sentences[next] === sentence &&
    !!((words.looks[next] as number) & Look.capital) &&
    !!((words.looks[next] as number) & Look.adjacent) &&
    !isTimeWord(words, next) &&
    !neverNames.has(words.lowers[next] as string)
  if (!((words.looks[at] as number) & Look.adjacent) || words.sentences[at] !== sentence) return -1
  if (nameParticles.has(lower)) {
    let next = at + 1
    while (
      next < at + 3 &&
      nameParticles.has(words.lowers[next] ?? '') &&
      !((words.looks[next] as number) & Look.capital)
    )
      next++
    return joins(next) && (lower !== 'y' || joins(next)) ? next : -1
  }
  const text = words.texts[at]
  if (text === '&') return joins(at + 1) ? at + 1 : -1
  // "Acme, Inc."
  if (text === ',' && listOfFields(words, first, at, joins) >= 0) return listOfFields(words, first, at, joins)
  if (text === ',') return joins(at + 1) && companyForms.has(words.lowers[at + 1] as string) ? at + 1 : -1
  // "Gerard ’t Veen": the article of a Dutch surname
  const isArticle = words.lowers[at + 1] === 't' && words.starts[at + 1] === words.ends[at]
  if (isArticle && /^['’‘]$/.test(text ?? '')) return joins(at + 2) ? at + 2 : -1
  if (isQuoteMark(text)) return acrossNickname(words, last, at, joins)
  const head = words.lowers[last] as string
  if (ofWords.has(lower)) {
    const next = words.lowers[at + 1] === 'the' ? at + 2 : at + 1
    const opens =
      lower === 'of'
        ? organisationStarts.has(head) ||
          ofHeads.has(head) ||
          (organisationHeads.has(head) && head !== 'house' && head !== 'group')
        : lower === 'for' || lower === 'on'
          ? onHeads.has(head)
          : false
    if (opens && joins(next)) return next
  }
  if (
    lower === 'and' &&
    joins(at + 1) &&
    spansOf(words, first, last) &&
    !givenNames.has(words.lowers[at + 1] as string)
  ) {
    // "Department of Health and Human Services": inside an organisation of that shape only, and not before a person.
    const following = words.lowers[at + 2] ?? ''
    return organisationHeads.has(words.lowers[at + 1] as string) ||
      organisationHeads.has(following) ||
      abstractNames.has(head)
      ? at + 1
      : -1
  }
  return -1
}

/** What names several fields: "Department of Parks, Trails and Waterways". */
const bodiesOfFields = new Set(
  'department ministry bureau office secretariat directorate committee board'.split(' '),
)
/** Words of such a list behind its first comma at most. */
const LONGEST_LIST = 9

/** The last word of ", Trails and Waterways" behind a body's first field; -1 where it is none. */
function listOfFields(words: Words, first: number, comma: number, joins: (next: number) => boolean): number {
  if (!bodiesOfFields.has(words.lowers[first] as string) || words.lowers[first + 1] !== 'of') return -1
  for (let word = comma + 1; word < comma + LONGEST_LIST && joins(word); word++) {
    if (givenNames.has(words.lowers[word] as string)) return -1
    const next = words.lowers[word + 1]
    if (next === 'and' || (next === ',' && words.lowers[word + 2] === 'and')) {
      const last = next === 'and' ? word + 2 : word + 3
      return joins(last) && !givenNames.has(words.lowers[last] as string) ? last : -1
    }
    if (next === ',') word++
  }
  return -1
}

const ofHeads = new Set(
  'secretary gulf bay house bank sea strait isle cape duke earl prince princess queen king archbishop bishop church city state republic university kingdom state director head minister lord speaker statue tower port district county islands duchess avenue cathedral horn rock'.split(
    ' ',
  ),
)
const onHeads = new Set(
  'committee center centre centers commission council institute foundation subcommittee organization organisation association campaign coalition society office fund americans citizens women veterans people department conference agency panel secretary high commissioner parents mothers doctors lawyers students scientists evangelicals christians muslims jews latinos'.split(
    ' ',
  ),
)
const abstractNames = new Set(
  'health education food trade science housing culture immigration oil finance business labor agriculture justice defense commerce energy research arts technology security intelligence securities crime sport disease truth peace'.split(
    ' ',
  ),
)

function spansOf(words: Words, first: number, last: number): boolean {
  for (let word = first; word < last; word++) if (ofWords.has(words.lowers[word] as string)) return true
  return false
}

function isQuoteMark(text: string | undefined): boolean {
  return (
    text === '"' ||
    text === '“' ||
    text === '”' ||
    text === '‘' ||
    text === "'" ||
    text === '’' ||
    text === '("'
  )
}

/** The surname after a nickname in quotation marks: Jane "JJ" Roe. At most two words stand inside. */
function acrossNickname(words: Words, last: number, open: number, joins: (next: number) => boolean): number {
  if ((words.classes[last] as number) !== 0 && !givenNames.has(words.lowers[last] as string)) return -1
  for (let close = open + 2; close <= open + 4 && close + 1 < words.length; close++) {
    if (!isQuoteMark(words.texts[close])) continue
    if (close === open + 2 && (words.looks[open + 1] as number) & Look.mark) return -1
    return joins(close + 1) || nameParticles.has(words.lowers[close + 1] as string)
      ? surnameAfter(words, close + 1)
      : -1
  }
  return -1
}

function surnameAfter(words: Words, word: number): number {
  let at = word
  while (nameParticles.has(words.lowers[at] ?? '') && !((words.looks[at] as number) & Look.capital)) at++
  return at < words.length && (words.looks[at] as number) & Look.capital ? at : -1
}
