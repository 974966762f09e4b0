import type {
  GoldDocument,
  ScoredEntity,
  ScoredEvent,
  ScoredRecord,
  ScoredStatement,
  ScoredTime,
} from './bench-set.ts'
import { eventsOfExpectations } from './gold-events.ts'
import type { AttributionDocument } from './sets/attributions.ts'
import type { PronounDocument } from './sets/coref.ts'
import type { DyadDocument } from './sets/dyads.ts'
import type { NameDocument } from './sets/entities.ts'
import type { EventDocument } from './sets/events.ts'
import { extentsOf } from './sets/expectations.ts'
import type { PageDocument } from './sets/pages.ts'
import type { PhenomenonSample } from './sets/phenomena.ts'
import type { SentenceDocument } from './sets/sentences.ts'
import type { ShapeDocument } from './sets/shapes.ts'
import type { SpeakerDocument } from './sets/speakers.ts'
import type { TimeDocument } from './sets/times.ts'
import type { Extent } from './spans.ts'

// Records made of the annotations themselves: they check scorers, since a reader that says what the
// annotators say must be right everywhere, and one that errs in known ways must lose what it errs in.

/** A coin that comes up true with the given chance. */
export type Coin = (chance: number) => boolean

export const never: Coin = () => false

/** The same throws for the same seed (a linear congruential generator, Numerical Recipes' constants). */
export function seededCoin(seed: number): Coin {
  let state = seed >>> 0
  return (chance) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 < chance
  }
}

/** How often a disturbed answer errs, of each kind of error. */
const DROPPED = 0.2
const MOVED = 0.3
const CONFUSED = 0.25

/** The record that says what the annotators say; where the coin shows true, it errs. */
export function answerFromGold(setName: string, document: GoldDocument, errs: Coin = never): ScoredRecord {
  const answer = answers[setName]
  if (!answer) throw new Error(`no answers are made for the set ${setName}`)
  const text = { text: document.text ?? '' }
  return { document: text, ...answer(document as never, errs) }
}

const answers: Readonly<Record<string, (document: never, errs: Coin) => ScoredRecord>> = {
  attributions: ({ text, gold }: AttributionDocument, errs) => {
    const spans = (extents: readonly Extent[]) => extents.map((extent) => moved(extent, text, errs))
    const statements = kept(gold, errs).map(({ content, cue, source }) => ({
      content: spans(content),
      cue: errs(DROPPED) ? [] : spans(cue),
      source: errs(DROPPED) ? [] : spans(source),
      speaker: null,
      ...(errs(DROPPED) && { parent: 's0' }),
    }))
    return { statements }
  },
  speakers: ({ text, gold }: SpeakerDocument, errs) => {
    const entities = gold.map(({ speaker }, index): ScoredEntity => {
      const surname = speaker.split(' ').at(-1) as string
      const start = text.indexOf(surname)
      const name = errs(CONFUSED) ? surname : speaker
      return entity(`e${index}`, 'person', [[start, start + surname.length]], { name })
    })
    const statements = gold.map(({ start, end }, index) => ({
      content: [moved([start, end], text, errs)],
      cue: [],
      source: [],
      speaker: errs(DROPPED) ? null : `e${errs(CONFUSED) ? 0 : index}`,
    }))
    return { entities, statements: kept(statements, errs) }
  },
  shapes: ({ text: given, gold }: ShapeDocument, errs) => {
    const text = given ?? gold.map((item) => item.text).join('\n\n')
    let from = 0
    const places = gold.map((item) => {
      // Lines may be broken anywhere.
      const words = item.text.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      const match = new RegExp(words.join('\\s+')).exec(text.slice(from))
      const start = from + (match?.index ?? 0)
      from = start + (match?.[0].length ?? 0)
      return { start, end: from }
    })
    const blocks = gold.map(({ kind, platform = '', handle, date }, index) => ({
      ...(places[index] as { start: number; end: number }),
      kind: errs(DROPPED) ? 'paragraph' : kind,
      ...(kind === 'post' && { post: { platform, ...(handle && { handle }), ...(date && { date }) } }),
      ...(kind === 'entry' && !errs(DROPPED) && { date }),
    }))
    const entities = gold.map(({ speaker, handle }, index) =>
      entity(`e${index}`, 'person', [], { name: speaker ?? handle ?? '' }),
    )
    const statements = gold.map(({ speaker, handle }, index) => ({
      content: [places[index] as { start: number; end: number }],
      cue: [],
      source: [],
      speaker: (speaker ?? handle) && !errs(CONFUSED) ? `e${index}` : null,
    }))
    return { document: { text, blocks }, entities, statements }
  },
  phenomena: (sample: PhenomenonSample, errs) => recordOfExpectations(sample, errs),
  'event-phenomena': (sample: PhenomenonSample, errs) => recordOfExpectations(sample, errs),
  times: ({ text, gold }: TimeDocument, errs) => ({
    times: kept(gold, errs).map(({ start, end, type, value }) => ({
      ...moved([start, end], text, errs),
      type: errs(CONFUSED) ? 'SET' : type,
      value: errs(DROPPED) ? undefined : errs(MOVED) ? `${value}T10:00+02:00` : value,
    })),
  }),
  events: ({ type, actors, recipients }: EventDocument, errs) => {
    const entities = [...actors, ...recipients].map((country, index) =>
      entity(`e${index}`, 'country', [], { country }),
    )
    const ids = entities.map(({ id }) => id)
    const event = {
      type: errs(CONFUSED) ? 'CONSULT' : type,
      actors: kept(ids.slice(0, actors.length), errs),
      recipients: ids.slice(actors.length),
      confidence: 0.5,
    }
    const other: ScoredEvent = { type: 'AID', actors: ids, recipients: [], confidence: 0.9 }
    return { entities, events: errs(MOVED) ? [event, other] : kept([event], errs) }
  },
  dyads: ({ source, target, type }: DyadDocument, errs) => {
    const entities = [entity('e1', 'country', [source]), entity('e2', 'country', [target])]
    const given = errs(CONFUSED) ? 'AGREE' : type === 'YIELD' ? 'RETREAT' : type
    const event = errs(MOVED)
      ? { type: given, actors: ['e2'], recipients: ['e1'] }
      : errs(MOVED)
        ? { type: given, actors: ['e1'], recipients: [], place: 'e2' }
        : { type: given, actors: ['e1'], recipients: ['e2'] }
    return { entities: kept(entities, errs), events: kept([event], errs) }
  },
  coref: ({ text, pronoun, names }: PronounDocument, errs) => {
    const meant = names.filter((name) => name.meant).map(({ extent }) => extent)
    const others = names.filter((name) => !name.meant).map(({ extent }) => extent)
    const one = [pronoun, ...meant].map((extent) => moved(extent, text, errs)).map(asExtent)
    const wrong = errs(CONFUSED) ? [pronoun, ...others] : others
    return { entities: kept([entity('e1', 'person', one), entity('e2', 'person', wrong)], errs) }
  },
  entities: ({ text, gold }: NameDocument, errs) => {
    const types: Record<string, string> = { PER: 'person', ORG: 'organization', LOC: 'place' }
    const entities = gold.map(({ type, start, end }, index) => {
      const given = errs(CONFUSED) ? 'country' : (types[type] ?? 'other')
      return entity(`e${index}`, given, [asExtent(moved([start, end], text, errs))])
    })
    return { entities: kept(entities, errs) }
  },
  sentences: ({ gold }: SentenceDocument, errs) => {
    const ends = kept(gold, errs).map((end) => (errs(CONFUSED) ? end - 1 : end))
    return { sentences: ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end })) }
  },
  pages: ({ gold }: PageDocument, errs) => {
    const paragraphs = kept(gold.split('\n\n'), errs)
    const text = paragraphs.join('\n\n')
    let at = 0
    const blocks = paragraphs.map((paragraph) => {
      const start = text.indexOf(paragraph, at)
      at = start + paragraph.length
      return { kind: errs(DROPPED) ? 'caption' : 'paragraph', start, end: at }
    })
    return { document: { text, blocks } }
  },
}

function entity(
  id: string,
  type: string,
  extents: readonly Extent[],
  more: Partial<ScoredEntity> = {},
): ScoredEntity {
  const mentions = extents.map(([start, end]) => ({ start, end, form: 'name' }))
  return { id, type, name: id, mentions, ...more }
}

/** All that a sample expects; everybody who is named in it is an entity of that name. */
function recordOfExpectations({ text, expect }: PhenomenonSample, errs: Coin): ScoredRecord {
  const entities: ScoredEntity[] = []
  const idOf = (name: string) => {
    const known = entities.find((each) => each.name === name)
    if (known) return known.id
    entities.push(entity(`e${entities.length + 1}`, 'person', [], { name }))
    return `e${entities.length}`
  }
  const spans = (words: Parameters<typeof extentsOf>[1] = []) =>
    extentsOf(text, words).map(([start, end]) => ({ start, end }))
  const times: ScoredTime[] = []
  const timeOf = (words: string) => {
    times.push({ id: `t${times.length + 1}`, ...asSpan(text, words), type: 'DATE' })
    return `t${times.length}`
  }
  const statements = expect.flatMap((each) => ('statement' in each ? [each.statement] : []))
  const key = (words: unknown) => JSON.stringify(words)
  const claims = expect.flatMap((each) => ('event' in each ? [each.event.attributedTo] : []))
  const others = [...statements.flatMap(({ parent, continues }) => [parent, continues]), ...claims].filter(
    (each) => each != null,
  )
  const unlisted = others.filter((words) => !statements.some(({ content }) => key(content) === key(words)))
  const wantedOnes: (typeof statements)[number][] = [
    ...statements,
    ...unlisted.map((content) => ({ content })),
  ]
  const idOfContent = (words: unknown) =>
    `s${wantedOnes.findIndex(({ content }) => key(content) === key(words)) + 1}`
  const given = wantedOnes.map((wanted, index): ScoredStatement => {
    return {
      ...(wanted as object),
      id: `s${index + 1}`,
      content: spans(wanted.content),
      cue: spans(wanted.cue),
      source: spans(wanted.source),
      quoted: spans(wanted.quoted),
      speaker: wanted.speaker && !errs(CONFUSED) ? idOf(wanted.speaker) : null,
      speakerCandidates: wanted.candidates?.map((name) => ({ entity: idOf(name) })),
      addressees: kept(wanted.addressees ?? [], errs).map(idOf),
      medium: wanted.medium ? { kind: wanted.medium } : undefined,
      time: wanted.time ? timeOf(wanted.time) : undefined,
      parent: wanted.parent ? idOfContent(wanted.parent) : undefined,
      continues: wanted.continues ? idOfContent(wanted.continues) : undefined,
      via: (wanted.via ?? []).map(idOf),
    }
  })
  const quotedTerms = expect.flatMap((each) => {
    if (!('quotedTerm' in each)) return []
    const { text: words, use, holder } = each.quotedTerm
    const id = !holder || holder === 'author' ? (holder ?? null) : idOf(holder)
    return [{ ...asSpan(text, words), use: errs(CONFUSED) ? 'other' : (use ?? 'term'), holder: id }]
  })
  for (const each of expect) {
    if ('time' in each) {
      const { text: words, value, ...time } = each.time
      times.push({ ...asSpan(text, words), ...time, value: value && !errs(DROPPED) ? value : undefined })
    }
    if ('entity' in each) {
      const { roles = [], actsFor, mentions = [], not: _, ...wanted } = each.entity
      const at = Number(idOf(wanted.name).slice(1)) - 1
      const more = {
        ...wanted,
        roles: roles.map(({ title, of }) => ({ title, of: of && idOf(of) })),
        actsFor: actsFor && idOf(actsFor),
        mentions: kept(mentions, errs).map((words) => ({ ...asSpan(text, words), form: 'nominal' })),
      }
      entities[at] = { ...(entities[at] as ScoredEntity), ...more }
    }
  }
  const warnings = expect.flatMap((each) => ('warning' in each ? [{ code: each.warning }] : []))
  const { events, voices } = eventsOfExpectations(
    text,
    expect,
    { idOf, timeOf, statementOf: idOfContent },
    errs,
  )
  const said = [...kept(given, errs), ...voices]
  return { document: { text }, entities, times, statements: said, quotedTerms, events, warnings }
}

function asSpan(text: string, words: string): { start: number; end: number } {
  const [[start, end] = [0, 0]] = extentsOf(text, words)
  return { start, end }
}

function kept<T>(items: readonly T[], errs: Coin): T[] {
  return items.filter(() => !errs(DROPPED))
}

/** As far as a disturbed span's end is moved: a word or two. */
const MOVED_BY = 12

function moved([start, end]: Extent, text: string, errs: Coin): { start: number; end: number } {
  if (errs(MOVED)) return { start, end: Math.min(text.length, end + MOVED_BY) }
  if (errs(MOVED)) return { start, end: Math.max(start + 1, end - MOVED_BY) }
  return { start, end }
}

function asExtent({ start, end }: { start: number; end: number }): Extent {
  return [start, end]
}
