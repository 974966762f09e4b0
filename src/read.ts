import type { ReportRecord } from './domain/record.ts'
import type { ReportInput } from './domain/report-input.ts'
import { type IngestOptions, ingest } from './ingest/ingest.ts'
import { readDocument } from './pipeline.ts'

/**
 * Reads one report into its record.
 *
 * Offsets are UTF-16 code units into `document.text`. Throws OnrecordError where the input is no report;
 * an oddity of the text is a warning in the record.
 */
export async function read(input: ReportInput, options: IngestOptions = {}): Promise<ReportRecord> {
  const { document, warnings } = await ingest(input, options)
  return readDocument(document, warnings)
}
