import type { Statement } from '../../domain/statement.ts'

/** Writings that are somebody's words and no more: "the statement continued". An indictment speaks for itself. */
const NOUNS = 'statement|letter|post|tweet|e-?mail|memo|message|op-ed|column'
/** "the statement", "this letter" */
const NAMED_BY_DOCUMENT = new RegExp(`^(?:the|this|that) (${NOUNS})$`, 'i')
/** "in a written statement", "released a statement" */
const INTRODUCED = new RegExp(
  `\\b(?:in|on|with|released|issued|sent|wrote|posted) (?:an?|his|her|their|its) (?:\\p{L}+ ){0,3}(${NOUNS})\\b`,
  'iu',
)
/** How far behind a cue the writing may be named (code units). */
const REACH = 120
/** How many statements back the speaker is looked for. */
const BACK = 4

/** Gives what "the statement" says to whoever was said to speak in one, shortly before. */
export function withSpeakersOfDocuments(text: string, statements: readonly Statement[]): Statement[] {
  return statements.map((statement, index) => {
    const noun = NAMED_BY_DOCUMENT.exec(statement.source[0]?.text ?? '')?.[1]?.toLowerCase()
    if (!noun || statement.sourceKind !== 'document') return statement
    const before = statements
      .slice(Math.max(0, index - BACK), index)
      .findLast(({ cue, speaker, sourceKind }) => {
        const start = cue[0]?.start
        if (start === undefined || speaker === null || sourceKind === 'document') return false
        return INTRODUCED.exec(text.slice(start, start + REACH))?.[1]?.toLowerCase() === noun
      })
    if (!before) return statement
    return {
      ...statement,
      speaker: before.speaker,
      sourceKind: before.sourceKind,
      evidence: [...statement.evidence, 'speaker-of-document'],
    }
  })
}
