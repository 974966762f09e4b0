import { z } from 'zod'
import { isIsoDate } from './iso-date.ts'

const optionalText = z.string().optional()

/** One line of `onrecord read --ndjson`: exactly one of text, html and markdown. */
export const inputLineSchema = z
  .object({
    ref: z.union([z.string(), z.number()]).transform(String).optional(),
    text: optionalText,
    html: optionalText,
    markdown: optionalText,
    url: optionalText,
    title: optionalText,
    published: z
      .string()
      .refine(isIsoDate, 'write it as 2031-05-12 or 2031-05-12T14:05+02:00')
      .optional()
      .describe(
        'ISO 8601; without a zone it is local and never shifted. What "Sunday" and "last month" are counted from.',
      ),
    publisher: optionalText,
    authors: z.array(z.string()).optional(),
    language: optionalText,
  })
  .refine((line) => [line.text, line.html, line.markdown].filter((body) => body !== undefined).length === 1, {
    message: 'needs exactly one of "text", "html" and "markdown"',
  })
export type InputLine = z.infer<typeof inputLineSchema>

/** What the caller knows of a report beside its content; it wins over what the content says. */
export interface KnownMetadata {
  ref?: string | undefined
  url?: string | undefined
  title?: string | undefined
  published?: string | undefined
  publisher?: string | undefined
  authors?: string[] | undefined
  language?: string | undefined
}

/** Bytes from a file or elsewhere, with what is known of their kind. */
export interface ReportBytes extends KnownMetadata {
  bytes: Uint8Array
  /**
   * text/plain, text/markdown, text/html, application/pdf, message/rfc822, application/mbox or DOCX's; without it
   * the kind is told from `name` and the bytes.
   */
  mediaType?: string | undefined
  /** The encoding that came with the bytes (an HTTP header, say). */
  charset?: string | undefined
  /** A file name: its ending helps to tell the kind. */
  name?: string | undefined
}

/** Text that is decoded already. */
export interface ReportText extends KnownMetadata {
  text?: string | undefined
  html?: string | undefined
  markdown?: string | undefined
}

export type ReportInput = ReportBytes | ReportText
