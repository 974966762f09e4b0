import { offsetMap } from './offsets.ts'
import { excerpt, type Report } from './problem.ts'
import type { ReportRecord } from './record.ts'
import { overlaps, type Range, type Span } from './span.ts'

type Path = readonly (string | number)[]

/** Every span lies inside the text and repeats it; mentions are in order; what is quoted is in the content. */
export function checkSpans(record: ReportRecord, report: Report): void {
  const check = spanChecker(record, report)
  const { entities, times, statements, quotedTerms, events, warnings } = record
  for (const [e, { mentions }] of entities.entries()) {
    checkSpanList(mentions, ['entities', e, 'mentions'], check)
    checkMentionOrder(mentions, e, report)
  }
  checkSpanList(times, ['times'], check)
  for (const [s, statement] of statements.entries()) {
    const { medium } = statement
    for (const key of ['content', 'cue', 'source', 'quoted'] as const) {
      checkSpanList(statement[key], ['statements', s, key], check)
    }
    if (medium) checkPartialSpan(medium, ['statements', s, 'medium'], check, report)
    checkQuoted(statement, s, report)
  }
  checkSpanList(quotedTerms, ['quotedTerms'], check)
  for (const [v, { trigger, words }] of events.entries()) {
    checkSpanList(trigger, ['events', v, 'trigger'], check)
    checkSpanList(words, ['events', v, 'words'], check)
  }
  checkWarnings(warnings, record, report)
}

type CheckSpan = (span: Span, path: Path) => void

function checkSpanList(spans: readonly Span[], path: Path, check: CheckSpan): void {
  for (const [index, span] of spans.entries()) check(span, [...path, index])
}

function spanChecker({ document, offsets }: ReportRecord, report: Report): CheckSpan {
  const { text } = document
  const units = offsetMap(text, offsets, 'utf-16')
  const length = offsetMap(text, 'utf-16', offsets).end(text.length)
  return (span, path) => {
    const { start, end } = span
    if (!(start < end && end <= length)) {
      report(path, 'span-outside', `expected 0 <= start < end <= ${length}; there is ${start} to ${end}`)
      return
    }
    const [from, to] = [units.start(start), units.end(end)]
    if (cutsPair(text, from) || cutsPair(text, to)) {
      report(path, 'span-cuts-character', `${start} to ${end} cuts a surrogate pair in two`)
    }
    const covered = text.slice(from, to)
    if (covered !== span.text) {
      report(
        [...path, 'text'],
        'span-text',
        `the text has ${excerpt(covered)} at ${start} to ${end}; there is ${excerpt(span.text)}`,
      )
    }
  }
}

function cutsPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff
}

type OptionalSpan = { [Field in keyof Span]?: Span[Field] | undefined }

/** A medium may have no words in the text: then it has none of start, end and text. */
function checkPartialSpan(span: OptionalSpan, path: Path, check: CheckSpan, report: Report): void {
  const { start, end, text } = span
  const given = [start, end, text].filter((field) => field !== undefined).length
  if (start !== undefined && end !== undefined && text !== undefined) check({ start, end, text }, path)
  else if (given > 0) {
    report(path, 'shape', `expected start, end and text together; there is ${excerpt(span)}`)
  }
}

function checkMentionOrder(mentions: readonly Range[], entity: number, report: Report): void {
  for (let m = 1; m < mentions.length; m++) {
    const [before, after] = [mentions[m - 1] as Range, mentions[m] as Range]
    // Two may start together, "whose" and "whose leaders", but are never the same.
    if (after.start > before.start || (after.start === before.start && after.end !== before.end)) continue
    report(
      ['entities', entity, 'mentions', m],
      'mentions-order',
      `expected a start at or after that of the mention before, which is ${before.start} to ${before.end}; there is ${after.start} to ${after.end}`,
    )
  }
}

function checkQuoted(
  { id, content, quoted }: { id: string; content: readonly Range[]; quoted: readonly Range[] },
  statement: number,
  report: Report,
): void {
  for (const [q, part] of quoted.entries()) {
    if (content.some((span) => overlaps(span, part))) continue
    const places = content.map(({ start, end }) => `${start} to ${end}`).join(', ')
    report(
      ['statements', statement, 'quoted', q],
      'quoted-outside',
      `expected it to overlap the content of ${excerpt(id)}, ${places}; there is ${part.start} to ${part.end}`,
    )
  }
}

function checkWarnings(warnings: ReportRecord['warnings'], record: ReportRecord, report: Report): void {
  const { text } = record.document
  const length = offsetMap(text, 'utf-16', record.offsets).end(text.length)
  for (const [w, { start, end }] of warnings.entries()) {
    if (start === undefined && end === undefined) continue
    // A warning may point between two characters.
    if (start !== undefined && end !== undefined && start <= end && end <= length) continue
    report(
      ['warnings', w],
      'span-outside',
      `expected 0 <= start <= end <= ${length}; there is ${start ?? 'no start'} to ${end ?? 'no end'}`,
    )
  }
}
