import { spawnSync } from 'node:child_process'

/** Runs npm and gives what it prints. Throws with what it says where it fails. */
export function runNpm(args: readonly string[], cwd: string): string {
  // On Windows npm is a script, which only a shell starts.
  const shell = process.platform === 'win32'
  const { status, stdout, stderr, error } = spawnSync('npm', args, { cwd, encoding: 'utf8', shell })
  if (error || status !== 0) throw new Error(`npm ${args[0]} failed: ${error?.message ?? stderr.trim()}`)
  return stdout
}
