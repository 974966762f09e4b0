import type { Manner, Stance } from '../../domain/statement.ts'
import { outletNouns } from '../../language/en/outlets.ts'
import { documentNouns } from '../../language/en/source-nouns.ts'
import { senseOfCue } from './sense-of-cue.ts'
import { MASK, type Setting } from './setting.ts'

export interface How {
  readonly manner: Manner
  readonly stance: Stance
}

/** A cue's words in lower case with straight apostrophes; marks are words of their own. */
export function cueWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\uFFFC+|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|'(?:s|re|ve|d|ll|m)\b|[^\s\p{L}\p{N}]/gu) ?? []
  )
}

/** "to act", "not to go", "the council to act": somebody is to do something. */
const TO_DO =
  /^(?:not )?to \p{Ll}|^(?!(?:if|whether|what|why|how|who|where|when|that|for)\b)(?:[\p{L}\p{N}'’.-]+ ){1,8}(?:not )?to \p{Ll}/u
/** "rejected | the claim that" */
const DISBELIEVED =
  /^(?:the|any|all|this|that|these|those|such|his|her|their|its|\p{L}+['’]s) (?:\p{L}+ ){0,3}(?:claim|allegation|accusation|suggestion|report|idea|notion|rumou?r|charge|assertion|insinuation)s?\b/iu
/** Research by its noun: what "according to" it was found. */
const RESEARCH =
  /\b(?:study|studies|survey|surveys|poll|polls|report|reports|research|data|analysis|figures|statistics|findings|audit|census|estimates?)\b/i

/**
 * How something is said: by the words of its cue, and by what stands around them where these decide. "Asked the court
 * to dismiss it" is urging; "rejected the claim that" denies; "what she calls" keeps away from it.
 */
export function howSaid(cue: string, source: string, content: string, setting: Setting | undefined): How {
  const words = cueWords(cue)
  const { manner, stance } = senseOfCue(words)
  const verb =
    words.find((word) => /^(?:ask|tell|told|beg|reject|dismiss|propos|according|appeal)/.test(word)) ?? ''
  if (/^(?:ask|beg|appeal)/.test(verb) && manner !== 'urge' && TO_DO.test(content))
    return { manner: 'urge', stance }
  if (/^(?:tell|told)/.test(verb) && /^(?:not )?to \p{Ll}/u.test(content)) return { manner: 'order', stance }
  if (/^(?:reject|dismiss)/.test(verb) && DISBELIEVED.test(content)) return { manner: 'deny', stance }
  if (/^propos/.test(verb) && /^to \p{Ll}/u.test(content)) return { manner: 'offer', stance }
  if (words[0] === 'according' && isResearch(source)) return { manner: 'report', stance }
  if (setting && isHeldAway(words, setting)) return { manner, stance: 'distancing' }
  return { manner, stance }
}

function isResearch(source: string): boolean {
  const words = source.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return (
    RESEARCH.test(source) &&
    words.some((word) => documentNouns.has(word)) &&
    !words.some((word) => outletNouns.has(word))
  )
}

/** "against what she calls", "what the navy labels" */
function isHeldAway(cue: readonly string[], { start, words, anchor }: Setting): boolean {
  if (!cue.some((word) => /^(?:call|label|term|dub|describ|refer|see|saw|deem|consider)/.test(word)))
    return false
  const before = words.slice(0, anchor.start - start)
  if (!before.includes('what ')) return false
  return new RegExp(
    `\\bwhat (?:${MASK}+|\\p{L}+(?: \\p{L}+){0,3}) (?:has |have |had |repeatedly |often |once |now )*$`,
    'u',
  ).test(before)
}
