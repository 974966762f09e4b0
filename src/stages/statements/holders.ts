import type { Statement } from '../../domain/statement.ts'

/** Whoever says "I" or "we" in somebody's words is who says them. */
const OWN = /^(?:I|we)$/i
/** "told me", "asked us": how far behind a cue that stands (code units). */
const TO_ME = /^\s(?:me|us)\b/

/** In somebody's words "I" is who says them, and what they were told was told to them. */
export function withSpeakersOfHolders(statements: readonly Statement[]): Statement[] {
  const byId = new Map<string, Statement>()
  const mended: Statement[] = []
  // A holder stands before what it holds, or its content begins no later: its own speaker is known when it is asked for.
  for (const statement of statements) byId.set(statement.id, statement)
  for (const statement of statements) {
    const holder = statement.parent === undefined ? undefined : byId.get(statement.parent)
    const next = holder ? withHolder(statement, holder) : statement
    byId.set(next.id, next)
    mended.push(next)
  }
  return mended
}

function withHolder(statement: Statement, holder: Statement): Statement {
  if (holder.speaker === null) return statement
  const { cue, source, addressees } = statement
  const own = OWN.test(source[0]?.text ?? '')
  const end = cue.at(-1)?.end
  const words = holder.content.find((range) => end !== undefined && range.start <= end && end <= range.end)
  const told = words && end !== undefined && TO_ME.test(words.text.slice(end - words.start))
  if (!own && !told) return statement
  const { speakerCandidates: _, ...known } = statement
  return {
    ...(own ? known : statement),
    ...(own ? { speaker: holder.speaker, sourceKind: holder.sourceKind } : {}),
    ...(told && !addressees.includes(holder.speaker) ? { addressees: [holder.speaker, ...addressees] } : {}),
  }
}
