import type { Leader, Office } from './leaders.ts'

/** What somebody was when a report was published. */
export interface HeldOffice {
  readonly when: 'now' | 'past'
  /** "president"; undefined where the source doesn't tell. */
  readonly title: string | undefined
}

/**
 * The office of a head of state or government on the day of a report, or the last one before. Undefined where it can't be
 * told: without a date, before the first office, in a month of change, or after what the source knows.
 */
export function officeAt({ head, offices }: Leader, published: string | undefined): HeldOffice | undefined {
  const month = /^\d{4}-\d{2}/.exec(published ?? '')?.[0]
  if (!month || !head) return undefined
  const now = offices.find((office) => isHeld(office, month))
  if (now) return { when: 'now', title: now.title }
  const begun = offices.filter(({ from }) => from <= month)
  if (begun.length === 0 || begun.some(({ to, ended }) => !ended || to >= month)) return undefined
  return { when: 'past', title: begun.at(-1)?.title }
}

/** In the months in which an office changes hands a report may stand before or after it. */
function isHeld({ from, to, ended }: Office, month: string): boolean {
  return from < month && (ended ? month < to : month <= to)
}
