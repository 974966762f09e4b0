import type { Range } from '../../domain/span.ts'
import { roleNouns } from '../../language/en/roles.ts'
import { documentNouns, groupNouns } from '../../language/en/source-nouns.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { isOutlet } from './outlets.ts'
import type { StatementDraft } from './statement-drafts.ts'

/** Right behind an outlet's cue, a day may stand between: "reported | on Monday, citing | the ministry". */
const CITING = /^(?: (?:on \p{Lu}\p{L}+|earlier|later|late \p{Lu}\p{L}+))?,? (?:citing|quoting) /u
/** How far behind the cue those whom it cites are looked for (code units). */
const REACH = 160

/**
 * "The agency reported, citing the ministry, that two trains had collided": the ministry says it, through the agency.
 * Whatever an outlet cites for it and says itself is only passed on.
 */
export function withCitedSpeakers(text: string, drafts: readonly StatementDraft[]): StatementDraft[] {
  const taken = new Set<number>()
  const changed = drafts.map((draft) => {
    const { source, cue, content } = draft
    if (!source || !cue || draft.signedBy !== undefined || !isOutlet(text.slice(source.start, source.end)))
      return draft
    const cited = citedBehind(text, Math.max(source.end, cue.end))
    const said = cited && withoutCited(text, content, cited)
    if (!cited || !said || said.length === 0) return draft
    taken.add(cited.start)
    return { ...draft, source: cited, content: said, via: [source, ...(draft.via ?? [])] }
  })
  // "citing | the ministry" is no saying of its own then.
  return changed.filter(({ cue, content: [first] }) => {
    const cites = cue !== undefined && /^(?:citing|quoting)$/.test(text.slice(cue.start, cue.end))
    return !cites || !first || !taken.has(first.start)
  })
}

function citedBehind(text: string, from: number): Range | undefined {
  const behind = text.slice(from, from + REACH)
  const match = CITING.exec(behind)
  const phrase = match && nounPhraseAt(behind, from, match[0].length)
  if (!phrase) return undefined
  if (!canSpeak(text.slice(phrase.start, phrase.end))) return undefined
  // "two officials | briefed on the matter"
  const rest = /^[^,.;:\n]{0,60}/.exec(text.slice(phrase.end, phrase.end + 80))?.[0] ?? ''
  if (/\bthat\b/.test(rest)) return undefined
  const end = phrase.end + rest.length
  // "citing the Herald, which cited Vela": a longer chain, told elsewhere
  return /^, (?:which|who)\b/.test(text.slice(end, end + 8)) ? undefined : { start: phrase.start, end }
}

/** A name, or a noun for people, bodies and writings; "citing security concerns" names nobody. */
function canSpeak(phrase: string): boolean {
  const words = phrase.match(/[\p{L}-]+/gu) ?? []
  return (
    /^(?:the )?\p{Lu}/u.test(phrase) ||
    words.some((word) => roleNouns.has(word) || documentNouns.has(word) || groupNouns.has(word))
  )
}

/** Of content that begins with those who are cited, what stands behind their comma. */
function withoutCited(text: string, content: readonly Range[], cited: Range): Range[] {
  return content.flatMap(({ start, end }) => {
    if (end <= cited.start || start >= cited.end) return [{ start, end }]
    const behind = /^\s?,\s/.exec(text.slice(cited.end, cited.end + 3))
    const from = cited.end + (behind?.[0].length ?? 0)
    return behind && from < end ? [{ start: from, end }] : []
  })
}
