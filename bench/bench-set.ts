import type { Figures } from './figures.ts'

/** What the bench gives a reader: a line of `onrecord read --ndjson`. */
export interface BenchInput {
  readonly ref: string
  readonly text?: string | undefined
  readonly html?: string | undefined
  readonly markdown?: string | undefined
  readonly url?: string | undefined
  readonly published?: string | undefined
}

/** An input with what the annotators say of it; each set adds its own fields. */
export type GoldDocument = BenchInput

interface Extended {
  readonly start: number
  readonly end: number
}

/**
 * The parts of a record that scorers look at. Every record of onrecord is one; a peer's adapter gives as
 * many of them as the peer finds. Offsets: UTF-16 code units.
 */
export interface ScoredRecord {
  readonly document?: {
    readonly text: string
    readonly blocks?: readonly ScoredBlock[]
  }
  readonly sentences?: readonly Extended[]
  readonly entities?: readonly ScoredEntity[]
  readonly times?: readonly ScoredTime[]
  readonly statements?: readonly ScoredStatement[]
  readonly quotedTerms?: readonly ScoredTerm[]
  readonly events?: readonly ScoredEvent[]
  readonly warnings?: readonly { readonly code: string }[]
}

export interface ScoredTime extends Extended {
  readonly id?: string
  readonly type: string
  readonly value?: string | undefined
  readonly candidates?: readonly string[] | undefined
  readonly mod?: string | undefined
  readonly quant?: string | undefined
  readonly freq?: string | undefined
}

export interface ScoredTerm extends Extended {
  readonly use: string
  readonly holder: string | null
}

export interface ScoredBlock extends Extended {
  readonly kind: string
  readonly post?:
    | {
        readonly platform: string
        readonly handle?: string
        readonly author?: string
        readonly date?: string
      }
    | undefined
  readonly date?: string | undefined
}

export interface ScoredEntity {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly country?: string | undefined
  readonly roles?: readonly { readonly title: string; readonly of?: string | undefined }[]
  readonly actsFor?: string | undefined
  readonly mentions: readonly (Extended & { readonly form: string; readonly type?: string | undefined })[]
}

export interface ScoredStatement {
  readonly id?: string
  readonly kind?: string
  readonly content: readonly Extended[]
  readonly cue: readonly Extended[]
  readonly source: readonly Extended[]
  readonly quoted?: readonly Extended[]
  readonly speaker: string | null
  readonly speakerCandidates?: readonly { readonly entity: string }[] | undefined
  readonly sourceKind?: string
  readonly addressees?: readonly string[]
  readonly medium?: { readonly kind: string } | undefined
  readonly time?: string | undefined
  readonly saidIn?: string | undefined
  readonly parent?: string | undefined
  readonly continues?: string | undefined
  readonly manner?: string
  readonly stance?: string
  readonly asserted?: boolean
  readonly via?: readonly string[]
  readonly confidence?: number | undefined
}

export interface ScoredEvent {
  readonly type: string
  readonly mode?: string | undefined
  readonly contexts?: readonly string[]
  /** Of all its mentions. */
  readonly trigger?: readonly Extended[]
  readonly words?: readonly (Extended & { readonly voice: string })[]
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly place?: string | undefined
  readonly time?: string | undefined
  readonly status?: string
  readonly background?: boolean
  readonly attributedTo?: string | undefined
  readonly confidence?: number | undefined
}

/** Records by the `ref` of their input; an input that failed has none. */
export type Records = ReadonlyMap<string, ScoredRecord>

/** Told of every miss: the input's ref and what went wrong there. */
export type OnMiss = (ref: string, what: string) => void

export interface GoldFile {
  /** How tables name it. */
  readonly label: string
  /** In the data folder or in bench/samples, with forward slashes; a file, or a folder of pages. */
  readonly path: string
}

/** A row of the set's table. */
export interface Row {
  readonly label: string
  /** The figure's name in what `score` gives; a Prf is shown as F1 (P / R). */
  readonly figure: string
  /** A number of things, not a share. */
  readonly count?: true
}

/** One kind of annotated data: how its gold is read and how records are scored against it. */
export interface BenchSet<Doc extends GoldDocument = GoldDocument> {
  readonly name: string
  readonly title: string
  /** What the figures mean, in one paragraph of Markdown. */
  readonly rule: string
  /** In the data folder; none where all that there is ships with the project. */
  readonly files: readonly GoldFile[]
  /** Sets of our own that ship with the project. */
  readonly samples: readonly GoldFile[]
  /** The list of a record that the set is about: where no record has anything in it, it is not read yet. */
  readonly layer: 'statements' | 'entities' | 'times' | 'events' | 'sentences' | 'document'
  readonly rows: readonly Row[]
  /** The trained model changes what is read of it: what rules alone read gets a column of its own. */
  readonly modelReads?: true
  /** The other scorer does not know it. */
  readonly scoredHereAlone?: true
  readGold(path: string): Doc[]
  score(documents: readonly Doc[], records: Records, onMiss: OnMiss): Figures
}

/** The words of a span as a miss shows them. */
export function excerpt(document: GoldDocument, start: number, end: number): string {
  return (document.text ?? '').slice(start, end)
}
