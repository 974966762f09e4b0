import { overlaps, type Range } from '../../domain/span.ts'
import type { QuotationPart } from '../../text/quotation-marks/quotation-marks.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import { isAccordingTo } from './mere-carriers.ts'
import { kindOfWords } from './source-kind.ts'
import type { StatementDraft } from './statement-drafts.ts'

/** Rules of a cue right beside a quotation: what stands in the marks is all that is said there. */
const besideQuotation: ReadonlySet<string> = new Set([
  'quotation-source-verb',
  'quotation-verb-source',
  'verb-quotation',
  'colon-lead',
  'quoted-as-saying',
  'naming-cleft',
  'naming-noun',
  'put-in-adverb',
])

/**
 * Rules that are as sure as the model is without quotation marks, and see what it misses. What another rule alone sees
 * is right in two of five.
 */
const trusted: ReadonlySet<string> = new Set([
  'quoted-as-saying',
  'in-their-eyes',
  'state-of-mind',
  'passive-clause',
  'passive-infinitive',
  'trailing-cue',
  'headline-lead',
  'colon-topic',
  'put-in-adverb',
  'rumour',
  'inverted-condition',
])

/**
 * Puts the rules' drafts and the model's together. Layout is hard evidence: a turn and a post are just what they are,
 * and what the model sees in them is said there. So are quotation marks, and the rules read them: whose
 * cue stands right beside a quotation has it, and what goes on behind it in marks of its own. Everything else the
 * model sees better.
 */
export function combineDrafts(
  text: string,
  rules: readonly StatementDraft[],
  model: readonly StatementDraft[],
  parts: readonly QuotationPart[],
): StatementDraft[] {
  const quotedBy = new Map(rules.map((draft) => [draft, quotedRanges(draft, parts)]))
  const owned = rules.flatMap((draft) => (draft.cue ? (quotedBy.get(draft) ?? []) : []))
  const signed = rules.filter(({ signedBy }) => signedBy !== undefined)
  const combined: StatementDraft[] = [...signed]
  const told = new Set<StatementDraft>(signed)
  const labels = signed.flatMap(({ cue }) => cue ?? [])
  const signedParts = signed.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  for (const draft of model) {
    if (isMostOf(draft, signedParts) || labels.some((label) => draft.cue && overlaps(label, draft.cue)))
      continue
    const own = rules.filter(({ cue }) => cue && draft.cue && overlaps(cue, draft.cue))
    for (const rule of own) told.add(rule)
    const theirs = own.flatMap((rule) => quotedBy.get(rule) ?? [])
    const beside = own.find(
      (rule) => besideQuotation.has(rule.evidence[0] ?? '') || isTurnedRound(rule, draft),
    )
    const others = owned.filter((range) => !theirs.some((each) => overlaps(each, range)))
    const content = beside
      ? beside.content
      : withWholeEdges(text, draft.content, own[0]).filter(
          (range) => !others.some((other) => covers(other, range)),
        )
    const added = theirs.filter((range) => !content.some((each) => overlaps(each, range)))
    if (content.length + added.length === 0) continue
    combined.push({
      ...draft,
      cue: wholeCue(draft, beside),
      source: wholeSource(text, sourceOf(draft, beside), own) ?? own[0]?.source,
      addressee: own[0]?.addressee,
      content: [...content, ...added].sort((a, b) => a.start - b.start),
      setOff: own[0]?.setOff ?? draft.setOff,
      evidence: [...draft.evidence, ...new Set(own.flatMap(({ evidence }) => evidence))],
    })
  }
  for (const draft of rules) {
    const quoted = quotedBy.get(draft) ?? []
    if (told.has(draft)) continue
    if (quoted.length === 0) {
      const plain = isPlain(text, draft) || holdsAnother(draft, combined)
      if (
        draft.evidence[0] === 'shared-content' ||
        isPassedOn(text, draft, combined) ||
        (plain && !isClaimed(draft, combined))
      )
        combined.push(draft)
      continue
    }
    const claimed = quoted.every((range) =>
      combined.some(({ content }) => content.some((each) => covers(each, range))),
    )
    if (draft.cue || !claimed) combined.push(draft)
  }
  return combined
}

/** Verbs that only speech is meant by: "hailed the ceasefire", "condemned the terms". */
const judging: ReadonlySet<string> = new Set(
  'hail praise laud applaud commend condemn denounce decry deplore lament deride mock lambast lambaste criticise criticize'.split(
    ' ',
  ),
)

/** "declined to comment", "threatened to strike" */
const refusing: ReadonlySet<string> = new Set(['decline', 'refuse', 'threaten', 'vow'])

/** "hailed", "condemns": no participle that only adds to another verb. */
const isFiniteForm = (text: string, cue: Range | undefined) =>
  cue !== undefined && /[ds]$/.test(text.slice(cue.start, cue.end))

/**
 * Content that breaks off begins and ends where the rule saw it: "said | her landlord had warned her", "to strike
 * unless | the airline gives in"; behind an "if" it goes no further: "If Roe admitted that it was lost, | Orr would".
 */
function withWholeEdges(text: string, content: readonly Range[], rule: StatementDraft | undefined): Range[] {
  const [first, ...rest] = content
  const known = rule?.content[0]
  if (!first || !known || rest.length > 0) return [...content]
  const words = text.slice(first.start, first.end)
  const begins =
    rule.evidence[0] === 'verb-clause' &&
    known.start >= (rule.cue?.end ?? Infinity) &&
    known.start < first.start &&
    BEGINS_WITH_VERB.test(words)
  // "That the sums did not add up | was pointed out by": the clause begins with its "that".
  if (rule.evidence[0] === 'passive-clause' && known.end === first.end && known.start < first.start)
    return [{ ...known }]
  const ends =
    (known.start <= first.start && known.end > first.end && BREAKS_OFF.test(words)) ||
    (rule.attribution?.conditional === true && known.end > first.start && known.end < first.end)
  return [{ start: begins ? known.start : first.start, end: ends ? known.end : first.end }]
}

const BREAKS_OFF = /\s(?:unless|if|that|because|while|until|when|where|and|or|but|to|of|for|with|in|by)$/
const BEGINS_WITH_VERB =
  /^(?:ha[sd]|have|is|are|was|were|will|would|can|could|may|might|must|should|did|does)\b/

/** By a trusted rule, or by a verb of telling with "that", or of showing where a document shows it. */
function isPlain(text: string, { evidence, attribution, source, cue }: StatementDraft): boolean {
  if (trusted.has(evidence[0] ?? '')) return true
  const verb = attribution?.verb
  if (evidence[0] === 'verb-object' && verb && judging.has(verb.lemma)) return isFiniteForm(text, cue)
  if (evidence[0] === 'verb-infinitive' && verb && refusing.has(verb.lemma)) return isFiniteForm(text, cue)
  if (evidence[0] !== 'verb-that' || !source) return false
  if (attribution?.conditional) return true
  return (
    (verb?.frames.has('q') === true && !verb.nounLike) ||
    kindOfWords(text.slice(source.start, source.end)) === 'document'
  )
}

/**
 * Whoever stands right beside the cue and a quotation says it, where the model looks elsewhere; but not words that
 * the model has in the cue: "released a statement saying".
 */
function sourceOf(model: StatementDraft, beside: StatementDraft | undefined): Range | undefined {
  const ofRule = beside?.source
  // Roe's description of it: the rule knows where the owner's name ends.
  if (ofRule && (beside.evidence.includes('naming-noun') || beside.evidence.includes('colon-lead')))
    return ofRule
  if (!ofRule || !model.source) return model.source
  if (overlaps(ofRule, model.source)) return model.source
  return model.cue && overlaps(ofRule, model.cue) ? model.source : ofRule
}

/** "The vault is empty, claims Roe, who saw it": what the model takes for said is who says it. */
function isTurnedRound({ evidence, source }: StatementDraft, model: StatementDraft): boolean {
  return (
    evidence[0] === 'trailing-cue' &&
    source !== undefined &&
    model.content.every((range) => overlaps(range, source))
  )
}

/** "quoted Roe as saying", by which who passes it on is told; "went | on". */
function wholeCue({ cue }: StatementDraft, beside: StatementDraft | undefined): Range | undefined {
  const more =
    cue && beside?.cue && beside.cue.start === cue.start && beside.cue.end > cue.end ? beside.cue : undefined
  return beside?.evidence.includes('quoted-as-saying') ? beside.cue : (more ?? cue)
}

/** "a senior official, who spoke on condition | of anonymity", "Roe | and Orr": not the end alone of whom a rule saw. */
function wholeSource(
  text: string,
  source: Range | undefined,
  rules: readonly StatementDraft[],
): Range | undefined {
  if (!source || !OPENS_NO_NOUN.test(text.slice(source.start, source.end))) return source
  const whole = rules.find(
    ({ source: other }) => other && other.start < source.start && source.end <= other.end,
  )
  return whole?.source ?? source
}

const OPENS_NO_NOUN = /^(?:of|for|from|with|in|on|at|by|because|since|as|whose|and|or|to)\b/

/** Whether a draft says anew that the words of a turn or a post are said. */
function isMostOf({ content }: StatementDraft, signed: readonly Range[]): boolean {
  return content.some((range) => {
    for (let k = Math.max(0, firstFrom(signed, range.start) - 1); k < signed.length; k++) {
      const part = signed[k] as Range
      if (part.start >= range.end) break
      if (covers(range, part)) return true
    }
    return false
  })
}

/** Most of what is said there is said by another already, who isn't quoted there: "Roe said [the note told that …]". */
function isClaimed(draft: StatementDraft, others: readonly StatementDraft[]): boolean {
  return draft.content.every((range) =>
    others.some((other) => !standsIn(other, draft) && other.content.some((each) => covers(each, range))),
  )
}

/** "Roe said the tax would rise, according to the Herald": what the model gives the Herald alone is what Roe said. */
function isPassedOn(text: string, draft: StatementDraft, others: readonly StatementDraft[]): boolean {
  const { cue, evidence } = draft
  if (!cue || !draft.source || !/^(?:verb-(?:that|clause)|trailing-cue)$/.test(evidence[0] ?? ''))
    return false
  return others.some(
    (other) =>
      isAccordingTo(text, other) &&
      (other.cue?.start ?? 0) >= cue.end &&
      other.content.length === 1 &&
      other.content.every((range) => draft.content.some((own) => covers(own, range) && covers(range, own))),
  )
}

/** By a rule whose content is a whole clause, and somebody who says something is in it. */
function holdsAnother(draft: StatementDraft, others: readonly StatementDraft[]): boolean {
  return clausal.has(draft.evidence[0] ?? '') && others.some((other) => standsIn(other, draft))
}

const clausal: ReadonlySet<string> = new Set([
  'according-to-first',
  'according-to-last',
  'verb-clause',
  'verb-that',
])

/** With how it is told, and with all that is said; who says it the model may take for the outer one's speaker. */
function standsIn({ cue, content }: StatementDraft, { content: outer }: StatementDraft): boolean {
  const parts = [...content, ...(cue ? [cue] : [])]
  return parts.every((part) => outer.some(({ start, end }) => start <= part.start && part.end <= end))
}

/** Most of `range` is in `outer`. */
function covers(outer: Range, range: Range): boolean {
  const shared = Math.min(outer.end, range.end) - Math.max(outer.start, range.start)
  return shared * 2 > range.end - range.start
}

/** The parts of a draft's content that stand in quotation marks or are set off. */
function quotedRanges({ content, setOff }: StatementDraft, parts: readonly QuotationPart[]): Range[] {
  return content.flatMap((range) => {
    if (setOff.has(range.start)) return [range]
    const found: Range[] = []
    for (let k = firstFrom(parts, range.start); k < parts.length; k++) {
      const part = parts[k] as QuotationPart
      if (part.start >= range.end) break
      if (part.end <= range.end) found.push({ start: part.start, end: part.end })
    }
    return found
  })
}
