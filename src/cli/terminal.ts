import type { Output } from './output.ts'

/** How wide lines are where nobody says. */
const USUAL_WIDTH = 80
/** Narrower is not laid out any more; lines run over instead. */
const MIN_WIDTH = 32

export type Environment = Readonly<Record<string, string | undefined>>

/** How a place to print to wants its text. */
export interface Look {
  readonly color: boolean
  readonly width: number
}

export function lookOf(output: Output, environment: Environment, flags: { color: boolean }): Look {
  const columns = output.columns ?? Number.parseInt(environment.COLUMNS ?? '', 10)
  return {
    color: flags.color && wantsColor(output.isTerminal, environment),
    width: Number.isInteger(columns) ? Math.max(MIN_WIDTH, columns as number) : USUAL_WIDTH,
  }
}

/** https://no-color.org and https://force-color.org; NO_COLOR wins. */
export function wantsColor(isTerminal: boolean, environment: Environment): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  if (NO_COLOR || FORCE_COLOR === '0' || FORCE_COLOR === 'false') return false
  if (FORCE_COLOR) return true
  return isTerminal && TERM !== 'dumb'
}
