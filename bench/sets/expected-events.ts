import type { ScoredEvent, ScoredRecord } from '../bench-set.ts'
import {
  differing,
  extentsOf,
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

/** An event that must be there; only the fields that are given are looked at. Who is meant is told by name. */
export interface ExpectedEvent {
  /** Words that a trigger of it holds; several: mentions that must all be of this one event. */
  readonly trigger: Words
  /** Words that are triggers of another event, or of none. */
  readonly not?: readonly string[]
  readonly type?: string
  readonly mode?: string
  readonly contexts?: readonly string[]
  readonly status?: string
  readonly actors?: readonly string[]
  readonly recipients?: readonly string[]
  readonly place?: string | null
  /** By the words of the time expression. */
  readonly time?: string | null
  readonly background?: boolean
  /** By its content; null: the author's own voice. */
  readonly attributedTo?: Words | null
  /** Terms that are among its words, each with whose it is: a name, or "author". */
  readonly words?: readonly (readonly [term: string, voice: string])[]
}

/** What of an event that is expected doesn't hold; of several with the trigger the one that fits best is meant. */
export function eventShortcomings(wanted: ExpectedEvent, text: string, record: ScoredRecord): string[] {
  const mentions = extentsOf(text, wanted.trigger).map((extent) => [extent] as const)
  const found = (record.events ?? []).filter(({ trigger = [] }) => touches(trigger, mentions.flat()))
  if (found.length === 0) return [`no event “${listed(wanted.trigger)}”`]
  const lacking = found.map((event) => [
    ...mentions.flatMap((mention) =>
      touches(event.trigger ?? [], mention) ? [] : [`“${text.slice(...mention[0])}” is not in it`],
    ),
    ...(wanted.not ?? []).flatMap((words) =>
      touches(event.trigger ?? [], extentsOf(text, words)) ? [`“${words}” is in it`] : [],
    ),
    ...fieldsLacking(wanted, event, text, record),
  ])
  return lacking.reduce((best, each) => (each.length < best.length ? each : best))
}

function fieldsLacking(
  wanted: ExpectedEvent,
  event: ScoredEvent,
  text: string,
  record: ScoredRecord,
): string[] {
  const who = (id: string) => nameOf(record, id)
  const people = (field: 'actors' | 'recipients') => {
    const names = wanted[field]
    if (names === undefined) return []
    const fits =
      event[field].length === names.length &&
      names.every((name) => event[field].some((id) => isCalled(record, text, id, name)))
    return fits ? [] : [`${field} ${shown(event[field].map(who))} ≠ ${shown(names)}`]
  }
  const at = record.times?.find(({ id }) => id !== undefined && id === event.time)
  return [
    ...plainly('type', event.type, wanted.type),
    ...plainly('mode', event.mode, wanted.mode),
    ...(wanted.contexts ?? [])
      .filter((context) => !event.contexts?.includes(context))
      .map((context) => `no context ${context}`),
    ...plainly('status', event.status, wanted.status),
    ...people('actors'),
    ...people('recipients'),
    ...(wanted.place === undefined || isCalled(record, text, event.place ?? null, wanted.place)
      ? []
      : [`place ${shown(event.place && who(event.place))} ≠ ${shown(wanted.place)}`]),
    ...(wanted.time === undefined
      ? []
      : differing('time', at ? text.slice(at.start, at.end) : null, wanted.time, (a, b) =>
          a === null || b === null ? a === b : overlapInWords(a, b),
        )),
    ...plainly('background', event.background, wanted.background),
    ...claimLacking(wanted.attributedTo, event, text, record),
    ...(wanted.words ?? []).flatMap(([term, voice]) => termLacking(term, voice, event, text, record)),
  ]
}

function claimLacking(
  content: Words | null | undefined,
  { attributedTo }: ScoredEvent,
  text: string,
  record: ScoredRecord,
): string[] {
  if (content === undefined) return []
  if (content === null) return attributedTo === undefined ? [] : [`attributedTo ${attributedTo} ≠ the author`]
  const fits =
    attributedTo !== undefined && statementsWith(content, text, record).some(({ id }) => id === attributedTo)
  return fits ? [] : [`attributedTo ${shown(attributedTo)} ≠ ${shown(content)}`]
}

function termLacking(
  term: string,
  voice: string,
  { words = [] }: ScoredEvent,
  text: string,
  record: ScoredRecord,
): string[] {
  const used = words.filter(({ start, end }) => saysSame(text.slice(start, end), term))
  if (used.length === 0) return [`no word “${term}” but ${shown(wordsOf(text, words))}`]
  const speakers = used.map(({ voice: own }) =>
    own === AUTHOR ? AUTHOR : (record.statements?.find(({ id }) => id === own)?.speaker ?? null),
  )
  const fits = speakers.some((own) =>
    own === AUTHOR || voice === AUTHOR ? own === voice : isCalled(record, text, own, voice),
  )
  const names = speakers.map((own) => (own === null || own === AUTHOR ? own : nameOf(record, own)))
  return fits ? [] : [`voice of “${term}” ${shown(names)} ≠ ${shown(voice)}`]
}

const AUTHOR = 'author'
