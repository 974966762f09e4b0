import type { ScoredEvent, ScoredStatement } from './bench-set.ts'
import type { Coin } from './gold-answers.ts'
import { type Expectation, extentsOf } from './sets/expectations.ts'
import type { ExpectedEvent } from './sets/expected-events.ts'
import type { Words } from './sets/record-matching.ts'

/** How the rest of the record is made. */
interface Made {
  readonly idOf: (name: string) => string
  readonly timeOf: (words: string) => string
  /** The id of the statement with that content. */
  readonly statementOf: (content: Words) => string
}

/** How often a disturbed answer errs. */
const CONFUSED = 0.25
const DROPPED = 0.2

/** The events that a sample expects; where the coin shows true, they err. */
export function eventsOfExpectations(
  text: string,
  expect: readonly Expectation[],
  { idOf, timeOf, statementOf }: Made,
  errs: Coin,
): { events: ScoredEvent[]; voices: ScoredStatement[] } {
  const voices: ScoredStatement[] = []
  /** A statement of whoever uses a term. */
  const voiceOf = (term: string, speaker: string) => {
    if (speaker === 'author') return speaker
    voices.push({
      id: `voice${voices.length}`,
      content: spansOf(text, term),
      cue: [],
      source: [],
      speaker: idOf(speaker),
    })
    return `voice${voices.length - 1}`
  }
  const eventOf = (wanted: ExpectedEvent): ScoredEvent => ({
    type: errs(CONFUSED) ? 'none' : (wanted.type ?? 'ACCUSE'),
    mode: wanted.mode,
    contexts: wanted.contexts ?? [],
    trigger: spansOf(text, wanted.trigger),
    words: (wanted.words ?? []).flatMap(([term, voice]) =>
      spansOf(text, term).map((span) => ({ ...span, voice: voiceOf(term, voice) })),
    ),
    actors: (wanted.actors ?? []).map(idOf),
    recipients: (wanted.recipients ?? []).filter(() => !errs(DROPPED)).map(idOf),
    place: wanted.place ? idOf(wanted.place) : undefined,
    time: wanted.time ? timeOf(wanted.time) : undefined,
    status: errs(CONFUSED) ? 'none' : (wanted.status ?? 'happened'),
    background: wanted.background ?? false,
    attributedTo: wanted.attributedTo ? statementOf(wanted.attributedTo) : undefined,
  })
  const events = expect.flatMap((each) => {
    if ('event' in each) return errs(DROPPED) ? [] : [eventOf(each.event)]
    return 'noEvent' in each && each.noEvent === true && errs(DROPPED) ? [eventOf({ trigger: [] })] : []
  })
  return { events, voices }
}

function spansOf(text: string, words: Words) {
  return extentsOf(text, words).map(([start, end]) => ({ start, end }))
}
