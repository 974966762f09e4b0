import type { BlockKind } from '../../domain/document.ts'
import type { BlockDraft } from '../assemble.ts'
import { lineGroups, type TextLine } from '../plain-text/text-lines.ts'
import { lineParter } from '../plain-text/wrapped-lines.ts'

/** The blocks of a mail's plain text, each with the line it starts in. The sender's signature is left out. */
export function plainBody(text: string, params: Readonly<Record<string, string | undefined>>): BlockDraft[] {
  const body = withoutSignature(text.replace(/\r\n?/g, '\n'))
  // Flowed text says itself which of its line ends are none.
  const flowed = /^flowed$/i.test(params.format ?? '')
  const words = flowed ? unflowed(body, /^yes$/i.test(params.delsp ?? '')) : body
  const groups = lineGroups(words)
  return groups.flatMap(lineParter(words, groups)).map((lines) => draft(words, lines))
}

function draft(text: string, lines: readonly TextLine[]): BlockDraft {
  const first = lines[0] as TextLine
  const kind: BlockKind = first.quoteDepth > 0 ? 'blockquote' : first.marker ? 'list-item' : 'paragraph'
  const words = lines.map(({ start, end }) => text.slice(start, end)).join(' ')
  return { kind, text: words.replace(/[^\S\n]+/g, ' '), selector: `line:${first.number}` }
}

/** The line that begins a signature. Flowed text keeps it, though it ends in a space. */
const SIGNATURE = '-- '
/** A longer one is no signature but the mail (lines). */
const MAX_SIGNATURE = 15

/** What stands behind "-- " is who wrote: up to the end, or to what is quoted under it. */
function withoutSignature(text: string): string {
  const lines = text.split('\n')
  const at = lines.lastIndexOf(SIGNATURE)
  if (at <= 0) return text
  const quoted = lines.findIndex((line, index) => index > at && line.startsWith('>'))
  const end = quoted === -1 ? lines.length : quoted
  if (end - at > MAX_SIGNATURE) return text
  // Empty lines stand in, so that lines keep their numbers.
  return lines.map((line, index) => (index >= at && index < end ? '' : line)).join('\n')
}

/** `> > ` in front of a line's words. */
const QUOTE_MARKS = /^(?:> ?)*/

/**
 * Text of RFC 3676: a line that ends in a space goes on in the next one of the same depth. A line that is joined
 * leaves an empty one behind its paragraph, so that lines keep their numbers.
 */
function unflowed(text: string, withoutSpace: boolean): string {
  const result: string[] = []
  let owed = 0
  let open = false
  let depth = ''
  for (const line of text.split('\n')) {
    const marks = (QUOTE_MARKS.exec(line)?.[0] ?? '').replace(/ /g, '')
    const words = line.slice(QUOTE_MARKS.exec(line)?.[0].length ?? 0)
    const goesOn = open && marks === depth && line !== SIGNATURE
    if (goesOn) {
      result[result.length - 1] += words
      owed++
    } else {
      for (; owed > 0; owed--) result.push(marks === depth ? marks : '')
      result.push(marks === '' ? words : `${marks} ${words}`)
    }
    open = line !== SIGNATURE && words.endsWith(' ')
    if (open && withoutSpace) result[result.length - 1] = (result.at(-1) as string).slice(0, -1)
    depth = marks
  }
  return result.join('\n')
}
