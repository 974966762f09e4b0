import { WordClass } from '../../language/en/everyday-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { organisationHeads, organisationStarts } from '../../language/en/organisations.ts'
import { placeHeads } from '../../language/en/places.ts'
import { roleNouns } from '../../language/en/roles.ts'
import { nameParticles, nameSuffixes, titleModifiers, titleWords } from '../../language/en/titles.ts'
import { knownFrom, styleAt } from './known-names.ts'
import { acrossConnector } from './name-connectors.ts'
import { isIntroduced, isTimeWord, misleadingOpeners, neverNames, wordsAsGivenNames } from './name-words.ts'
import { Look, Style } from './word-looks.ts'
import type { Words } from './words.ts'
/** A run of words, first and last index both included, that may hold one name or several. */
export interface WordRun {
  readonly first: number
  readonly last: number
}

/** The longest name looked at, in words; a longer run is a heading or a list, not a name. */
const LONGEST_RUN = 14
export interface Capitals {
  /** Lower-case forms of words that stand capitalised where no sentence opens. */
  readonly inside: ReadonlySet<string>
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>
}

/** How the document itself writes its words: the best witness of what its capitals mean. */
export function readCapitals(words: Words): Capitals {
  const inside = new Set<string>()
  const lower = new Set<string>()
  for (let word = 0; word < words.length; word++) {
    const look = words.looks[word] as number
    if (look & (Look.mark | Look.number)) continue
    if (!(look & Look.capital)) lower.add(words.lowers[word] as string)
    else if (!(look & Look.opening) && styleAt(words, word) === Style.normal)
      inside.add(words.lowers[word] as string)
  }
  return { inside, lower }
}

/** The capitalised runs of a text that may be names, in text order. */
export function findRuns(words: Words, capitals: Capitals): WordRun[] {
  const runs: WordRun[] = []
  for (let word = 0; word < words.length; word++) {
    const known = knownFrom(words, word)
    if (
      known > word ||
      (known === word &&
        !((words.looks[word] as number) & Look.opening && isPlainOpener(words, word, capitals)))
    ) {
      const last = Math.max(known, extend(words, known))
      runs.push({ first: word, last })
      word = last
      continue
    }
    if (!opensName(words, word, capitals)) continue
    const last = extend(words, word)
    runs.push({ first: word, last })
    word = last
  }
  return runs
}

function isPlainOpener(words: Words, word: number, capitals: Capitals): boolean {
  const lower = words.lowers[word] as string
  return (
    misleadingOpeners.has(lower) || ((words.classes[word] as number) !== 0 && !capitals.inside.has(lower))
  )
}

/** True where a name may begin at the word. */
function opensName(words: Words, word: number, capitals: Capitals): boolean {
  const look = words.looks[word] as number
  const lower = words.lowers[word] as string
  if (look & Look.uncased) return opensUncased(words, word)
  if (!(look & Look.capital) || neverNames.has(lower) || isTimeWord(words, word)) return false
  if (styleAt(words, word) !== Style.normal) return false
  if (wordsAsGivenNames.has(lower) && isGivenName(words, word)) return true
  // "De la Harpe has …": a particle in capitals before the rest of its surname
  if (
    nameParticles.has(lower) &&
    nameParticles.has(words.lowers[word + 1] ?? '') &&
    acrossConnector(words, word, word) >= 0
  )
    return true
  if (lower.length === 1) return !!(look & Look.dotted) && continues(words, word)
  if (isIntroduced(words, word)) return true
  const everyday = words.classes[word] as number
  if (!(look & Look.opening)) return !(everyday & WordClass.functional)
  const nextIsName = continues(words, word)
  if (everyday === 0 && !misleadingOpeners.has(lower))
    return nextIsName || capitals.inside.has(lower) || !isPeopleNoun(lower)
  if (everyday & WordClass.functional) return false
  // "Prime Minister Roe", "Vice President Roe"
  if (nextIsName && titleModifiers.has(lower) && titleWords.has(words.lowers[word + 1] as string)) return true
  if (nextIsName && ((words.classes[word + 1] as number) === 0 || titleWords.has(lower)))
    return (
      givenNames.has(lower) ||
      titleWords.has(lower) ||
      capitals.inside.has(lower) ||
      !!(everyday & (WordClass.adjective | WordClass.noun))
    )
  if (
    nextIsName &&
    (organisationHeads.has(words.lowers[word + 1] as string) ||
      placeHeads.has(words.lowers[word + 1] as string))
  )
    return true
  const opensOffice = organisationStarts.has(lower) || titleWords.has(lower)
  if (opensOffice && words.lowers[word + 1] === 'of' && acrossConnector(words, word, word) >= 0) return true
  return capitals.inside.has(lower) && !capitals.lower.has(lower)
}

/** As far as a question mark is looked for, in words. */
const LONGEST_QUESTION = 60

/** Right before a capitalised word that is nothing else, in no question: "Will Harker was" but not "Will Harker resign?" */
function isGivenName(words: Words, word: number): boolean {
  if (!continues(words, word)) return false
  if ((words.classes[word + 1] as number) !== 0 && words.texts[word + 2] !== ',') return false
  if (!((words.looks[word] as number) & Look.opening)) return true
  for (let at = word + 2; at < word + LONGEST_QUESTION; at++) {
    if (at >= words.length || words.sentences[at] !== words.sentences[word]) break
    if (words.texts[at] === '?') return false
  }
  return words.lowers[word] === 'will' || words.lowers[word] === 'may'
}

/** "Fishermen say …": a noun for several people that only opens its sentence. */
function isPeopleNoun(lower: string): boolean {
  const role = roleNouns.get(lower)
  return role?.kind === 'crowd' && role.plural && !capitalCrowds.has(lower)
}

/** Crowds that are written with a capital wherever they stand. */
const capitalCrowds = new Set(
  'democrats republicans evangelicals christians muslims jews catholics hindus sikhs americans hispanics latinos islamists'.split(
    ' ',
  ),
)

/** Arabic, Hebrew or Chinese words are read as a name only where they stand alone in a text of another script. */
function opensUncased(words: Words, word: number): boolean {
  const before = word > 0 && (words.looks[word - 1] as number) & Look.uncased
  if (before) return false
  let last = word
  while (last + 1 < words.length && (words.looks[last + 1] as number) & Look.uncased) last++
  const sentence = words.sentences[word] as number
  const neighbour = (at: number) =>
    at >= 0 &&
    at < words.length &&
    words.sentences[at] === sentence &&
    /^[\p{Lu}\p{Ll}]/u.test(words.texts[at] as string)
  return last - word < 4 && (neighbour(word - 1) || neighbour(last + 1))
}

/** Possessives inside names: "People's Party", "Children's Hospital". */
const innerPossessives = new Set(
  'people women men children veterans workers teachers farmers writers doctors nurses mothers fathers parents students drivers players directors builders miners fishermen journalists lawyers musicians physicians officers pilots tenants pensioners consumers ladies girls boys mother father john mary luke peter mark paul'.split(
    ' ',
  ),
)

/** True where the next word is capitalised too and belongs to the same run. */
function continues(words: Words, word: number): boolean {
  const next = word + 1
  if (next >= words.length || words.sentences[next] !== words.sentences[word]) return false
  const look = words.looks[next] as number
  if (!(look & Look.adjacent) || look & Look.mark) return false
  if ((words.looks[word] as number) & Look.possessive && !innerPossessives.has(words.lowers[word] as string))
    return false
  const lower = words.lowers[next] as string
  // "the F.B.I. Nothing happened": the full stop of an acronym may be that of its sentence.
  if (
    words.texts[word]?.endsWith('.') &&
    (words.texts[word]?.length ?? 0) > 2 &&
    (words.classes[next] as number) !== 0
  )
    return false
  if ((words.looks[word] as number) & Look.uncased) return !!(look & Look.uncased)
  if (!(look & Look.capital)) return false
  if (isTimeWord(words, next)) return false
  if (lower === 'i') return /^i$/.test(words.texts[word + 2] ?? '')
  if (!((words.classes[next] as number) & WordClass.functional) || nameSuffixes.has(lower)) return true
  // "Theresa May": a given name takes even a word that is grammar elsewhere.
  const given = words.lowers[word] as string
  return lower === 'may' && (givenNames.has(given) || wordsAsGivenNames.has(given))
}

/** The last word of the run that begins at `word`. */
function extend(words: Words, word: number): number {
  let last = word
  while (last - word < LONGEST_RUN) {
    if (continues(words, last)) {
      last++
      continue
    }
    const over = Math.max(acrossConnector(words, word, last), acrossBareMark(words, last))
    if (over < 0) return last
    last = over
  }
  return last
}

/** "Tram Workers' | Union": the word behind a possessive's bare mark; -1 for none. */
function acrossBareMark(words: Words, last: number): number {
  const [mark, next] = [last + 1, last + 2]
  const look = next < words.length ? (words.looks[next] as number) : 0
  const bound =
    (words.looks[last] as number) & Look.possessive &&
    (innerPossessives.has(words.lowers[last] as string) ||
      organisationHeads.has(words.lowers[next] as string)) &&
    words.starts[mark] === words.ends[last] &&
    words.sentences[next] === words.sentences[last]
  return bound && look & Look.capital && look & Look.adjacent && !(look & Look.mark) ? next : -1
}
