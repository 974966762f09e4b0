import type { ScoredRecord, ScoredStatement, ScoredTime } from '../bench-set.ts'
import { type ExpectedEvent, eventShortcomings } from './expected-events.ts'
import {
  bare,
  differing,
  type Extended,
  extentsOf,
  hasMention,
  isCalled,
  listed,
  nameOf,
  overlapInWords,
  plainly,
  saysSame,
  shown,
  statementsWith,
  touches,
  type Words,
  wordsOf,
} from './record-matching.ts'

export { extentsOf } from './record-matching.ts'

/** A statement that must be there; only the fields that are given are looked at. Who is meant is told by name. */
export interface ExpectedStatement {
  readonly content: Words
  readonly kind?: string
  readonly cue?: Words
  readonly source?: Words
  readonly quoted?: readonly string[]
  readonly speaker?: string | null
  /** Must be among the candidates. */
  readonly candidates?: readonly string[]
  readonly sourceKind?: string
  readonly addressees?: readonly string[]
  readonly medium?: string | null
  readonly time?: string | null
  readonly saidIn?: string
  /** By its content. */
  readonly parent?: Words | null
  readonly continues?: Words | null
  readonly manner?: string
  readonly stance?: string
  readonly asserted?: boolean
  readonly via?: readonly string[]
}

export interface ExpectedEntity {
  readonly name: string
  readonly type?: string
  readonly country?: string
  readonly roles?: readonly { readonly title: string; readonly of?: string }[]
  readonly actsFor?: string
  /** Texts that are among its mentions, and that are not. */
  readonly mentions?: readonly string[]
  readonly not?: readonly string[]
}

export interface ExpectedTime {
  readonly text: string
  readonly type: string
  readonly value?: string | null
  readonly candidates?: readonly string[]
  readonly mod?: string
  readonly quant?: string
  readonly freq?: string
}

/** What must, or must not, be in the record of a sample. */
export type Expectation =
  | { readonly statement: ExpectedStatement }
  | { readonly noStatement: string }
  | {
      readonly quotedTerm: { readonly text: string; readonly use?: string; readonly holder?: string | null }
    }
  | { readonly noQuotedTerm: string }
  | { readonly entity: ExpectedEntity }
  | { readonly noEntity: string }
  | { readonly time: ExpectedTime }
  | { readonly noTime: string }
  | { readonly event: ExpectedEvent }
  /** No event at all, or words that no trigger may hold. */
  | { readonly noEvent: true | string }
  | { readonly warning: string }

/** What of an expectation doesn't hold, in words; none where it holds. */
export function shortcomings(expectation: Expectation, text: string, record: ScoredRecord): string[] {
  if ('statement' in expectation) return ofStatement(expectation.statement, text, record)
  if ('entity' in expectation) return ofEntity(expectation.entity, text, record)
  if ('event' in expectation) return eventShortcomings(expectation.event, text, record)
  if ('time' in expectation) return ofTime(expectation.time, text, record)
  if ('quotedTerm' in expectation) {
    const { text: words, use, holder } = expectation.quotedTerm
    const term = record.quotedTerms?.find((each) => saysSame(text.slice(each.start, each.end), words))
    if (!term) return [`no term “${words}”`]
    const ofAuthor = term.holder === 'author' || holder === 'author'
    const held = ofAuthor ? term.holder === holder : isCalled(record, text, term.holder, holder ?? null)
    return [
      ...plainly('use', term.use, use),
      ...(holder === undefined || held
        ? []
        : [`holder ${shown(nameOf(record, term.holder) ?? term.holder)} ≠ ${shown(holder)}`]),
    ]
  }
  if ('noStatement' in expectation) {
    const wanted = extentsOf(text, expectation.noStatement)
    return (record.statements ?? []).some(({ content }) => touches(content, wanted))
      ? [`a statement holds “${expectation.noStatement}”`]
      : []
  }
  if ('noQuotedTerm' in expectation) {
    const found = record.quotedTerms?.some(({ start, end }) =>
      saysSame(text.slice(start, end), expectation.noQuotedTerm),
    )
    return found ? [`a term “${expectation.noQuotedTerm}”`] : []
  }
  if ('noEntity' in expectation) {
    const found = (record.entities ?? []).some((entity) => hasMention(entity, text, expectation.noEntity))
    return found ? [`a mention “${expectation.noEntity}”`] : []
  }
  if ('noTime' in expectation) {
    const wanted = extentsOf(text, expectation.noTime)
    return touches(record.times ?? [], wanted) ? [`a time in “${expectation.noTime}”`] : []
  }
  if ('noEvent' in expectation) {
    const { noEvent } = expectation
    const wanted = noEvent === true ? [] : extentsOf(text, noEvent)
    const found = (record.events ?? []).filter(
      ({ trigger = [] }) => noEvent === true || touches(trigger, wanted),
    )
    return found.map(({ type, trigger = [] }) => `an event ${type} in “${wordsOf(text, trigger)}”`)
  }
  const { warning } = expectation
  return record.warnings?.some(({ code }) => code === warning) ? [] : [`no warning ${warning}`]
}

function ofStatement(wanted: ExpectedStatement, text: string, record: ScoredRecord): string[] {
  const found = statementsWith(wanted.content, text, record)
  if (found.length === 0) return [`no statement “${listed(wanted.content)}”`]
  // Two may have the same content: whichever fits best is meant.
  const lacking = found.map((statement) => fieldsLacking(wanted, statement, text, record))
  return lacking.reduce((best, each) => (each.length < best.length ? each : best))
}

function fieldsLacking(
  wanted: ExpectedStatement,
  statement: ScoredStatement,
  text: string,
  record: ScoredRecord,
): string[] {
  const textsOf = (spans: readonly Extended[] = []) => spans.map(({ start, end }) => text.slice(start, end))
  const who = (id: string | null | undefined) => nameOf(record, id ?? null)
  const alike = (field: 'cue' | 'source') =>
    wanted[field] === undefined
      ? []
      : differing(field, listed(textsOf(statement[field])), listed(wanted[field]), (a, b) =>
          overlapInWords(a, b),
        )
  const people = (field: 'addressees' | 'via') => {
    const names = wanted[field]
    const ids = statement[field] ?? []
    if (names === undefined) return []
    const ordered = field === 'via'
    const fits =
      ids.length === names.length &&
      names.every((name, index) =>
        ordered
          ? isCalled(record, text, ids[index] ?? null, name)
          : ids.some((id) => isCalled(record, text, id, name)),
      )
    return fits ? [] : [`${field} ${shown(ids.map(who))} ≠ ${shown(names)}`]
  }
  const other = (field: 'parent' | 'continues') => {
    const content = wanted[field]
    if (content === undefined) return []
    const ids = content === null ? [undefined] : statementsWith(content, text, record).map(({ id }) => id)
    return ids.includes(statement[field]) && (content === null || statement[field] !== undefined)
      ? []
      : [`${field} ${shown(statement[field])} ≠ ${shown(content)}`]
  }
  const said = record.times?.find(({ id }) => id !== undefined && id === statement.time)
  const candidates = (wanted.candidates ?? []).filter(
    (name) => !statement.speakerCandidates?.some(({ entity }) => isCalled(record, text, entity, name)),
  )
  return [
    ...plainly('kind', statement.kind, wanted.kind),
    ...alike('cue'),
    ...alike('source'),
    ...(wanted.quoted
      ? differing('quoted', listed(textsOf(statement.quoted)), listed(wanted.quoted), saysSame)
      : []),
    ...(wanted.speaker === undefined || isCalled(record, text, statement.speaker, wanted.speaker)
      ? []
      : [`speaker ${shown(who(statement.speaker))} ≠ ${shown(wanted.speaker)}`]),
    ...candidates.map((name) => `no candidate ${name}`),
    ...plainly('sourceKind', statement.sourceKind, wanted.sourceKind),
    ...people('addressees'),
    ...plainly('medium', statement.medium?.kind ?? null, wanted.medium),
    ...(wanted.time === undefined
      ? []
      : differing('time', said ? text.slice(said.start, said.end) : null, wanted.time, (a, b) =>
          a === null || b === null ? a === b : overlapInWords(a, b),
        )),
    ...plainly('saidIn', statement.saidIn, wanted.saidIn),
    ...other('parent'),
    ...other('continues'),
    ...plainly('manner', statement.manner, wanted.manner),
    ...plainly('stance', statement.stance, wanted.stance),
    ...plainly('asserted', statement.asserted, wanted.asserted),
    ...people('via'),
  ]
}

function ofEntity(wanted: ExpectedEntity, text: string, record: ScoredRecord): string[] {
  const called = (record.entities ?? []).filter(({ id }) => isCalled(record, text, id, wanted.name))
  const entity = called.find(({ name }) => saysSame(bare(name), bare(wanted.name))) ?? called[0]
  if (!entity) return [`no entity ${wanted.name}`]
  const roles = (wanted.roles ?? []).filter(
    ({ title, of }) =>
      !entity.roles?.some(
        (role) =>
          role.title.toLowerCase() === title.toLowerCase() &&
          (of === undefined || isCalled(record, text, role.of ?? null, of)),
      ),
  )
  return [
    ...(saysSame(bare(entity.name), bare(wanted.name)) ? [] : [`name ${entity.name} ≠ ${wanted.name}`]),
    ...plainly('type', entity.type, wanted.type),
    ...plainly('country', entity.country, wanted.country),
    ...roles.map(({ title, of }) => `no role ${title}${of ? ` of ${of}` : ''}`),
    ...(wanted.actsFor === undefined || isCalled(record, text, entity.actsFor ?? null, wanted.actsFor)
      ? []
      : [`actsFor ${shown(nameOf(record, entity.actsFor ?? null))} ≠ ${wanted.actsFor}`]),
    ...(wanted.mentions ?? [])
      .filter((words) => !hasMention(entity, text, words))
      .map((words) => `no mention ${words}`),
    ...(wanted.not ?? [])
      .filter((words) => hasMention(entity, text, words))
      .map((words) => `a mention ${words}`),
  ]
}

function ofTime(wanted: ExpectedTime, text: string, record: ScoredRecord): string[] {
  const places = extentsOf(text, wanted.text)
  const overlapping = (record.times ?? []).filter((time) => touches([time], places))
  const time: ScoredTime | undefined = overlapping[0]
  if (!time) return [`no time “${wanted.text}”`]
  return [
    ...plainly('type', time.type, wanted.type),
    ...plainly('value', time.value ?? null, wanted.value),
    ...(wanted.candidates
      ? differing(
          'candidates',
          shown([...(time.candidates ?? [])].sort()),
          shown([...wanted.candidates].sort()),
        )
      : []),
    ...plainly('mod', time.mod, wanted.mod),
    ...plainly('quant', time.quant?.toUpperCase(), wanted.quant?.toUpperCase()),
    ...plainly('freq', time.freq, wanted.freq),
  ]
}
