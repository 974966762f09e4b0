import { createHash } from 'node:crypto'
import type { ReportInput } from '../domain/report-input.ts'
import { OnrecordError } from '../errors.ts'
import type { Ingested } from './assemble.ts'
import { ingestPlainText } from './plain-text.ts'

/** Bytes or text in, a document out. Throws OnrecordError for input that is no report. */
export async function ingest(input: ReportInput): Promise<Ingested> {
  if ('bytes' in input) throw new OnrecordError('unsupported-type', 'bytes are not read yet')
  const text = input.text ?? input.html ?? input.markdown ?? ''
  const bytes = Buffer.from(text, 'utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return ingestPlainText(
    text,
    { mediaType: 'text/plain', charset: 'utf-8', sha256, bytes: bytes.length },
    input,
  )
}
