import { initialsOf } from '../../text/turn-label.ts'

/** "BY MR. ORD:", "Questions from MR ORD", "Cross-examination by Ms Ord KC": whose questions follow, in court. */
export const EXAMINATION =
  /^(?:BY\s+((?:M[RS]S?\.|DR\.|THE)\s[\p{Lu}’' -]{2,40}):|(?:(?:Further )?(?:[Qq]uestions|(?:[Ee]xamination|[Cc]ross-?[Ee]xamination|[Rr]e-?(?:direct|[Ee]xamination))(?:[- ][Ii]n[- ][Cc]hief)?|[Ee]xamined|[Cc]ross-?examined|[Rr]e-?examined)|(?:(?:RE-?)?DIRECT |(?:RE-?)?CROSS-?\s?)?EXAMINATION(?: IN CHIEF)?)\s(?:[Bb]y|[Ff]rom|BY|FROM)\s+((?:\p{Lu}[\p{L}.’'-]{0,24}\s){1,3}\p{Lu}[\p{L}’'-]{1,24}):?)$/u
/** "ANA FELD, having been first duly sworn", "Ana Feld, called as a witness": who answers from there on. */
export const SWORN =
  /^(?:THEREUPON,\s+)?(?:the witness,\s+)?((?:\p{Lu}[\p{L}.’'-]{0,20}\s){1,4}?\p{Lu}[\p{L}’'-]{1,20}),\s(?:[^.\n]{0,80}\s)?(?:sworn|SWORN|called as|as a witness|affirmed|AFFIRMED)\b/u
/** "MS ANA FELD (sworn)", "Ana Feld (recalled)": the same, as inquiries print it. */
const SWORN_ASIDE =
  /^((?:\p{Lu}[\p{L}.’'-]{0,24}\s){1,4}\p{Lu}[\p{L}’'-]{1,24}),?\s\((?:sworn|affirmed|recalled|called|continued|resumed)\)$/u
/** "An interview with Ana Feld", "Q&A: Ana Feld on …", "Questions for Ana Feld": who answers. */
const INTERVIEW =
  /\b(?:[Ii]nterview|Q ?& ?A|[Cc]onversation|[Qq]uestions?)(?:\s(?:with|to|for|of)|:)\s((?:\p{Lu}[\p{L}’'-]{1,20}\s){1,3}\p{Lu}[\p{L}’'-]{1,20})/u
/** "VIDEOTAPED DEPOSITION OF ANA FELD": who answers, on the first page. */
const DEPOSITION =
  /\b(?:DEPOSITION|Deposition) (?:OF|of):?\s((?:\p{Lu}[\p{L}.’'-]{0,20}\s){1,4}\p{Lu}[\p{L}’'-]{1,20})/u
/** "BEFORE THE HONORABLE ANA FELD, JUDGE", "Before: Hon. Ana Feld": who speaks as "THE COURT". */
const JUDGE =
  /^(?:BEFORE|Before):?\s(?:THE |the )?(?:HON(?:ORABLE|OURABLE|\.)|Hon(?:orable|ourable|\.))\s((?:\p{Lu}[\p{L}.’'-]{0,20}\s){1,3}\p{Lu}[\p{L}’'-]{1,20})/u
/** "Also present: Ana Feld, Videographer": who speaks as "THE VIDEOGRAPHER". */
const HOLDER =
  /(?:^|[:\n]\s{0,40})((?:\p{Lu}[\p{L}.’'-]{0,20}\s){1,3}\p{Lu}[\p{L}’'-]{1,20}),\s(?:\p{L}{4,10}\s)?([Vv]ideographer|VIDEOGRAPHER|[Ii]nterpreter|INTERPRETER|[Rr]eporter|REPORTER|[Cc]lerk|CLERK|[Bb]ailiff|BAILIFF)\b/u

/** "Dame Ana Feld (Chair)", "Ivo Pell, in the Chair": who speaks as "Chair". */
const CHAIR =
  /((?:\p{Lu}[\p{L}.’'-]{0,20}\s){1,4}\p{Lu}[\p{L}’'-]{1,20})(?:\s\((?:the\s|in the\s)?([Cc]hair(?:man|woman|person)?)\)|,?\s(?:in\sthe)\s([Cc]hair)\b)/u

/** Who asks, answers and presides, as far as it is said. */
export interface Parties {
  q: string | undefined
  a: string | undefined
  court: string | undefined
  /** By the office that a label names: "VIDEOGRAPHER". */
  readonly holders: Map<string, string>
}

/** Those whom the blocks above the first turn name. */
export function partiesAbove(blocks: readonly { readonly text: string }[]): Parties {
  const parties: Parties = { q: undefined, a: undefined, court: undefined, holders: new Map() }
  for (const { text } of blocks) {
    noteExamination(parties, text)
    parties.a = INTERVIEW.exec(text)?.[1] ?? DEPOSITION.exec(text)?.[1] ?? parties.a
    parties.court ??= JUDGE.exec(text)?.[1]
    const [, name, office] = HOLDER.exec(text) ?? []
    if (name !== undefined && office !== undefined) parties.holders.set(office.toUpperCase(), name)
    const [, chair, as, inThe] = CHAIR.exec(text) ?? []
    if (chair !== undefined) parties.holders.set((as ?? inThe ?? '').toUpperCase(), chair)
  }
  return parties
}

/** A line between turns that says whose questions or answers follow. */
export function noteExamination(parties: Parties, text: string): void {
  const [, by, from] = EXAMINATION.exec(text) ?? []
  parties.q = by ?? from ?? parties.q
  parties.a = SWORN.exec(text)?.[1] ?? SWORN_ASIDE.exec(text)?.[1] ?? parties.a
}

/** "Ottoline Brask", "Maria del Carmen Ruiz": a name in full. */
export const FULL_NAME =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}’'-]{0,20}(?:\s(?:\p{Lu}\.|de|del|van|von|der|den|bin|al|la|\p{Lu}[\p{L}’'-]{1,20})){0,3}\s\p{Lu}[\p{L}’'-]{1,20}/gu

/** "MK": who is so called has a name somewhere else. */
const INITIALS = /^\p{Lu}{2,3}$/u

/** Whoever labels of initials mean: the one full name in the text that has them. */
export function noteInitials(
  { holders }: Parties,
  labels: readonly { readonly name: string }[],
  texts: readonly { readonly text: string }[],
): void {
  const wanted = new Set(labels.map(({ name }) => name).filter((name) => INITIALS.test(name)))
  if (wanted.size === 0) return
  const named = new Map<string, Set<string>>()
  for (const { text } of texts) {
    for (const [found] of text.matchAll(FULL_NAME)) {
      const name = found.replace(/['’]s$/, '')
      const initials = initialsOf(name)
      if (wanted.has(initials)) named.set(initials, (named.get(initials) ?? new Set()).add(name))
    }
  }
  for (const [initials, [name, other]] of named)
    if (name !== undefined && other === undefined) holders.set(initials, name)
}

/** So many blocks below "I do." the witness is named who said it. */
const SWORN_WITHIN = 6

/** Who speaks has a name where the transcript gives one; `below` is what follows the label. */
export function speakerOf(
  name: string,
  parties: Parties,
  below: readonly { readonly text: string }[],
): string {
  const { q, a, court, holders } = parties
  if (/^(?:Q|Question)$/i.test(name)) return q ?? name
  if (/^(?:A|Answer)$/i.test(name)) return a ?? name
  if (/^the witness$/i.test(name)) return a ?? swornBelow(below) ?? name
  if (/^the court$/i.test(name)) return court ?? name
  const office = /^(?:THE )?(\p{Lu}+)$/u.exec(name.toUpperCase())?.[1]
  return holders.get(office ?? '') ?? name
}

/** Whoever takes the oath is named when it is taken. */
function swornBelow(below: readonly { readonly text: string }[]): string | undefined {
  return below
    .slice(0, SWORN_WITHIN)
    .map(({ text }) => SWORN.exec(text)?.[1])
    .find((name) => name !== undefined)
}
