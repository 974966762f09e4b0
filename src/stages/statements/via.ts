import type { Range } from '../../domain/span.ts'
import { goBetweens, outletNames, outletNouns } from '../../language/en/outlets.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import { nounPhraseAt } from './noun-phrase.ts'
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
  for (const [index, pattern] of passedOnBy.entries()) {
    for (const match of unmaskedRelatives(text, setting).matchAll(pattern)) {
      if (index === 0 && (cueOpens || !isChainBy(words, match.index, match[0].length))) continue
      const phrase = nounPhraseAt(unmaskedRelatives(text, setting), start, match.index + match[0].length)
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
  for (const match of words.matchAll(THROUGH)) {
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

/** A body that publishes, by its noun or the words of its name. */
export function isOutlet(phrase: string): boolean {
  const words = phrase.match(/[\p{L}\p{N}-]+/gu) ?? []
  return words.some((word, at) => {
    const lower = word.toLowerCase()
    if (word !== lower && outletNames.has(lower)) return true
    return (
      outletNouns.has(lower) &&
      !/^(?:chief|editor|owner|head|director|reporter|spokes\p{L}+)$/u.test(
        (words[at + 1] ?? '').toLowerCase(),
      )
    )
  })
}

/** Only so many of those behind an outlet's first words are tried for all that it says. */
const MOST_INSIDE = 8

/** How much of an outlet's content another's statement must fill for the outlet's own to say nothing more. */
const FILLS = 0.75

/**
 * Leaves out what an outlet is only said to pass on: of "The agency Vela reported, citing state television, that the
 * minister had said …" the minister's words stay, through Vela and state television.
 */
export function withoutMereCarriers(layer: TextLayer, drafts: readonly StatementDraft[]): StatementDraft[] {
  const { text } = layer.document
  const sorted = [...drafts].sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0))
  const starts = sorted.map(({ cue }) => ({ start: cue?.start ?? 0 }))
  const dropped = new Set<StatementDraft>(sorted.filter((draft) => onlyCites(text, draft)))
  const sources = new Map<StatementDraft, Range>()
  const via = new Map<StatementDraft, Range[]>()
  for (const outer of sorted) {
    const { source, cue, content } = outer
    if (!source || !cue || content.length === 0 || outer.signedBy !== undefined) continue
    const name = text.slice(source.start, source.end)
    if (!isOutlet(name)) continue
    const from = Math.min(cue.start, (content[0] as Range).start)
    const to = Math.max(cue.end, (content.at(-1) as Range).end)
    const first = firstFrom(starts, from)
    for (
      let k = first;
      k < Math.min(sorted.length, first + MOST_INSIDE) && (starts[k]?.start ?? 0) <= to;
      k++
    ) {
      const found = sorted[k] as StatementDraft
      const inner = withOwnSource(text, outer, found)
      if (found === outer || dropped.has(found) || !inner.cue || !inner.source || !fills(text, outer, inner))
        continue
      dropped.add(outer)
      if (inner.source && inner.source !== found.source) sources.set(found, inner.source)
      via.set(found, [...carriersIn(text, source), ...citedBy(text, outer, inner), ...(via.get(found) ?? [])])
      break
    }
  }
  return drafts.flatMap((draft) => {
    if (dropped.has(draft)) return []
    const passers = via.get(draft)
    return [passers ? { ...draft, source: sources.get(draft) ?? draft.source, via: passers } : draft]
  })
}

/** ", which cited Vela": a link of a chain, and nothing that is said. */
function onlyCites(text: string, { source, cue, content, signedBy }: StatementDraft): boolean {
  if (!source || !cue || signedBy !== undefined) return false
  const says = text.slice(source.start, source.end)
  if (!/^(?:in turn )?(?:cit(?:ed|es|ing)|quot(?:ed|es|ing))$/i.test(text.slice(cue.start, cue.end)))
    return false
  const first = content[0]
  return (
    (/^which$/i.test(says) || isOutlet(says)) &&
    first !== undefined &&
    ONE_NAME.test(text.slice(first.start, first.end))
  )
}

/** "Vela", "state television", "Vela, which …" */
const ONE_NAME = /^(?:[\p{L}.'’-]+ ){0,4}[\p{L}.'’-]+(?:, which\b|[,.;]|$)/u

/** "Two people said it was dead, the Herald reported": where the Herald is taken for the source of both, the inner has its own before its cue. */
function withOwnSource(text: string, outer: StatementDraft, inner: StatementDraft): StatementDraft {
  const { cue, source } = inner
  if (!cue || !source || !outer.source || source.start !== outer.source.start) return inner
  const holder = outer.content.find(({ start, end }) => start < cue.start && cue.end <= end)
  const words = holder && text.slice(holder.start, cue.start).trimEnd()
  return holder && words
    ? { ...inner, source: { start: holder.start, end: holder.start + words.length } }
    : inner
}

/** "Citing the Gazette, the agency Vela": the agency, then whom it cites. */
function carriersIn(text: string, source: Range): Range[] {
  const match = /^(?:citing|quoting) ([^,]{1,80}), /i.exec(text.slice(source.start, source.end))
  if (!match?.[1]) return [source]
  const cited = source.start + match[0].indexOf(match[1])
  return [
    { start: source.start + match[0].length, end: source.end },
    { start: cited, end: cited + match[1].length },
  ]
}

/** "Vela reported, | citing state television, | that": between the outlet's cue and the words of the other. */
function citedBy(text: string, { source, cue, content }: StatementDraft, inner: StatementDraft): Range[] {
  const from = Math.min(source?.end ?? Infinity, cue?.end ?? Infinity)
  const to = Math.max(Math.min(inner.source?.start ?? 0, inner.cue?.start ?? 0), from)
  const behind = text.slice(from, Math.min(to, from + REACH)).replaceAll('’', "'")
  const found: Range[] = []
  for (const match of behind.matchAll(
    /\b(?:citing|quoting|which (?:in turn )?(?:cited|quoted)|carried by|published by) /g,
  )) {
    const phrase = nounPhraseAt(behind, from, match.index + match[0].length)
    if (phrase) found.push(phrase)
  }
  return content.length > 0 ? found : []
}

/** The other's cue, source and content are nearly all that the outlet is said to say. */
function fills(text: string, { content, cue }: StatementDraft, inner: StatementDraft): boolean {
  const parts = [inner.source, inner.cue, ...inner.content].flatMap((range) => range ?? [])
  if (!cue || parts.some((part) => part.start < cue.end && cue.start < part.end)) return false
  const from = Math.min(...parts.map(({ start }) => start))
  const to = Math.max(...parts.map(({ end }) => end))
  const inside = content.filter((range) => range.start < to && from < range.end)
  if (inside.length === 0) return false
  const words = (start: number, end: number) => (text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).length
  const all = content.reduce((sum, { start, end }) => sum + words(start, end), 0)
  const shared = inside.reduce(
    (sum, { start, end }) => sum + words(Math.max(start, from), Math.min(end, to)),
    0,
  )
  return shared >= FILLS * all
}
