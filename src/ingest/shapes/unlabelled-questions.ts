import { FULL_NAME, partiesAbove } from './parties.ts'
import { type ShapeBlock, SPOKEN } from './shape-block.ts'
import { closes, isSpoken, tellsOf } from './transcript.ts'

/** Fewer questions are no interview. */
const MIN_QUESTIONS = 3
/** So many of the lines in bold ask something: an interviewer also says things. */
const MIN_ASKED = 0.4
/** A question is no longer than this (code units). */
const LONGEST_QUESTION = 500
/** So many blocks at the end may say that it was an interview. */
const LAST_BLOCKS = 3

/** "The conversation has been edited for length", "Interview by Ana Feld", "I spoke to her in May": what an interview says of itself. */
const ANNOUNCED =
  /\b(?:(?:edited|condensed|shortened)\b[^.\n]{0,40}\bfor (?:length|clarity|brevity|space)|[Ii]nterview(?:ed)? (?:by|with|has|was)|in conversation with|[Cc]onversation with|Q ?& ?A|[Qq]uestions (?:for|to)|(?:spoke|talked|sat down|caught up) (?:to|with)|answers? (?:to )?(?:our|your|five|ten|some) questions)\b/
/**
 * The turns of an interview whose questions have no label but are set in bold, by the index of their blocks: who
 * asks is "Q", who answers whoever the interview says it is with, else "A". `title` is the page's.
 */
export function findUnlabelledQuestions(
  blocks: readonly ShapeBlock[],
  title: string | undefined,
): ReadonlyMap<number, string> {
  const turns = new Map<number, string>()
  const asksInHeadings = hasAskingHeadings(blocks)
  const isQuestion = ({ kind, text, bold }: ShapeBlock) =>
    (asksInHeadings ? kind === 'heading' : bold === true && SPOKEN.has(kind)) &&
    text.length <= LONGEST_QUESTION &&
    /[.?!…:][”’"')]{0,2}$/.test(text)
  const questions = blocks.flatMap((block, index) => (isQuestion(block) ? [index] : []))
  const first = questions[0] ?? 0
  const asked = questions.filter((index) => blocks[index]?.text.includes('?')).length
  const answered = questions.filter((index) => {
    const below = blocks[index + 1]
    return below && SPOKEN.has(below.kind) && !isQuestion(below)
  }).length
  if (Math.min(answered, questions.length) < MIN_QUESTIONS || asked < questions.length * MIN_ASKED)
    return turns
  const frame = [...blocks.slice(0, first), ...blocks.slice(-LAST_BLOCKS)]
  if (![title ?? '', ...frame.map(({ text }) => text)].some((text) => ANNOUNCED.test(text))) return turns
  const known = answererOf(blocks.slice(0, first), title)
  // Explanations have headings that ask, too.
  if (asksInHeadings && known === undefined) return turns
  const answers = known ?? 'A'
  let speaker: string | undefined
  const lastAsked = questions.at(-1) ?? first
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index] as ShapeBlock
    if (!isQuestion(block) && (!SPOKEN.has(block.kind) || closes(block.text))) speaker = undefined
    else if (index > lastAsked && tellsOf(block.text, answers)) speaker = undefined
    else if (isQuestion(block)) speaker = 'Q'
    else if (speaker !== undefined) speaker = answers
    if (speaker !== undefined && isSpoken(blocks, index)) turns.set(index, speaker)
  }
  return turns
}

/** So many of the answers below headings that ask say "I" or "we". */
const MIN_SPEAKING = 0.5
const SPEAKING = /\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|[Uu]s)\b/

/** Whether an interview's questions are its headings: most of them ask, and who answers speaks of themselves. */
function hasAskingHeadings(blocks: readonly ShapeBlock[]): boolean {
  const headings = blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []))
  const asking = headings.filter((index) => /\?[”’"')]{0,2}$/.test(blocks[index]?.text ?? ''))
  const own = asking.filter((index) => {
    const end = headings.find((next) => next > index) ?? blocks.length
    return blocks.slice(index + 1, end).some(({ text }) => SPEAKING.test(text))
  })
  return (
    asking.length >= MIN_QUESTIONS &&
    asking.length >= headings.length * MIN_ASKED &&
    own.length >= asking.length * MIN_SPEAKING
  )
}

/** Whom an interview is with: as it says, else the one whom title and introduction both name in full. */
function answererOf(above: readonly ShapeBlock[], title: string | undefined): string | undefined {
  const heads = above.filter(({ kind }) => kind === 'title').map(({ text }) => text)
  const said = partiesAbove([{ text: title ?? '' }, ...above]).a
  if (said !== undefined) return said
  const bylines = above.filter(
    ({ kind, text }) => kind === 'byline' || /\bby\s\p{Lu}/iu.test(text.slice(0, 40)),
  )
  const makers = bylines.map(({ text }) => text).join('\n')
  const prose = above.filter(({ kind, text }) => SPOKEN.has(kind) && text.length > 60)
  const introduced = prose.map(({ text }) => text).join('\n')
  const names = [...[title ?? '', ...heads].join('\n').matchAll(FULL_NAME)].map(([name]) => name)
  const both = new Set(names.filter((name) => introduced.includes(name) && !makers.includes(name)))
  return both.size === 1 ? [...both][0] : undefined
}
