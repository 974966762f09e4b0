import type { Range } from '../../domain/span.ts'
import type { Warning } from '../../domain/warning.ts'

/**
 * Signs that words inside a quotation were left out, joined or changed: `…`, `...`, `. . .`, `[the mayor]`,
 * `[sic]`, `(sic)`. A bracketed number is a reference ("[12]"), no change of the words.
 */
const spliceSign = /…|\.\.+|\. \.(?: \.)+|\[(?!\d{1,3}\])[^[\]]{0,200}\]|\(sic\)/g

/** A warning for each sign of splicing within the ranges (in order, not overlapping). */
export function spliceWarnings(text: string, ranges: readonly Range[]): Warning[] {
  const warnings: Warning[] = []
  for (const range of ranges) {
    for (const match of text.slice(range.start, range.end).matchAll(spliceSign)) {
      const start = range.start + match.index
      const sign = match[0].startsWith('[') ? 'brackets' : match[0].startsWith('(') ? '(sic)' : 'an ellipsis'
      warnings.push({
        code: 'spliced-quotation',
        message: `A quotation holds ${sign}: words may have been left out, joined or changed.`,
        start,
        end: start + match[0].length,
      })
    }
  }
  return warnings
}
