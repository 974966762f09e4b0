import type { Range } from '../../domain/span.ts'
import { marginNumbers, piecesBeside } from '../../text/margin-numbers.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import { labelOfTurn } from '../../text/turn-label.ts'
import type { StatementDraft } from './statement-drafts.ts'

/** Each turn of a transcript with what goes on of it in later blocks; who speaks is what its label says. */
export function findTurns({ document: { text, blocks } }: TextLayer): StatementDraft[] {
  const turns: StatementDraft[] = []
  // Only a transcript has them; other texts need not be looked through.
  const margin = blocks.some(({ kind }) => kind === 'turn') ? marginNumbers(text) : []
  let open: { draft: StatementDraft; speaker: string; block: number } | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'turn' || block.speaker === undefined) continue
    const label = labelOfTurn(text.slice(block.start, block.end), block.speaker)
    const words = { start: block.start + (label?.start ?? 0), end: block.end }
    const goesOn = !label && open?.speaker === block.speaker
    if (!goesOn || !open) {
      const at = (range: Range | undefined) =>
        range && { start: block.start + range.start, end: block.start + range.end }
      const draft = turn(index, at(label?.name), at(label?.mark), block.speaker)
      open = { draft, speaker: block.speaker, block: index }
      turns.push(draft)
    }
    for (const piece of piecesBeside(text, words, margin)) {
      open.draft.content.push(piece)
      open.draft.setOff.add(piece.start)
    }
  }
  return turns.filter(({ content }) => content.length > 0)
}

function turn(
  block: number,
  source: Range | undefined,
  cue: Range | undefined,
  speaker: string,
): StatementDraft {
  return {
    block,
    source,
    cue,
    content: [],
    setOff: new Set(),
    addressee: undefined,
    attribution: undefined,
    signedBy: speaker,
    evidence: ['turn'],
  }
}
