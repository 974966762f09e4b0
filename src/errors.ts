/** Every error that a caller can meet, with what to do next. Codes are stable. */
export const errorCodes = {
  'not-found': 'Check the path; names with spaces need quotation marks.',
  'no-permission': 'Give the user who runs onrecord the right to read it.',
  'is-directory': 'Name the files in it, for example with a wildcard.',
  'read-failed': 'Check that the file can be read with another program.',
  'write-failed': 'Check that the output has room and can be written.',
  'would-overwrite': 'Name another page, or move that file away first.',
  'empty-input': 'Give a report with some text in it.',
  'binary-input': 'Convert it to text, Markdown, HTML, PDF or DOCX first.',
  'unsupported-type': 'Give plain text, Markdown, HTML, PDF, DOCX, a mail (EML) or a mailbox (MBOX).',
  encrypted: 'Open it with its password, save a copy without one and read that.',
  damaged: 'Get the file again, or open it in another program, save it as PDF, DOCX or text and read that.',
  'no-text': 'Run it through text recognition (OCR) first, for example OCRmyPDF, and read the result.',
  'several-reports': 'Read the file with --ndjson, which gives a record a message.',
  'too-large': 'Split the input, or raise the limit with --max-bytes.',
  'too-complex': 'Save the article itself, by the reading view of a browser or as plain text, and read that.',
  'url-refused': 'Save the page and give the file: onrecord does not fetch addresses.',
  'not-an-article': 'Open the page in a browser, save the article itself and read that.',
  'bad-input-line':
    'Each line is one JSON object: {"ref", "text" | "html" | "markdown", "url"?, "published"?, …}.',
  'bad-record': 'Read the report again, or mend the places that are named.',
  'bad-knowledge': 'Save it as CSV or JSON lines in UTF-8; docs/knowledge.md says what stands in it.',
  'knowledge-missing': 'Install onrecord again.',
  'bad-service':
    'Give the address of a reconciliation service, such as https://wikidata.reconci.link/en/api; docs/knowledge.md says what one is.',
  'service-failed':
    'The reports are read, without links from it: try again later. What it has answered is kept and not asked again.',
  'bad-cache': 'Nothing is lost but time: what it held is asked again.',
  'bad-usage': 'See onrecord --help.',
  'model-missing': 'Install onrecord again, or read with --reader rules.',
  'model-damaged': 'Install onrecord again, or read with --reader rules.',
  'model-version': 'Install the model and the reader of one release, or read with --reader rules.',
  internal: 'This is a fault of onrecord: please report it with the input, if you may share it.',
} as const
export type ErrorCode = keyof typeof errorCodes

/** An error with a stable code, its data, and a way out. `message` names the input and the place. */
export class OnrecordError extends Error {
  readonly code: ErrorCode
  readonly data: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode,
    message: string,
    data: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'OnrecordError'
    this.code = code
    this.data = data
  }

  /** What to do next. */
  get remedy(): string {
    return errorCodes[this.code]
  }
}
