import type { Entity } from '../../domain/entity.ts'
import type { ReportRecord } from '../../domain/record.ts'
import type { Statement } from '../../domain/statement.ts'
import { dayInWords } from '../../export/dates.ts'
import { timexInWords } from '../../export/times.ts'
import { UNKNOWN_SPEAKER } from '../../export/voices.ts'
import { printable } from '../printable.ts'
import { explanationOf } from './explanation.ts'
import { clip, indent, padEnd, widthOf, wrap } from './lines.ts'
import type { Paint } from './paint.ts'
import { wordsOf } from './words-of.ts'

/** What statements of one report are rendered with. */
export interface StatementContext {
  readonly record: ReportRecord
  readonly entities: ReadonlyMap<string, Entity>
  /** Each speaker's number, in the order in which they first speak. */
  readonly voices: ReadonlyMap<string, number>
  readonly paint: Paint
  readonly width: number
  readonly explain: boolean
}

/** From here on there is room for a column of names beside the words. */
const TWO_COLUMNS_FROM = 104
const NAME_COLUMN = 30
/** Longer lines are hard to read back from. */
const MAX_MEASURE = 86
const GUTTER = '▎ '
const MARGIN = '  '

/** A statement as lines: who, how and when, and the words. `introduce`: the speaker's first one. */
export function renderStatement(
  statement: Statement,
  context: StatementContext,
  introduce: boolean,
): string[] {
  const { record, paint, width, explain } = context
  const voice = statement.speaker === null ? -1 : (context.voices.get(statement.speaker) ?? -1)
  const wide = width >= TWO_COLUMNS_FROM
  const left = MARGIN.length + (wide ? NAME_COLUMN : 0)
  const measure = Math.min(MAX_MEASURE, width - left - widthOf(GUTTER) - MARGIN.length)
  const gutter = paint.gutter(GUTTER.trimEnd(), voice)
  const paragraphs = wordsOf(statement, record.document.text, voice, paint)
  const words = paragraphs.flatMap((paragraph) => wrap(paragraph, measure))
  const body = words.map((line) => `${gutter} ${line}`)
  const why = explain ? explanationOf(statement, context.entities, paint, measure) : []
  if (explain) body.push(gutter, ...why.map((line) => `${gutter} ${line}`))
  const lines = wide
    ? beside(nameColumn(statement, context, voice, introduce), body)
    : [...nameLines(statement, context, voice, introduce), ...body]
  return indent(lines, MARGIN)
}

/** Name, role, cue and kind, date: a line each, and more where they are long. */
function nameColumn(
  statement: Statement,
  context: StatementContext,
  voice: number,
  introduce: boolean,
): string[] {
  const { paint } = context
  const column = NAME_COLUMN - 2
  const role = introduce ? roleOf(statement, context) : ''
  const quiet = [
    role,
    ...candidateLines(statement, context),
    cueAndKind(statement),
    circumstancesOf(statement, context),
    dateOf(statement, context),
  ]
  return [
    ...wrap(speakerName(statement, context), column).map((line) => paint.name(line, voice)),
    ...quiet
      .filter((line) => line !== '')
      .flatMap((line) => wrap(line, column).map((part) => paint.quiet(part))),
  ]
}

function beside(left: readonly string[], right: readonly string[]): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${padEnd(left[at] ?? '', NAME_COLUMN)}${right[at] ?? ''}`.trimEnd(),
  )
}

/** The name with its role, and cue, kind and date at the right; under the name where there is no room. */
function nameLines(
  statement: Statement,
  context: StatementContext,
  voice: number,
  introduce: boolean,
): string[] {
  const { paint } = context
  const room = Math.min(context.width - MARGIN.length * 2, MAX_MEASURE + GUTTER.length)
  const name = clip(speakerName(statement, context), room)
  const meta = [cueAndKind(statement), dateOf(statement, context)].filter((part) => part !== '').join(' · ')
  const role = introduce ? roleOf(statement, context) : ''
  const gap = '  '
  const beforeRole = widthOf(name) + (role === '' ? 0 : gap.length)
  const beside = beforeRole + gap.length + widthOf(meta) <= room
  const roleRoom = beside ? room - beforeRole - gap.length - widthOf(meta) : room - beforeRole
  // A role cut down to a word or two says nothing.
  const shownRole = roleRoom >= Math.min(widthOf(role), 12) ? clip(role, roleRoom) : ''
  const who = paint.name(name, voice) + (shownRole === '' ? '' : gap + paint.quiet(shownRole))
  const candidates = candidateLines(statement, context).flatMap((line) => wrap(line, room))
  const first = beside ? [padEnd(who, room - widthOf(meta)) + paint.quiet(meta)] : [who]
  const circumstances = circumstancesOf(statement, context)
  const under = [
    ...candidates,
    ...(beside ? [] : wrap(meta, room)),
    ...(circumstances === '' ? [] : wrap(circumstances, room)),
  ]
  return [...first, ...under.map((line) => paint.quiet(line))]
}

function speakerName({ speaker }: Statement, { entities }: StatementContext): string {
  return speaker === null ? UNKNOWN_SPEAKER : printable(entities.get(speaker)?.name ?? speaker)
}

function roleOf({ speaker }: Statement, { entities }: StatementContext): string {
  const entity = speaker === null ? undefined : entities.get(speaker)
  const role = entity?.roles[0]
  if (!role) return ''
  const of = role.of === undefined ? undefined : entities.get(role.of)?.name
  return printable(of === undefined ? role.title : `${role.title}, ${of}`)
}

/** More are for --explain. */
const MAX_CANDIDATES = 3

/** Who it may have been, where nobody can tell. */
function candidateLines(statement: Statement, { entities }: StatementContext): string[] {
  if (statement.speaker !== null) return []
  const source = statement.source.map(({ text }) => printable(text)).join(' … ')
  const names = (statement.speakerCandidates ?? [])
    .slice(0, MAX_CANDIDATES)
    .map(({ entity, score }) => `${printable(entities.get(entity)?.name ?? entity)} (${score.toFixed(2)})`)
  return [
    ...(source === '' ? [] : [`the report says “${source}”`]),
    ...(names.length === 0 ? [] : [`perhaps ${names.join(' or ')}`]),
  ]
}

function cueAndKind({ cue, kind }: Statement): string {
  const words = cue.map(({ text }) => printable(text)).join(' … ')
  return words === '' ? kind : `${words} · ${kind}`
}

/** "not said · to reporters · in a statement · through Vela": what the report tells of it beside who and when. */
function circumstancesOf(
  { asserted, addressees, medium, saidIn, via }: Statement,
  { entities }: StatementContext,
): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => printable(entities.get(id)?.name ?? id)).join(', ')
  return [
    asserted ? '' : 'not said',
    addressees.length > 0 ? `to ${names(addressees)}` : '',
    medium ? printable(medium.text ?? medium.kind.replaceAll('-', ' ')) : '',
    saidIn === undefined ? '' : `in ${languageName(saidIn)}`,
    via.length > 0 ? `through ${names(via)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** "Portuguese"; a tag that is none stays as it is. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? printable(tag)
  } catch {
    return printable(tag)
  }
}

/** When it was said, as far as the report tells; else when that was published. */
function dateOf({ time }: Statement, { record }: StatementContext): string {
  const said = record.times.find(({ id }) => id === time)
  if (said) return printable(said.value === undefined ? said.text : timexInWords(said.value))
  const { published } = record.document
  return published === undefined ? '' : `published ${printable(dayInWords(published))}`
}
