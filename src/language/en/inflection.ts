import type { CueVerbForm } from './cue-verbs.ts'

/** Verbs of more than one syllable that double their last consonant all the same. */
const doubling = new Set(
  `abhor admit ban bar beg begin brag chat commit compel concur confer deter drop drub dub fret jab jot
  kid lag log map nag nod omit pan peg permit pin pit plan plug prefer pun quip quiz rap rebut refer
  regret rib rip scrap shrug shun skip slam slap slip snap snub spar spot spur stop strip stun submit
  tap tip transmit wrap`.split(/\s+/),
)

/**
 * The forms of an English verb: base, third person, past, participle, -ing.
 * Irregular pasts are given; the rest follows the spelling rules.
 */
export function inflect(lemma: string, past?: string, participle?: string): [CueVerbForm, string][] {
  const regularPast = pastOf(lemma)
  return [
    ['past', past ?? regularPast],
    ['base', lemma],
    ['third', thirdOf(lemma)],
    ['participle', participle ?? past ?? regularPast],
    ['ing', ingOf(lemma)],
  ]
}

function thirdOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|go)$/.test(lemma)) return `${lemma}es`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return `${lemma}s`
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return doubling.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`
}

function ingOf(lemma: string): string {
  if (/[^eo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return doubling.has(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`
}
