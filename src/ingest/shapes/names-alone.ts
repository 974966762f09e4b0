import { nameAloneOf, nameInBrackets, type TurnLabel, turnLabelOf } from '../../text/turn-label.ts'
import { type ShapeBlock, SPOKEN, STAGE_DIRECTION } from './shape-block.ts'
import {
  EDITORIAL,
  INTERLUDE,
  keyOf,
  type LabelledBlock,
  MAX_PLAIN_REPEATS,
  MIN_TURNS_OF_ONE,
  NEAR,
  termLabel,
  turnsOf,
} from './transcript.ts'

/** A name on a line of its own may be a heading: so many of them must go to and fro. */
const MIN_NAMES = 4
/** So many of the names stand there more than once: the headings of a list of people stand once. */
const MIN_RECURRING = 0.5
/** Speeches may be long: so few of the paragraphs are names. */
const MIN_SHARE = 0.1
/** Live blogs have a name above an entry, and a time: those who talk have more names than times. */
const NAMES_A_TIME = 2

/** `(Dunmarsh East) (Ind)`, `(Petra Vane)`: the second line of a member's label. */
const BRACKETS = /^\([^()\n]{2,60}\)(?:\s\([^()\n]{1,30}\)){0,2}$/
/** `The Minister for Ports`, `Madam Deputy Speaker`: an office, whose holder stands below in brackets. */
const OFFICE = /^(?:The|Madam|Mr|Deputy|Acting)\s\p{Lu}[^\n.?!]{3,100}$/u
/** What stands below a name is said: sentences, or what is done in place of them. */
const SAID = /[.!?…—–:][\])"'”’]{0,3}(?:\s[[(][^()[\]]{1,80}[)\]])?$/
/** "By Ana Feld", "Profile photo of …", "Share": lines that look like a name and name no speaker. */
const NO_NAME =
  /^(?:By|With|From|Share|Reply|Follow|Advertisement|Facebook|Twitter|Email|Print|Copy|Comments?)\b/i

interface NamesAlone {
  readonly labels: LabelledBlock[]
  /** Second lines of labels, and offices above names. */
  readonly beside: Set<number>
}

/**
 * The turns of a transcript that gives each speaker's name alone on a line, above what is said: company calls
 * ("Operator", "Ana Feld -- Chief Executive"), a chamber as it is copied from its page, podcasts. `times` is how
 * many lines of the document are a time of day.
 */
export function findTurnsOfNames(blocks: readonly ShapeBlock[], times: number): ReadonlyMap<number, string> {
  const { labels, beside } = namesAlone(blocks)
  const region = regionOf(labels, blocks)
  if (!region || region.length < times * NAMES_A_TIME) return new Map()
  return turnsOf(blocks, region, { beside, share: MIN_SHARE })
}

function namesAlone(blocks: readonly ShapeBlock[]): NamesAlone {
  const labels: LabelledBlock[] = []
  const beside = new Set<number>()
  for (const [index, block] of blocks.entries()) {
    const { kind, text } = block
    if (!SPOKEN.has(kind) && kind !== 'heading') continue
    const below = blocks[index + 1]
    const bracketed = below !== undefined && BRACKETS.test(below.text)
    const holder = bracketed && OFFICE.test(text) ? nameInBrackets(below.text) : null
    const label = holder ?? labelAlone(text) ?? termLabel(block)
    const at = holder ? index + 1 : index
    if (!label || !isSaid(blocks, index + (bracketed ? 2 : 1))) continue
    const name = (blocks[at] as ShapeBlock).text.slice(label.name.start, label.name.end)
    if (EDITORIAL.test(name) || NO_NAME.test(name)) continue
    if (bracketed) beside.add(holder ? index : index + 1)
    labels.push({ index: at, label, name, key: keyOf(name) })
  }
  return { labels, beside }
}

function labelAlone(text: string): TurnLabel | null {
  const label = turnLabelOf(text)
  return label?.start === text.length ? label : nameAloneOf(text)
}

/** Whether somebody speaks in the block at `index`, or in one behind what a page puts between. */
function isSaid(blocks: readonly ShapeBlock[], index: number): boolean {
  let at = index
  while (at < index + NEAR && INTERLUDE.test(blocks[at]?.text ?? '')) at++
  const block = blocks[at]
  if (!block || !SPOKEN.has(block.kind) || labelAlone(block.text)) return false
  return SAID.test(block.text) || STAGE_DIRECTION.test(block.text)
}

/** From the first name that recurs to the last, with those next to it that don't, where two or more take turns. */
function regionOf(labels: readonly LabelledBlock[], blocks: readonly ShapeBlock[]): LabelledBlock[] | null {
  const times = new Map<string, number>()
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1)
  const recurs = ({ key }: LabelledBlock) => (times.get(key) ?? 0) >= MIN_TURNS_OF_ONE
  // A heading that stands once is a heading.
  const fit = labels.filter((label) => recurs(label) || blocks[label.index]?.kind !== 'heading')
  let first = fit.findIndex(recurs)
  if (first === -1) return null
  let last = fit.findLastIndex(recurs)
  const isNear = (a: number, b: number) => (fit[b]?.index ?? Infinity) - (fit[a]?.index ?? -Infinity) <= NEAR
  while (first > 0 && isNear(first - 1, first)) first--
  while (isNear(last, last + 1)) last++
  const region = fit.slice(first, last + 1)
  const recurring = region.filter(recurs)
  const repeats = region.filter(({ key }, k) => key === region[k - 1]?.key).length
  if (region.length < MIN_NAMES || new Set(recurring.map(({ key }) => key)).size < 2) return null
  if (recurring.length < region.length * MIN_RECURRING || repeats > region.length * MAX_PLAIN_REPEATS)
    return null
  const [from, to] = [(region[0] as LabelledBlock).index, (region.at(-1) as LabelledBlock).index]
  const spoken = blocks.slice(from, to + 1).filter(({ kind }) => SPOKEN.has(kind)).length
  return region.length < spoken * MIN_SHARE ? null : region
}
