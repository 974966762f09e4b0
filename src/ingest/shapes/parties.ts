/** "BY MR. ORD:": whose questions follow, in court. */
export const EXAMINATION = /^BY\s+((?:M[RS]S?\.|DR\.|THE)\s[\p{Lu}’' -]{2,40}):$/u
/** "ANA FELD, having been first duly sworn", "Ana Feld, called as a witness": who answers from there on. */
export const SWORN =
  /^(?:THEREUPON,\s+)?(?:the witness,\s+)?((?:\p{Lu}[\p{L}.’'-]{0,20}\s){1,4}?\p{Lu}[\p{L}’'-]{1,20}),\s(?:[^.\n]{0,80}\s)?(?:sworn|SWORN|called as|as a witness|affirmed|AFFIRMED)\b/u
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
  parties.q = EXAMINATION.exec(text)?.[1] ?? parties.q
  parties.a = SWORN.exec(text)?.[1] ?? parties.a
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
