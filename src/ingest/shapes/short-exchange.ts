import { isOfficeNoun } from '../../language/en/offices.ts'
import { type ShapeBlock, SPOKEN } from './shape-block.ts'
import { type LabelledBlock, labelsOf, MIN_SPEAKING, SPEAKING, turnsOf } from './transcript.ts'

/** A heading and a line that says what follows; whoever tells more tells a story. */
const MOST_BEFORE = 2
/** A question and its answer. */
const FEWEST_TURNS = 2
/** Longer ones are told by who comes to speak again. */
const MOST_TURNS = 9

/** "MS. ITO", "Senator Holt", "THE WITNESS", "Interviewer": no town and no topic is called so. */
const TITLED =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Hon|Rev|Sen|Rep|Gov|Gen|Col|Capt|Sgt|Lt)\b\.?\s|THE\s\p{Lu}+$|(?:interviewer|moderator|host|presenter|anchor|reporter|question|answer|[qa])$)/iu
/** "Nadia Frost": two words in capitals or more. */
const FULL_NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}.’'-]*)+$/u

/**
 * The turns of a few lines that are nothing else: "Holt: Did you? / Parrish: I did." So few need nobody to speak
 * twice, but every line from the first label on has one, each names a person by its form, and they speak to each other.
 */
export function findShortExchange(blocks: readonly ShapeBlock[]): ReadonlyMap<number, string> {
  const labels = labelsOf(blocks)
  const first = labels[0]?.index
  if (first === undefined || labels.length < FEWEST_TURNS || labels.length > MOST_TURNS) return new Map()
  const spoken = (part: readonly ShapeBlock[]) => part.filter(({ kind }) => SPOKEN.has(kind)).length
  const isAll = spoken(blocks.slice(first)) === labels.length && spoken(blocks.slice(0, first)) <= MOST_BEFORE
  const several = new Set(labels.map(({ key }) => key)).size > 1
  return isAll && several && speakToEachOther(blocks, labels)
    ? turnsOf(blocks, labels, { beside: new Set(), share: 1 })
    : new Map()
}

function speakToEachOther(blocks: readonly ShapeBlock[], labels: readonly LabelledBlock[]): boolean {
  const says = ({ index, label }: LabelledBlock) => blocks[index]?.text.slice(label.start) ?? ''
  // What stands alone on its line is a heading of what follows.
  if (labels.some((label) => says(label) === '')) return false
  if (labels.length === FEWEST_TURNS) {
    const [asks, answers] = labels.map(says) as [string, string]
    if (!asks.endsWith('?') || answers.endsWith('?')) return false
  }
  if (labels.every(({ name }) => TITLED.test(name))) return true
  const speaking = labels.filter((label) => SPEAKING.test(says(label))).length
  return labels.every(({ name }) => namesPerson(name)) && speaking >= labels.length * MIN_SPEAKING
}

function namesPerson(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  return (
    TITLED.test(name) ||
    FULL_NAME.test(name) ||
    isOfficeNoun(words[0] ?? '') ||
    isOfficeNoun(words.at(-1) ?? '')
  )
}
