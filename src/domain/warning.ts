import { z } from 'zod'

/** Every oddity of a text that a reading names, with what it means. */
export const warningCodes = {
  'unbalanced-quotes': 'A quotation mark has no partner; the quotation was ended at the paragraph’s end.',
  'nested-too-deeply': 'Elements were nested more deeply than the cap; the deeper ones were flattened.',
  'encoding-guessed': 'The bytes name no encoding; one was chosen as browsers choose it.',
  'encoding-mismatch': 'The encoding that was declared does not fit the bytes; another was used.',
  'undecodable-bytes': 'Some bytes stand for no character in the encoding; each became U+FFFD.',
  mojibake: 'The text looks as if it had been decoded twice; it was left as it is.',
  'control-characters':
    'The text has NUL, bidirectional override or other control characters; they were kept.',
  'lone-surrogate': 'The text has half of a surrogate pair; it was replaced by U+FFFD.',
  'extraction-loss': 'Quotation marks of the page are missing from the body that was kept.',
  'post-not-in-page': 'The page only links to a post that scripts would show; its words could not be read.',
  'post-unsigned': 'An embedded post names no author; nobody is guessed to have written it.',
  truncated:
    'The article goes on beyond what was read: the input was longer than the limit, or the page holds only its beginning.',
  'unread-part':
    'Part of the input was not read: a page without text or with damage, an attachment, a message that is nested too deeply.',
  'date-of-file': 'The report names no date of its own; when its file was made was taken for it.',
  'ambiguous-date': 'A date can be read in more than one way.',
  'no-date': 'Neither the report nor the input has a date; times that count from it have no value.',
  'bad-date': 'A date of the input could not be read; it was left out.',
  'bad-metadata': 'Structured data of the page could not be parsed; it was left out.',
  'spliced-quotation':
    'A quotation holds an ellipsis, brackets or [sic]: words were left out, joined or changed.',
  'not-reconciled':
    'A knowledge service that was to be asked gave no answer, or none for some names; links to it may be missing.',
  'language-not-supported': 'The text is not in a language that the reader knows; what can be read is read.',
} as const
export type WarningCode = keyof typeof warningCodes

export const warningSchema = z.strictObject({
  code: z.enum(Object.keys(warningCodes) as [WarningCode, ...WarningCode[]]),
  message: z.string(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
})
/** An oddity of the text; it never stops a reading. */
export type Warning = z.infer<typeof warningSchema>
