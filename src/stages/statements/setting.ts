import { overlaps, type Range } from '../../domain/span.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'

/** What stands where words were masked: content, another's clause. One code unit, so that offsets stay. */
export const MASK = '\uFFFC'

/** The words around a cue that tell when, where, how and to whom, with all else masked. */
export interface Setting {
  /** Of the text, where `words` begin (UTF-16 code units). */
  readonly start: number
  /** The text from there, with content and what belongs to others masked; with straight apostrophes. */
  readonly words: string
  /** Where the sentence begins, or as far before the cue as is looked. */
  readonly sentence: number
  /** Where the cue stands, or where what is said begins if there is none; offsets into the text. */
  readonly anchor: Range
}

/** What a setting is asked of. */
export interface Said {
  readonly cue: Range | undefined
  readonly source: Range | undefined
  readonly content: readonly Range[]
}

/** How far before and behind a cue its setting may reach (code units): longer sentences are cut. */
const REACH = 500

/**
 * The setting of each of what is said, in its sentence: without what is said there, without what stands before
 * the cue of another ("Roe said on Monday that it was so, and Lind told reporters that it was not"), and without
 * relative clauses ("Hald, who resigned on Monday, said"). What is said inside of another's words has its
 * setting there. Each reaches only so far, so that this is linear in the text.
 */
export function settingsOf(layer: TextLayer, said: readonly Said[]): (Setting | undefined)[] {
  const { text } = layer.document
  const contents = said
    .flatMap((each) => each.content.map(({ start, end }) => ({ start, end, of: each })))
    .sort((a, b) => a.start - b.start)
  const cues = said
    .flatMap((each) => (each.cue ? [{ start: each.cue.start, end: each.cue.end, of: each }] : []))
    .sort((a, b) => a.start - b.start)
  const longest = contents.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return said.map((each) => {
    const anchor = each.cue ?? each.source ?? each.content[0]
    if (!anchor) return undefined
    const bounds = boundsOf(layer, each, anchor, contents, longest)
    const { from, to } = withoutOtherCues(bounds, anchor, each, cues)
    const masked: Range[] = [...relativeClauses(text, from, to, each.source)]
    for (const { start, end, of } of near(contents, from, to, longest)) {
      const holds = start <= anchor.start && anchor.end <= end
      if (of === each || !holds) masked.push({ start, end })
    }
    return { start: from, sentence: bounds.from, words: mask(text, from, to, masked), anchor }
  })
}

interface Owned extends Range {
  readonly of: Said
}

/** Ranges that may touch from..to, in ranges sorted by start none of which is longer than `longest`. */
function near(ranges: readonly Owned[], from: number, to: number, longest: number): Owned[] {
  const found: Owned[] = []
  const reach = Math.min(longest, MOST_LOOKED_BACK)
  for (let k = firstFrom(ranges, from - reach); k < ranges.length; k++) {
    const range = ranges[k] as Owned
    if (range.start >= to) break
    if (range.end > from) found.push(range)
  }
  return found
}

/** Content that begins further back than this (code units) is not looked for: a transcript's turns may be that long. */
const MOST_LOOKED_BACK = 5_000

/** The cue's sentence, as far as the setting reaches; inside of another's content, no further than that. */
function boundsOf(
  { sentences }: TextLayer,
  said: Said,
  anchor: Range,
  contents: readonly Owned[],
  longest: number,
): Bounds {
  const sentence = sentences[Math.max(0, firstFrom(sentences, anchor.start + 1) - 1)]
  let from = Math.max(sentence?.start ?? 0, anchor.start - REACH)
  let to = Math.min(Math.max(sentence?.end ?? anchor.end, anchor.end), anchor.end + REACH)
  for (const { start, end, of } of near(contents, anchor.start, anchor.end, longest)) {
    if (of === said || start > anchor.start || end < anchor.end) continue
    from = Math.max(from, start)
    to = Math.min(to, end)
  }
  return { from, to }
}

interface Bounds {
  readonly from: number
  readonly to: number
}

/** Up to the next cue's source, and from where the one before has ended. */
function withoutOtherCues({ from, to }: Bounds, anchor: Range, said: Said, cues: readonly Owned[]): Bounds {
  let [start, end] = [from, to]
  const at = firstFrom(cues, anchor.start)
  for (let k = at - 1; k >= 0 && (cues[k] as Owned).end > from; k--) {
    const { of, end: cueEnd } = cues[k] as Owned
    if (of === said || holds(of, anchor)) continue
    start = Math.max(start, Math.min(anchor.start, cueEnd))
    break
  }
  for (let k = at; k < cues.length && (cues[k] as Owned).start < to; k++) {
    const { of, start: cueStart } = cues[k] as Owned
    if (
      of === said ||
      cueStart < anchor.end ||
      said.content.some((range) => overlaps(range, cues[k] as Owned))
    )
      continue
    const source = of.source && of.source.start >= anchor.end ? of.source.start : cueStart
    end = Math.min(end, Math.max(anchor.end, Math.min(source, cueStart)))
    break
  }
  return {
    from: Math.min(start, said.source ? Math.max(from, Math.min(start, said.source.start)) : start),
    to: end,
  }
}

const holds = ({ content }: Said, range: Range) =>
  content.some(({ start, end }) => start <= range.start && range.end <= end)

/** ", who resigned on Monday," beside or in a source: what is told there was not when it was said. */
function relativeClauses(text: string, from: number, to: number, source: Range | undefined): Range[] {
  const found: Range[] = source ? [{ start: source.start, end: source.end }] : []
  const words = text.slice(from, to)
  for (const match of words.matchAll(RELATIVE_CLAUSE)) {
    found.push({ start: from + match.index, end: from + match.index + match[0].length })
  }
  return found
}

/** ", who collapsed on stage last week" · "who sat beside him": up to the next comma, at most so long. */
const RELATIVE_CLAUSE = /,? (?:who|whose|whom|where|when)\b[^,;.:“”"]{0,200}/g

function mask(text: string, from: number, to: number, ranges: readonly Range[]): string {
  const pieces: string[] = []
  let at = from
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const [first, last] = [Math.max(at, start), Math.min(to, end)]
    if (last <= first) continue
    pieces.push(text.slice(at, first), MASK.repeat(last - first))
    at = last
  }
  pieces.push(text.slice(at, to))
  return pieces.join('').replaceAll('’', "'")
}
