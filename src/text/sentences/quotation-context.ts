import type { Range } from '../../domain/span.ts'
import type { Quotation, QuotationPart } from '../quotation-marks/quotation-marks.ts'
import type { Chunks } from './chunks.ts'

/** As far is looked past white space for the neighbour of a quotation. */
const REACH = 6

/** The outermost quotation parts that touch a block, in order. */
export function outermostParts(quotations: readonly Quotation[], block: Range): QuotationPart[] {
  const found: QuotationPart[] = []
  for (const { depth, parts, start, end } of quotations) {
    if (depth > 0 || end <= block.start || start >= block.end) continue
    for (const part of parts) if (part.start < block.end && part.end > block.start) found.push(part)
  }
  return found
}

/** For each chunk the quotation part that goes on after its end, described; empty outside quotations. */
export function describeQuotations(
  text: string,
  block: Range,
  chunks: Chunks,
  parts: readonly QuotationPart[],
): string[] {
  const described: string[] = new Array(chunks.length).fill('')
  let next = 0
  let words = ''
  for (let index = 0; index < chunks.length && next < parts.length; index++) {
    const end = chunks.ends[index] as number
    while (next < parts.length && (parts[next] as QuotationPart).end <= end) {
      next++
      words = ''
    }
    const part = parts[next]
    if (!part || part.start >= end) continue
    if (words === '') words = describe(text, block, part)
    described[index] = words
  }
  return described
}

/**
 * What stands before a quotation (`s` nothing or a stop, `:`, `,` or `w` a word), how it ends (`,`, `.` any
 * stop or `w` a word) and what stands after it (`e` nothing, `l` the sentence goes on, `u` a capital or so).
 */
function describe(text: string, block: Range, part: QuotationPart): string {
  const before =
    text
      .slice(Math.max(block.start, part.start - REACH), part.start)
      .trimEnd()
      .at(-1) ?? ''
  const after = text.slice(part.end, Math.min(block.end, part.end + REACH)).trimStart()[0] ?? ''
  const last = text
    .slice(Math.max(part.innerStart, part.innerEnd - REACH), part.innerEnd)
    .trimEnd()
    .at(-1)
  return beforeSign(before) + endSign(last ?? '') + afterSign(after)
}

function beforeSign(before: string): string {
  if (before === '' || '.?!'.includes(before)) return 's'
  return ':,'.includes(before) ? before : 'w'
}

function endSign(last: string): string {
  if (last === ',') return ','
  return last !== '' && '.?!…'.includes(last) ? '.' : 'w'
}

function afterSign(after: string): string {
  if (after === '') return 'e'
  return /[\p{Ll},;]/u.test(after) ? 'l' : 'u'
}

/** True where a quotation is a piece of a sentence that began before it and goes on after it. */
export function isEmbedded(described: string): boolean {
  return described.startsWith('w') && described.endsWith('l')
}
