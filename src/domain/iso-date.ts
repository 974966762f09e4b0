/** "2031", "2031-05-12", "2031-05-12T14:05Z", "2031-05-12T14:05:30.5+02:00" */
const ISO_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/

/** Whether a date is ISO 8601 as the record takes it, and may exist. */
export function isIsoDate(value: string): boolean {
  return ISO_DATE.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)))
}
