/** Longest wait that a service may ask for; who asks for more is asked again in another run. */
export const LONGEST_WAIT_MS = 60_000
/** First wait where a service doesn't say; each further one is twice as long. */
const FIRST_WAIT_MS = 1000

/** How long to wait before the try after `tries` tries, in milliseconds; undefined: longer than is waited. */
export function waitBeforeRetry(
  tries: number,
  retryAfter: string | null | undefined,
  now: number,
): number | undefined {
  const asked = retryAfterMs(retryAfter, now)
  if (asked === undefined) return Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS)
  return asked <= LONGEST_WAIT_MS ? asked : undefined
}

/** `Retry-After` is a number of seconds or a date: "120", "Wed, 21 Oct 2015 07:28:00 GMT". */
function retryAfterMs(value: string | null | undefined, now: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = text === '' ? Number.NaN : Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
