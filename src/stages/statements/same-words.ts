import type { Statement } from '../../domain/statement.ts'
import { lettersOf } from '../../text/letters.ts'

/** Fewer letters and digits may be two people's words by chance. */
const MIN_LETTERS = 12
/** Beyond so many statements without a speaker none is compared: each is looked for in all the others. */
const MOST = 60

/**
 * Gives quoted words without a source the speaker to whom the report gives the same words elsewhere: a headline
 * and a pull quote repeat what is said in the text.
 */
export function withSpeakersOfSameWords(statements: readonly Statement[]): Statement[] {
  const isOpen = ({ speaker, source, quoted }: Statement) =>
    speaker === null && source.length === 0 && quoted.length > 0
  const open = statements.filter(isOpen).length
  if (open === 0 || open > MOST) return [...statements]
  const said = statements
    .filter(({ speaker }) => speaker !== null)
    .map((from) => ({ from, letters: lettersSaid(from) }))
  return statements.map((statement) => {
    const letters = isOpen(statement) ? lettersSaid(statement) : ''
    if (letters.length < MIN_LETTERS) return statement
    const speakers = said.filter((other) => other.letters.includes(letters)).map(({ from }) => from)
    const [first] = speakers
    if (!first || speakers.some(({ speaker }) => speaker !== first.speaker)) return statement
    const { speakerCandidates: _, ...known } = statement
    return {
      ...known,
      speaker: first.speaker,
      sourceKind: first.sourceKind,
      evidence: [...statement.evidence, 'same-words'],
    }
  })
}

const lettersSaid = ({ content }: Statement) => lettersOf(content.map(({ text }) => text).join(''))
