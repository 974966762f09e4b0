import type { FoundMention } from '../mentions/mentions.ts'
import type { EntityDraft } from './entity-drafts.ts'
import { genderOf } from './entity-drafts.ts'
import type { PronounScene } from './pronoun-candidates.ts'

/** Names looked at on either side of a noun. */
const REACH = 5

/** Between a name and the noun that explains it: "Roe, 34, then a nurse". Example: ", 34, a". */
const afterNamePattern = /^(?:['’]s?)?,\s(?:\d+,\s)?(?:then |now |formerly |also )?$/
/** Between a noun and the name that it introduces: ", " or " for the Acme group, ". */
const beforeNamePattern =
  /^(?:\s(?:of|for|at|in|with|to|on)\s(?:[^,;:.!?()“”"]|“[^“”]{1,40}”|"[^"]{1,40}"){1,60})?,\s$/
/** What closes the name again: "…, Jo Roe, said", "Its mayor, Jo Roe:" or "… said the lawyer, Jo Roe." */
const closingPattern = /^\s?(?:[,:;]|[.!?]["”]?(?:\s|$)|$)/

/** The entity that a noun beside a name is the same as: "the spokesman, Jo Roe," and "Jo Roe, the spokesman,"; -1 for none. */
export function appositionOf(scene: PronounScene, at: number): number {
  const mention = scene.mentions[at] as FoundMention
  // "Jo Roe, the president's counselor": not she is the president.
  if (mention.plural || mention.role === 'possessive') return -1
  const before = nameBefore(scene, at)
  return before >= 0 ? before : nameAfter(scene, at)
}

function nameBefore({ text, mentions, draftOf, index }: PronounScene, at: number): number {
  const mention = mentions[at] as FoundMention
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const name = mentions[before] as FoundMention
    if (name.sentence !== mention.sentence) return -1
    if (name.form !== 'name' || name.type !== mention.type) continue
    const draft = draftOf[before] as number
    const fits = draft >= 0 && agrees(index.drafts[draft] as EntityDraft, mention)
    if (fits && afterNamePattern.test(text.slice(name.end, mention.start))) return draft
  }
  return -1
}

function nameAfter({ text, mentions, draftOf, index }: PronounScene, at: number): number {
  const mention = mentions[at] as FoundMention
  for (let after = at + 1; after <= at + REACH && after < mentions.length; after++) {
    const name = mentions[after] as FoundMention
    if (name.sentence !== mention.sentence) return -1
    if (name.start < mention.end || name.form !== 'name' || name.type !== mention.type) continue
    const nameStart =
      name.titleRange && name.titleRange.start > mention.end
        ? Math.min(name.titleRange.start, name.start)
        : name.start
    const between = text.slice(mention.end, nameStart)
    if (!beforeNamePattern.test(between) || !closingPattern.test(text.slice(name.end, name.end + 3)))
      return -1
    const draft = draftOf[after] as number
    if (draft < 0 || !agrees(index.drafts[draft] as EntityDraft, mention)) return -1
    if (mention.type === 'person') addOffice(index.drafts[draft] as EntityDraft, text, mention, between)
    return draft
  }
  return -1
}

const determinerPattern = /^(?:the|a|an|his|her|its|their|our|my|this|one|another)\s+/i

/** "Brazil's foreign minister, Ana Duarte": the noun says her office. */
function addOffice(draft: EntityDraft, text: string, mention: FoundMention, between: string): void {
  const words = text.slice(mention.start, mention.end)
  const start = mention.start + (determinerPattern.exec(words)?.[0].length ?? 0)
  const end = mention.end + between.replace(/,\s$/, '').length
  draft.titles.push({ text: text.slice(start, end).replace(/\s+/g, ' '), start, end })
}

export function agrees(draft: EntityDraft, mention: FoundMention): boolean {
  const gender = genderOf(draft)
  return mention.gender === 'unknown' || gender === 'unknown' || gender === mention.gender
}
