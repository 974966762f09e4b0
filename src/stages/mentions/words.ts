import type { Range } from '../../domain/span.ts'
import { classesOf, WordClass } from '../../language/en/everyday-words.ts'
import { timeWords } from '../../language/en/function-words.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import { TokenKind } from '../../text/tokens/tokens.ts'
import {
  endingOf,
  endsWithS,
  isApostrophe,
  isDigitAt,
  isLetterAt,
  keepsFullStop,
  Look,
  lookOf,
  Style,
} from './word-looks.ts'

/**
 * The words and marks of a text as the reading of mentions wants them: "Duarte's" parted from its 's,
 * "U.S." one word, the full stop of "Sen." part of no word. Parallel arrays; offsets are UTF-16 code units.
 */
export interface Words {
  readonly length: number
  readonly starts: Int32Array
  /** Without a possessive 's. */
  readonly ends: Int32Array
  readonly texts: readonly string[]
  readonly lowers: readonly string[]
  /** Bits of Look. */
  readonly looks: Uint16Array
  /** Bits of WordClass; 0 for a word that is no everyday word. */
  readonly classes: Uint16Array
  /** Index of the sentence; -1 outside any. */
  readonly sentences: Int32Array
  /** Index of the innermost quotation, or -1. */
  readonly quotations: Int32Array
  /** Style by sentence. */
  readonly styles: Uint8Array
}

/** Words after which 's is a verb, never a possessive. */
const neverPossessive = new Set(
  'i he she it we they you who that there here what where how let this'.split(' '),
)
/** Marks after which a capital may be that of an ordinary first word. */
const openers = new Set([
  '"',
  '“',
  '‘',
  '«',
  '„',
  '‹',
  '「',
  "'",
  '`',
  ':',
  '(',
  '[',
  '-',
  '–',
  '—',
  '•',
  '*',
  '…',
  '?',
  '!',
  '.',
  '/',
  '|',
  '>',
])
export function readWords(layer: TextLayer): Words {
  const { document, tokens } = layer
  const text = document.text
  const count = tokens.length
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const looks = new Uint16Array(count)
  const classes = new Uint16Array(count)
  const texts: string[] = []
  const lowers: string[] = []
  let length = 0
  let previousEnd = -1
  for (let token = 0; token < count; token++) {
    const start = tokens.starts[token] as number
    let end = tokens.ends[token] as number
    let look = 0
    let word = text.slice(start, end)
    if (tokens.kinds[token] === TokenKind.address) look |= Look.mark
    else if (isLetterAt(text, start)) {
      const next = token + 1
      const tail = endingOf(word)
      if (tail > 0) {
        word = word.slice(0, -tail)
        const isPossessive = tail === 2 && endsWithS(text, end) && !neverPossessive.has(word.toLowerCase())
        look |= isPossessive ? Look.possessive : Look.contracted
      } else if (
        next < count &&
        tokens.starts[next] === end &&
        isApostrophe(text, end) &&
        endsWithS(text, end)
      ) {
        // "Jones' lawyer": the bare mark after an s, when a word follows and no quotation may close here.
        if (/^\s\p{L}/u.test(text.slice(end + 1, end + 4))) look |= Look.possessive
      }
      look |= lookOf(word)
      if (next < count && text[end] === '.' && tokens.starts[next] === end && keepsFullStop(word)) {
        look |= Look.dotted
        token = next
        end += 1
      }
    } else if (isDigitAt(text, start)) look |= Look.number
    else look |= Look.mark
    if (previousEnd >= 0 && blank(text, previousEnd, start)) look |= Look.adjacent
    const lower = word.includes('’') ? word.toLowerCase().replaceAll('’', "'") : word.toLowerCase()
    starts[length] = start
    ends[length] = start + word.length
    looks[length] = look
    classes[length] = classesOf(lower)
    texts.push(word)
    lowers.push(lower)
    previousEnd = end
    length++
  }
  const sentences = sentenceOfEach(starts, length, layer.sentences)
  markOpenings(looks, texts, sentences, length)
  return {
    length,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    texts,
    lowers,
    looks: looks.subarray(0, length),
    classes: classes.subarray(0, length),
    sentences,
    quotations: quotationOfEach(layer, starts, length),
    styles: styleOfEach(layer, looks, classes, lowers, sentences, length),
  }
}

function blank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    // Space, tab, newline, no-break space and the invisible marks that may stand between two words.
    if (
      unit !== 32 &&
      unit !== 9 &&
      unit !== 10 &&
      unit !== 13 &&
      unit !== 0xa0 &&
      unit !== 0xad &&
      !(unit >= 0x2000 && unit <= 0x200f)
    )
      return false
  }
  return true
}

function sentenceOfEach(starts: Int32Array, length: number, sentences: readonly Range[]): Int32Array {
  const of = new Int32Array(length).fill(-1)
  let sentence = 0
  for (let word = 0; word < length; word++) {
    const start = starts[word] as number
    while (sentence < sentences.length && (sentences[sentence] as Range).end <= start) sentence++
    if (sentence < sentences.length && (sentences[sentence] as Range).start <= start) of[word] = sentence
  }
  return of
}

function markOpenings(
  looks: Uint16Array,
  texts: readonly string[],
  sentences: Int32Array,
  length: number,
): void {
  for (let word = 0; word < length; word++) {
    const first = word === 0 || sentences[word] !== sentences[word - 1]
    if (
      first ||
      openers.has(texts[word - 1] as string) ||
      ((looks[word - 1] as number) & (Look.opening | Look.mark)) === (Look.opening | Look.mark)
    )
      looks[word] = (looks[word] as number) | Look.opening
  }
}

function quotationOfEach({ quotations }: TextLayer, starts: Int32Array, length: number): Int32Array {
  const of = new Int32Array(length).fill(-1)
  let from = 0
  quotations.forEach((quotation, index) => {
    // Outer before inner, in text order: what is painted later lies deeper.
    while (from < length && (starts[from] as number) < quotation.start) from++
    let word = from
    for (const part of quotation.parts) {
      while (word < length && (starts[word] as number) < part.innerStart) word++
      for (; word < length && (starts[word] as number) < part.innerEnd; word++) of[word] = index
    }
  })
  return of
}

/** Share of words in capitals from which a sentence is read as shouted. */
const SHOUTED_SHARE = 0.7
/** Fewer words than this say nothing of a sentence's style. */
const STYLE_WORDS = 4
/** Everyday words that must stand capitalised before a sentence is read as title case. */
const TITLE_CASE_WORDS = 2
/** From this length on a word is capitalised in title case, function words excepted. */
const TITLE_CASE_LENGTH = 4

const VERB = WordClass.verbBase | WordClass.verbPast | WordClass.verbPresent

function styleOfEach(
  { sentences }: TextLayer,
  looks: Uint16Array,
  classes: Uint16Array,
  lowers: readonly string[],
  sentenceOf: Int32Array,
  length: number,
): Uint8Array {
  const count = new Uint16Array(sentences.length)
  const shouted = new Uint16Array(sentences.length)
  const raised = new Uint16Array(sentences.length)
  const plain = new Uint16Array(sentences.length)
  for (let word = 0; word < length; word++) {
    const sentence = sentenceOf[word] as number
    const look = looks[word] as number
    if (sentence < 0 || look & (Look.mark | Look.number | Look.uncased)) continue
    const lower = lowers[word] as string
    const kinds = classes[word] as number
    if (look & Look.allCaps) shouted[sentence] = (shouted[sentence] as number) + 1
    count[sentence] = (count[sentence] as number) + 1
    if (kinds & WordClass.functional || timeWords.has(lower)) continue
    // Short words stay small in title case too, verbs excepted.
    if (lower.length < TITLE_CASE_LENGTH && !(kinds & VERB)) continue
    if (look & Look.capital) raised[sentence] = (raised[sentence] as number) + Number(kinds !== 0)
    else plain[sentence] = (plain[sentence] as number) + 1
  }
  const styles = new Uint8Array(sentences.length)
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const all = count[sentence] as number
    if (all < STYLE_WORDS) continue
    if ((shouted[sentence] as number) >= SHOUTED_SHARE * all) styles[sentence] = Style.capitals
    else if (plain[sentence] === 0 && (raised[sentence] as number) >= TITLE_CASE_WORDS)
      styles[sentence] = Style.titleCase
  }
  return styles
}
