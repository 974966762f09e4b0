import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '../domain/document.ts'
import { readText, type TextLayer } from './text-layer.ts'

function documentOf(paragraphs: readonly string[]): ReportDocument {
  const text = paragraphs.join('\n\n')
  const blocks: ReportDocument['blocks'] = []
  let start = 0
  for (const paragraph of paragraphs) {
    if (paragraph.trim()) blocks.push({ kind: 'paragraph', start, end: start + paragraph.length })
    start += paragraph.length + 2
  }
  const input = { mediaType: 'text/plain', charset: 'utf-8', sha256: '', bytes: 0 }
  return { id: '', input, authors: [], credit: [], language: 'en', text, blocks }
}

/** What texts are made of where marks, stops and odd characters are thick. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'"\'“”‘’„«»‹›「」『』`´.?!…,;:-–—()[] \n\t\u00a0') },
  {
    weight: 4,
    arbitrary: fc.constantFrom('He', 'said', 'We', 'cats', 'U.S.', 'Mr.', 'a.m.', '12', '6', 's', "'tis"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '👩‍👩‍👧',
      '👍🏽',
      '🇫🇷',
      'e\u0301',
      '\u0301',
      '\u200d',
      '\u200b',
      '\u202e',
      'שלום',
      '東京。',
      '\ufeff',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\0',
      '\ud800',
      '\udc00',
      '\r\n',
      '&quot;',
      'https://example.org/a',
      'a@b.org',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
)
const paragraph = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('').replaceAll('\n\n', '\n'))
const layers = fc.array(paragraph, { maxLength: 5 }).map((paragraphs) => readText(documentOf(paragraphs)))

/** True for each code unit that one of the ranges covers; fails where two overlap or one leaves the text. */
function coverage(length: number, ranges: readonly { start: number; end: number }[]): Uint8Array {
  const covered = new Uint8Array(length)
  let last = 0
  for (const { start, end } of ranges) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(length)
    covered.fill(1, start, end)
    last = end
  }
  return covered
}

function uncovered(text: string, covered: Uint8Array): string[] {
  return [...covered.keys()]
    .filter((at) => !covered[at] && /\S/.test(text[at] as string))
    .map((at) => text[at] as string)
}

function tokenRanges({ tokens }: TextLayer) {
  return Array.from({ length: tokens.length }, (_, index) => ({
    start: tokens.starts[index] as number,
    end: tokens.ends[index] as number,
  }))
}

describe('readText, on any text', () => {
  it('has every character but white space in one token', () => {
    fc.assert(
      fc.property(layers, (layer) => {
        const { text } = layer.document
        expect(uncovered(text, coverage(text.length, tokenRanges(layer)))).toEqual([])
      }),
    )
  })

  it('has every character but white space in one sentence, within a block', () => {
    fc.assert(
      fc.property(layers, (layer) => {
        const { text, blocks } = layer.document
        expect(uncovered(text, coverage(text.length, layer.sentences))).toEqual([])
        for (const { start, end } of layer.sentences) {
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        }
      }),
    )
  })

  it('cuts no character in two between sentences', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
    fc.assert(
      fc.property(layers, ({ document: { text, blocks }, sentences }) => {
        for (const block of blocks) {
          const clusters = segmenter.segment(text.slice(block.start, block.end))
          for (const { start, end } of sentences) {
            for (const at of [start, end]) {
              if (at <= block.start || at >= block.end) continue
              const { index, segment } = clusters.containing(at - block.start) ?? { index: 0, segment: '' }
              // White space that a cluster holds may be trimmed; nothing else may be parted.
              expect(index === at - block.start || segment.trim() !== segment).toBe(true)
            }
          }
        }
      }),
    )
  })

  it('nests quotations: parts in order, inner ones inside an outer part, marks at the edges', () => {
    fc.assert(
      fc.property(layers, ({ document: { text }, quotations }) => {
        let last = 0
        for (const { start, end, parts, depth, parent } of quotations) {
          expect(start).toBeGreaterThanOrEqual(last)
          last = start
          expect([start, end]).toEqual([parts[0]?.start, parts.at(-1)?.end])
          coverage(text.length, parts)
          for (const part of parts) {
            expect(part.innerStart).toBeGreaterThan(part.start)
            expect(part.innerEnd).toBeGreaterThanOrEqual(part.innerStart)
            expect(part.end).toBeGreaterThanOrEqual(part.innerEnd)
          }
          const outer = quotations[parent]
          expect(depth).toBe(outer ? outer.depth + 1 : 0)
          if (!outer) continue
          for (const part of parts) {
            const inside = outer.parts.some((o) => o.innerStart <= part.start && part.end <= o.innerEnd)
            expect(inside).toBe(true)
          }
        }
      }),
    )
  })

  it('names an unclosed quotation in a warning, and keeps warnings inside the text', () => {
    fc.assert(
      fc.property(layers, ({ document: { text }, quotations, warnings }) => {
        for (const { start = -1, end = -1 } of warnings) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const { closed, start, end } of quotations) {
          if (!closed) expect(warnings).toContainEqual(expect.objectContaining({ start, end }))
        }
      }),
    )
  })

  it('reads the same text in the same way', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 3 }), (paragraphs) => {
        expect(readText(documentOf(paragraphs))).toEqual(readText(documentOf(paragraphs)))
      }),
    )
  })
})

describe('readText, on much of the same', () => {
  const patterns = [
    '"',
    "'",
    '(',
    '“',
    '’',
    '`',
    '.',
    '"a ',
    "'s ",
    '[',
    '- ',
    '\n',
    'a.',
    '@',
    'e\u0301',
    '»',
    '。',
    '\u200d',
    '\\',
  ]
  /** Code units: the marks that stand thickest in real texts are tried on the most. */
  const sizeOf = (pattern: string) => ('"\'('.includes(pattern) ? 100_000 : 30_000)
  /** Twice the text may take twice the time; the rest is for machines that are busy. */
  const MOST = 6
  const GRACE_MS = 200

  it.each(patterns)(
    'takes linear time: %j',
    (pattern) => {
      const time = (length: number) => {
        const document = documentOf([pattern.repeat(Math.ceil(length / pattern.length))])
        const from = performance.now()
        readText(document)
        return performance.now() - from
      }
      const size = sizeOf(pattern)
      time(size / 10)
      const once = Math.min(time(size), time(size))
      expect(time(2 * size)).toBeLessThan(MOST * once + GRACE_MS)
    },
    30_000,
  )
})
