import type { Range, Span } from '../../domain/span.ts'
import { overlaps, spanOf } from '../../domain/span.ts'
import type { Statement, StatementKind } from '../../domain/statement.ts'
import type { Time } from '../../domain/time.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import { addresseesOf } from './addressees.ts'
import { isAsserted } from './asserted.ts'
import { cueClauseOf } from './cue-clause.ts'
import { howSaid } from './manner.ts'
import { mediumOf } from './medium.ts'
import { saidIn } from './said-in.ts'
import type { Setting } from './setting.ts'
import type { Speaker, Speakers } from './speakers.ts'
import type { StatementDraft } from './statement-drafts.ts'
import { timeOfSaying } from './time-of-saying.ts'
import { passersOn } from './via.ts'

/** A draft with what of it stands in marks, and how likely its content is right. */
export interface JudgedDraft {
  readonly draft: StatementDraft
  readonly quoted: Span[]
  readonly kind: StatementKind
  readonly confidence: number
}

/** A draft made complete: who says it, how, to whom, where and when. */
export function statementOf(
  layer: TextLayer & { readonly times?: readonly Time[] | undefined },
  speakers: Speakers,
  { draft, quoted, kind, confidence }: JudgedDraft,
  setting: Setting | undefined,
  id: string,
): Statement {
  const { text } = layer.document
  const spans = (ranges: readonly (Range | undefined)[]) =>
    ranges.filter((range) => range !== undefined).map(({ start, end }) => spanOf(text, start, end))
  const speaker = speakerOf(speakers, draft)
  const candidates = speaker ? speaker.candidates : speakers.nearest(draft.content[0]?.start ?? 0, draft.hint)
  return {
    id,
    kind,
    content: spans(draft.content),
    cue: spans([draft.cue]),
    source: spans([draft.source]),
    quoted,
    speaker: speaker?.entity ?? null,
    ...(candidates.length > 0 ? { speakerCandidates: [...candidates] } : {}),
    sourceKind: speaker?.kind ?? 'none',
    ...circumstancesOf(layer, speakers, draft, setting, speaker?.entity ?? null),
    evidence: speaker ? [...draft.evidence, speaker.evidence] : draft.evidence,
    confidence: Math.round(100 * confidence) / 100,
  }
}

function speakerOf(speakers: Speakers, draft: StatementDraft): Speaker | undefined {
  const [first] = draft.content
  if (draft.signedBy !== undefined) return speakers.signed(draft.signedBy, draft.source)
  if (draft.source) return speakers.of(draft.source)
  return draft.cue || !first ? undefined : speakers.presented(first, draft.hint)
}

type Circumstances = Pick<
  Statement,
  'addressees' | 'medium' | 'time' | 'saidIn' | 'manner' | 'stance' | 'asserted' | 'via'
>

/** How far behind a post's author its date stands: behind a handle (code units). */
const SIGNATURE_REACH = 60

/** The date in a post's signature, behind its words: in its block, or right behind its author. */
function timeOfPost(
  { document, times = [] }: TextLayer & { readonly times?: readonly Time[] | undefined },
  { block, content, source }: StatementDraft,
): string | undefined {
  const end = content.at(-1)?.end ?? 0
  const until = Math.max(
    document.blocks[block]?.end ?? 0,
    source && source.start >= end ? source.end + SIGNATURE_REACH : 0,
  )
  return times.find((time) => time.start >= end && time.end <= until)?.id
}

/** How, to whom, where, when and through whom it is said. */
function circumstancesOf(
  layer: TextLayer & { readonly times?: readonly Time[] | undefined },
  speakers: Speakers,
  draft: StatementDraft,
  setting: Setting | undefined,
  speaker: string | null,
): Circumstances {
  const { text } = layer.document
  const wordsOf = (range: Range | undefined) => (range ? text.slice(range.start, range.end) : '')
  const cue = wordsOf(draft.cue)
  const how = howSaid(
    cue,
    wordsOf(draft.source),
    wordsOf(draft.content.find(({ start }) => start >= (draft.cue?.end ?? 0))),
    setting,
  )
  if (draft.signedBy !== undefined || !setting) {
    const posted = draft.evidence[0] === 'post'
    const time = posted ? timeOfPost(layer, draft) : undefined
    return {
      addressees: [],
      ...(posted ? { medium: { kind: 'post' } } : {}),
      ...(time ? { time } : {}),
      ...how,
      asserted: true,
      via: [],
    }
  }
  const clause = cueClauseOf(text, setting, draft)
  const medium = draft.cue && mediumOf(text, setting, cue)
  const time = timeOfSaying(setting, layer.times)
  const language = saidIn(setting)
  const whom = draft.cue
    ? [...(draft.addressee ? [draft.addressee] : []), ...addresseesOf(text, setting, cue, draft.content)]
    : []
  const chain = draft.via ?? []
  const passers = [
    ...chain,
    ...passersOn(text, setting, draft).filter((range) => !chain.some((other) => overlaps(other, range))),
  ]
  const entities = (ranges: readonly Range[]) =>
    [...new Set(ranges.flatMap((range) => speakers.whom(range)))].filter((id) => id !== speaker)
  return {
    addressees: entities(whom),
    ...(medium ? { medium } : {}),
    ...(time ? { time } : {}),
    ...(language ? { saidIn: language } : {}),
    ...how,
    asserted: !clause || isAsserted(clause),
    via: entities(passers),
  }
}
