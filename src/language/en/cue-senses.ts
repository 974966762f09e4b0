import type { Manner, Stance } from '../../domain/statement.ts'
import { bareCues, type CueEntries, cueLexicon, lightVerbs, phraseVerbs } from './cue-lexicon.ts'
import { cueForms } from './cue-verbs.ts'
import { inflect } from './inflection.ts'

/** What a word or phrase tells of how something is said. */
export interface CueSense {
  readonly manner: Manner
  readonly stance: Stance
}

export interface CuePhrase extends CueSense {
  /** In lower case; a verb by its lemma, `one's`, or `*` for up to three words. */
  readonly words: readonly string[]
}

const entryPattern =
  /^(?<words>[^=]+?)(?:=(?<past>[a-z]+)(?:\/(?<participle>[a-z]+))?)?(?: (?<stance>distancing|endorsing))?$/

interface Entry extends CueSense {
  readonly words: string
  readonly past: string | undefined
  readonly participle: string | undefined
}

function entriesOf(list: string | undefined, manner: Manner): Entry[] {
  return (list ?? '').split(',').flatMap((entry) => {
    const groups = entryPattern.exec(entry.trim().replace(/\s+/g, ' '))?.groups
    if (!groups?.words) return []
    const stance = (groups.stance as Stance | undefined) ?? 'neutral'
    return [{ words: groups.words, past: groups.past, participle: groups.participle, manner, stance }]
  })
}

const manners = Object.entries(cueLexicon) as [Manner, CueEntries][]

/** Inflected forms in lower case to the lemmas that they may be forms of: of every verb that this language's tables know. */
export const verbLemmas: ReadonlyMap<string, ReadonlySet<string>> = readLemmas()

function readLemmas(): ReadonlyMap<string, ReadonlySet<string>> {
  const lemmas = new Map<string, Set<string>>()
  const add = (form: string, lemma: string) => {
    const known = lemmas.get(form)
    if (known) known.add(lemma)
    else lemmas.set(form, new Set([lemma]))
  }
  for (const [form, verbs] of cueForms) for (const { verb } of verbs) add(form, verb.lemma)
  const verbs = manners.flatMap(([manner, { verbs }]) => entriesOf(verbs, manner))
  for (const { words, past, participle } of [...verbs, ...entriesOf(`${lightVerbs}, ${phraseVerbs}`, 'say')])
    for (const [, form] of inflect(words, past, participle)) add(form, words)
  for (const form of "is are was were been being am 's 're isn't aren't wasn't weren't".split(' '))
    add(form, 'be')
  return lemmas
}

/** Verbs that only carry what tells the manner, by lemma. */
export const lightLemmas: ReadonlySet<string> = new Set(
  entriesOf(lightVerbs, 'say').map(({ words }) => words),
)

/** What a verb of the lexicon tells, by each of its forms; those with frames stand in cueForms and go before. */
export const verbSenses: ReadonlyMap<string, CueSense> = sensesBy('verbs', ({ words, past, participle }) =>
  inflect(words, past, participle).map(([, form]) => form),
)

/** In singular and plural. */
export const nounSenses: ReadonlyMap<string, CueSense> = sensesBy('nouns', ({ words }) => [
  words,
  pluralOf(words),
])

export const otherSenses: ReadonlyMap<string, CueSense> = sensesBy('others', ({ words }) => [words])

function sensesBy(
  kind: keyof CueEntries,
  formsOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, CueSense> {
  const senses = new Map<string, CueSense>()
  for (const [manner, entries] of manners) {
    for (const entry of entriesOf(entries[kind], manner)) {
      for (const form of formsOf(entry)) {
        if (!senses.has(form)) senses.set(form, { manner, stance: entry.stance })
      }
    }
  }
  return senses
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** By their first word; the longest first, so that "take issue with" goes before "take". */
export const cuePhrases: ReadonlyMap<string, readonly CuePhrase[]> = readPhrases()

function readPhrases(): ReadonlyMap<string, readonly CuePhrase[]> {
  const phrases = new Map<string, CuePhrase[]>()
  for (const [manner, entries] of manners) {
    for (const { words: phrase, stance } of entriesOf(entries.phrases, manner)) {
      const words = phrase.split(' ')
      const first = words[0] as string
      const known = phrases.get(first) ?? []
      known.push({ words, manner, stance })
      phrases.set(first, known)
    }
  }
  const literal = ({ words }: CuePhrase) => words.filter((word) => word !== '*').length
  for (const list of phrases.values()) list.sort((a, b) => literal(b) - literal(a))
  return phrases
}

export const bareCueWords: ReadonlySet<string> = new Set(bareCues.split(' '))
