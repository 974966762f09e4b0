export { checkRecord, type Problem, type ProblemCode } from './domain/check.ts'
export type { Block, BlockKind, DocumentInput, ReportDocument } from './domain/document.ts'
export type { Entity, EntityType, Mention, MentionForm } from './domain/entity.ts'
export type { Event } from './domain/event.ts'
export { withOffsets } from './domain/offsets.ts'
export type { EventContext } from './domain/ontology/event-contexts.ts'
export type { EventMode } from './domain/ontology/event-modes.ts'
export type { EventType, QuadClass } from './domain/ontology/event-types.ts'
export {
  type Ontology,
  type OntologyContext,
  type OntologyMode,
  type OntologyType,
  ontology,
} from './domain/ontology/ontology.ts'
export {
  type OffsetUnit,
  type ReportRecord,
  recordJsonSchema,
  recordSchema,
  SCHEMA_VERSION,
} from './domain/record.ts'
export type { InputLine, KnownMetadata, ReportBytes, ReportInput, ReportText } from './domain/report-input.ts'
export type { Range, Span } from './domain/span.ts'
export type {
  Manner,
  QuotedTerm,
  SourceKind,
  SpeakerCandidate,
  Stance,
  Statement,
} from './domain/statement.ts'
export type { Time } from './domain/time.ts'
export type { Warning, WarningCode } from './domain/warning.ts'
export { type ErrorCode, errorCodes, OnrecordError } from './errors.ts'
export type { IngestOptions } from './ingest/ingest.ts'
export { type MailboxMessage, mailMessages } from './ingest/mail/mbox.ts'
export type { Agreement, Verdict } from './knowledge/reconciliation/agreement.ts'
export type { Candidate } from './knowledge/reconciliation/candidate.ts'
export type { LinkDecision, Outcome, WeighedCandidate } from './knowledge/reconciliation/decide.ts'
export {
  openReconciler,
  type Reconciled,
  type ReconcileOptions,
  type Reconciler,
} from './knowledge/reconciliation/reconciler.ts'
export type {
  Knowledge,
  KnowledgeEntry,
  KnowledgeInput,
  KnowledgeProblem,
} from './knowledge/user-file/knowledge-entry.ts'
export { readKnowledge } from './knowledge/user-file/read-knowledge.ts'
export { openReader, type Reader, type ReaderKind, type ReaderOptions, read } from './read.ts'
