import type { Range } from '../../domain/span.ts'
import type { QuotationPart } from '../../text/quotation-marks/quotation-marks.ts'
import { firstAtLeast, firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import { TokenKind, type Tokens } from '../../text/tokens/tokens.ts'
import { labelLength } from '../../text/turn-label.ts'

export type ItemKind = 'word' | 'mark' | 'quotation'

/** A token outside quotations, or a whole quotation part standing as one thing. */
export interface Item extends Range {
  readonly kind: ItemKind
  /** In lower case, with a straight apostrophe; empty for a quotation. */
  readonly word: string
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** Index of the quotation, or -1; less than that for a blockquote without marks. */
  readonly quotation: number
  /** How many words it has: 1 for a word, 0 for a mark. */
  readonly words: number
  /** Of a quotation: the mark that it ends with inside its closing mark, or "". */
  readonly stop: string
}

/** Items of one sentence, or of several that a quotation holds together. */
export interface Segment {
  /** Index of its block. */
  readonly block: number
  readonly items: readonly Item[]
}

/** From here down, the numbers of quotations that are set off as a blockquote and have no marks. */
const SET_OFF = -2

/**
 * The text as somebody sees it who reads only what stands outside quotation marks: each outermost
 * quotation is one item. What stands in marks can so never be taken for the words around it.
 */
export function outline(layer: TextLayer): Segment[] {
  const { document, tokens, quotations, sentences } = layer
  const { text, blocks } = document
  const parts = quotations.flatMap((quotation, index) =>
    quotation.parent === -1 ? quotation.parts.map((part) => ({ part, index })) : [],
  )
  parts.sort((a, b) => a.part.start - b.part.start)
  const segments: Segment[] = []
  let token = 0
  let part = 0
  let sentence = 0
  for (const [block, { kind, start: blockStart, end: blockEnd }] of blocks.entries()) {
    let items: Item[] = []
    const close = () => {
      if (items.length > 0) segments.push({ block, items })
      items = []
    }
    const wordsStart =
      kind === 'turn' ? blockStart + labelLength(text.slice(blockStart, blockEnd)) : blockStart
    while (token < tokens.length && (tokens.starts[token] as number) < wordsStart) token++
    while (part < parts.length && (parts[part]?.part.start as number) < blockStart) part++
    if (kind === 'blockquote' && !((parts[part]?.part.start ?? Infinity) < blockEnd)) {
      const words = (text.slice(blockStart, blockEnd).match(/\p{L}+/gu) ?? []).length
      const quotation = SET_OFF - block
      segments.push({
        block,
        items: [
          {
            start: blockStart,
            end: blockEnd,
            kind: 'quotation',
            word: '',
            capital: false,
            quotation,
            words,
            stop: '.',
          },
        ],
      })
      continue
    }
    while (token < tokens.length && (tokens.starts[token] as number) < blockEnd) {
      const at = tokens.starts[token] as number
      while (sentence < sentences.length && (sentences[sentence]?.end as number) <= at) {
        // A sentence that ends inside a quotation does not end the segment: the quotation's item is past it.
        const lastEnd = items.at(-1)?.end
        if (lastEnd !== undefined && lastEnd <= (sentences[sentence]?.end as number)) close()
        sentence++
      }
      const quotation = parts[part]
      if (quotation && quotation.part.start <= at) {
        const { end } = quotation.part
        const from = token
        while (token < tokens.length && (tokens.starts[token] as number) < end) token++
        const words = wordsBetween(tokens, from, token)
        items.push(quotationItem(text, quotation.part, quotation.index, words))
        part++
        continue
      }
      items.push(wordItem(text, at, tokens.ends[token] as number))
      token++
    }
    close()
  }
  return segments.map(({ block, items }) => ({ block, items: withoutDateline(withoutAsides(items)) }))
}

function wordItem(text: string, start: number, end: number): Item {
  const raw = text.slice(start, end)
  const first = raw.charAt(0)
  const isWord = /[\p{L}\p{N}]/u.test(raw)
  return {
    start,
    end,
    kind: isWord ? 'word' : 'mark',
    word: raw.toLowerCase().replaceAll('’', "'"),
    capital: isWord && first !== first.toLowerCase(),
    quotation: -1,
    words: isWord ? 1 : 0,
    stop: '',
  }
}

function quotationItem(
  text: string,
  { start, end, innerStart, innerEnd }: QuotationPart,
  quotation: number,
  words: number,
): Item {
  const stop = /[,.?!;:…—–-]$/.exec(text.slice(innerStart, innerEnd))?.[0] ?? ''
  return { start, end, kind: 'quotation', word: '', capital: false, quotation, words, stop }
}

function wordsBetween({ kinds }: Tokens, from: number, to: number): number {
  let words = 0
  for (let token = from; token < to; token++) if (kinds[token] !== TokenKind.mark) words++
  return words
}

/**
 * The items of each sentence within a range, such as what somebody says: quotations inside of it are one item each,
 * one that holds the whole range is not seen. `parts`: of all quotations, in order, outer ones first.
 */
export function outlineWithin(layer: TextLayer, range: Range, parts: readonly QuotationPart[]): Item[][] {
  const { document, tokens, sentences } = layer
  const { text } = document
  const segments: Item[][] = []
  let items: Item[] = []
  let part = firstFrom(parts, range.start)
  let sentence = firstFrom(sentences, range.start + 1) - 1
  let token = firstAtLeast(tokens.starts, range.start, tokens.length)
  while (token < tokens.length && (tokens.starts[token] as number) < range.end) {
    const at = tokens.starts[token] as number
    while (sentence >= 0 && sentence < sentences.length && (sentences[sentence]?.end as number) <= at) {
      if (items.length > 0) segments.push(items)
      items = []
      sentence++
    }
    while (
      part < parts.length &&
      ((parts[part] as QuotationPart).start < at || (parts[part] as QuotationPart).end > range.end) &&
      (parts[part] as QuotationPart).start <= at
    )
      part++
    const quotation = parts[part]
    if (quotation?.start === at && quotation.end <= range.end) {
      const from = token
      while (token < tokens.length && (tokens.starts[token] as number) < quotation.end) token++
      items.push(quotationItem(text, quotation, 0, wordsBetween(tokens, from, token)))
      continue
    }
    const item = wordItem(text, at, tokens.ends[token] as number)
    if (item.capital && endsSpokenSentence(text, items)) {
      segments.push(items)
      items = []
    }
    items.push(item)
    token++
  }
  if (items.length > 0) segments.push(items)
  return segments
}

/**
 * A quotation keeps its sentences together; what is said in one of them goes no further. Before a capital letter a
 * stop ends a sentence unless it stands behind a title or an initial: "Mr. Roe", "J. Roe".
 */
function endsSpokenSentence(text: string, items: readonly Item[]): boolean {
  const stop = items.at(-1)
  const before = items.at(-2)
  if (stop?.kind !== 'mark' || !before || !/^[.?!]+$/.test(stop.word)) return false
  const word = text.slice(before.start, before.end)
  return stop.word !== '.' || !/^(?:\p{Lu}\p{L}{0,3}|\p{L})$/u.test(word) || before.end < stop.start
}

/** "(D-Ohio)", "(AP)": an aside of so few items says nothing about who speaks. */
const MAX_ASIDE_ITEMS = 7

/** Items without short parentheses, so that a pattern sees "Sen. Jo Roe said" in "Sen. Jo Roe (D-Ohio) said". */
function withoutAsides(items: readonly Item[]): Item[] {
  const kept: Item[] = []
  let k = 0
  while (k < items.length) {
    const item = items[k] as Item
    const close = item.word === '(' ? closingParenthesis(items, k) : undefined
    if (close === undefined || k === 0) kept.push(item)
    k = close === undefined || k === 0 ? k + 1 : close + 1
  }
  return kept
}

function closingParenthesis(items: readonly Item[], open: number): number | undefined {
  for (let k = open + 1; k < items.length && k - open <= MAX_ASIDE_ITEMS + 1; k++) {
    if (items[k]?.kind === 'quotation') return undefined
    if (items[k]?.word === ')') return k
  }
  return undefined
}

/** A dateline with its day is rarely longer: "KYIV, Ukraine, Feb. 3 —". */
const MAX_DATELINE_ITEMS = 10

/** "ALDER, Feb. 3 — The bridge …": a place before a dash is nobody's words. */
function withoutDateline(items: readonly Item[]): readonly Item[] {
  const dash = items.findIndex(({ kind, word }) => kind === 'mark' && /^[-–—]+$/.test(word))
  if (dash < 1 || dash > MAX_DATELINE_ITEMS || dash === items.length - 1) return items
  const lead = items.slice(0, dash)
  const place =
    lead[0]?.capital &&
    lead.every(({ kind, capital, word }) => capital || kind === 'mark' || /^\d+$/.test(word))
  return place && items[dash + 1]?.kind !== 'mark' && items[dash + 1]?.capital ? items.slice(dash + 1) : items
}
