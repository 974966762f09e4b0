import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { onrecord } from './onrecord.ts'

/** What bash offers at the end of a line; its last word is being typed. */
async function offered(line: string): Promise<string[]> {
  const { stdout: script } = await onrecord(['completion', 'bash'])
  const words = line.split(' ')
  const call = `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})\nCOMP_CWORD=${words.length - 1}\n_onrecord\nprintf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, status } = spawnSync('bash', ['-c', call], { encoding: 'utf8' })
  expect(status).toBe(0)
  return stdout.split('\n').filter(Boolean)
}

const hasBash = spawnSync('bash', ['--version']).status === 0

describe.runIf(hasBash)('completion in bash', () => {
  it.each([
    ['onrecord re', ['read']],
    ['onrecord read --js', ['--json']],
    ['onrecord on', ['ontology']],
    ['onrecord ontology --j', ['--json']],
    ['onrecord read --offsets ', ['utf-16', 'codepoints']],
    ['onrecord --no-color read --reader m', ['model']],
    ['onrecord completion f', ['fish']],
    ['onrecord read --model ', []],
    ['onrecord read rep', []],
  ])('%s', async (line, expected) => {
    expect(await offered(line)).toEqual(expected)
  })
})

it('completion speaks to zsh and fish, and to no other shell', async () => {
  expect((await onrecord(['completion', 'zsh'])).stdout).toContain('bashcompinit')
  expect((await onrecord(['completion', 'fish'])).stdout).toContain(
    "complete -c onrecord -n '__fish_seen_subcommand_from read' -l offsets -xa 'utf-16 codepoints'",
  )
  const { status, stderr } = await onrecord(['completion', 'tcsh'])
  expect(status).toBe(2)
  expect(stderr).toContain('bash, zsh, fish')
})

describe('onrecord examples', () => {
  it('lists every sample with what it is', async () => {
    const { status, stdout } = await onrecord(['examples'])
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => line.split(/ {2,}/)[0])).toEqual(
      readdirSync(new URL('../../examples', import.meta.url))
        .sort()
        .map((name) => `examples/${name}`),
    )
    expect(lines.every((line) => / {2}\S/.test(line))).toBe(true)
  })

  it('gives the path of one', async () => {
    expect((await onrecord(['examples', '--path', 'interview'])).stdout).toBe(
      'examples/captain-interview.md\n',
    )
    const { status, stderr } = await onrecord(['examples', '--path', 'opera'])
    expect(status).toBe(2)
    expect(stderr).toContain('no sample has "opera"')
  })
})
