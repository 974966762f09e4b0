import type { Statement } from '../../domain/statement.ts'

/** Cues that resume: "he added", "she went on to say", "Roe continued". */
const RESUMES =
  /\b(?:add(?:s|ed|ing)?|continu(?:e|es|ed|ing)|(?:went|goes|going|gone) on|carried on|carries on|resumed?|further said|also said)\b/i

/** How far apart what is resumed may stand from the cue that resumes it (code units): a few paragraphs. */
const REACH = 1_500

/**
 * What is said with a cue that resumes goes on with what the same speaker said right before, if nobody else spoke
 * between. Statements in text order; what is said inside of another's words resumes only within them.
 */
export function withContinuations(text: string, statements: readonly Statement[]): Statement[] {
  const last = new Map<string, Statement>()
  return statements.map((statement) => {
    const level = statement.parent ?? ''
    const before = last.get(level)
    last.set(level, statement)
    if (!before || !isResumed(text, before, statement)) return statement
    return { ...statement, continues: before.id }
  })
}

function isResumed(text: string, before: Statement, { cue, source, speaker, content }: Statement): boolean {
  if (cue.length === 0 || speaker === null || before.speaker !== speaker || before.content.length === 0)
    return false
  const start = content[0]?.start ?? 0
  if (start - (before.content.at(-1)?.end ?? 0) > REACH) return false
  const words = cue.map(({ text }) => text).join(' ')
  const group =
    source[0] && source[0].end <= (cue[0]?.start ?? 0) ? text.slice(source[0].end, cue[0]?.end) : ''
  return (
    RESUMES.test(words) ||
    RESUMES.test(group.slice(-60)) ||
    goesOnInMidSentence(text, content[0]?.text ?? '', before)
  )
}

/** “If it rises,” she said. … “and then it falls,” she said: the first broke off, the second begins in lower case. */
function goesOnInMidSentence(_text: string, content: string, before: Statement): boolean {
  return /^[“"‘']\p{Ll}/u.test(content) && /[,…—–-][”"’']?$/.test(before.content.at(-1)?.text ?? '')
}
