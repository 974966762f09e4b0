import type { Range } from '../../domain/span.ts'
import { goBetweens } from '../../language/en/outlets.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { isOutlet } from './outlets.ts'
import { MASK, type Setting } from './setting.ts'
import type { StatementDraft } from './statement-drafts.ts'

/** Each opens one who passes on what is said; the noun phrase behind it is who. */
const passedOnBy: readonly RegExp[] = [
  /\baccording to /gi, // Roe said, according to the Lanter Post
  /\b(?:quoted|cited|reported|carried|published|relayed|aired|translated|seen|obtained|released) (?:on \p{L}+ |\p{L}+ly )?by /giu, // quoted by the Post; As reported by Radio Corran
  /\b(?:in|on) comments (?:carried|published|reported|aired) (?:by|on) /gi,
  /\b(?:citing|quoting|which (?:in turn )?(?:cited|quoted|cites|quotes)|who (?:in turn )?cited|as told to) /gi, // Vela, citing state television
]
/** "said through | his lawyer, Ada Quist |," */
const THROUGH_SIGN = /\b(?:through|via) /iu
const THROUGH = new RegExp(
  `\\b(?:through|via) (?:(?:his|her|their|its|an?|the|[\\p{Lu}][\\p{L}'-]+'s) (?:[\\p{L}-]+ ){0,2}(?:${goBetweens})\\b)`,
  'giu',
)
/** Behind a go-between: ", Ada Quist," */
const NAMED_BEHIND = /^(?:,? )((?:\p{Lu}[\p{L}'.-]+ ?){2,4})/u
/** "the Corran Herald reported" behind or before what was said; the subject is found before it. */
const REPORTED =
  /(?:^|[,;￼] ?)((?:the |The )?(?:[\p{L}\p{N}&'.-]+ ){1,7}?)(?:reports?|reported|has reported|wrote|writes)(?= ?(?:[,.;￼]|$|on |that |last |earlier |late ))/gu
/** "State agency Vela quoted | X | as saying", with "quoted Vela as quoting" inside. */
const QUOTED =
  /((?:[\p{L}\p{N}&'.-]+ ){1,8}?)(?:quoted|cited|quotes|cites|quoting|citing) (?=(?:[\p{L}\p{N}&'.,￼-]+ ){0,14}?as (?:saying|quoting|telling|warning|adding))/gu

const AS_SAYING = /\bas (?:saying|quoting|telling|warning|adding)\b/

/** How far a chain's words are looked for before its cue (code units). */
const REACH = 300

/**
 * Who passed on what is said, nearest to the report first: the words that name them. "The minister said, according
 * to the Lanter Post, which cited Vela" is through the Post, then Vela. Whom somebody tells is no chain.
 */
export function passersOn(text: string, setting: Setting, draft: StatementDraft): Range[] {
  if (!draft.cue || !draft.source) return []
  const { start, words } = setting
  const own = draft.source
  const nearest: Range[] = []
  const further: Range[] = []
  const add = (list: Range[], range: Range | undefined) => {
    if (!range || (range.start < own.end && own.start < range.end)) return
    if ([...nearest, ...further].every((other) => range.end <= other.start || other.end <= range.start))
      list.push(range)
  }
  for (const range of quoters(text, draft, setting.sentence)) add(nearest, range)
  const cueWords = text.slice(draft.cue.start, draft.cue.end)
  const cueOpens = /^(?:according to|as |per\b|in )/i.test(cueWords)
  const unmasked = unmaskedRelatives(text, setting)
  for (const [index, pattern] of passedOnBy.entries()) {
    for (const match of unmasked.matchAll(pattern)) {
      if (index === 0 && (cueOpens || !isChainBy(words, match.index, match[0].length))) continue
      const phrase = nounPhraseAt(unmasked, start, match.index + match[0].length)
      if (
        phrase &&
        index === 1 &&
        !isOutlet(text.slice(phrase.start, phrase.end)) &&
        !/as saying/.test(words + text.slice(setting.anchor.start, setting.anchor.end))
      )
        continue
      add(index === 3 ? further : nearest, phrase)
    }
  }
  for (const match of words.matchAll(REPORTED)) {
    const phrase = match[1]?.trimEnd() ?? ''
    const at = start + match.index + match[0].indexOf(phrase)
    if (isOutlet(phrase) && !phrase.includes(MASK)) add(nearest, { start: at, end: at + phrase.length })
  }
  for (const match of THROUGH_SIGN.test(words) ? words.matchAll(THROUGH) : []) {
    const end = match.index + match[0].length
    const name = NAMED_BEHIND.exec(words.slice(end))
    const from = name ? end + name[0].indexOf(name[1] as string) : match.index + match[0].indexOf(' ') + 1
    const to = name ? end + name[0].trimEnd().length : end
    add(nearest, { start: start + from, end: start + to })
  }
  further.sort((a, b) => a.start - b.start)
  return [...nearest, ...further]
}

/** The setting's words with relative clauses as they stand: ", which cited Vela, which in turn cited Radio Sund". */
function unmaskedRelatives(text: string, { start, words }: Setting): string {
  const raw = text.slice(start, start + words.length).replaceAll('’', "'")
  let out = ''
  let at = 0
  for (const match of raw.matchAll(
    /,? (?:which|who)(?: in turn)? (?:cited|quoted|cites|quotes)\b[^,;.“”"]{0,100}/g,
  )) {
    out += words.slice(at, match.index) + match[0]
    at = match.index + match[0].length
  }
  return out + words.slice(at)
}

/** Behind what was said and its cue, or an outlet anywhere: "According to Oort, the note said" is nested instead. */
function isChainBy(words: string, at: number, length: number): boolean {
  const before = words.slice(0, at).trimEnd()
  const phrase = /^[^,.;￼]{1,80}/.exec(words.slice(at + length))?.[0] ?? ''
  return isOutlet(phrase) || /[,\uFFFC]$/.test(before)
}

/** Those who quote: "Vela quoted Roe as saying", "The Post quoted Vela as quoting Roe as saying": before the source. */
function quoters(text: string, { source, cue }: StatementDraft, floor: number): Range[] {
  if (!source || !cue) return []
  const end = Math.max(source.end, cue.end)
  const from = Math.max(0, Math.min(source.start, cue.start) - REACH, floor)
  const words = text.slice(from, end).replaceAll('’', "'")
  if (!AS_SAYING.test(words)) return []
  const found: Range[] = []
  for (const match of words.matchAll(QUOTED)) {
    const phrase = (match[1] ?? '').trimEnd()
    const subject = phrase.replace(/^.*\b(?:as|that|and|but|,) /, '')
    const at = from + match.index + phrase.length - subject.length
    if (
      /\b(?:was|were|been|is|are|be)$/.test(subject) ||
      subject === '' ||
      !/\p{Lu}|media|television|agency|paper/u.test(subject)
    )
      continue
    found.push({ start: at, end: at + subject.length })
  }
  return found
}
