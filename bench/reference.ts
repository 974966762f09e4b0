import { spawnSync } from 'node:child_process'
import type { Records } from './bench-set.ts'
import { type Figures, flatten } from './figures.ts'

/** A figure on which two scorers differ. */
export interface Disagreement {
  readonly figure: string
  readonly ours: number | undefined
  readonly reference: number
}

/** Figures are given to the third decimal: agreement means the same number. */
const TOLERANCE = 1e-9

/** Every figure of the reference that ours doesn't agree with. */
export function disagreements(ours: Figures, reference: Figures): Disagreement[] {
  const own = new Map(flatten(ours))
  return flatten(reference)
    .map(([figure, value]) => ({ figure, ours: own.get(figure), reference: value }))
    .filter(({ ours: value, reference: wanted }) => !(Math.abs((value ?? Number.NaN) - wanted) <= TOLERANCE))
}

/** What another scorer (`node SCORER SET GOLD --json < records`) says of the same records. */
export function scoreWithReference(
  scorer: string,
  setName: string,
  goldPath: string,
  records: Records,
): Figures {
  const lines = [...records].map(([ref, record]) => JSON.stringify({ ...record, ref }))
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, setName, goldPath, '--json'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${scorer} ${setName} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as Figures
}
