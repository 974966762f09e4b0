import type { Time } from '../../domain/time.ts'
import { classesOf, WordClass } from '../../language/en/everyday-words.ts'
import { determiners, modals, prepositions } from '../../language/en/function-words.ts'
import { pronouns } from '../../language/en/pronouns.ts'
import { roleNouns } from '../../language/en/roles.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import { nounFrameIndex, verbFormIndex } from './frames.ts'
import { lowerOf, type Tree, treeOf } from './tree.ts'

interface WordOffsets {
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
}

/** A dependency tree by rules alone: noun phrases, verb groups, and what stands before and behind a verb. `given`: the words, where
 * others have parted them. */
export function lightTree(layer: TextLayer & { readonly times: readonly Time[] }, given?: WordOffsets): Tree {
  const { text } = layer.document
  const { starts, ends } = given
    ? { starts: Array.from(given.starts), ends: Array.from(given.ends) }
    : partWords(layer)
  const lowers = starts.map((start, at) => lowerOf(text.slice(start, ends[at])))
  const kinds: string[] = []
  const heads = Int32Array.from(starts, (_, at) => at)
  const relations: string[] = starts.map(() => 'dep')
  const timeEnds = lastWordsOfTimes(starts, layer.times)
  let from = 0
  for (const sentence of layer.sentences) {
    while (from < starts.length && (starts[from] as number) < sentence.start) {
      kinds[from] = 'X'
      from++
    }
    let to = from
    while (to < starts.length && (starts[to] as number) < sentence.end) to++
    tag(text, { starts, ends, lowers, kinds }, from, to)
    attach({ lowers, kinds, heads, relations, timeEnds }, from, to)
    from = to
  }
  for (; from < starts.length; from++) kinds[from] = 'X'
  return treeOf(text, { starts, ends, kinds, heads, relations }, layer.sentences)
}

/** For the first word of each time expression its last one; -1 elsewhere. */
function lastWordsOfTimes(starts: readonly number[], times: readonly Time[]): Int32Array {
  const ends = new Int32Array(starts.length).fill(-1)
  let at = 0
  for (const { start, end } of times) {
    while (at < starts.length && (starts[at] as number) < start) at++
    const first = at
    while (at < starts.length && (starts[at] as number) < end) at++
    if (at > first) ends[first] = at - 1
  }
  return ends
}

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i

/** Tokens, parted at hyphens and before clitics. */
function partWords({ document: { text }, tokens }: TextLayer): { starts: number[]; ends: number[] } {
  const starts: number[] = []
  const ends: number[] = []
  const add = (start: number, end: number) => {
    if (end <= start) return
    starts.push(start)
    ends.push(end)
  }
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.starts[token] as number
    let end = tokens.ends[token] as number
    const whole = end
    const clitic = CLITIC.exec(text.slice(Math.max(start, end - 3), end))
    if (clitic) end -= clitic[0].length
    let from = start
    for (let at = start; at < end; at++) {
      if (text[at] !== '-' || at === start || at === end - 1) continue
      add(from, at)
      add(at, at + 1)
      from = at + 1
    }
    add(from, end)
    add(end, whole)
  }
  return { starts, ends }
}

interface Tagged {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly lowers: readonly string[]
  readonly kinds: string[]
}

const AUX = new Set(
  `is are was were be been being am has have had having do does did will would can could may might must shall should
  's 're 've 'd 'll ca wo`.split(/\s+/),
)
const PERSONAL = new Set(
  'i he she it we they you who which that him her them me us nobody everyone someone anyone'.split(' '),
)
const OPENERS = new Set(
  'if unless whether because while although though after before when as since that until lest'.split(' '),
)
const LETTER = /^\p{L}/u
const UPPER = /^\p{Lu}/u

/** Kinds of words by lists and by the word before. */
function tag(text: string, { starts, ends, lowers, kinds }: Tagged, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const word = lowers[at] as string
    const before = at > from ? (kinds[at - 1] as string) : ''
    kinds[at] = kindOf(text.slice(starts[at], ends[at]), word, at === from, before, lowers, at, kinds)
  }
}

function kindOf(
  written: string,
  word: string,
  first: boolean,
  before: string,
  lowers: readonly string[],
  at: number,
  kinds: readonly string[],
): string {
  if (/^\p{N}/u.test(written)) return 'NUM'
  if (before === 'VERB' && PARTICLES.has(word)) return 'X'
  if (word === "'s" && (before === 'NOUN' || before === 'PROPN')) return 'PART'
  if (/^(?:has|have|had)$/.test(word) && DETERMINED.test(lowers[at + 1] ?? '')) return 'VERB'
  if (AUX.has(word)) return 'AUX'
  if (word === 'to') return startsInfinitive(lowers[at + 1]) ? 'PART' : 'ADP'
  if (word === "n't" || word === 'not' || word === 'neither') return 'PART'
  if (!LETTER.test(written)) return 'PUNCT'
  if (word === 'and' || word === 'or' || word === 'but' || word === 'nor') return 'CCONJ'
  if (word === 'that' && before !== 'NOUN') return before === 'VERB' || before === 'PUNCT' ? 'SCONJ' : 'DET'
  if (OPENERS.has(word) && word !== 'that') return 'SCONJ'
  if (
    word === 'her' ||
    word === 'his' ||
    word === 'their' ||
    word === 'its' ||
    word === 'our' ||
    word === 'my'
  )
    return 'DET'
  if (PERSONAL.has(word) && !(written.length > 1 && written === written.toUpperCase())) return 'PRON'
  if (determiners.has(word)) return 'DET'
  if (pronouns.has(word) && written !== 'US') return 'PRON'
  if (prepositions.has(word)) return 'ADP'
  if (!first && UPPER.test(written)) return 'PROPN'
  return contentKind(word, first && UPPER.test(written), before, lowers, at, kinds)
}

/** What belongs to the verb before it: "laid down their arms". */
const PARTICLES = new Set('down off out up back away over'.split(' '))

const DETERMINED = /^(?:the|a|an|his|her|its|their|this|that|these|those|all|some|two|three|four|several)$/

/** "to bomb", not "to Jakarta", "to eight years", "to the port". */
function startsInfinitive(next: string | undefined): boolean {
  if (next === undefined || DETERMINED.test(next)) return false
  const bits = classesOf(next)
  const forms = verbFormIndex.get(next)
  if (forms) return forms.some(({ form }) => form === 'base')
  return (bits & WordClass.verbBase) !== 0 || AUX.has(next) || /..ly$/.test(next)
}

function contentKind(
  word: string,
  capital: boolean,
  before: string,
  lowers: readonly string[],
  at: number,
  kinds: readonly string[],
): string {
  const forms = verbFormIndex.get(word)
  const bits = classesOf(word)
  const nounish =
    nounFrameIndex.has(word) || roleNouns.has(word) || (bits & (WordClass.noun | WordClass.pluralNoun)) !== 0
  const verbish =
    forms !== undefined ||
    /...ed$/.test(word) ||
    (bits &
      (WordClass.verbBase |
        WordClass.verbPresent |
        WordClass.verbPast |
        WordClass.participle |
        WordClass.ing)) !==
      0
  if (
    word === 'neither' ||
    word === 'only' ||
    /..ly$/.test(word) ||
    word === 'never' ||
    word === 'also' ||
    word === 'again' ||
    word === 'yet'
  )
    return 'ADV'
  const last = lowers[at - 1] ?? ''
  const next = lowers[at + 1] ?? ''
  const verbForm =
    /(?:ed|ing)$/.test(word) || forms?.every(({ form }) => form !== 'base' && form !== 'third') === true
  // "a multi-pronged attack", "the Taliban-claimed bomb"
  if (last === '-' && verbForm) return 'ADJ'
  // "the new funding package", "the jailed editor"
  const isQuality = before === 'DET' || before === 'ADJ' || (before === 'ADV' && kinds[at - 2] === 'DET')
  if (verbForm && isQuality && isPlainNoun(next)) return 'ADJ'
  if (verbish) {
    if (
      before === 'AUX' ||
      modals.has(last) ||
      last === 'to' ||
      last === "n't" ||
      last === 'not' ||
      before === 'PRON'
    )
      return 'VERB'
    if (
      before === 'ADV' &&
      (kinds[at - 2] === 'AUX' || kinds[at - 2] === 'NOUN' || kinds[at - 2] === 'PROPN' || verbForm)
    )
      return 'VERB'
    if (before === 'DET' || before === 'ADJ' || before === 'NUM')
      return verbForm && !nounish && before !== 'ADJ' ? 'ADJ' : 'NOUN'
    if (before === 'PART' && last === "'s") return 'NOUN'
    if (before === 'ADP') return /ing$/.test(word) ? 'VERB' : 'NOUN'
    if (before === 'VERB' && nounFrameIndex.has(word) && /s$/.test(word)) return 'NOUN'
    if (verbForm) return 'VERB'
    if ((before === 'NOUN' || before === 'PROPN') && !verbForm && isInverted(kinds, at)) return 'VERB'
    if (before === 'NOUN' || before === 'PROPN') {
      const finite =
        forms?.some(({ form }) => form !== 'base' && form !== 'ing') === true ||
        /s$/.test(word) ||
        (lowers[at - 1] ?? '').endsWith('s')
      const objectFollows =
        DETERMINED.test(next) || (/^\p{L}/u.test(next) && classesOf(next) === 0 && !roleNouns.has(next))
      if (finite && objectFollows && (/s$/.test(word) || /s$/.test(last))) return 'VERB'
      return finite && !(nounFrameIndex.has(word) && !/s$/.test(lowers[at - 1] ?? '')) ? 'VERB' : 'NOUN'
    }
    if (before === 'CCONJ' && !nounish) return 'VERB'
    if (!nounish && !capital) return 'VERB'
  }
  if (capital && !nounish && bits === 0) return 'PROPN'
  if (bits & WordClass.adjective && !nounish) return 'ADJ'
  if (bits & WordClass.adverb && !nounish) return 'ADV'
  return 'NOUN'
}

const LONGEST_SUBJECT = 5

/** "Should Tamar | close", "Did police | fire": the helper opens the sentence, and its verb is still to come. */
function isInverted(kinds: readonly string[], at: number): boolean {
  for (let each = at - 1; each >= 0 && each >= at - LONGEST_SUBJECT; each--) {
    if (kinds[each] === 'AUX')
      return each === 0 || kinds[each - 1] === 'PUNCT' || kinds[each - 1] === undefined
    if (!inPhrase(kinds[each])) return false
  }
  return false
}

function isPlainNoun(word: string): boolean {
  const bits = classesOf(word)
  return (
    (roleNouns.has(word) || (bits & WordClass.noun) !== 0) &&
    (bits & (WordClass.functional | WordClass.adverb)) === 0
  )
}

interface Attached {
  readonly lowers: readonly string[]
  readonly kinds: string[]
  readonly heads: Int32Array
  readonly relations: string[]
  readonly timeEnds: Int32Array
}

const isNominal = (kind: string | undefined) =>
  kind === 'NOUN' || kind === 'PROPN' || kind === 'PRON' || kind === 'NUM'
const inPhrase = (kind: string | undefined) => isNominal(kind) || kind === 'DET' || kind === 'ADJ'

/** What is open while a sentence is read from the left. */
interface Open {
  verb: number
  /** The noun phrase before the next verb that hangs on nothing yet. */
  free: number
  /** The last noun phrase. */
  noun: number
  preposition: number
  marker: number
  helpers: number[]
  conjunction: number
  possessor: number
  root: number
}

function attach(tree: Attached, from: number, to: number): void {
  const { kinds, lowers } = tree
  const open: Open = {
    verb: -1,
    free: -1,
    noun: -1,
    preposition: -1,
    marker: -1,
    helpers: [],
    conjunction: -1,
    possessor: -1,
    root: -1,
  }
  for (let at = from; at < to; ) {
    const kind = kinds[at] as string
    const afterAside = lowers[at] === '(' ? endOfAside(lowers, at, to) : at
    if (afterAside > at) {
      at = afterAside
      continue
    }
    const afterTime = readTime(tree, at, to, open)
    if (afterTime > at) {
      at = afterTime
      continue
    }
    if (inPhrase(kind) && !isRelative(tree, at, open)) {
      at = readPhrase(tree, at, to, open)
      continue
    }
    if (kind === 'PRON') {
      open.marker = at
      open.free = open.noun
    } else if (kind === 'ADP') open.preposition = at
    else if (kind === 'SCONJ') {
      open.marker = at
      open.preposition = -1
      open.free = -1
    } else if (kind === 'CCONJ') open.conjunction = at
    else if (kind === 'AUX' || kind === 'PART' || kind === 'ADV') {
      if (lowers[at] !== "'s" || kind === 'AUX') open.helpers.push(at)
    } else if (kind === 'VERB') readVerb(tree, at, open)
    else if (kind === 'PUNCT' && lowers[at] !== '-') {
      open.preposition = -1
      if (lowers[at] !== ',') open.free = -1
    }
    at++
  }
}

const LONGEST_ASIDE = 12

/** "Amnesty International (AI) has": what stands in brackets is passed over, with a comma behind it. */
function endOfAside(lowers: readonly string[], at: number, to: number): number {
  for (let each = at + 1; each < Math.min(to, at + LONGEST_ASIDE); each++)
    if (lowers[each] === ')') return each + 1
  return at
}

/** "last Friday", "in March": a time by itself is neither object nor subject. Gives the word behind it. */
function readTime(tree: Attached, at: number, to: number, open: Open): number {
  const { kinds, lowers, timeEnds } = tree
  const last = timeEnds[at] as number
  if (last < 0 || last >= to || isNominalBeside(tree, at - 1, last + 1, to) || kinds[at] === 'PRON') return at
  for (let each = at; each < last; each++) link(tree, each, last, 'compound')
  if (open.preposition === at - 1) link(tree, at - 1, last, 'case')
  open.preposition = -1
  if (open.verb >= 0) link(tree, last, open.verb, 'obl')
  else if (open.noun >= 0) link(tree, last, open.noun, 'nmod')
  return lowers[last + 1] === ',' && kinds[last + 1] === 'PUNCT' && open.free >= 0 ? last + 2 : last + 1
}

/** "a March summit", "Saturday’s talks": a time that is part of what stands around it. */
function isNominalBeside({ kinds, lowers }: Attached, before: number, behind: number, to: number): boolean {
  if (kinds[before] === 'DET' || kinds[before] === 'ADJ') return true
  return behind < to && (lowers[behind] === "'s" || isNominal(kinds[behind]) || kinds[behind] === 'ADJ')
}

function isRelative({ lowers, kinds }: Attached, at: number, open: Open): boolean {
  const word = lowers[at]
  return kinds[at] === 'PRON' && (word === 'who' || word === 'which' || word === 'that') && open.noun >= 0
}

function link(tree: Attached, at: number, head: number, relation: string): void {
  if (at === head || head < 0) return
  tree.heads[at] = head
  tree.relations[at] = relation
}

function readPhrase(tree: Attached, at: number, to: number, open: Open): number {
  const { kinds, lowers } = tree
  let end = at
  while (end < to && (inPhrase(kinds[end]) || (lowers[end] === '-' && inPhrase(kinds[end + 1])))) {
    if (end > at && kinds[end] === 'DET' && isNominal(kinds[end - 1])) break
    const time = tree.timeEnds[end] as number
    if (end > at && time >= 0 && isNominal(kinds[end - 1]) && !isNominalBeside(tree, -1, time + 1, to)) break
    if (end > at && (kinds[end] === 'PRON' || kinds[end - 1] === 'PRON')) break
    end++
  }
  let head = end - 1
  while (head > at && kinds[head] === 'ADJ') head--
  for (let each = at; each < end; each++) {
    if (each === head) continue
    const kind = kinds[each]
    link(
      tree,
      each,
      head,
      kind === 'DET'
        ? 'det'
        : kind === 'ADJ'
          ? 'amod'
          : kind === 'NUM'
            ? 'nummod'
            : kind === 'PUNCT'
              ? 'punct'
              : 'compound',
    )
  }
  if (open.possessor >= 0) {
    link(tree, open.possessor, head, 'nmod')
    open.possessor = -1
  }
  if (lowers[end] === "'s" && kinds[end] === 'PART') {
    link(tree, end, head, 'case')
    open.possessor = head
    // "Kenya and Uganda’s raid" is both states'
    if (open.conjunction === at - 1 && open.noun === at - 2) {
      link(tree, open.noun, head, 'conj')
      open.free = -1
      open.conjunction = -1
    }
    return end + 1
  }
  place(tree, at, head, open)
  open.noun = head
  open.preposition = -1
  open.conjunction = -1
  return end
}

const NOUN_PREPOSITIONS = new Set(['of', 'between', 'by'])

function place(tree: Attached, start: number, head: number, open: Open): void {
  const { lowers, kinds } = tree
  if (open.conjunction >= 0 && open.conjunction >= start - 2 && open.noun >= 0) {
    link(tree, open.conjunction, head, 'cc')
    const top = topOfConjuncts(tree, open.noun)
    link(tree, head, top, 'conj')
    // "A, B and C": what looked like a name for A was the second of a list
    for (let each = open.noun; each > top; each--) {
      if (tree.heads[each] === top && tree.relations[each] === 'appos') tree.relations[each] = 'conj'
    }
    return
  }
  if (open.preposition >= 0) {
    const preposition = lowers[open.preposition] as string
    link(tree, open.preposition, head, 'case')
    const beside = open.noun >= 0 && open.noun === open.preposition - 1
    const onNoun =
      beside &&
      (NOUN_PREPOSITIONS.has(preposition) || nounFrameIndex.has(lowers[open.noun] as string) || open.verb < 0)
    if (onNoun) link(tree, head, open.noun, 'nmod')
    else if (open.verb >= 0) link(tree, head, open.verb, 'obl')
    else if (open.noun >= 0) link(tree, head, open.noun, 'nmod')
    return
  }
  const isAfterComma =
    lowers[start - 1] === ',' && open.free >= 0 && open.verb < open.free && open.noun < start
  if (isAfterComma && open.free >= 0 && kinds[open.marker] !== 'SCONJ') {
    link(tree, head, open.free, 'appos')
    return
  }
  const opensClause = kinds[open.marker] === 'SCONJ'
  if (open.verb >= 0 && open.free < 0 && open.helpers.length === 0 && !opensClause) {
    const between = open.noun > open.verb
    if (!between && kinds[open.verb] === 'VERB') {
      link(tree, head, open.verb, 'obj')
      return
    }
  }
  open.free = head
}

function topOfConjuncts({ heads, relations }: Attached, at: number): number {
  return relations[at] === 'conj' || relations[at] === 'appos' ? (heads[at] as number) : at
}

const SAYING =
  /^(?:said|says|say|saying|claimed|claims|denied|denies|warned|announced|insisted|alleged|believes?|reported|added|told)$/

/** "said troops had shelled": what looked like an object of the verb before is who does this one. */
function isSubjectAfterAll(
  { lowers, relations, heads }: Attached,
  at: number,
  previous: number,
  helped: boolean,
  open: Open,
): boolean {
  if (previous < 0 || open.noun <= previous || open.noun >= at || open.conjunction >= 0) return false
  if (relations[open.noun] !== 'obj' || heads[open.noun] !== previous) return false
  return helped || (SAYING.test(lowers[previous] as string) && !(lowers[at] as string).endsWith('ing'))
}

function readVerb(tree: Attached, at: number, open: Open): void {
  const { lowers, kinds } = tree
  const isInfinitive = open.helpers.some((each) => lowers[each] === 'to')
  for (const helper of open.helpers) {
    const kind = kinds[helper]
    link(tree, helper, at, lowers[helper] === 'to' ? 'mark' : kind === 'AUX' ? 'aux' : 'advmod')
  }
  const helped = open.helpers.some((each) => kinds[each] === 'AUX')
  open.helpers = []
  const previous = open.verb
  if (kinds[open.marker] === 'PRON' && open.free >= 0) {
    link(tree, open.marker, at, 'nsubj')
    link(tree, at, open.free, 'acl')
  } else if (open.preposition >= 0 && kinds[open.preposition] === 'ADP') {
    link(tree, open.preposition, at, 'mark')
    link(tree, at, previous >= 0 ? previous : open.noun, previous >= 0 ? 'advcl' : 'acl')
  } else {
    if (open.free < 0 && isSubjectAfterAll(tree, at, previous, helped, open)) open.free = open.noun
    if (open.free >= 0) link(tree, open.free, at, 'nsubj')
    if (kinds[open.marker] === 'SCONJ') {
      link(tree, open.marker, at, 'mark')
      link(tree, at, previous, lowers[open.marker] === 'that' ? 'ccomp' : 'advcl')
    } else if (isInfinitive) {
      const byNoun =
        open.noun > previous &&
        (previous < 0 ||
          /^(?:plot|plan|attempt|threat|bid|effort|decision|deal)s?$/.test(lowers[open.noun] as string))
      link(tree, at, byNoun ? open.noun : previous, byNoun ? 'acl' : 'xcomp')
    } else if (open.free < 0 && open.conjunction >= 0) {
      link(tree, open.conjunction, at, 'cc')
      link(tree, at, previous, 'conj')
    } else if (open.free < 0 && open.noun === at - 1 && previous >= 0) link(tree, at, open.noun, 'acl')
    else if (previous >= 0) link(tree, at, previous, open.conjunction >= 0 ? 'conj' : 'ccomp')
  }
  open.verb = at
  open.free = -1
  open.marker = -1
  open.preposition = -1
  open.conjunction = -1
}
