import type { ReportRecord } from '../../domain/record.ts'
import type { Range } from '../../domain/span.ts'

/** What a stretch of the text is marked as. */
export type MarkKind = 'content' | 'quoted' | 'cue' | 'source' | 'time' | 'term' | 'event'

/** A marked stretch of the text (UTF-16 code units); `index` is that of its statement, time, term or event. */
export interface Mark extends Range {
  readonly kind: MarkKind
  readonly index: number
}

/** Every marked stretch of a record: by where they begin, the longer first. */
export function marksOf({ statements, times, quotedTerms, events }: ReportRecord): Mark[] {
  const marks: Mark[] = []
  const add = (kind: MarkKind, index: number, spans: readonly Range[]) => {
    for (const { start, end } of spans) if (start < end) marks.push({ kind, index, start, end })
  }
  for (const [index, { content, quoted, cue, source }] of statements.entries()) {
    add('content', index, content)
    add('quoted', index, quoted)
    add('cue', index, cue)
    add('source', index, source)
  }
  for (const [index, time] of times.entries()) add('time', index, [time])
  for (const [index, term] of quotedTerms.entries()) add('term', index, [term])
  for (const [index, { trigger, words }] of events.entries()) add('event', index, [...trigger, ...words])
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}
