import type { Block } from '../../domain/document.ts'
import type { Anchors, Surroundings } from './anchors.ts'
import { type Stretch, stretchOf } from './calendar.ts'
import type { Matched } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import { type Resolved, resolve } from './resolve.ts'
import { tenseAround } from './tense.ts'
import type { TimeWord } from './time-words.ts'

export interface Told {
  readonly found: Matched
  readonly resolved: Resolved
}

/** Gives each expression its value, in text order: what one tells the next may be counted from. */
export function tellTimes(
  words: readonly TimeWord[],
  found: readonly Matched[],
  blocks: readonly Block[],
  { published, order }: { published: string | undefined; order: Surroundings['order'] },
): Told[] {
  const whole = stretchOf(published)
  let anchors: Anchors = fresh(whole)
  let own: string | undefined
  let block = 0
  return found.map((each) => {
    const { start } = words[each.first] as TimeWord
    while (block + 1 < blocks.length && (blocks[block] as Block).end <= start) block++
    const date = ownDate(blocks[block])
    // An entry or a post has a date of its own, and tells a story of its own.
    if (date !== own) {
      own = date
      anchors = fresh(date === undefined ? whole : stretchOf(date))
    }
    const resolved = resolve(each.meaning, {
      ...anchors,
      order,
      tense: tenseAround(words, each.first, each.next),
    })
    anchors = after(anchors, each.meaning, resolved)
    return { found: each, resolved }
  })
}

function ownDate(block: Block | undefined): string | undefined {
  return block?.date ?? block?.post?.date
}

function fresh(report: Stretch | undefined): Anchors {
  return { report, narrative: undefined, narrativeDay: undefined, quarter: undefined }
}

/** What is counted from, once an expression was told. */
function after(anchors: Anchors, meaning: Meaning, { stretch, value, type }: Resolved): Anchors {
  // Figures of nine months, or of a year, are no quarter's: what they are compared with is a year's.
  if (type === 'DURATION' && /^P\d+[MY]$/.test(value ?? '')) return { ...anchors, quarter: undefined }
  if (stretch === undefined) return anchors
  if (stretch.grain === 'quarter')
    return isCompared(meaning) ? anchors : { ...anchors, quarter: stretch, narrative: stretch }
  if (meaning.kind === 'same') return anchors
  // The report's own day is where it stands, not what it tells of.
  return {
    ...anchors,
    narrative: stretch,
    narrativeDay: stretch.grain === 'day' ? stretch : anchors.narrativeDay,
  }
}

/** Whether a quarter is only what another is compared with: "a year earlier". */
function isCompared(meaning: Meaning): boolean {
  return (
    (meaning.kind === 'shift' && meaning.comparing === true) ||
    (meaning.kind === 'same' && (meaning.years !== undefined || meaning.year !== undefined)) ||
    (meaning.kind === 'period' && meaning.yearFrom !== undefined)
  )
}
