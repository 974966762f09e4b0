import { mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { watchInputs } from './watch-inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [first, second] = [join(folder, 'a.txt'), join(folder, 'b.txt')] as const

it('tells what changed: written in place, renamed over, gone and back; once each, and nothing else', async () => {
  for (const file of [first, second]) writeFileSync(file, 'one')
  const stop = new AbortController()
  const calls: string[] = []
  const onChange = async (indices: readonly number[]) => {
    calls.push(indices.join(','))
  }
  const watching = watchInputs([first, second], onChange, { stop: stop.signal, onReady: () => {} })
  const next = async (change: () => void) => {
    calls.length = 0
    change()
    await vi.waitFor(() => expect(calls).not.toEqual([]), { timeout: 5000 })
    return calls[0]
  }
  expect(await next(() => {})).toBe('0,1')
  expect(await next(() => writeFileSync(second, 'two'))).toBe('1')
  expect(
    await next(() => {
      writeFileSync(join(folder, 'draft.tmp'), 'three')
      renameSync(join(folder, 'draft.tmp'), first)
    }),
  ).toBe('0')
  expect(await next(() => unlinkSync(first))).toBe('0')
  expect(await next(() => writeFileSync(first, 'four'))).toBe('0')
  expect(
    await next(() => {
      writeFileSync(join(folder, 'other.txt'), 'not watched')
      writeFileSync(second, 'five')
    }),
  ).toBe('1')
  stop.abort()
  await watching
})

it('ends with what a call throws', async () => {
  writeFileSync(first, 'one')
  const stop = new AbortController()
  const fail = async () => {
    throw new Error('no room')
  }
  await expect(watchInputs([first], fail, { stop: stop.signal, onReady: () => {} })).rejects.toThrow(
    'no room',
  )
})
