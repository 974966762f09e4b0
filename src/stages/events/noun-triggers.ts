import { labourWords } from '../../language/en/events/political-words.ts'
import { type Frame, nounFrameIndex } from './frames.ts'
import { BE } from './passive.ts'
import { sentenceAround } from './sentence-around.ts'
import { casesOf, childrenBy, type Tree } from './tree.ts'
import { type Trigger, weight } from './trigger.ts'

const NO_NOUN = new Set(['VERB', 'AUX', 'ADJ', 'PROPN', 'ADV'])

/** `ofLabour`: whether the report is of those who work. */
export function nounTrigger(tree: Tree, at: number, ofLabour: boolean): Trigger | undefined {
  const frames = nounFrameIndex.get(tree.lowers[at] as string)
  if (!frames || NO_NOUN.has(tree.kinds[at] as string)) return undefined
  if (tree.lowers[at] === 'order' && tree.lowers[at - 1] === 'in') return undefined
  // A noun that only sorts another is none: "protest song", "ceasefire line".
  if (tree.relations[at] === 'compound') return undefined
  for (const frame of [...frames].sort((a, b) => weight(b) - weight(a))) {
    const before = frame.others.map((word, index) => {
      const place = at - frame.others.length + index
      return tree.lowers[place] === word ? place : -1
    })
    if (before.includes(-1) || !nounFits(tree, at, frame, ofLabour)) continue
    const partner = lightVerbOf(tree, at)
    const words = [...before, at, ...(partner === undefined ? [] : [partner])].sort((a, b) => a - b)
    return { at, frame, noun: true, form: undefined, partner, words }
  }
  return undefined
}

function nounFits(tree: Tree, at: number, { needs }: Frame, ofLabour: boolean): boolean {
  const own = needs.filter((need) => need !== 'party')
  if (own.length === 0) return true
  const before = new Set<string>()
  for (let each = Math.max(0, at - 4); each < at; each++) before.add(tree.lowers[each] as string)
  const behind = childrenBy(tree, at, 'nmod', 'obl').flatMap((each) => casesOf(tree, each))
  const fits = own.some((need) => {
    if (need === '@labour') return tellsOfLabour(tree, at, ofLabour)
    return need.startsWith('-') ? before.has(need.slice(1)) : behind.includes(need)
  })
  return fits || needs.includes('party')
}

const OF_ARMIES =
  /^(?:missiles?|drones?|troops|army|military|rockets?|airstrikes?|bombs?|kill(?:s|ed|ing)?|wounded)$/

/** A strike of whoever works, not of an army: by its sentence, else by the report. */
function tellsOfLabour(tree: Tree, at: number, ofLabour: boolean): boolean {
  if (tree.lowers[at + 1] === 'on') return false
  const { from, to } = sentenceAround(tree, at)
  const words = tree.lowers.slice(from, to)
  if (words.some((word) => OF_ARMIES.test(word))) return false
  return ofLabour || words.some((word) => labourWords.has(word))
}

/** Whether a report speaks of those who work more often than of arms. */
export function isOfLabour({ lowers }: Tree): boolean {
  let [labour, arms] = [0, 0]
  for (const word of lowers) {
    if (labourWords.has(word)) labour++
    else if (OF_ARMIES.test(word)) arms++
  }
  return labour > arms
}

const LIGHT = new Set(
  `hold held holds holding stage staged stages carry carried carries carrying impose imposed imposes launch launched mount
  mounted conduct conducted make made makes pay paid have had give gave`.split(/\s+/),
)

function lightVerbOf(tree: Tree, at: number): number | undefined {
  const head = tree.heads[at] as number
  const isObject = tree.relations[at] === 'obj' || tree.relations[at] === 'nsubj'
  if (head === at || !isObject || !LIGHT.has(tree.lowers[head] as string)) return undefined
  return tree.relations[at] === 'obj' ||
    childrenBy(tree, head, 'aux').some((each) => BE.has(tree.lowers[each] as string))
    ? head
    : undefined
}
