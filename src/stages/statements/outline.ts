import type { Range } from '../../domain/span.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import { TokenKind } from '../../text/tokens/tokens.ts'
import { labelLength } from '../../text/turn-label.ts'
import { isAnnounced } from './posts.ts'

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
  for (const [block, { kind, start: blockStart, end: blockEnd, speaker, post }] of blocks.entries()) {
    let items: Item[] = []
    const close = () => {
      if (items.length > 0) segments.push({ block, items })
      items = []
    }
    const wordsStart =
      kind === 'turn' ? blockStart + labelLength(text.slice(blockStart, blockEnd), speaker) : blockStart
    while (token < tokens.length && (tokens.starts[token] as number) < wordsStart) token++
    while (part < parts.length && (parts[part]?.part.start as number) < blockStart) part++
    const inMarks = (parts[part]?.part.start ?? Infinity) < blockEnd
    if (!inMarks && (kind === 'blockquote' || isAnnounced({ kind, post }))) {
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
        const { start, end, innerStart, innerEnd } = quotation.part
        let words = 0
        while (token < tokens.length && (tokens.starts[token] as number) < end) {
          if (tokens.kinds[token] !== TokenKind.mark) words++
          token++
        }
        const stop = /[,.?!;:…—–-]$/.exec(text.slice(innerStart, innerEnd))?.[0] ?? ''
        items.push({
          start,
          end,
          kind: 'quotation',
          word: '',
          capital: false,
          quotation: quotation.index,
          words,
          stop,
        })
        part++
        continue
      }
      const end = tokens.ends[token] as number
      const raw = text.slice(at, end)
      const first = raw.charAt(0)
      const isWord = /[\p{L}\p{N}]/u.test(raw)
      items.push({
        start: at,
        end,
        kind: isWord ? 'word' : 'mark',
        word: raw.toLowerCase().replaceAll('’', "'"),
        capital: isWord && first !== first.toLowerCase(),
        quotation: -1,
        words: isWord ? 1 : 0,
        stop: '',
      })
      token++
    }
    close()
  }
  return segments.map(({ block, items }) => ({ block, items: withoutDateline(withoutAsides(items)) }))
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
