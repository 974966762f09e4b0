import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchInput } from '../bench-set.ts'

/** What V8 writes as *.cpuprofile, as far as it is read here; times in microseconds. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string }
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const IDLE = '(idle)'

/** Time in a function and all that it calls, and all time that is not idle, both in microseconds. */
export function timeIn(functionName: string, profile: CpuProfile): { own: number; all: number } {
  const inside = new Set<number>()
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName]))
  // Children stand behind their parents.
  for (const { id, children = [] } of profile.nodes)
    if (inside.has(id) || names.get(id) === functionName)
      for (const each of [id, ...children]) inside.add(each)
  let [own, all] = [0, 0]
  for (const [index, id] of profile.samples.entries()) {
    const time = profile.timeDeltas[index] ?? 0
    if (names.get(id) !== IDLE) all += time
    if (inside.has(id)) own += time
  }
  return { own, all }
}

/** A stage's share of the time that reading takes, loading included: by a profile of every thread of the command. */
export function measureShare(
  functionName: string,
  command: string,
  inputs: readonly BenchInput[],
  readerOptions: readonly string[],
): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-profile-'))
  try {
    const args = ['--cpu-prof', '--cpu-prof-dir', folder, command, 'read', '--ndjson', ...readerOptions]
    const input = inputs.map((each) => `${JSON.stringify(each)}\n`).join('')
    const { status, stderr } = spawnSync(process.execPath, args, { input, maxBuffer: 2 ** 30 })
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
    let [own, all] = [0, 0]
    for (const name of readdirSync(folder)) {
      const found = timeIn(functionName, JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile)
      own += found.own
      all += found.all
    }
    return own > 0 ? own / all : undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}
