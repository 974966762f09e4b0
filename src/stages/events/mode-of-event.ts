import { type EventMode, modesOf } from '../../domain/ontology/event-modes.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'
import {
  instrumentModes,
  ofComplements,
  soughtModes,
  soughtWords,
  threatenedModes,
} from '../../language/en/events/complement-modes.ts'
import { type Frame, nounFrameIndex, verbFormIndex } from './frames.ts'
import { sentenceAround } from './sentence-around.ts'
import { childrenBy, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

const DRILLS = /^(?:exercise|drill|manoeuvre|maneuver|war)/

function isJoint(tree: Tree, at: number): boolean {
  const { from, to } = sentenceAround(tree, at)
  return tree.lowers.slice(from, to).includes('joint')
}

/** One's own drills are a show of force, those of two are done together. */
export function kindOf(
  tree: Tree,
  trigger: Trigger,
  actors: number,
): { type: EventType; mode: EventMode<EventType> | undefined } {
  const { type } = trigger.frame
  const isAlone =
    type === 'COOPERATE' &&
    actors < 2 &&
    trigger.words.some((each) => DRILLS.test(tree.lowers[each] as string))
  if (isAlone && !isJoint(tree, trigger.at)) return { type: 'MOBILIZE', mode: undefined }
  return { type, mode: modeOf(tree, trigger) }
}

/** How it is done: by its frame, by what it is done with, by what is threatened, asked for or refused. */
function modeOf(tree: Tree, trigger: Trigger): EventMode<EventType> | undefined {
  const { type, mode } = trigger.frame
  const found = ofComplements.has(type)
    ? (mode ?? complementMode(tree, trigger))
    : type === 'ASSAULT' && (mode === undefined || mode === 'explosives')
      ? (instrumentMode(tree, trigger) ?? mode)
      : mode
  return found !== undefined && Object.hasOwn(modesOf(type), found)
    ? (found as EventMode<EventType>)
    : undefined
}

const ENDS = /^(?:[;:“”"?!.]|who|which|because|after|when|if|unless|until|over|but|said|says)$/
/** How far behind its verb the deed may stand, in words: "called on both armies to let the crews | free". */
const REACH = 12

function complementMode(tree: Tree, { at, words, frame }: Trigger): string | undefined {
  const { to } = sentenceAround(tree, at)
  const last = Math.max(...words)
  // "call for withdrawal": the deed is part of the trigger
  const own = words.filter((each) => each !== at).map((each) => modeByWord(tree, each, frame.type))
  const inside = own.find((each) => each !== undefined)
  if (inside) return inside
  for (let each = last + 1; each < Math.min(to, last + REACH); each++) {
    if (ENDS.test(tree.lowers[each] as string)) return undefined
    const mode = modeByWord(tree, each, frame.type)
    if (mode) return mode
  }
  return undefined
}

function modeByWord(tree: Tree, at: number, type: EventType): string | undefined {
  const word = tree.lowers[at] as string
  if (type !== 'THREATEN' && Object.hasOwn(soughtWords, word)) return soughtWords[word]
  const modes = type === 'THREATEN' ? threatenedModes : soughtModes
  for (const { type: ofType, mode } of framesOf(tree, at, word)) {
    const found = modes[`${ofType} ${mode}`] ?? modes[ofType]
    if (found) return found
  }
  return undefined
}

/** What a word may tell of, frames that ask for certain objects first where one stands behind it. */
function framesOf(tree: Tree, at: number, word: string): Frame[] {
  const behind = new Set(tree.lowers.slice(at + 1, at + 5).flatMap((each) => [each, each.replace(/s$/, '')]))
  const verbs = (verbFormIndex.get(word) ?? []).map(({ frame }) => frame)
  const fits = ({ needs, others }: Frame) =>
    others.every((other) => behind.has(other)) &&
    (needs.length === 0 ||
      needs.includes('who') ||
      needs.includes('none') ||
      needs.some((need) => behind.has(need)))
  const specific = ({ needs }: Frame) => (needs.some((need) => behind.has(need)) ? 0 : 1)
  return [
    ...verbs.filter(fits).sort((a, b) => specific(a) - specific(b)),
    ...(nounFrameIndex.get(word) ?? []),
  ]
}

/** "A drone hit", "its jets had bombed" */
function instrumentMode(tree: Tree, { at }: Trigger): string | undefined {
  const { from } = sentenceAround(tree, at)
  const subject = childrenBy(tree, at, 'nsubj')[0]
  const nearest = tree.lowers.slice(Math.max(from, at - 4), at)
  const words = subject === undefined ? nearest : [tree.lowers[subject] as string, ...nearest.slice(-3)]
  const found = words.find((word) => Object.hasOwn(instrumentModes, word))
  return found === undefined ? undefined : instrumentModes[found]
}
