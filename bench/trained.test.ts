import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readTrainedFigures } from './trained.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-trained-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

it('reads what training left', () => {
  const trained = { run: 'a', figures: [{ set: 'GUM dev', figure: 'UPOS', value: 0.95, of: 'words' }] }
  expect(readTrainedFigures(fileOf('whole.json', JSON.stringify(trained)))).toEqual(trained)
})

it('has nothing where nothing was trained', () => {
  expect(readTrainedFigures(join(folder, 'none.json'))).toBeUndefined()
})

it.each([
  ['cut short', '{"run": "a", "figures": ['],
  ['without a value', '{"run": "a", "figures": [{"set": "GUM dev", "figure": "UPOS", "of": "words"}]}'],
])('names a file that is %s', (name, content) => {
  expect(() => readTrainedFigures(fileOf(`${name}.json`, content))).toThrow(
    /json is not what training writes/,
  )
})
