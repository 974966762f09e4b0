import { cueForms } from '../../language/en/cue-verbs.ts'
import { determiners } from '../../language/en/function-words.ts'
import {
  agents,
  isOfficeNoun,
  longOffices,
  needsComplement,
  officeOfSeveral,
  plainQualifiers,
} from '../../language/en/offices.ts'
import { titleModifiers } from '../../language/en/titles.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import { isModifier } from '../mentions/name-titles.ts'
import { Look } from '../mentions/word-looks.ts'
import type { Words } from '../mentions/words.ts'
import type { MentionWords } from './mention-words.ts'

/** An office, rank or job as it stands in the text, before it is known whose it is. */
export interface OfficePhrase {
  /** Words: the whole phrase, with determiner, whose it is and what it is of; and the noun at its head. */
  readonly first: number
  readonly head: number
  readonly last: number
  /** The same phrase in the text (UTF-16 code units). */
  readonly start: number
  readonly end: number
  /** In lower case, whose it is left out: "former finance minister". */
  readonly title: string
  /** The noun at its head, in lower case and singular. */
  readonly noun: string
  /** "Two foreign ministers". */
  readonly plural: boolean
  /** The mention of whoever or whatever the office is of; -1 where none is said. */
  readonly holder: number
  /** The mention of whoever has it besides, where a nationality stands between: "her Finnish counterpart". */
  readonly owner: number
  /** The word between the office and what it is of: "for", "to"; '' where the holder stands before. */
  readonly opener: string
  /** True where a determiner, a holder or a complement stands with it. */
  readonly bound: boolean
}

/** Words between the determiner and the office's noun at most. */
const LONGEST_TITLE = 8
/** Words of "for trade and industry" at most. */
const LONGEST_FIELD = 5

const ownerPronouns = new Set('his her its their my our your whose'.split(' '))
/** What may open what an office is of: "head of the bank", "ambassador to Chile", "a lawyer with Acme". */
const complementOpeners = new Set('of for at to with'.split(' '))

/** Offices whose bearer is sent to what follows on "to". */
const sentTo = new Set('ambassador envoy consul delegate emissary representative'.split(' '))

export interface OfficeScene {
  readonly words: Words
  readonly mentions: readonly FoundMention[]
  readonly at: MentionWords
}

/** The office phrases of a text, in text order. */
export function findOffices(scene: OfficeScene): OfficePhrase[] {
  const found: OfficePhrase[] = []
  for (let word = 0; word < scene.words.length; word++) {
    const phrase = officeAt(scene, word)
    if (phrase) found.push(phrase)
  }
  return found
}

function officeAt({ words, mentions, at }: OfficeScene, head: number): OfficePhrase | undefined {
  const lower = words.lowers[head] as string
  const several = officeOfSeveral(lower)
  const short = (words.looks[head] as number) & Look.dotted ? lower.replace(/\.$/, '') : lower
  const noun = several ?? (isOfficeNoun(short) ? short : undefined)
  if (!noun || at.nameOf(head) >= 0 || (words.looks[head] as number) & Look.possessive) return undefined
  if (isModifierOfNext(words, at, head)) return undefined
  const left = leftOf(words, mentions, at, head, noun)
  const behind = complementOf(words, at, head)
  // "Rovers' director of football": whose it is stands before, but what it is for belongs to the title.
  const right = left.holder >= 0 && behind && behind.holder >= 0 && !agentNeedsMore(noun) ? undefined : behind
  const holder = left.holder >= 0 ? left.holder : (right?.holder ?? -1)
  const last = right && right.holder >= 0 ? at.lastWordOf(right.holder) : (right?.fieldEnd ?? head)
  if (needsComplement(noun) && holder < 0 && !isTitleOf(words, mentions, at, head)) return undefined
  const prefix = left.prefixLast < 0 ? '' : titleOf(words, at, left.first, left.prefixLast, left.prefixLast)
  const rest = titleOf(words, at, left.title, head, right?.fieldEnd ?? head, several)
  const title = prefix && !determiners.has(prefix) ? `${prefix} ${rest}` : rest
  if (!title) return undefined
  return {
    first: left.first,
    head,
    last: Math.max(last, head),
    start: words.starts[left.first] as number,
    end: words.ends[Math.max(last, head)] as number,
    title,
    noun,
    plural: several !== undefined,
    holder,
    owner: left.owner,
    opener: left.holder < 0 && right && right.holder >= 0 ? right.opener : '',
    bound: left.bound || holder >= 0,
  }
}

/** "Brazil's spokesman for trade": what stands before says whose, what stands behind only for what. */
function agentNeedsMore(noun: string): boolean {
  return agents.has(noun)
}

/** "police chief": the next word is the head, unless it begins the name of whoever holds the office. */
function isModifierOfNext(words: Words, at: MentionWords, word: number): boolean {
  const next = word + 1
  if (next >= words.length || words.sentences[next] !== words.sentences[word]) return false
  if (!((words.looks[next] as number) & Look.adjacent) || at.nameOf(next) >= 0) return false
  const lower = words.lowers[next] as string
  return isOfficeNoun(lower) || officeOfSeveral(lower) !== undefined
}

function isTitleOf(words: Words, mentions: readonly FoundMention[], at: MentionWords, head: number): boolean {
  const name = at.nameOf(head + 1)
  return (
    name >= 0 &&
    (mentions[name] as FoundMention).type === 'person' &&
    !!((words.looks[head + 1] as number) & Look.adjacent)
  )
}

interface LeftSide {
  /** First word of the phrase, and of the title in it. */
  readonly first: number
  readonly title: number
  /** Last word of the title's part that stands before a holder: "former" of "former White House press secretary"; -1. */
  readonly prefixLast: number
  readonly holder: number
  readonly owner: number
  readonly bound: boolean
}

function leftOf(
  words: Words,
  mentions: readonly FoundMention[],
  at: MentionWords,
  head: number,
  noun: string,
): LeftSide {
  let first = head
  let title = head
  let holder = -1
  let prefixLast = -1
  while (head - first < LONGEST_TITLE && adjoins(words, first)) {
    // "Calder Mills' director": the bare mark stands between.
    const before = isBareMark(words, first - 1) ? first - 2 : first - 1
    const name = at.nameOf(before)
    if (name >= 0) {
      const mention = mentions[name] as FoundMention
      const owns = !!((words.looks[before] as number) & Look.possessive)
      if (owns && holder < 0)
        return {
          first: withArticle(words, at.firstWordOf(name)),
          title,
          prefixLast,
          holder: name,
          owner: -1,
          bound: true,
        }
      // "her Finnish counterpart", "Acme spokesman"; of people only who speaks for them: "Roe spokesman".
      if (holder >= 0 || (mention.type === 'person' && !agents.has(noun))) break
      holder = name
      first = at.firstWordOf(name)
      continue
    }
    const lower = words.lowers[before] as string
    const look = words.looks[before] as number
    if (look & Look.possessive || ownerPronouns.has(lower)) {
      const owner = at.endingWith(before)
      const start = owner >= 0 ? Math.min(before, at.firstWordOf(owner)) : before
      return holder >= 0
        ? { first: start, title, prefixLast, holder, owner, bound: true }
        : { first: start, title, prefixLast, holder: owner, owner: -1, bound: true }
    }
    if (determiners.has(lower)) return { first: before, title, prefixLast, holder, owner: -1, bound: true }
    const belongs = holder < 0 ? isPartOfTitle(words, before, head) : titleModifiers.has(lower)
    if (!belongs) break
    first = before
    if (holder < 0) title = before
    else if (prefixLast < 0) prefixLast = before
  }
  return { first, title, prefixLast, holder, owner: -1, bound: holder >= 0 }
}

function adjoins(words: Words, word: number): boolean {
  return (
    word > 0 &&
    words.sentences[word - 1] === words.sentences[word] &&
    !!((words.looks[word] as number) & Look.adjacent) &&
    (!((words.looks[word - 1] as number) & Look.mark) || isBareMark(words, word - 1))
  )
}

function isBareMark(words: Words, word: number): boolean {
  return /^['’]$/.test(words.texts[word] ?? '') && ((words.looks[word - 1] ?? 0) & Look.possessive) !== 0
}

function withArticle(words: Words, first: number): number {
  return adjoins(words, first) && words.lowers[first - 1] === 'the' ? first - 1 : first
}

function isPartOfTitle(words: Words, word: number, head: number): boolean {
  const lower = words.lowers[word] as string
  if (titleModifiers.has(lower)) return true
  const capital = (at: number) => ((words.looks[at] as number) & Look.capital) !== 0
  // "met Senator Roe", "former Senator Roe": of small words before a title in capitals only some belong to it.
  if (capital(head) && !capital(word)) return false
  return (isModifier(words, word) && !cueForms.has(lower)) || isOfficeNoun(lower)
}

interface Complement {
  readonly holder: number
  readonly opener: string
  /** The last word of a field that is part of the title: "minister for trade"; the head where there is none. */
  readonly fieldEnd: number
}

/** What an office is of: "of Brazil", "for the port authority", "for trade and industry of Brazil". */
function complementOf(words: Words, at: MentionWords, head: number): Complement | undefined {
  let fieldEnd = head
  for (let part = 0; part < 2; part++) {
    const opener = fieldEnd + 1
    if (!follows(words, opener) || !complementOpeners.has(words.lowers[opener] as string)) break
    const start = opener + 1
    const near = at.startingAt(start)
    const holder = near >= 0 ? near : at.startingAt(afterDeterminer(words, start))
    // "ambassador to Chile": not whom the ambassador serves, but where.
    if (holder >= 0 && words.lowers[opener] === 'to' && sentTo.has(words.lowers[head] as string))
      fieldEnd = at.lastWordOf(holder)
    else if (holder >= 0) return { holder, fieldEnd, opener: words.lowers[opener] as string }
    if (holder >= 0) continue
    const end = fieldFrom(words, at, start)
    if (end < start || words.lowers[opener] === 'to' || words.lowers[opener] === 'with') break
    fieldEnd = end
  }
  if (fieldEnd > head) return { holder: -1, fieldEnd, opener: '' }
  return bracketed(words, at, head)
}

/** "(treasurer, Lanter Trust)": in brackets a comma will do. */
function bracketed(words: Words, at: MentionWords, head: number): Complement | undefined {
  if (words.texts[head + 1] !== ',') return undefined
  for (let open = head - 1; open >= 0 && head - open <= LONGEST_TITLE; open--) {
    if (words.sentences[open] !== words.sentences[head]) return undefined
    if (words.texts[open] !== '(') continue
    const start = afterDeterminer(words, head + 2)
    const holder = at.startingAt(start)
    const after = holder < 0 ? undefined : words.texts[at.lastWordOf(holder) + 1]
    return after === ')' || after === ';' ? { holder, fieldEnd: head, opener: ',' } : undefined
  }
  return undefined
}

function follows(words: Words, word: number): boolean {
  return word < words.length && words.sentences[word] === words.sentences[word - 1]
}

function afterDeterminer(words: Words, word: number): number {
  return determiners.has(words.lowers[word] ?? '') ? word + 1 : word
}

/** The last word of "foreign affairs", "trade and industry"; one before the start where none is. */
function fieldFrom(words: Words, at: MentionWords, start: number): number {
  let last = start - 1
  for (let word = start; word < words.length && word < start + LONGEST_FIELD; word++) {
    if (!follows(words, word) || at.nameOf(word) >= 0) break
    const lower = words.lowers[word] as string
    if (lower === 'and') continue
    if (determiners.has(lower) && word === start) continue
    if (!isModifier(words, word)) break
    last = word
  }
  return last
}

/** The title's words in lower case, names and initials as they are; whose it is and what only praises left out. */
function titleOf(
  words: Words,
  at: MentionWords,
  from: number,
  head: number,
  last: number,
  singular?: string,
): string {
  let first = from
  while (first < head && plainQualifiers.has(words.lowers[first] as string)) first++
  const parts: string[] = []
  for (let word = first; word <= last; word++) {
    if (word === from && determiners.has(words.lowers[word] as string)) continue
    const look = words.looks[word] as number
    const text = words.texts[word] as string
    const bare = (words.lowers[word] as string).replace(/\.$/, '')
    const keeps = at.nameOf(word) >= 0 || (look & Look.allCaps && text.length <= 4 && !longOffices.has(bare))
    if (word === head && singular) parts.push(singular)
    else parts.push(keeps ? text : (longOffices.get(bare) ?? bare))
  }
  return parts.join(' ')
}
