import type { Range } from '../../domain/span.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { StatementDraft } from './statement-drafts.ts'

/**
 * Who speaks, in capitals at the start of a paragraph: "WALLACE: Will she be there?", "“PENCE: She will not.",
 * "CHRIS WALLACE, HOST: …". Nothing else of a report is written so but labels such as "UPDATE:".
 */
const LABEL = /^(["“]?)(\p{Lu}[\p{Lu}.’' -]{1,40}?)(?:,[^:\n]{2,60})?:\s+(?=\S)/u

/** What is done and not said: "(CROSSTALK)", "[applause]" */
const STAGE_DIRECTION = /^["“]?[([][^()[\]]{1,80}[)\]][.]?["”]?$/

/** One who speaks in a transcript speaks more than once; a label of an editor's stands once. */
const MIN_TURNS = 2
/** Fewer turns are no conversation. */
const MIN_TURNS_IN_ALL = 3

interface Label {
  readonly block: number
  readonly source: Range
  readonly cue: Range
  /** Where the words begin. */
  readonly start: number
}

/**
 * The turns of a transcript that stands in a report: each from its label to the next, what goes on in paragraphs
 * between two labels included; the last turn is its paragraph alone, for nobody can tell where the report goes on.
 */
export function findTurns({ document: { text, blocks } }: TextLayer): StatementDraft[] {
  const labels = blocks.flatMap((block, index) => labelOf(text, block, index) ?? [])
  const nameOf = ({ source }: Label) => text.slice(source.start, source.end).split(' ').at(-1) as string
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(nameOf(label), (counts.get(nameOf(label)) ?? 0) + 1)
  if (![...counts.values()].some((count) => count >= MIN_TURNS)) return []
  const first = labels.findIndex((label) => (counts.get(nameOf(label)) ?? 0) >= MIN_TURNS)
  const last = labels.findLastIndex((label) => (counts.get(nameOf(label)) ?? 0) >= MIN_TURNS)
  const turns = labels.slice(first, last + 1)
  if (turns.length < MIN_TURNS_IN_ALL) return []
  return turns.map((turn, index) => {
    const end = turns[index + 1]?.block ?? turn.block + 1
    const content = blocks
      .slice(turn.block, end)
      .map((block, at) => ({ start: at === 0 ? turn.start : block.start, end: block.end }))
      .filter(({ start, end: stop }) => !STAGE_DIRECTION.test(text.slice(start, stop)))
    return {
      block: turn.block,
      source: turn.source,
      cue: turn.cue,
      content,
      setOff: new Set(content.map(({ start }) => start)),
      addressee: undefined,
      attribution: undefined,
      evidence: ['turn'],
    }
  })
}

function labelOf(text: string, { start, end }: Range, block: number): Label | undefined {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + 120)))
  if (!found) return undefined
  const [whole, mark = '', name = ''] = found
  const from = start + mark.length
  const colon = start + whole.lastIndexOf(':')
  return {
    block,
    source: { start: from, end: from + name.trimEnd().length },
    cue: { start: colon, end: colon + 1 },
    start: start + whole.length,
  }
}
