import type { BlockDraft } from '../assemble.ts'
import { boilerplateLine } from '../html/lines.ts'

/** Longer ones are paragraphs (code units). */
const MAX_LINE = 400
/** Under the line that ends a newsletter stand an address and links; longer blocks are text (code units). */
const MAX_BELOW = 300

/** What senders put above and below a newsletter. */
export const mailFurniture: readonly {
  readonly name: string
  readonly pattern: RegExp
  readonly example: string
}[] = [
  {
    name: 'view-in-browser',
    pattern:
      /^.{0,80}\b(?:view|read|open|see) (?:it |this |the )?(?:[a-z-]{2,20} )?(?:in|on) (?:your |a |the )?(?:web )?browser\b.{0,80}$|^(?:view|read) online$|^web version$/i,
    example: 'Trouble reading this? View it in your browser',
  },
  {
    name: 'web-address-of-it',
    pattern: /^view (?:this|the) (?:e-?mail|newsletter|message)\b.{0,200}https?:\/\/\S+$/i,
    example: 'View this email in full: https://news.example/12',
  },
]

/** The line that ends a newsletter: everything under it is the sender's. */
const LAST_LINE =
  /\bunsubscribe\b|\bmanage (?:your )?(?:subscriptions?|preferences)|\b(?:update|change) your (?:e-?mail )?(?:preferences|settings)|\byou(?:['’]re| are)? (?:are )?(?:receiving|received|getting) this (?:e-?mail|message|newsletter|mail)|\bthis (?:e-?mail|message) was sent to\b|\bopt[- ]out\b|\bno longer (?:wish|want) to receive\b/i

/** A list server's own rule above its foot. */
const LIST_RULE = /^_{20,}/

/** The blocks of a mail without what was put around its text for every mail of its sender. */
export function withoutMailFurniture(drafts: readonly BlockDraft[]): BlockDraft[] {
  const last = drafts.findIndex((draft, at) => isLastLine(draft) && drafts.slice(at).every(isShort))
  const text = last > 0 ? drafts.slice(0, last) : drafts
  return text.filter((draft) => !isFurniture(draft))
}

function isLastLine({ kind, text }: BlockDraft): boolean {
  return kind !== 'blockquote' && text.length <= MAX_LINE && (LAST_LINE.test(text) || LIST_RULE.test(text))
}

function isShort({ kind, text }: BlockDraft): boolean {
  return kind !== 'blockquote' && text.length <= MAX_BELOW + (LAST_LINE.test(text) ? MAX_LINE : 0)
}

function isFurniture({ kind, text }: BlockDraft): boolean {
  if (kind === 'blockquote' || text.length > MAX_LINE) return false
  if (mailFurniture.some(({ pattern }) => pattern.test(text)) || boilerplateLine(text)) return true
  return LAST_LINE.test(text) && text.length <= MAX_BELOW
}
