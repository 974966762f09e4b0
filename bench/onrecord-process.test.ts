import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { RULES_ALONE, readWithOnrecord } from './onrecord-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-process-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A command that answers each line with what `answer` makes of the input. */
function commandThat(name: string, answer: string): string {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(
    path,
    `import { createInterface } from 'node:readline'
     for await (const line of createInterface({ input: process.stdin })) {
       const input = JSON.parse(line)
       const answer = (${answer})(input)
       if (answer) console.log(JSON.stringify(answer))
     }`,
  )
  return path
}

const inputs = [
  { ref: 'a', text: 'One.' },
  { ref: 'b', text: 'Two.' },
]

it('hands on records and errors by ref, and measures the work', async () => {
  const command = commandThat(
    'echo',
    `({ ref, text }) => ref === 'b' ? { ref, error: { code: 'empty-input', message: 'no' } } : { document: { ref, text } }`,
  )
  const records: unknown[] = []
  const run = await readWithOnrecord(command, inputs, (ref, record) => records.push([ref, record]))
  expect(records).toEqual([['a', { document: { ref: 'a', text: 'One.' } }]])
  expect([...run.failed]).toEqual([['b', 'empty-input: no']])
  expect(run.peakBytes).toBeGreaterThan(10e6)
  expect(run.loadSeconds).toBeGreaterThan(0)
})

it('gives the command the options that it is told to', async () => {
  const command = commandThat('options', `({ ref }) => ({ ref, options: process.argv.slice(2) })`)
  const records: unknown[] = []
  await readWithOnrecord(command, inputs.slice(1), (_ref, record) => records.push(record), RULES_ALONE)
  expect(records).toEqual([{ ref: 'b', options: ['read', '--ndjson', '--reader', 'rules'] }])
})

it('throws where an input is left unanswered', async () => {
  const command = commandThat('silent', `({ ref }) => ref === 'b' ? undefined : { ref }`)
  await expect(readWithOnrecord(command, inputs, () => {})).rejects.toThrow(/left 1 lines unanswered/)
})

it('throws with the command’s own words where it ends early', async () => {
  const command = commandThat('broken', `() => { throw new Error('model is missing') }`)
  await expect(readWithOnrecord(command, inputs, () => {})).rejects.toThrow(/model is missing/)
})
