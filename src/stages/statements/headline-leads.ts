import { classesOf, WordClass } from '../../language/en/everyday-words.ts'
import { auxiliaries, timeWords } from '../../language/en/function-words.ts'
import { roleNouns } from '../../language/en/roles.ts'
import type { Attribution } from './attribution.ts'
import type { Item } from './outline.ts'
import { isMark, lastContentItem, type SegmentReader } from './segment-shapes.ts'
import type { Phrase } from './source-phrases.ts'

/** "Tram workers' union": headlines name who speaks in so few words. */
const MAX_WORDS = 4
/** What stands behind such a colon is no speech: "Mayor: what we know", "Police: live". */
const NO_SPEECH =
  /^(?:what|how|why|who|where|when|which|live|watch|video|photos?|pictures|full|here|a|an|the)$/

/** A headline's “Mayor: city is broke” and “Dam was never inspected: auditor”: who speaks is told by a noun for people. */
export function headlineLead({ items, mentions }: SegmentReader): Attribution[] {
  const colon = items.findIndex((item) => isMark(item, ':'))
  const last = lastContentItem(items)
  if (colon < 1 || colon >= last || items.some(({ kind }) => kind === 'quotation')) return []
  const [before, behind] = [
    { from: 0, to: colon - 1 },
    { from: colon + 1, to: last },
  ]
  const cue = { from: colon, to: colon }
  const base = { cue, negated: false, modal: false, evidence: 'headline-lead' }
  if (isSpeaker(items, before) && behind.to > behind.from && !NO_SPEECH.test(items[behind.from]?.word ?? ''))
    return [{ ...base, source: before, content: [behind] }]
  if ((isSpeaker(items, behind) || isPerson({ items, mentions }, behind)) && hasFiniteVerb(items, before))
    return [{ ...base, source: behind, content: [before] }]
  return []
}

/** “Dam is safe: Jo Roe”: nothing but a person's name. */
function isPerson({ items, mentions }: SegmentReader, { from, to }: Phrase): boolean {
  return mentions.people.get((items[from] as Item).start) === (items[to] as Item).end
}

function isSpeaker(items: readonly Item[], { from, to }: Phrase): boolean {
  const role = roleNouns.get(items[to]?.word ?? '')
  if (to - from >= MAX_WORDS || !role || role.kind === 'document') return false
  return items.slice(from, to + 1).every(({ kind, word }) => kind === 'word' && !timeWords.has(word))
}

/** An auxiliary, or a past form that is nothing else: "went"; “called” may be a participle. */
export function hasFiniteVerb(items: readonly Item[], { from, to }: Phrase): boolean {
  return items.slice(from, to + 1).some(({ kind, word, capital }) => {
    if (kind !== 'word' || capital) return false
    const classes = classesOf(word)
    const other = WordClass.participle | WordClass.noun | WordClass.adjective
    return (
      (auxiliaries.has(word) && word !== "'s") ||
      ((classes & WordClass.verbPast) !== 0 && (classes & other) === 0)
    )
  })
}
