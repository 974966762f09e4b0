import type { CueVerbForm } from './cue-verbs.ts'

/** Verbs of more than one syllable that double their last consonant all the same. */
const doubling = new Set([
  'admit',
  'commit',
  'prefer',
  'rebut',
  'refer',
  'regret',
  'begin',
  'rip',
  'plan',
  'beg',
  'brag',
  'dub',
  'quip',
  'slam',
  'snap',
  'kid',
  'chat',
])

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
