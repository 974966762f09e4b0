import { expect, it } from 'vitest'
import { waitBeforeRetry } from './retry-delays.ts'

const NOW = Date.parse('2031-05-12T12:00:00Z')

it.each<[number, string | null, number | undefined]>([
  [1, null, 1000],
  [2, null, 2000],
  [3, 'soon', 4000],
  [30, null, 60_000],
  [1, '7', 7000],
  [1, '0', 0],
  [1, '3600', undefined],
  [1, 'Mon, 12 May 2031 12:00:30 GMT', 30_000],
  [1, 'Mon, 12 May 2031 11:00:00 GMT', 0],
  [1, 'Tue, 13 May 2031 12:00:00 GMT', undefined],
])('after %s tries and Retry-After %s: %s ms', (tries, retryAfter, expected) => {
  expect(waitBeforeRetry(tries, retryAfter, NOW)).toBe(expected)
})
