import type { OffsetUnit } from '../../domain/record.ts'
import type { KnowledgeEntry } from '../../knowledge/user-file/knowledge-entry.ts'
import type { ReaderKind } from '../../read.ts'

/** What every worker is started with. */
export interface WorkerSettings {
  readonly maxBytes: number
  readonly offsets: OffsetUnit
  /** Of files; a line names its own kind. */
  readonly mediaType: string | undefined
  readonly reader: ReaderKind
  /** Folder of another model than the shipped one. */
  readonly model: string | undefined
  /** Entries of the user's file. */
  readonly knowledge: readonly KnowledgeEntry[] | undefined
}

/** One report to read: a line of NDJSON, a file, or a message of a mailbox. */
export type Work =
  | { readonly kind: 'line'; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'message'; readonly ref: string; readonly bytes: Uint8Array }

/** Why a report gave no record. */
export interface WorkFailure {
  readonly ref: string | number | null
  readonly code: string
  readonly message: string
}

export interface Answer {
  /** The line of output, with its line feed, in UTF-8. */
  readonly bytes: Uint8Array
  readonly failure?: WorkFailure
}
