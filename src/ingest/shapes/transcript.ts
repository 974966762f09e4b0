import { lettersOf } from '../../text/letters.ts'
import { leadLabelOf, type TurnLabel, turnLabelOf } from '../../text/turn-label.ts'
import { EXAMINATION, noteExamination, noteInitials, partiesAbove, SWORN, speakerOf } from './parties.ts'
import { type ShapeBlock, SPOKEN, STAGE_DIRECTION } from './shape-block.ts'

/** One who speaks in a transcript speaks more than once; a label of an editor's stands once. */
export const MIN_TURNS_OF_ONE = 2
/** Fewer turns are no conversation. */
const MIN_TURNS = 3
/** Labels in ordinary letters look like other lines ("Contact: …"): more of them must go to and fro. */
const MIN_PLAIN_TURNS = 4
/** People take turns: so few labels with small letters follow one of the same name; "Lakers: …" does often. */
export const MAX_PLAIN_REPEATS = 0.2
/** In a transcript with such labels so many of the paragraphs between the first and the last have one. */
const MIN_PLAIN_SHARE = 0.34
/**
 * A document is a transcript, and its last turn goes on to the end, where nobody tells a story before the first
 * label, or where there are so many labels; and where at least so many paragraphs have one: answers may be long.
 */
const MANY_TURNS = 10
const TRANSCRIPT_SHARE = 0.3
/** "The mayor spoke on Monday, and this is what she said.": a sentence of a story, no heading and no date. */
const STORY = /^.{40,}[.!?…:]["”’)]{0,2}$/s
/** So many blocks further a label still belongs to the conversation. */
export const NEAR = 4

/** Whose "label" it is that editors set before their own lines: "READ MORE: …", "THE FACTS: …". */
export const EDITORIAL =
  /^(?:read(?: more| also)?|more|see(?: also)?|also|watch|listen|related|update[ds]?|photos?|pictures?|video|live|opinion|analysis|exclusive|breaking|correction|clarification|editor['’]s note|transcript|(?:the )?facts?(?: check)?|claim|verdict|rating|our (?:rating|ruling)|reality|context|the truth|(?:who|what|when|where|why|how)|date|time|venue|posted|published|recorded|aired|issued|filed|duration|(?:transcribed|prepared|compiled)(?: by)?|(?:witnesse|participant|attendee|speaker|panell?ist|guest|host|appearance|apologie)s|(?:(?:also|members) )?present|in attendance|contacts?|tel|phone|fax|e-?mail|subject|re|from|to|cc|sent|for immediate release|source|location|cost|price|pros|cons|score|result)$/i

/** "END 3:45 P.M.", "[End of transcript]", "###", "3:45 P.M. EDT", "Follow Jo Roe on X": what closes a transcript. */
const CLOSING =
  /^["“*]{0,2}(?:(?:©|Copyright\b|TO ORDER\b)[^\n]*|The following (?:questions?|statements?|answers?) (?:was|were) (?:raised|asked|submitted|given|put)\b[^\n]*|(?:The )?(?:meeting|hearing|session|sitting|conference|call)(?: was| is)? (?:adjourned|closed|concluded|ended|rose|suspended|resumed)\b[^\n]{0,60}|(?:Respectfully submitted|Adjourned)\b[^\n]{0,60}|Transcri(?:bed|ption) (?:by|provided by)\b[^\n]*|Duration: [^\n]{1,40}|This (?:article|document|page) is an? [^\n]{0,40}transcript\b[^\n]*|[^\n.]{2,60} (?:is|was) (?:produced|edited|engineered|mixed|hosted) by \p{Lu}[^\n]*|Editor['’]s note\b[^\n]*|This (?:interview|conversation|transcript) (?:has been|was) [^\n]*|More from [^\n]*|Follow [^\n]{1,60} on (?:Twitter|X|Facebook)\b[^\n]{0,60}|[[(]?\s?(?:END|ENDS|THE END)\b[^\n]{0,40}|[[(]?End(?:s| of (?:transcript|briefing|interview|recording|video|clip))?[\])]?|#(?: ?#){1,4}|-?\s?30\s?-|\d{1,2}[:.]\d{2}\s?[AaPp]\.?[Mm]\.?(?: \p{Lu}{1,4})?)$/u

/** "Question put and agreed to.", "Leave granted.", "Honourable members interjecting—": what a chamber does. */
const PROCEDURE =
  /^(?:[^\n.:]{3,60} interjecting\b|Leave (?:not )?granted|(?:Opposition|Government|Hon(?:ourable|\.)) [Mm]embers\b[^\n.:]{0,40}[—–-]$|Question (?:put|again|accordingly)|Motion made|Bill (?:accordingly )?read|Ordered,|Resolved,|The House (?:divided|adjourned)|House adjourned|Sitting suspended|On resuming|Debate adjourned|(?:Amendment|Motion|Clause \d{1,3})\b[^\n]{0,40}\b(?:agreed|negatived|withdrawn|ordered|put))\b[^\n]{0,100}$/u
/** "Share this contribution", "1143", "Column 1143", "Page 3 of 9": what a page leaves within a speech. */
export const INTERLUDE =
  /^(?:Share this contribution|(?:\d{1,2}:)?\d{1,2}:\d{2}|(?:(?:Column|Page) )?\d{1,5}(?: of \d{1,4})?|\[\[Page [\dA-Z]{1,5}\]\]|Advertisement|Download text|(?:Previous|Next) debate|Back to top)$/iu

/** `26-07714             2/9`, `12/03/2026      The Strait      S/PV.10214`: a page's head or foot, set in columns. */
const PAGE_LINE = /^(?=[^\n]*\d)\S(?:[^\n]{0,80}\S)?\s{5,}\S[^\n]{0,120}[^\n.!?…:;,"”’]$/u

/** "CROSS-EXAMINATION", "AFTERNOON SESSION": a heading, where nothing else says that it is one. */
const CAPITALS_LINE = /^[\p{Lu}\d][^\p{Ll}.?!:]{7,60}$/u

export interface LabelledBlock {
  readonly index: number
  readonly label: TurnLabel
  readonly name: string
  /** The same for "IVO PELL" and "PELL". */
  readonly key: string
}

/**
 * The turns of a transcript: which blocks are one or go on with one, by their index, and whose; `names` are those
 * whom the page's data name, for labels of initials. Fewer than three
 * labels that go to and fro are none. Linear.
 */
export function findTurns(
  blocks: readonly ShapeBlock[],
  names: readonly string[] = [],
): ReadonlyMap<number, string> {
  const labels = labelsOf(blocks)
  const marked = regionOf(labels, ({ label }) => label.form === 'marked', blocks)
  const region = marked
    ? withPlainLabels(marked, labels, blocks)
    : (regionOf(labels, () => true, blocks) ?? regionOf(labels, isTitled, blocks))
  return region ? turnsOf(blocks, region, { beside: new Set(), share: TRANSCRIPT_SHARE, names }) : new Map()
}

/** "Mr Gant", "Hon. Members", "Speaker": a title or an office is no word that a line of a speech begins with. */
const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Hon|The)\b\.?\s\p{Lu}/u

/**
 * Among marked labels, those in ordinary letters: of somebody who has a marked one too ("Mr Gant:", who cries out
 * between, beside "Mr GANT (Alder):"), with a title, or that recur. Without them the words were another's.
 */
function withPlainLabels(
  marked: readonly LabelledBlock[],
  labels: readonly LabelledBlock[],
  blocks: readonly ShapeBlock[],
): readonly LabelledBlock[] {
  const times = new Map<string, number>()
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1)
  const keys = new Set(marked.map(({ key }) => key))
  // "Ms. Fenwick. I'll wait." goes on with a speech where labels have colons.
  const signOf = ({ index, label }: LabelledBlock) => blocks[index]?.text[(label.mark?.end ?? 0) - 1]
  const signs = new Set(marked.filter(({ name }) => name.length > 1).map(signOf))
  const indexes = new Set(marked.map(({ index }) => index))
  const [first, last] = [(marked[0] as LabelledBlock).index, (marked.at(-1) as LabelledBlock).index]
  return labels.filter((each) => {
    const { index, label, key, name } = each
    return (
      indexes.has(index) ||
      (label.form === 'plain' &&
        index > first &&
        index < last &&
        signs.has(signOf(each)) &&
        (keys.has(key) || TITLED.test(name) || (times.get(key) ?? 0) >= MIN_TURNS_OF_ONE))
    )
  })
}

/** "The President (spoke in French):", "Ms. Brand:": a title or an office before a colon, as minutes have them. */
function isTitled({ label, name }: LabelledBlock): boolean {
  return label.form === 'plain' && label.mark !== undefined && TITLED.test(name)
}

/** How the labels of a transcript stand. */
export interface LabelRules {
  /** What stands beside a label and is no part of a turn. */
  readonly beside: ReadonlySet<number>
  /** In a document that is a transcript at least so many of the paragraphs have a label. */
  readonly share: number
  /** Who is named outside of the blocks: a page's authors. */
  readonly names?: readonly string[]
}

/** The turns that some labels begin. */
export function turnsOf(
  blocks: readonly ShapeBlock[],
  region: readonly LabelledBlock[],
  { beside, share, names = [] }: LabelRules,
): ReadonlyMap<number, string> {
  const turns = new Map<number, string>()
  const named = new Map(region.map((label) => [label.index, label]))
  const [first, last] = [(region[0] as LabelledBlock).index, (region.at(-1) as LabelledBlock).index]
  const spoken = (part: typeof blocks) => part.filter(({ kind }) => SPOKEN.has(kind))
  const isTranscript =
    (region.length >= MANY_TURNS || !spoken(blocks.slice(0, first)).some(({ text }) => STORY.test(text))) &&
    region.length >= spoken(blocks.slice(first)).length * share
  const parties = partiesAbove(blocks.slice(0, first))
  noteInitials(parties, region, [...blocks, ...names.map((text) => ({ text }))])
  const inList = region.every(({ index }) => blocks[index]?.kind === 'list-item')
  const end = isTranscript || inList ? blocks.length : last + 1
  let speaker: string | undefined
  for (let index = first; index < end; index++) {
    const { kind, text, aside } = blocks[index] as ShapeBlock
    const label = named.get(index)
    if (!label && (aside || beside.has(index) || INTERLUDE.test(text) || PAGE_LINE.test(text))) continue
    if (label) speaker = speakerOf(label.name, parties, blocks.slice(index + 1, index + 8))
    else if (!SPOKEN.has(kind) || EXAMINATION.test(text) || SWORN.test(text)) {
      noteExamination(parties, text)
      speaker = undefined
      // Below a list of turns the report goes on.
    } else if (closes(text) || (inList && kind === 'paragraph') || (index > last && tellsOf(text, speaker)))
      speaker = undefined
    if (speaker !== undefined && (label || isSpoken(blocks, index))) turns.set(index, speaker)
  }
  return turns
}

/** "Ana Feld's memoir is out in May.", behind the last label: an editor tells of whoever spoke. */
export function tellsOf(text: string, speaker: string | undefined): boolean {
  const name = speaker?.replace(/^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s/i, '') ?? ''
  return name.includes(' ') && text.includes(name)
}

/** Whether a block of a turn holds words of it: no stage direction, no row of stars, no line that is printed large. */
export function isSpoken(blocks: readonly ShapeBlock[], index: number): boolean {
  const { text } = blocks[index] as ShapeBlock
  return HAS_WORDS.test(text) && !STAGE_DIRECTION.test(text) && !repeats(blocks, index)
}

const HAS_WORDS = /[\p{L}\p{N}]/u

/** Whether nobody's turn goes on in a line. */
export function closes(text: string): boolean {
  return CLOSING.test(text) || CAPITALS_LINE.test(text) || PROCEDURE.test(text)
}

/** Words that are set off in the middle of a turn and stand in one nearby: editors print them large. */
function repeats(blocks: readonly ShapeBlock[], index: number): boolean {
  const { kind, text } = blocks[index] as (typeof blocks)[number]
  if (kind !== 'blockquote') return false
  const words = lettersOf(text)
  return blocks
    .slice(Math.max(0, index - REPEATED_WITHIN), index + REPEATED_WITHIN)
    .some((other) => other.kind !== 'blockquote' && lettersOf(other.text).includes(words))
}

const REPEATED_WITHIN = 6

export function labelsOf(blocks: readonly ShapeBlock[]): LabelledBlock[] {
  const names = new Map<string, string>()
  const found = blocks.map((block) =>
    SPOKEN.has(block.kind) || block.kind === 'heading'
      ? (turnLabelOf(block.text) ?? leadLabelOf(block.text, block.lead ?? 0) ?? termLabel(block))
      : null,
  )
  const isDashed = (label: TurnLabel | null | undefined, { text }: ShapeBlock) =>
    label?.form === 'plain' && label.mark !== undefined && text[label.mark.end - 1] !== ':'
  const dashed = blocks.filter((block, index) => isDashed(found[index], block))
  const spoken = dashed.filter(({ text }) => SPEAKING.test(text)).length >= dashed.length * MIN_SPEAKING
  return blocks.flatMap((block, index) => {
    const { text } = block
    const label = found[index]
    if (!label || (!spoken && isDashed(label, block))) return []
    const written = text.slice(label.name.start, label.name.end)
    const name = nameBehindNumber(text, label) ?? names.get(written) ?? written
    names.set(written, name)
    if (EDITORIAL.test(name) || EXAMINATION.test(text) || SWORN.test(text)) return []
    return [{ index, label, name, key: keyOf(name) }]
  })
}

/** Who speaks says "I" or "you", or asks; reports of several towns, whose names stand before dashes, don't. */
export const SPEAKING = /\b(?:I|[Mm]e|[Mm]y|[Yy]ou|[Yy]our|[Ww]e|[Oo]ur|[Uu]s)\b|\?/
/** So many of the turns behind dashes do. */
export const MIN_SPEAKING = 0.4

/** A longer term is no name (code units). */
const LONGEST_TERM = 60

/** `Man in gallery`: the term of a list of definitions is a name, however it is written. */
export function termLabel({ term, text }: ShapeBlock): TurnLabel | null {
  if (!term || text.length > LONGEST_TERM || /[.!?]$/.test(text)) return null
  const end = text.replace(/\s*:$/, '').length
  return { form: 'plain', name: { start: 0, end }, mark: undefined, start: text.length }
}

/** `RESIDENT #1 (Dora Ord)`, `Speaker 3 (Dr. Ana Feld, dentist)`: who is a number has a name in brackets, where it is known. */
const NUMBERED_NAME = /#?\d{1,2}\s?\(((?:\p{Lu}[\p{L}.’'-]{0,20}\s?){1,5})(?:,[^()]{1,40})?\)/u

function nameBehindNumber(text: string, { start }: TurnLabel): string | undefined {
  return NUMBERED_NAME.exec(text.slice(0, start))?.[1]?.trim()
}

/** The surname, or all of "Speaker 1". */
export function keyOf(name: string): string {
  const words = name.toUpperCase().split(/\s+/)
  const last = words.at(-1) as string
  return /^\d+$/.test(last) ? words.join(' ') : last
}

/** From the first label that recurs to the last, where two or more speak. */
function regionOf(
  labels: readonly LabelledBlock[],
  counts: (label: LabelledBlock) => boolean,
  blocks: readonly ShapeBlock[],
): LabelledBlock[] | null {
  const fit = labels.filter(counts)
  const times = new Map<string, number>()
  for (const { key } of fit) times.set(key, (times.get(key) ?? 0) + 1)
  const recurs = ({ key }: LabelledBlock) => (times.get(key) ?? 0) >= MIN_TURNS_OF_ONE
  let first = fit.findIndex(recurs)
  if (first === -1) return null
  let last = fit.findLastIndex(recurs)
  // Who opens or closes a meeting may speak but once.
  const isNear = (a: number, b: number) => (fit[b]?.index ?? Infinity) - (fit[a]?.index ?? -Infinity) <= NEAR
  while (first > 0 && isNear(first - 1, first)) first--
  while (isNear(last, last + 1)) last++
  const region = fit.slice(first, last + 1)
  if (region.length < MIN_TURNS || new Set(region.map(({ key }) => key)).size < 2) return null
  if (region.every((each) => each.label.form === 'marked' || isTitled(each))) return region
  const [from, to] = [(region[0] as LabelledBlock).index, (region.at(-1) as LabelledBlock).index]
  const spoken = blocks.slice(from, to + 1).filter(({ kind }) => SPOKEN.has(kind)).length
  const recurring = new Set(region.filter(recurs).map(({ key }) => key)).size
  const repeats = region.filter(({ key }, k) => key === region[k - 1]?.key).length
  if (recurring < 2 || repeats > region.length * MAX_PLAIN_REPEATS) return null
  return region.length < Math.max(MIN_PLAIN_TURNS, spoken * MIN_PLAIN_SHARE) ? null : region
}
