import { type Span, spanOf } from '../../domain/span.ts'
import type { MediumKind } from '../../domain/statement.ts'
import { verbLemmas } from '../../language/en/cue-senses.ts'
import {
  courtNouns,
  hearingNouns,
  LONGEST_MEDIUM_NOUN,
  mediumNouns,
  mediumVerbs,
  postingPlaces,
} from '../../language/en/media.ts'
import type { Setting } from './setting.ts'

export interface Medium extends Span {
  readonly kind: MediumKind
}

const PLACES_OF_ONES_OWN = 'account|feed|blog|page|timeline|wall'
const SHOWS = 'programme|program|podcast|show'

/**
 * A way of saying that is told by more than its noun; each with an example, and some with what stands in every such
 * phrase: where it doesn't, the pattern need not be made ready, which takes milliseconds. The narrower first.
 */
const phrases: readonly (readonly [MediumKind, RegExp, sign?: RegExp])[] = [
  ['testimony', /\bunder oath\b/gi], // told the committee under oath
  ['post', new RegExp(`\\bon (?:${postingPlaces})(?![\\p{L}\\p{N}])`, 'gu')], // wrote on X
  ['post', /\bto (?:Twitter|Facebook|Instagram|social media)\b/g], // took to Twitter
  [
    'post',
    new RegExp(`\\bon (?:his|her|their|its|the|a) (?:[\\p{L}-]+ ){0,3}(?:${PLACES_OF_ONES_OWN})\\b`, 'giu'),
    new RegExp(PLACES_OF_ONES_OWN, 'iu'),
  ], // on her blog
  ['call', /\b(?:by|over the|on the|via) (?:tele)?phone\b/gi], // reached by phone
  ['message', /\b(?:by|via|over) (?:text|e-?mail|WhatsApp|Signal|text message)\b/gi], // by email
  ['letter', /\bby (?:letter|post|mail)\b/gi],
  [
    'broadcast',
    /\b(?:on|over) (?:the )?(?:(?:state|national|live|public|local|cable|breakfast|morning|late-night|commercial) )*(?:television|TV|radio|air)\b/gi,
  ], // on state television
  [
    'broadcast',
    new RegExp(`\\btold (?:[\\p{L}\\p{N}'’.&-]+ ){0,6}(?:${SHOWS}|newscast|talk show)\\b`, 'giu'),
    new RegExp(`${SHOWS}|newscast`, 'iu'),
  ], // told Radio Four's programme
  [
    'broadcast',
    new RegExp(`\\bon (?:[\\p{Lu}“"‘][\\p{L}\\p{N}'’.&“”"-]* ){1,6}(?:${SHOWS})\\b`, 'gu'),
    new RegExp(SHOWS),
  ],
  [
    'testimony',
    new RegExp(`\\b(?:told|before|at|to) (?:the|a|an) (?:[\\p{L}-]+ ){0,4}(?:${hearingNouns})\\b`, 'giu'),
    new RegExp(hearingNouns, 'iu'),
  ], // told the inquiry
  [
    'court',
    new RegExp(`\\b(?:told|before) (?:the|a|an|his|her) (?:[\\p{L}-]+ ){0,3}(?:${courtNouns})\\b`, 'giu'),
    new RegExp(courtNouns, 'iu'),
  ], // told the judge
  ['court', /\bin (?:open )?court\b/gi],
]

/** What leads in a medium's noun: in a letter, told a news conference, released a statement, citing a filing. */
const OPENERS =
  /^(?:in|at|during|on|via|through|by|from|over|to|told|with|into|released|issued|sent|read|published|carrying|holding|wrote|made|posted|delivered|after|addressing|opening|closing|giving|gave|waving|hung)$/

/** Words between a medium's opener and its noun: "in | her first televised | interview". */
const MOST_BETWEEN = 6

/** Words that never stand within the phrase: what they open is something else. */
const BREAKS =
  /^(?:that|which|who|whether|and|but|is|was|were|are|has|had|have|he|she|they|it|of|as|to|for|said|says)$/

/** Prepositions before which a noun of more meanings is a medium: nobody says things "from a plan". */
const PLACE_ONLY = /^(?:to|from|after|by|with|into|on)$/

/**
 * How something was said, where the words around its cue tell it, with those words: the phrase nearest to the cue.
 * A verb may be the medium itself ("tweeted").
 */
export function mediumOf(text: string, setting: Setting, cue: string): Medium | undefined {
  const found = [...byPhrase(setting), ...byNoun(setting)]
  found.sort((a, b) => distanceTo(setting, a) - distanceTo(setting, b))
  const [nearest] = found
  if (nearest) return { kind: nearest.kind, ...spanOf(text, nearest.start, nearest.end) }
  for (const word of cue.toLowerCase().match(/[\p{L}-]+/gu) ?? []) {
    for (const lemma of verbLemmas.get(word) ?? []) {
      const kind = mediumVerbs.get(lemma)
      if (kind) return { kind, ...spanOf(text, setting.anchor.start, setting.anchor.end) }
    }
  }
  return undefined
}

interface Found {
  readonly kind: MediumKind
  readonly start: number
  readonly end: number
  /** A phrase is surer than a noun. */
  readonly rank: number
}

/** Far enough that rank goes before nearness. */
const RANK = 10_000

function distanceTo({ anchor }: Setting, { start, end, rank }: Found): number {
  return rank * RANK + Math.max(0, start - anchor.end, anchor.start - end)
}

function byPhrase({ start, words }: Setting): Found[] {
  return phrases.flatMap(([kind, pattern, sign], index) =>
    sign?.test(words) === false
      ? []
      : [...words.matchAll(pattern)].map((match) => ({
          kind,
          start: start + match.index,
          end: start + match.index + match[0].length,
          rank: index === 0 ? 0 : 1,
        })),
  )
}

/** "in a letter to the board", "told a crowded news conference", "released a statement". */
function byNoun({ start, words }: Setting): Found[] {
  const tokens = [...words.matchAll(/[\p{L}\p{N}&]+(?:[-'][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)]
  const lowers = tokens.map(([word]) => word.toLowerCase())
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!FIRST_WORDS.has(lowers[at] as string)) continue
    const noun = nounAt(tokens, lowers, at)
    if (!noun) continue
    const opener = openerBefore(tokens, at, noun.kind)
    if (opener === undefined) continue
    const last = tokens[noun.to] as RegExpMatchArray
    found.push({
      kind: noun.kind,
      start: start + ((tokens[opener] as RegExpMatchArray).index ?? 0),
      end: start + (last.index ?? 0) + last[0].length,
      rank: 1,
    })
    at = noun.to
  }
  return found
}

/** The words that a medium's noun may begin with. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...mediumNouns.keys()].map((noun) => noun.split(' ', 1)[0] as string),
)

function nounAt(
  tokens: readonly RegExpMatchArray[],
  lowers: readonly string[],
  at: number,
): { readonly kind: MediumKind; readonly to: number } | undefined {
  for (let length = Math.min(LONGEST_MEDIUM_NOUN, tokens.length - at); length > 0; length--) {
    const words = lowers.slice(at, at + length).join(' ')
    // "the Lanter Post" is a name
    const named = /^\p{Lu}/u.test((tokens[at + length - 1] as RegExpMatchArray)[0])
    const kind = named ? undefined : mediumNouns.get(words)
    if (kind) return { kind, to: at + length - 1 }
  }
  return undefined
}

function openerBefore(tokens: readonly RegExpMatchArray[], at: number, kind: MediumKind): number | undefined {
  for (let k = at - 1; k >= 0 && at - k <= MOST_BETWEEN + 1; k--) {
    const word = (tokens[k] as RegExpMatchArray)[0].toLowerCase()
    if (OPENERS.test(word)) {
      const bare = k === at - 1
      if (bare && kind !== 'court' && kind !== 'testimony' && kind !== 'speech' && kind !== 'other')
        return undefined
      if (PLACE_ONLY.test(word) && (kind === 'document' || kind === 'report' || kind === 'court'))
        return undefined
      return k
    }
    if (BREAKS.test(word) || !/[\p{L}\p{N}]/u.test(word)) return undefined
  }
  return undefined
}
