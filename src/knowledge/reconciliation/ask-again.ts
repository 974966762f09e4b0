import { OnrecordError } from '../../errors.ts'
import { TryAgain } from './fetch-json.ts'
import { LONGEST_WAIT_MS, waitBeforeRetry } from './retry-delays.ts'

/** Tries of one request, the first included. */
const MOST_TRIES = 3

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  sleep(ms: number): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** Makes a request again where it may succeed then. Throws OnrecordError 'service-failed' where it doesn't. */
export async function askAgain<Answer>(request: () => Promise<Answer>, clock: Clock): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await request()
    } catch (error) {
      if (!(error instanceof TryAgain)) throw error
      const wait = waitBeforeRetry(tries, error.retryAfter, clock.now())
      if (wait === undefined) {
        const message = `${error.message} and asks to wait for longer than ${LONGEST_WAIT_MS / 1000} seconds`
        throw new OnrecordError('service-failed', message, {}, error)
      }
      if (tries === MOST_TRIES) {
        throw new OnrecordError('service-failed', `${error.message}, ${MOST_TRIES} times`, {}, error)
      }
      await clock.sleep(wait)
    }
  }
}
