import type { Entity } from '../../domain/entity.ts'
import { contains, type Range, spanOf } from '../../domain/span.ts'
import type { QuotedTerm, Statement } from '../../domain/statement.ts'
import { determiners } from '../../language/en/function-words.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { EntityLayer } from '../entities/entities.ts'
import type { MentionLayer } from '../mentions/mentions.ts'
import type { StatementLayer } from '../statements/statements.ts'
import { type Holders, holdersOf } from './holders.ts'
import { isTitleCase } from './inside-marks.ts'
import { type MarkedWords, type MarkReading, wordBefore } from './marked-words.ts'
import type { MarkLayer } from './marks-without-speech.ts'
import { useOfLeftOver } from './scare-quotes.ts'
import { isUsedTerm, namingVerbBefore } from './used-terms.ts'

/** The writer of the report, as the holder of a term. */
const AUTHOR = 'author'

export interface QuotedTermLayer {
  /** In text order. */
  readonly quotedTerms: readonly QuotedTerm[]
  /** With those whom only the words around marks made known. */
  readonly entities: readonly Entity[]
}

/**
 * Quotation marks that are not speech, and whose words they are. What the words around tell was found before; here is
 * decided what stands in statements (a term that somebody is said to have used), and what is left: scare quotes.
 * What may be speech is none.
 */
export function findQuotedTerms(
  layer: TextLayer & MentionLayer & EntityLayer & MarkLayer & StatementLayer,
): QuotedTermLayer {
  const { markedWords, marksWithoutSpeech } = layer
  const holders = holdersOf(layer, layer.statements)
  const statementsAt = innermostFirst(layer.statements)
  const readings = markedWords.map((marked) => {
    const around = statementsAt(marked.part)
    return {
      marked,
      around,
      term: surelyRead(marked, marksWithoutSpeech.get(marked.quotation), around, holders),
    }
  })
  const known = new Map<string, Decided>()
  for (const { marked, term } of readings)
    if (term && !known.has(keyOf(marked))) known.set(keyOf(marked), term)
  const ofWorks = readings.filter(({ term }) => term?.use === 'title').length >= WORKS
  const speaksNear = speechBefore(layer)
  const quotedTerms = readings.flatMap(({ marked, around, term }) => {
    const decided = term ?? leftOver(marked, around, known, ofWorks, speaksNear(marked.part.start))
    if (!decided) return []
    const { innerStart } = marked.part
    return [{ ...spanOf(layer.document.text, innerStart, innerStart + lengthOf(marked)), ...decided }]
  })
  return { quotedTerms, entities: holders.entities }
}

/** What somebody is said to use, or the words around the marks tell. */
function surelyRead(
  marked: MarkedWords,
  found: MarkReading | undefined,
  around: readonly Statement[],
  holders: Holders,
): Decided | undefined {
  const user =
    !found || mayBeUsed(found) ? around.find((statement) => isUsedTerm(marked, statement)) : undefined
  if (user)
    return { use: found?.use === 'scare' ? 'scare' : 'term', holder: user.asserted ? user.speaker : null }
  return found && { use: found.use, holder: holderOf(found.holder, around, holders) }
}

/** Capitals alone tell less than a verb of naming; a name that nobody gives is nobody's. */
const mayBeUsed = ({ use, unsure = false, holder }: MarkReading) =>
  use === 'scare' || (use === 'term' && holder !== null) || unsure

/** A comma or stop that custom sets inside of the marks is none of the term; that of “U.S.” is. */
const lengthOf = ({ inside }: MarkedWords) =>
  /(?:^|[.\s])\p{L}\.$/u.test(inside) ? inside.length : inside.replace(/[,.;:]$/, '').length

const keyOf = ({ inside }: MarkedWords) => inside.toLowerCase().replace(/[,.;]$/, '')

type Decided = Pick<QuotedTerm, 'use' | 'holder'>

/** A report that names so many works in marks is about works: “Night Shift” is back. */
const WORKS = 3

/** In capitals, and no article before the marks. */
const isBareName = (marked: MarkedWords) =>
  marked.at > 0 && isTitleCase(marked) && !determiners.has(wordBefore(marked, 1))

/** What nothing around tells: the same words as before are the same; a few words in nobody's statement are scare quotes. */
function leftOver(
  marked: MarkedWords,
  around: readonly Statement[],
  known: ReadonlyMap<string, Decided>,
  ofWorks: boolean,
  speechNear: boolean,
): Decided | undefined {
  const speech = marked.nested ? false : around.length > 0
  if (speech) return undefined
  const same = known.get(keyOf(marked))
  if (same && !marked.nested) return same
  // “They call us ‘rats’,” a striker said: the word of somebody whom the speaker may leave open
  if (marked.nested && namingVerbBefore(marked) !== undefined) return { use: 'term', holder: null }
  const use = useOfLeftOver(marked)
  // In somebody's speech a bare word in marks may be anything: of nine on news, one was read right.
  if (marked.nested && use === 'scare') return undefined
  if (use && !marked.nested && ofWorks && isBareName(marked)) return { use: 'title', holder: null }
  return (
    use && { use, holder: around[0] ? around[0].speaker : use === 'scare' && !speechNear ? AUTHOR : null }
  )
}

/** Whether somebody is quoted in a paragraph or in the one before it: then a bare word in marks may be theirs. */
function speechBefore({
  document: { blocks },
  statements,
}: TextLayer & StatementLayer): (offset: number) => boolean {
  const quoted = new Set(
    statements.flatMap(({ quoted }) => quoted.map(({ start }) => firstFrom(blocks, start + 1) - 1)),
  )
  return (offset) => {
    const block = firstFrom(blocks, offset + 1) - 1
    return quoted.has(block) || quoted.has(block - 1)
  }
}

function holderOf(
  holder: Range | 'voice' | null,
  around: readonly Statement[],
  holders: Holders,
): string | null {
  if (holder === null) return null
  if (holder === 'voice') return around[0] ? around[0].speaker : AUTHOR
  return holders.of(holder)
}

/** For marks, the statements whose content holds them, the innermost first. */
function innermostFirst(statements: readonly Statement[]): (part: Range) => Statement[] {
  const ranges = statements
    .flatMap((statement) => statement.content.map(({ start, end }) => ({ start, end, statement })))
    .sort((a, b) => a.start - b.start)
  let open: typeof ranges = []
  let next = 0
  let last = -1
  return (part) => {
    if (part.start < last) {
      open = []
      next = 0
    }
    last = part.start
    while (next < ranges.length && (ranges[next] as Range).start <= part.start)
      open.push(ranges[next++] as (typeof ranges)[number])
    open = open.filter(({ end }) => end > part.start)
    return open
      .filter((range) => contains(range, part))
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .map(({ statement }) => statement)
  }
}
