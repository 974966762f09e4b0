import type { Range } from '../../domain/span.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { EntityLayer } from '../entities/entities.ts'
import type { FoundMention, MentionLayer } from '../mentions/mentions.ts'

/**
 * Who speaks in a quotation that only follows: “My mother kept it before me” behind "Marta Velling has kept the lock for
 * 41 years." It is the person whom the sentence right before is about, if that sentence speaks of nobody else. Index
 * into the entities; undefined where nobody, or more than one, can be meant.
 */
export function presentedSpeaker(
  { document: { text }, sentences, mentions, references, entities }: TextLayer & MentionLayer & EntityLayer,
  quotation: Range,
  subject: number | undefined,
): number | undefined {
  const wanted = subject === undefined ? -1 : (references[subject]?.entity ?? -1)
  if (wanted < 0 || entities[wanted]?.type !== 'person') return undefined
  const at = firstFrom(sentences, quotation.start + 1) - 1
  const own = sentences[at]
  // "Roe was blunt when they found her: “…”": a clause and a colon present whoever it is about as a sentence does.
  const lead = own && text.slice(own.start, quotation.start)
  const before = lead && /\p{L}.*:\s*$/su.test(lead) ? own : sentences[at - 1]
  // What else stands before the marks in their own sentence tells of something else: "a sign with “Keep out”".
  if (!own || !before || (before !== own && /\p{L}/u.test(lead ?? ''))) return undefined
  for (let k = firstFrom(mentions, before.start); k < mentions.length; k++) {
    const mention = mentions[k] as FoundMention
    if (mention.start >= quotation.start) break
    if (isSomebody(mention) && references[k]?.entity !== wanted) return undefined
  }
  return wanted
}

/** Somebody who could speak: a person, or people. */
function isSomebody({ type, form, predicate, role }: FoundMention): boolean {
  return (
    (type === 'person' || type === 'group') && !predicate && !(form === 'pronoun' && role === 'possessive')
  )
}
