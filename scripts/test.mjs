// `npm test`: sets up what is missing, then every check. The last line says how many passed and failed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, installBrowser, installPackages, runScript } from './set-up.mjs'

installPackages()
installBrowser()

const checks = [
  ['format and lint', () => runScript('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  ['types', () => runScript('typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit')],
  ['build', build],
]
const failedChecks = checks.filter(([name, check]) => {
  console.log(`\n── ${name}`)
  return !check()
})

console.log('\n── tests')
const tests = runTests()
for (const [name] of failedChecks) console.log(`${name}: failed, see above`)
const failed = tests.failed + failedChecks.length
console.log(`\n${tests.passed + checks.length - failedChecks.length} passed, ${failed} failed`)
process.exitCode = failed === 0 && tests.ok ? 0 : 1

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-tests-'))
  const file = join(folder, 'result.json')
  try {
    const ok = runScript(
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    )
    if (!existsSync(file)) return { ok: false, passed: 0, failed: 1 }
    const result = JSON.parse(readFileSync(file, 'utf8'))
    // A file that can't be loaded has no tests that could fail, and fails.
    const unloadable = result.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length
    const failed = result.numFailedTests + unloadable
    // Whatever else is wrong (an error outside of all tests) is told by the exit status alone.
    return { ok, passed: result.numPassedTests, failed: failed || ok ? failed : 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
