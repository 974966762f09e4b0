import { parseArgs } from 'node:util'
import { allSets } from './sets/all-sets.ts'

export const help = `npm run bench -- [options]

Scores onrecord and its peers on annotated sets, measures speed and size, and writes bench/RESULTS.md.
Without --data it uses the samples that ship with the project.

  --data DIR        the folder of annotated sets (polnear/, basil/, html/ …)
  --only SET        score this set alone; may be repeated. Sets: ${allSets.map(({ name }) => name).join(', ')}
  --set SET         the same as --only
  --misses N        print the first N misses of onrecord in each file that is scored
  --no-peers        leave the peers out
  --no-speed        leave speed and size out
  --reference FILE  compare every figure with those of another scorer (node FILE SET GOLD --json)
  --command FILE    the built command to measure (default: the project's own)
  --model DIR       read with the model in this folder, not with the one that ships
  --json            print the results as JSON on standard output
  --out FILE        write the page there instead
  --help

With --only, --misses, --model or --json the results are printed and no page is written, unless --out names
one.`

export interface Options {
  readonly data?: string | undefined
  readonly only: readonly string[]
  readonly misses: number
  readonly peers: boolean
  readonly speed: boolean
  readonly reference?: string | undefined
  readonly command?: string | undefined
  /** A folder with another model than the one that ships. */
  readonly model?: string | undefined
  readonly json: boolean
  readonly out?: string | undefined
  /** Whether the page of results is written to its place. */
  readonly writes: boolean
}

/** Wrong use of the command; the message says what was wrong. */
export class UsageError extends Error {}

/** The options of a command line, or 'help'. Throws UsageError. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const values = parse(args)
  if (values.help) return 'help'
  const only = [...(values.only ?? []), ...(values.set ?? [])]
  for (const name of only) {
    if (!allSets.some((set) => set.name === name)) {
      throw new UsageError(`unknown set ${name}: one of ${allSets.map((set) => set.name).join(', ')}`)
    }
  }
  const misses = Number(values.misses ?? 0)
  if (!Number.isInteger(misses) || misses < 0) {
    throw new UsageError(`--misses takes a number of misses, not ${values.misses}`)
  }
  const partial = only.length > 0 || misses > 0
  return {
    data: values.data,
    only,
    misses,
    peers: !values['no-peers'] && !misses,
    speed: !values['no-speed'] && !partial,
    reference: values.reference,
    command: values.command,
    model: values.model,
    json: values.json ?? false,
    out: values.out,
    // The page shows what ships: figures of another model are none of it.
    writes: !partial && !values.json && values.model === undefined,
  }
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        only: { type: 'string', multiple: true },
        set: { type: 'string', multiple: true },
        misses: { type: 'string' },
        'no-peers': { type: 'boolean' },
        'no-speed': { type: 'boolean' },
        reference: { type: 'string' },
        command: { type: 'string' },
        model: { type: 'string' },
        json: { type: 'boolean' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return values
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
