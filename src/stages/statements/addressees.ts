import type { Range } from '../../domain/span.ts'
import { verbLemmas } from '../../language/en/cue-senses.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import type { Setting } from './setting.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs whose object is spoken to: "told reporters", "urged both sides to". Not "accused the bank". */
const ADDRESSING =
  words(`tell ask urge warn promise assure reassure remind inform notify advise caution order instruct command direct
  beg implore beseech exhort encourage invite alert brief petition lecture text email message phone telephone counsel
  entreat press nudge admonish forewarn persuade convince interrupt guarantee implore request pressure summon show`)

/** Of these only where somebody is to do something: "encouraged farmers to", and not "encouraged the trade". */
const ONLY_TO_DO = words(
  'encourage invite press nudge pressure request direct petition summon command persuade order counsel',
)

/** Verbs that speak "to", "at" or "with" somebody: "shouted at the students", "pleaded with the crew". */
const SPEAKING_TO =
  /^(?:say|write|shout|yell|whisper|speak|talk|explain|add|reply|respond|call|scream|announce|appeal|plead|promise|complain|suggest|describe|mention|admit|confess|repeat|propose|swear|vow|bark|snap|mutter|remark|testify|tweet|report|stress|confirm|joke|apologise|apologize|state|declare|insist|murmur|recommend|recount|relate|read|send)$/

/** Writings and speeches that go to somebody: "in a letter to the board". */
const SENT_TO =
  /\b(?:letter|letters|message|e-?mail|memo|note|speech|address|remarks|statement|text|post|submission|call|report|testimony|complaint|plea|appeal|petition|comments?|lecture|briefing|presentation|warning|ultimatum|response|reply|answer|toast|advice|filing|apology|pledge|promise|greeting|sermon|telegram|cable|offer|proposal|request|notice|tweet) (?:sent |addressed |delivered |written )?(?:on \p{L}+ )?to /giu

/** "Speaking to reporters beside the wreck", "addressing the crowd", "in an interview with the Herald" */
const SPEAKING =
  /\b(?:(?:have|has|had) written to |(?:speaking|talking|writing|testifying|appealing|turning|lecturing) (?:\p{L}+ly |on \p{L}+ |earlier |later )?(?:to|with|before|in front of) |addressing |interview with )/giu

/** Each with what stands in every such phrase: where it doesn't, the pattern need not be made ready. */
const openings: readonly (readonly [sign: RegExp, RegExp])[] = [
  [/ to /iu, SENT_TO],
  [/written to|(?:speak|talk|writ|testify|appeal|turn|lectur|address)ing |interview with /iu, SPEAKING],
]

/** Cue phrases that end in whom they call: "called on", "appealed to", "pleaded with". */
const ENDS_IN_ADDRESSEE =
  /\b(?:call(?:s|ed|ing)? (?:up)?on|appeal(?:s|ed|ing)? to|plead(?:s|ed|ing)? with|shout(?:s|ed|ing)? at|yell(?:s|ed|ing)? at|said to|spoke to|wrote to) ?$/iu

/** Stretches of text that name whom something is said to. */
export function addresseesOf(
  text: string,
  setting: Setting,
  cue: string,
  content: readonly Range[],
): Range[] {
  const found: Range[] = []
  const add = (range: Range | undefined) => {
    if (range && !found.some((other) => other.start === range.start)) found.push(range)
  }
  add(objectOf(text, setting, cue, content))
  const { start, words: around } = setting
  for (const [sign, pattern] of openings) {
    if (!sign.test(around)) continue
    for (const match of around.matchAll(pattern))
      add(nounPhraseAt(around, start, match.index + match[0].length))
  }
  add(spokenTo(setting, cue))
  return found
}

/** "told | the Lisbon Courier | on Monday that", "urged | farmers | to keep": the object, in the content or before it. */
function objectOf(
  text: string,
  { start, words: around, anchor }: Setting,
  cue: string,
  content: readonly Range[],
): Range | undefined {
  const lemmas = (cue.toLowerCase().match(/[\p{L}-]+/gu) ?? []).flatMap((word) => [
    ...(verbLemmas.get(word) ?? []),
  ])
  const verb = lemmas.findLast((lemma) => ADDRESSING.has(lemma))
  const endsIn = ENDS_IN_ADDRESSEE.test(cue)
  if (!verb && !endsIn) return undefined
  const first = content.find((range) => range.start >= anchor.end)
  const inside = first && first.start - anchor.end <= 1 ? first : undefined
  // Where content begins right behind the cue, whom it is said to is the beginning of what they are to do.
  const source = inside ? text.slice(inside.start, inside.end).replaceAll('’', "'") : around
  const from = inside ? inside.start : start
  const object = nounPhraseAt(source, from, inside ? 0 : anchor.end - start, !inside)
  if (!object) return undefined
  const behind = source.slice(object.end - from)
  const toDo =
    /^ (?:not )?to \p{Ll}/u.test(behind) ||
    (!inside && content.some(({ start }) => /^(?:not )?to\b/.test(text.slice(start, start + 8))))
  if ((inside || (verb && ONLY_TO_DO.has(verb))) && !toDo && !endsIn) return undefined
  return object
}

/** "said on Monday to reporters", "shouted at the students": behind a verb of speech, to somebody. */
function spokenTo({ start, words: around, anchor }: Setting, cue: string): Range | undefined {
  const speaks = (cue.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) =>
    [...(verbLemmas.get(word) ?? [])].some((lemma) => SPEAKING_TO.test(lemma)),
  )
  if (!speaks) return undefined
  const behind = around.slice(anchor.end - start)
  const match = SPOKEN_TO.exec(behind)
  return match ? nounPhraseAt(around, start, anchor.end - start + match[0].length) : undefined
}

/** At most a few words of time or manner stand between: "wrote last week to", "said quietly to", "said Roe to". */
const SPOKEN_TO =
  /^(?: (?!to\b|at\b|that\b)[\p{L}\p{N}￼-]+){0,4} (?:to|at) (?=(?:the|a|an|his|her|their|its|our|my|all|both|reporters|journalists|lawmakers|voters|supporters|police|parliament|viewers|listeners|him|her|them|us|me|you|\p{Lu}\p{Ll})[\p{L}-]*\b)/u
