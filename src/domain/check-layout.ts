import { type OffsetMap, offsetMap } from './offsets.ts'
import { excerpt, type Report } from './problem.ts'
import type { ReportRecord } from './record.ts'
import type { Range } from './span.ts'

/** Blocks and sentences: inside the text, in order, apart from each other, and covering its words. */
export function checkLayout(record: ReportRecord, report: Report): void {
  const { document, sentences, offsets } = record
  const { text, blocks } = document
  const length = offsetMap(text, 'utf-16', offsets).end(text.length)
  const units = offsetMap(text, offsets, 'utf-16')
  const blocksSound = checkOrder(blocks, length, ['document', 'blocks'], 'blocks-order', report)
  const sentencesSound = checkOrder(sentences, length, ['sentences'], 'sentences-order', report)
  // Coverage of ranges out of order would name words that are covered.
  if (blocksSound) {
    checkCover(text, [{ start: 0, end: length }], blocks, units, (word) =>
      report(['document', 'blocks'], 'blocks-cover', `no block covers ${word}`),
    )
  }
  if (!blocksSound || !sentencesSound) return
  checkSentencesInBlocks(sentences, blocks, report)
  checkCover(text, blocks, sentences, units, (word, block) =>
    report(['sentences'], 'sentences-cover', `no sentence covers ${word}, which is in block ${block}`),
  )
}

function checkOrder(
  ranges: readonly Range[],
  length: number,
  path: readonly string[],
  code: 'blocks-order' | 'sentences-order',
  report: Report,
): boolean {
  let sound = true
  let before = 0
  for (const [index, { start, end }] of ranges.entries()) {
    if (!(start < end && end <= length)) {
      sound = false
      report(
        [...path, index],
        'span-outside',
        `expected 0 <= start < end <= ${length}; there is ${start} to ${end}`,
      )
    } else if (start < before) {
      sound = false
      report(
        [...path, index],
        code,
        `expected a start at or after ${before}, the end of the one before; there is ${start}`,
      )
    }
    before = Math.max(before, end)
  }
  return sound
}

function checkSentencesInBlocks(sentences: readonly Range[], blocks: readonly Range[], report: Report): void {
  let block = 0
  for (const [index, { start, end }] of sentences.entries()) {
    while (block < blocks.length && (blocks[block] as Range).end <= start) block++
    const home = blocks[block]
    if (home && home.start <= start && end <= home.end) continue
    const expected = home
      ? `expected it inside block ${block}, ${home.start} to ${home.end}`
      : 'expected a block there'
    report(['sentences', index], 'sentence-outside', `${expected}; there is ${start} to ${end}`)
  }
}

/** A letter or a digit: what a word is made of. Combining marks follow letters. */
const WORD_CHARACTER = /[\p{L}\p{N}]/u
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/u

/** Names the first uncovered word of each gap that `inner` leaves in `outer`; both in order. Linear. */
function checkCover(
  text: string,
  outer: readonly Range[],
  inner: readonly Range[],
  units: OffsetMap,
  missing: (word: string, outerIndex: number) => void,
): void {
  let at = 0
  for (const [index, { start, end }] of outer.entries()) {
    let covered = start
    const checkGap = (gapEnd: number) => {
      if (covered >= gapEnd) return
      const gap = text.slice(units.start(covered), units.end(gapEnd))
      if (!WORD_CHARACTER.test(gap)) return
      missing(`${excerpt(WORD.exec(gap)?.[0])} between ${covered} and ${gapEnd}`, index)
    }
    while (at < inner.length && (inner[at] as Range).end <= start) at++
    for (let i = at; i < inner.length && (inner[i] as Range).start < end; i++) {
      checkGap((inner[i] as Range).start)
      covered = Math.max(covered, (inner[i] as Range).end)
      at = i
    }
    checkGap(end)
  }
}
