import { namesOf } from './person-names.ts'

/** Longer ones are paragraphs (code units). */
const MAX_CREDIT = 300

/** "(Reporting by Ana Duarte; Editing by Tom Reed)", "Tom Reed contributed to this report." */
const REPORTING_CREDIT =
  /^[([]?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|additional reporting) by\b.{0,280}|.{0,160}\bcontributed (?:to this (?:report|story|article)|reporting(?: (?:from|to) [^.]{0,60})?)\.?[)\]]?)$/i

/** What tells of the reporters themselves: "Reporting by Ana Duarte in Porto and Tom Reed;" */
const REPORTERS = /^[([]?reporting(?: and writing)? by\s+([^;)\]]+)/i
/** Where each of them was: "in Porto" */
const WHERE = / in \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*/gu

/** Whether a line tells who made the report; its lines may be wrapped. */
export function isReportingCredit(text: string): boolean {
  return text.length <= MAX_CREDIT && REPORTING_CREDIT.test(unwrapped(text))
}

/** The people who reported, as an agency's last line names them: its reports have no other byline. */
export function reportersOf(text: string): readonly string[] {
  const names = text.length <= MAX_CREDIT ? REPORTERS.exec(unwrapped(text))?.[1] : undefined
  return names === undefined ? [] : namesOf(names.replace(WHERE, '').replace(/\.$/, '')).people
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ')
}
