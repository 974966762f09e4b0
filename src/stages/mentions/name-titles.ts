import { WordClass } from '../../language/en/everyday-words.ts'
import { clauseOpeners, determiners } from '../../language/en/function-words.ts'
import { isOffice } from '../../language/en/roles.ts'
import { genderedTitles, titleModifiers, titleWords } from '../../language/en/titles.ts'
import type { FoundName } from './names.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

/** A title by its words, both included. */
export interface TitleRun {
  readonly first: number
  readonly last: number
  /** The noun that names the office. */
  readonly head: number
}

/** The longest title, in words: "former deputy assistant White House press secretary". */
const LONGEST_TITLE = 8

/**
 * The title in small letters that stands before a name: "campaign manager" Jo Roe, "the Brazilian foreign minister" Ana
 * Duarte. `previousEnd` is the last word of the name before, which a title may take in once ("White House press secretary").
 */
export function titleBefore(
  words: Words,
  name: FoundName,
  previous: FoundName | undefined,
): TitleRun | undefined {
  const head = name.first - 1
  if (head < 0 || words.sentences[head] !== words.sentences[name.first]) return undefined
  const lower = words.lowers[head] as string
  if (!isTitleHead(words, head) || !((words.looks[name.first] as number) & Look.adjacent)) return undefined
  if ((words.looks[head] as number) & Look.possessive) return undefined
  let first = head
  while (first > 0 && head - first < LONGEST_TITLE && words.sentences[first - 1] === words.sentences[head]) {
    const before = first - 1
    if (!((words.looks[first] as number) & Look.adjacent)) break
    if (previous && previous.last === before && previous.type === 'organization') {
      first = previous.first
      break
    }
    if (!isModifier(words, before)) break
    first = before
  }
  return lower === '' ? undefined : { first, last: head, head }
}

function isTitleHead(words: Words, word: number): boolean {
  const lower = words.lowers[word] as string
  if ((words.looks[word] as number) & (Look.mark | Look.number)) return false
  return isOffice(lower) || (titleWords.has(lower) && genderedTitles.has(lower))
}

/** A word that may stand inside a title or a noun group before its head: noun, adjective, participle; no verb, no function word. */
export function isModifier(words: Words, word: number): boolean {
  const look = words.looks[word] as number
  if (look & (Look.mark | Look.possessive)) return false
  const lower = words.lowers[word] as string
  if (look & Look.number) return false
  const classes = words.classes[word] as number
  if (determiners.has(lower) || clauseOpeners.has(lower)) return false
  if (classes === 0) return titleModifiers.has(lower) || lower.includes('-') || !(look & Look.capital)
  if (classes & WordClass.functional) return lower === 'then' || lower === 'former'
  return (
    (classes & (WordClass.noun | WordClass.adjective)) !== 0 ||
    (classes & WordClass.participle && !(classes & WordClass.verbPast)) !== 0 ||
    titleModifiers.has(lower)
  )
}

/** Words between the comma and the office's noun at most: "a longtime senior adviser". */
const LONGEST_APPOSITION = 7

/** The office that follows a name after a comma: Ana Duarte, "the foreign minister of Brazil", said. */
export function titleAfter(words: Words, name: FoundName): TitleRun | undefined {
  const comma = name.last + 1
  const sentence = words.sentences[name.first]
  if (words.texts[comma] !== ',' || words.sentences[comma + 1] !== sentence) return undefined
  let first = comma + 1
  // "Jo Roe, 34, a nurse": the age stands between.
  if ((words.looks[first] as number) & Look.number && words.texts[first + 1] === ',') first += 2
  const opening = words.lowers[first] as string
  if (determiners.has(opening) && !/^(?:all|both|some|two|three|one)$/.test(opening)) first++
  for (
    let word = first;
    word < words.length && word < first + LONGEST_APPOSITION && words.sentences[word] === sentence;
    word++
  ) {
    const lower = words.lowers[word] as string
    const next = words.lowers[word + 1] ?? ''
    if (isOffice(lower) && !(isOffice(next) && !((words.looks[word + 1] as number) & Look.capital))) {
      if ((words.looks[word] as number) & Look.possessive) return undefined
      return { first, last: complementEnd(words, word), head: word }
    }
    const look = words.looks[word] as number
    if (look & Look.mark && words.texts[word] !== '-') return undefined
    if (!(look & (Look.capital | Look.possessive)) && !isModifier(words, word) && !titleModifiers.has(lower))
      return undefined
  }
  return undefined
}

/** The last word of "of Brazil", "for the Roe campaign" after an office; the office's own word where nothing follows. */
function complementEnd(words: Words, head: number): number {
  const lower = words.lowers[head + 1]
  if (lower !== 'of' && lower !== 'for' && lower !== 'at' && lower !== 'to') return head
  let last = head
  for (
    let word = head + 2;
    word < words.length && word < head + 9 && words.sentences[word] === words.sentences[head];
    word++
  ) {
    const look = words.looks[word] as number
    const each = words.lowers[word] as string
    if (look & Look.mark) break
    if (
      look & Look.capital ||
      determiners.has(each) ||
      each === 'of' ||
      each === 'and' ||
      each === 'for' ||
      isModifier(words, word)
    ) {
      if (!determiners.has(each) && each !== 'of' && each !== 'and' && each !== 'for') last = word
      continue
    }
    break
  }
  return last
}
