import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
export const root = fileURLToPath(new URL('../..', import.meta.url))
export const example = (name: string) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url))

export interface Result {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** Standard input; none: it is empty. */
  readonly input?: string | Uint8Array
  readonly env?: Record<string, string>
  readonly nodeArgs?: readonly string[]
}

/** Without what the machine that runs the tests would say about colours and widths. */
function environment(more: Record<string, string> = {}): Record<string, string> {
  const { PATH = '', SystemRoot = '', HOME = '' } = process.env
  return { PATH, SystemRoot, HOME, ...more }
}

/** Starts the built command as a process of its own. */
export function start(args: readonly string[], { env, nodeArgs = [] }: RunOptions = {}): ChildProcess {
  if (!existsSync(command)) throw new Error(`${command} is missing: npm run build makes it`)
  return spawn(process.execPath, [...nodeArgs, command, ...args], { env: environment(env), cwd: root })
}

/** Runs the built command to its end. */
export async function onrecord(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  const child = start(args, options)
  // A command that doesn't read its input closes it.
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.input ?? '')
  return finished(child)
}

export async function finished(child: ChildProcess): Promise<Result> {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, stdout, stderr }
}

/** A folder for one test file; gone afterwards. */
export function scratchFolder(): {
  path: string
  write: (name: string, content: string | Uint8Array) => string
} {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-test-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    write: (name, content) => {
      const file = join(path, name)
      writeFileSync(file, content)
      return file
    },
  }
}

export const jsonLines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
