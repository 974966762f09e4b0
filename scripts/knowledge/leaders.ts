/**
 * Makes knowledge/leaders.txt: who governed which state, and when. Run by hand, its output committed:
 *
 *   npx tsx scripts/knowledge/leaders.ts FOLDER
 *
 * FOLDER holds Phoenix.Countries.actors.txt.gz of the Open Event Data Alliance (MIT). Heads of state and government stand in
 * it with the years before and after their office, as far as 2009 for the most part; others, ministers and high officials, from
 * 2003 to 2011. leaders-by-hand.txt beside this script puts offices in words, corrects and goes on.
 *
 * A line is a name in small letters and "|state|offices|since-death|rare" (for the state "@" and a body that he
 * headed; "!" where hardly two in the lists have such a name: one of its words is rare, or both are). An office is a letter and its months, "p200005-200805";
 * "m202407+202506": held at least until then, which is as far as the source goes. Letters: p president, m prime minister,
 * c chancellor, k king, q queen, e emir, s sultan, g secretary-general, d director-general, r managing director, h head of
 * state or government whose title the lists don't tell, o member of a government or another high official (years alone). "name>fuller name" leads to another line; a surname alone
 * does so for heads only. Lines are sorted, so that one is found without reading the others.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { bodyNamed } from '../../src/knowledge/bodies/known-bodies.ts'
import { wordsOfName } from '../../src/knowledge/leaders/name-words.ts'
import { countryNames, demonyms } from '../../src/language/en/countries.ts'
import { knownOrganisations } from '../../src/language/en/organisations.ts'
import { type Actor, readActors, stateOf } from './actor-lists.ts'

/** Offices by the letter that stands for them in the table. */
const letterOf: ReadonlyMap<string, string> = new Map([
  ['president', 'p'],
  ['prime minister', 'm'],
  ['premier', 'm'],
  ['chancellor', 'c'],
  ['king', 'k'],
  ['queen', 'q'],
  ['emir', 'e'],
  ['sultan', 's'],
  ['secretary-general', 'g'],
  ['director-general', 'd'],
  ['managing director', 'r'],
])
const OTHER_TITLES =
  'foreign_minister defense_minister defence_minister minister secretary_of_state secretary general_secretary secretary_general vice_president general colonel ambassador sheikh shaikh senator governor gov acting_minister mr mrs ms dr sir lord lady baroness ayatollah mullah leader prince princess crown_prince shah emperor marshal admiral captain'
    .split(' ')
    .map((title) => title.split('_'))
const HEAD_TITLES = [...letterOf.keys()].map((title) => title.split(/[ -]/))
/** States whose head of state governs: whoever headed them for longer than somebody who stood in was president. */
const PRESIDENTIAL = new Set(
  'MEX GTM HND SLV NIC CRI PAN COL VEN ECU BOL CHL URY PRY BRA DOM IDN CYP LBR'.split(' '),
)
const LONGEST_STANDING_IN = 12
/** The list has ministers, advisers and vice presidents of this state among its heads. */
const MIXED = 'USA'
/** Names of persons whose first word is the family's. */
const FAMILY_FIRST = new Set('CHN TWN KOR PRK VNM KHM'.split(' '))
/** What stands in a name that is nobody's: "THE_CLINTON_ADMINISTRATION". */
const NO_PERSON = new Set(
  'the of and administration government party regime forces family house palace office council committee then'.split(
    ' ',
  ),
)
/** Governors and administrators whom another state or body sent: nobody's citizens there. */
const SENT = new Set([
  'tommy franks',
  'john abizaid',
  'jay garner',
  'paul bremer',
  'l paul bremer',
  'sergio vieira de mello',
  'paddy ashdown',
  'carl bildt',
  'wolfgang petritsch',
  'carlos westendorp',
  'christian schwarz schilling',
  'miroslav lajcak',
  'valentin inzko',
])
/** Until this month the heads of these were sent by another state or by the United Nations. */
const ADMINISTERED: ReadonlyMap<string, string> = new Map([
  ['XKX', '200802'],
  ['TLS', '200205'],
  ['HKG', '199707'],
])
/** What the lists leave open had not ended then; some that ended soon after are open too. */
const LISTS_CLOSED = '200901'
/** The same of what was written by hand. */
const HAND_CLOSED = '202506'

interface Office {
  readonly letter: string
  readonly from: string
  /** "-200805", or "+200901" where it is not known to have ended. */
  readonly to: string
}

interface Leader {
  readonly names: Set<string>
  readonly country: string
  offices: Office[]
  /** Since when somebody is in public life, and when he died. */
  since: string
  died: string
}

function leaderOf(actor: Actor): Leader[] {
  const codes = actor.codes.filter(({ code }) => /^[A-Z]{3}(?:GOV|ELI)/.test(code))
  const governed = codes.filter(({ code, from }) => code.slice(3, 6) === 'GOV' && from)
  const country = governed[0] && stateOf(governed[0].code, countryNames)
  if (!country) return []
  const elite = codes.filter(({ code }) => code.slice(3, 6) === 'ELI')
  // Only heads of state and government have years before and after their office.
  const governs = country !== MIXED && elite.length > 0 && governed.some(({ code }) => code.length === 6)
  const titles = new Set<string>()
  const names = new Set<string>()
  for (const name of actor.names) {
    const { words, letter } = withoutTitle(wordsOfName(name))
    if (letter) titles.add(letter)
    if (words.length > 0 && words.length < 7 && !words.some((word) => NO_PERSON.has(word)))
      names.add(words.join(' '))
  }
  if (names.size === 0 || [...names].some((name) => SENT.has(name))) return []
  const [title] = titles
  const letterFor = (months: number) => {
    if (!governs) return 'o'
    if (titles.size === 1 && title) return title
    return PRESIDENTIAL.has(country) && months > LONGEST_STANDING_IN ? 'p' : 'h'
  }
  const open = ADMINISTERED.get(country) ?? ''
  const offices = governed
    .map(({ from = '', to }) => ({
      letter: letterFor(monthsBetween(from, to ?? LISTS_CLOSED)),
      from,
      to: to ? `-${to}` : `+${later(from, LISTS_CLOSED)}`,
    }))
    .filter(({ from, to }) => from > open && to.slice(1) >= from)
  if (offices.length === 0) return []
  const since = [...elite, ...governed].map(({ from }) => from).filter((from) => from !== undefined)
  // Of the elite until he died.
  const last = elite.at(-1)?.to ?? ''
  const died = last !== '' && offices.every(({ to }) => to.startsWith('-') && to.slice(1) <= last) ? last : ''
  return [{ names, country, offices: merged(offices), since: governs ? (since.sort()[0] ?? '') : '', died }]
}

/** "RUSSIAN_PRESIDENT_BORIS_YELTSIN" without its title. */
function withoutTitle(words: readonly string[]): { readonly words: string[]; readonly letter: string } {
  let rest = [...words]
  let letter = ''
  for (let again = true; again; ) {
    again = false
    const behind = withoutState(rest)
    for (const title of [...HEAD_TITLES, ...OTHER_TITLES]) {
      if (behind.length <= title.length || title.some((word, at) => behind[at] !== word)) continue
      letter ||= letterOf.get(title.join(' ')) ?? ''
      rest = behind.slice(title.length)
      again = true
      break
    }
  }
  return { words: rest, letter }
}

/** "former soviet leader": the words before a title that say whose. */
function withoutState(words: readonly string[]): string[] {
  const length = [2, 1].find((count) => isState(words.slice(0, count).join(' ')))
  return length === undefined ? [...words] : withoutState(words.slice(length))
}

function isState(words: string): boolean {
  return demonyms.has(words) || words === 'us' || words === 'ex' || words === 'former' || words === 'acting'
}

/** One after the other: spans that meet or overlap are one office. */
function merged(offices: readonly Office[]): Office[] {
  const found: Office[] = []
  for (const office of [...offices].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = found.findLast(({ letter }) => letter === office.letter)
    // A gap in office of an official is a gap of the list as often: one span is enough for who comes from where.
    const meets = before && (office.letter === 'o' || before.to.slice(1) >= office.from)
    if (!before || !meets) found.push(office)
    else found[found.indexOf(before)] = { ...before, to: laterEnd(before.to, office.to) }
  }
  return found
}

/** "197912" and "198012" are 12 apart. */
function monthsBetween(from: string, to: string): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(4))
  return count(to) - count(from)
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function laterEnd(a: string, b: string): string {
  return a.slice(1) > b.slice(1) ? a : b
}

/** "RUS: Vladimir Putin, V. V. Putin: president 2000-05/2008-05; prime minister 2008-05/2012-05; † 2030-01". */
function readByHand(url: URL): Leader[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [country = '', names = '', terms = ''] = line.split(': ')
      const offices: Office[] = []
      let [since, died] = ['', '']
      for (const term of terms.split('; ')) {
        const [, title = '', from = '', to = ''] = /^(.+) (\d{4}-\d\d)\/(\d{4}-\d\d)?$/.exec(term) ?? []
        if (term.startsWith('† ')) died = term.slice(2).replace('-', '')
        else if (term.startsWith('since ')) since = `${term.slice(6)}01`
        else {
          const letter = title === 'leader' ? 'h' : letterOf.get(title)
          if (
            !letter ||
            !(
              countryNames.has(country) ||
              knownOrganisations.has(country.slice(1)) ||
              bodyNamed(country.slice(1))
            )
          )
            throw new Error(`what is "${line}"?`)
          const end = to ? `-${to.replace('-', '')}` : `+${HAND_CLOSED}`
          offices.push({ letter, from: from.replace('-', ''), to: end })
        }
      }
      return {
        names: new Set(names.split(', ').map((name) => wordsOfName(name).join(' '))),
        country,
        offices,
        since: since || (offices[0]?.from ?? ''),
        died,
      }
    })
}

/** Whoever stands in the list twice once: the first has the offices, the others give their names. */
function withoutRepeats(all: readonly Leader[]): Leader[] {
  const kept: Leader[] = []
  const byName = new Map<string, Leader>()
  for (const leader of all) {
    const keys = [...leader.names]
      .filter((name) => name.includes(' ') || leader.names.size === 1)
      .map((name) => `${leader.country} ${name}`)
    // "Carlos Menem" and "Carlos Saul Menem": of heads who held office together the first and the last name tell.
    const loose = isHead(leader)
      ? keys.map((key) => `${key.split(' ').slice(0, 2).join(' ')}/${key.split(' ').at(-1)}`)
      : []
    const exact = keys.map((key) => byName.get(key)).find((each) => each !== undefined)
    const alike = loose.map((key) => byName.get(key)).find((each) => each && together(each, leader))
    const same = exact ?? alike
    if (same) {
      for (const name of leader.names) same.names.add(name)
      if (leader.since && leader.since < same.since) same.since = leader.since
      same.died ||= leader.died
      if (same.offices.every(({ letter }) => letter === 'o'))
        same.offices = merged([...same.offices, ...leader.offices])
    } else kept.push(leader)
    for (const key of [...keys, ...loose]) byName.set(key, same ?? leader)
  }
  return kept
}

function isHead({ offices }: Leader): boolean {
  return offices.some(({ letter }) => letter !== 'o')
}

function together(one: Leader, other: Leader): boolean {
  return one.offices.some(({ from, to }) =>
    other.offices.some((office) => from <= office.to.slice(1) && office.from <= to.slice(1)),
  )
}

function writeTable(found: readonly Leader[]): void {
  const rows = new Set<string>()
  const bearers = countBearers(found)
  for (const leader of found) {
    const { names, country, offices, since, died } = leader
    const all = [...names]
    const main = all.find((name) => name.includes(' ')) ?? all[0] ?? ''
    const held = offices.map(officeText).join(',')
    const words = main.split(' ')
    const rare = isHead(leader) && words.length > 1 && isRareName(words, bearers) ? '|!' : ''
    const life = since || died ? `|${since}-${died}` : rare && '|'
    rows.add(`${main}|${country}|${held}${life}${rare}`)
    for (const name of names) if (name !== main) rows.add(`${name}>${main}`)
    const surname = FAMILY_FIRST.has(country) ? words[0] : words.at(-1)
    if (isHead(leader) && surname && surname !== main && surname.length > 2) rows.add(`${surname}>${main}`)
  }
  const sorted = [...rows].sort()
  writeFileSync(new URL('../../knowledge/leaders.txt', import.meta.url), `${sorted.join('\n')}\n`)
  console.log(`${found.length} leaders, ${sorted.length} lines`)
}

/** How many have a word in their names. */
function countBearers(found: readonly Leader[]): Map<string, number> {
  const bearers = new Map<string, number>()
  for (const { names } of found)
    for (const word of new Set([...names].flatMap((name) => name.split(' '))))
      bearers.set(word, (bearers.get(word) ?? 0) + 1)
  return bearers
}

/** A word of a name that so few of the lists' 17,000 have is rare; so are two whose bearers multiply to no more than that. */
const RARE = { word: 3, both: 60 } as const

function isRareName(words: readonly string[], bearers: ReadonlyMap<string, number>): boolean {
  const [first, last] = [words[0], words.at(-1)].map((word) => bearers.get(word ?? '') ?? 0) as [
    number,
    number,
  ]
  return Math.min(first, last) <= RARE.word || first * last <= RARE.both
}

/** Of officials years alone: the lists begin and break off by the half-year. */
function officeText({ letter, from, to }: Office): string {
  return letter === 'o' ? `o${from.slice(0, 4)}${to.slice(0, 5)}` : `${letter}${from}${to}`
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('say in which folder the lists are')
const leaders = [
  ...readByHand(new URL('leaders-by-hand.txt', import.meta.url)),
  ...readActors(folder, 'Phoenix.Countries.actors.txt.gz').flatMap(leaderOf),
]
writeTable(withoutRepeats(leaders))
