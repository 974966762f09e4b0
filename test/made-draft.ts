import type { EventDraft } from '../src/stages/events/event-drafts.ts'

/** A mention of violence by a verb in the first sentence, at its start, without parties, place and time. */
export function madeDraft(core: string, more: Partial<EventDraft> = {}): EventDraft {
  return {
    type: 'ASSAULT',
    mode: undefined,
    lemma: core,
    noun: false,
    core,
    definite: false,
    stands: true,
    ranges: [{ start: 0, end: core.length }],
    term: { start: 0, end: core.length },
    sentence: 0,
    actors: [],
    recipients: [],
    place: undefined,
    time: undefined,
    status: 'happened',
    background: false,
    statement: undefined,
    another: false,
    evidence: [],
    form: 'main',
    ...more,
  }
}
