import type { BlockDraft } from '../assemble.ts'

/** The line over a mail that is passed on: "---------- Forwarded message ----------", "Begin forwarded message:". */
const FORWARDED =
  /^(?:[-_–—*\s]{2,40}(?:(?:original|forwarded) (?:message|mail)|(?:original|forwarded) message follows|weitergeleitete nachricht|message transféré|mensaje reenviado)(?: from .{1,80})?[-_–—*\s]{0,40}|begin forwarded message:?)/i

/** A field of the head that is quoted with it: "From: Ana Duarte <ana@press.example>". */
const FIELD = /^\*?(?:from|sent|date|to|cc|subject|reply-to|importance|von|gesendet|an|betreff)\s?:\*?\s/i
/** That head where no line stands over it begins with who wrote and says when or what. */
const HEAD_START = /^\*?(?:from|von)\s?:\*?\s/i
const HEAD_MORE = /(?:^|\s)\*?(?:sent|date|subject|gesendet|betreff)\s?:\*?\s/i

/** Who wrote what is quoted under it: "On Mon, 12 May 2031 at 08:30, Ana Duarte <ana@press.example> wrote:". */
const WROTE = /^(?:on|am|le|el)\b.{4,300}\b(?:wrote|schrieb|a écrit|escribió)\s?.{0,80}:$/is

/** A quoted head has no more blocks than fields. */
const MAX_FIELDS = 8

/**
 * What an earlier writer wrote is that writer's words: it becomes quotation, behind the lines that name who wrote
 * and when, which stay paragraphs.
 */
export function markEarlierWriters(drafts: readonly BlockDraft[]): BlockDraft[] {
  const start = drafts.findIndex((draft, at) => passesOn(draft, drafts[at + 1]))
  if (start === -1) return drafts.map(asLeadIn)
  let at = start + 1
  while (at < drafts.length && at - start <= MAX_FIELDS && FIELD.test((drafts[at] as BlockDraft).text)) at++
  return drafts.map((draft, index) => {
    if (index >= start && index < at) return { ...draft, kind: 'paragraph' }
    return index < start || draft.kind === 'table' ? asLeadIn(draft) : { ...draft, kind: 'blockquote' }
  })
}

/** A line that names a writer is this writer's own, though programs put it into what they quote. */
function asLeadIn(draft: BlockDraft): BlockDraft {
  return WROTE.test(draft.text) ? { ...draft, kind: 'paragraph' } : draft
}

function passesOn({ text }: BlockDraft, next: BlockDraft | undefined): boolean {
  if (FORWARDED.test(text)) return true
  return HEAD_START.test(text) && (HEAD_MORE.test(text) || (next !== undefined && FIELD.test(next.text)))
}
