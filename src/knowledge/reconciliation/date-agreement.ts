import type { Verdict } from './agreement.ts'
import type { Facts } from './candidate.ts'
import type { Vocabulary } from './vocabularies.ts'

/** Who has been dead for longer than this no longer says things to reporters; obituaries still quote. In years. */
const LONG_GONE = 10

/**
 * Whether somebody or something was there when the report was published: who is born later is somebody else, and so is,
 * of those who speak in it, who died long before.
 */
export function dateAgreement(
  published: string | undefined,
  speaks: boolean,
  facts: Facts | undefined,
  vocabulary: Vocabulary | undefined,
): Verdict {
  if (published === undefined || !vocabulary || !facts) return 'unknown'
  const day = dayOf(published)
  const days = (properties: readonly string[]) =>
    properties.flatMap((property) => (facts[property] ?? []).flatMap((value) => dayOf(value) ?? []))
  const began = days(vocabulary.facts.began)
  const ended = days(vocabulary.facts.ended)
  if (day === undefined) return 'unknown'
  if (began.length > 0 && Math.min(...began) > day) return 'no'
  if (ended.length > 0) return speaks && Math.max(...ended) < day - LONG_GONE * DAYS_A_YEAR ? 'no' : 'unknown'
  return began.length > 0 ? 'yes' : 'unknown'
}

const DAYS_A_YEAR = 10_000

/** A date as a number that sorts, as far as it goes: "1971-05-12T00:00:00Z" → 19710512, "-0044" → -440000. */
function dayOf(text: string): number | undefined {
  const date = /^([+-]?)(\d{4,6})(?:-(\d{2}))?(?:-(\d{2}))?(?!\d)/.exec(text)
  if (!date) return undefined
  const [, sign, year, month = '00', day = '00'] = date
  return (Number(year) * DAYS_A_YEAR + Number(month) * 100 + Number(day)) * (sign === '-' ? -1 : 1)
}
