import type { Warning } from '../../domain/warning.ts'
import { FUNCTION_WORDS } from './function-words-of-languages.ts'

/** Characters that are looked at: a few paragraphs tell the language. */
const SAMPLE = 5000

/** Fewer words than this decide nothing; a headline may be all names. */
const MIN_WORDS = 12
/** Of the words in running text 25 to 45 in a hundred are in its language's list, of a list of names none. */
const MIN_SHARE = 0.12
/** Languages that join their small words to others have fewer; their letters tell that they are not English. */
const MIN_SHARE_ACCENTED = 0.06
/** English has one letter outside A to Z in a thousand, in names; the others have twenty and more. */
const MIN_ACCENTED = 0.015
/** One word may be a name or a slip, two may be in a title. */
const MIN_HITS = 3
const MIN_HITS_ACCENTED = 2
/** How much more often the words of the first language must be met than English ones, or English ones than others. */
const MIN_LEAD = 1.25
/** Of the letters so many must be of one script. */
const MIN_SCRIPT_SHARE = 0.6

/** What the reader's rules are for. */
const READ = 'en'

/** The languages that have a word in their lists: a word of three languages speaks a third for each. */
const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(FUNCTION_WORDS))
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])

/** The language that a text is clearly in (BCP 47), by its script and its function words; else undefined. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE)
  const counts = countLetters(sample)
  if (counts.all === 0) return undefined
  return counts.latin >= counts.all * MIN_SCRIPT_SHARE
    ? latinLanguage(sample, counts)
    : scriptLanguage(sample, counts.all)
}

interface LetterCounts {
  readonly all: number
  readonly latin: number
  /** From A to Z. */
  readonly plain: number
}

function countLetters(sample: string): LetterCounts {
  let [all, latin, plain] = [0, 0, 0]
  for (const character of sample) {
    const code = character.charCodeAt(0) | 32
    if (code >= 0x61 && code <= 0x7a) plain++
    else if (code < 128 || !/\p{L}/u.test(character)) continue
    else if (/\p{Script=Latin}/u.test(character)) latin++
    all++
  }
  return { all, latin: latin + plain, plain }
}

/** Two letters at least, so that initials are none; "don't" is one word. */
const WORD = /\p{L}{2,}(?:['’]\p{L}+)?/gu

function latinLanguage(sample: string, { latin, plain }: LetterCounts): string | undefined {
  const words = sample.toLowerCase().match(WORD) ?? []
  if (words.length < MIN_WORDS) return undefined
  const found = new Map<string, { hits: number; weight: number }>()
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word) ?? []
    for (const language of languages) {
      const { hits, weight } = found.get(language) ?? { hits: 0, weight: 0 }
      found.set(language, { hits: hits + 1, weight: weight + 1 / languages.length })
    }
  }
  const ranked = [...found]
    .map(([language, { hits, weight }]) => ({ language, hits, share: hits / words.length, weight }))
    .sort((a, b) => b.weight - a.weight)
  const [first, second] = ranked
  const accented = latin - plain > latin * MIN_ACCENTED
  if (!first || first.hits < (accented ? MIN_HITS_ACCENTED : MIN_HITS)) return undefined
  if (first.share < (accented ? MIN_SHARE_ACCENTED : MIN_SHARE)) return undefined
  // Between near relations the likelier is named; whether it is English must be clear.
  const rival = first.language === READ ? second : ranked.find(({ language }) => language === READ)
  return first.weight >= (rival?.weight ?? 0) * MIN_LEAD ? first.language : undefined
}

/** Scripts and the language that a text in them is in, unless it has letters that only another one has. */
const SCRIPTS: readonly { letters: RegExp; language: string; unless?: readonly [RegExp, string][] }[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    language: 'ru',
    unless: [
      [/ў/i, 'be'],
      [/[іїєґ]/i, 'uk'],
      [/[ѓќѕ]/i, 'mk'],
      [/[јљњђћџ]/i, 'sr'],
    ],
  },
  {
    letters: /\p{Script=Arabic}/gu,
    language: 'ar',
    unless: [
      [/[ٹڈںے]/, 'ur'],
      [/[پچژگ]/, 'fa'],
    ],
  },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { letters: /\p{Script=Han}/gu, language: 'zh', unless: [[/\p{Script=Hiragana}/u, 'ja']] },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
  { letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { letters: /\p{Script=Thai}/gu, language: 'th' },
  { letters: /\p{Script=Devanagari}/gu, language: 'hi' },
  { letters: /\p{Script=Bengali}/gu, language: 'bn' },
  { letters: /\p{Script=Tamil}/gu, language: 'ta' },
  { letters: /\p{Script=Telugu}/gu, language: 'te' },
  { letters: /\p{Script=Malayalam}/gu, language: 'ml' },
  { letters: /\p{Script=Georgian}/gu, language: 'ka' },
  { letters: /\p{Script=Armenian}/gu, language: 'hy' },
  { letters: /\p{Script=Ethiopic}/gu, language: 'am' },
  { letters: /\p{Script=Khmer}/gu, language: 'km' },
  { letters: /\p{Script=Myanmar}/gu, language: 'my' },
]

function scriptLanguage(sample: string, letters: number): string | undefined {
  for (const { letters: script, language, unless = [] } of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) < letters * MIN_SCRIPT_SHARE) continue
    return unless.find(([only]) => only.test(sample))?.[1] ?? language
  }
  // Japanese mixes three scripts, of which none need have the most.
  return /\p{Script=Hiragana}/u.test(sample) ? 'ja' : undefined
}

/** A warning where a text is declared to be, or clearly is, in a language that the reader does not know. */
export function languageWarnings(text: string, declared: string): Warning[] {
  const detected = detectLanguage(text)
  const language = detected ?? declared.split(/[-_]/, 1)[0]?.toLowerCase()
  if (!language || language === READ) return []
  const how = detected ? 'is by its words' : 'is declared to be'
  const message = `the text ${how} in ${languageName(language)}; only English is read, and what can be read is read`
  return [{ code: 'language-not-supported', message }]
}

function languageName(tag: string): string {
  // Of a declared language anything may have been written.
  if (!/^[a-z]{2,3}$/.test(tag)) return JSON.stringify(tag.slice(0, 20))
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
}
