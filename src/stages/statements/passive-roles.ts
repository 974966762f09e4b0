import type { Range } from '../../domain/span.ts'
import { verbLemmas } from '../../language/en/cue-senses.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import type { StatementDraft } from './statement-drafts.ts'

/** "Police were told", "he was asked": the subject is spoken to. */
const SPOKEN_TO = new Set(
  'tell ask warn inform remind assure urge advise order notify promise instruct alert reassure caution'.split(
    ' ',
  ),
)
/** "He is believed to be abroad": the subject is spoken of, and nobody is said to believe it. */
const SPOKEN_OF = new Set(
  'say believe think understand report rumour rumor allege assume expect know fear estimate presume suspect claim consider deem suppose'.split(
    ' ',
  ),
)
/** The participle of a passive at a cue's end: "has been told", "was widely believed to". */
const PASSIVE =
  /\b(?:am|is|are|was|were|be|been|being|get|got|gets|'s|'re)\s+(?:\p{L}+ly\s+|also\s+|not\s+|never\s+|now\s+|still\s+)?(\p{L}+)(?:\s+(?:to|by))?$/iu
/** What every such cue has: most have none, and the pattern takes long to be made ready. */
const PASSIVE_SIGN = /(?:am|is|are|was|were|be|been|being|gets?|got|'s|'re)\s/iu
/** How far behind a cue "by whom" may stand (code units). */
const AGENT_REACH = 80

/**
 * Who plays which part where a cue is passive: whoever "was told" is spoken to, whoever "is believed to" is spoken
 * of; who says it stands behind "by", or nowhere. So it is at "Asked whether he would go, Roe laughed".
 */
export function withPassiveRoles(text: string, draft: StatementDraft): StatementDraft {
  const { source, cue, content } = draft
  if (!cue || !source || draft.signedBy !== undefined) return draft
  const words = text.slice(cue.start, cue.end).replaceAll('’', "'")
  if (/^Asked\b/.test(words) && source.start >= cue.end)
    return { ...draft, source: undefined, addressee: source }
  if (source.end > cue.start) return draft
  const group = text.slice(source.end, cue.end).replaceAll('’', "'")
  const participle = PASSIVE_SIGN.test(group) ? (PASSIVE.exec(group.trim())?.[1]?.toLowerCase() ?? '') : ''
  const lemmas = [...(verbLemmas.get(participle) ?? [])]
  if (participle.endsWith('ing')) return draft
  if (lemmas.some((lemma) => SPOKEN_TO.has(lemma)))
    return { ...draft, source: agentOf(text, cue, content), addressee: source }
  if (lemmas.some((lemma) => SPOKEN_OF.has(lemma)) && isSpokenOf(text, cue, content))
    return { ...draft, source: agentOf(text, cue, content) }
  return draft
}

/** "is believed | to be abroad", "is believed to | be abroad" */
function isSpokenOf(text: string, cue: Range, content: readonly Range[]): boolean {
  const first = content.find(({ start }) => start >= cue.end)
  return (
    / to$/.test(text.slice(cue.start, cue.end)) ||
    (first !== undefined && /^(?:to|as|by)\b/.test(text.slice(first.start, first.start + 4)))
  )
}

/** "was told | by her doctors | that" */
export function agentOf(text: string, cue: Range, content: readonly Range[]): Range | undefined {
  const end = Math.min(
    cue.end + AGENT_REACH,
    content.find(({ start }) => start >= cue.end)?.start ?? Infinity,
  )
  const behind = text.slice(cue.end, end)
  const by = /^(?: \S+){0,3}? by |^ by /.exec(
    / by$/.test(text.slice(cue.start, cue.end)) ? ` by${behind}` : behind,
  )
  if (!by) return undefined
  const offset = / by$/.test(text.slice(cue.start, cue.end)) ? 0 : by[0].length
  return nounPhraseAt(behind, cue.end, offset)
}
