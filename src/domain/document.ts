import { z } from 'zod'
import { rangeSchema } from './span-schema.ts'

export const blockKinds = [
  'title',
  'byline',
  'dateline',
  'caption',
  'credit',
  'heading',
  'paragraph',
  'blockquote',
  'list-item',
  'table',
  'post',
  'entry',
  'turn',
] as const
export type BlockKind = (typeof blockKinds)[number]

export const postSchema = z.strictObject({
  platform: z.string().describe('Where it was posted, in lower case: x, mastodon, bluesky, telegram …'),
  author: z.string().optional().describe("The author's displayed name."),
  handle: z.string().optional().describe("The author's handle, with its @ where the platform has one."),
  date: z.string().optional().describe('When it was posted (ISO 8601).'),
  url: z.string().optional(),
})

export const blockSchema = z.strictObject({
  kind: z.enum(blockKinds),
  ...rangeSchema.shape,
  selector: z
    .string()
    .optional()
    .describe(
      'Where it came from: a CSS selector (HTML, HTML mail), `line:12` (text, Markdown, mail), `page:3` (PDF) or `paragraph:12` (DOCX).',
    ),
  post: postSchema.optional().describe('Only on a block of kind post.'),
  speaker: z.string().optional().describe("Of a transcript's turn: the speaker's label."),
  date: z.string().optional().describe("Of a live blog's entry: when it was published (ISO 8601)."),
})
export type Block = z.infer<typeof blockSchema>

export const documentInputSchema = z.strictObject({
  mediaType: z.string().describe('text/plain, text/markdown, text/html, application/pdf, message/rfc822 …'),
  charset: z
    .string()
    .describe(
      'The encoding that the bytes were decoded with, by its WHATWG name; of a mail its body’s; `binary` for a PDF, whose fonts have one each.',
    ),
  sha256: z.string().describe('Of the bytes as they came, in hexadecimal.'),
  bytes: z.int().nonnegative(),
  url: z.string().optional(),
  retrieved: z.string().optional(),
})
export type DocumentInput = z.infer<typeof documentInputSchema>

export const documentSchema = z.strictObject({
  id: z.string().describe('sha256: and the hash of document.text in UTF-8.'),
  ref: z.string().optional().describe("The caller's own reference, echoed."),
  input: documentInputSchema.describe('What was read, before anything was made of it.'),
  url: z.string().optional().describe('The canonical address.'),
  title: z.string().optional(),
  authors: z.array(z.string()),
  publisher: z.string().optional(),
  section: z.string().optional(),
  credit: z.array(z.string()).describe('Agencies named by "via AP", "(Reuters)".'),
  published: z
    .string()
    .optional()
    .describe('ISO 8601, as precise as the report is; without a zone it is local.'),
  modified: z.string().optional(),
  language: z.string().describe('BCP 47.'),
  text: z.string().describe('What every offset counts in.'),
  blocks: z
    .array(blockSchema)
    .describe('In order, not overlapping; together they cover every word of the text.'),
})
/** What an outlet published: its text, the blocks that part it, and what is known of it. */
export type ReportDocument = z.infer<typeof documentSchema>
