import type { Range } from '../../domain/span.ts'
import type { CueVerb } from '../../language/en/cue-verbs.ts'
import type { Cue } from './cues.ts'
import type { Item } from './outline.ts'
import type { Phrase } from './source-phrases.ts'

/** Who says what within one segment, as item indices (both ends included). */
export interface Attribution {
  readonly source: Phrase | undefined
  readonly cue: Phrase | undefined
  /** Empty while a colon waits for what follows. */
  readonly content: readonly Phrase[]
  readonly addressee?: Phrase | undefined
  readonly verb?: CueVerb | undefined
  readonly negated: boolean
  readonly modal: boolean
  /** "if she says so", "whether she said it". */
  readonly conditional?: boolean
  /** The name of the pattern that found it. */
  readonly evidence: string
}

export function attributionOf(
  cue: Cue,
  source: Phrase,
  content: readonly Phrase[],
  evidence: string,
  addressee?: Phrase,
): Attribution {
  return {
    source,
    cue: { from: cue.from, to: cue.to },
    content,
    addressee,
    verb: cue.verb,
    negated: cue.negated,
    modal: cue.modal,
    evidence,
  }
}

export function rangeOf(items: readonly Item[], phrase: Phrase): Range {
  return { start: (items[phrase.from] as Item).start, end: (items[phrase.to] as Item).end }
}
