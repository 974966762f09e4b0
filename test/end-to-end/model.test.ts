import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedModelFolder } from '../../src/inference/model-files.ts'
import { example, jsonLines, onrecord, scratchFolder } from './onrecord.ts'

const scratch = scratchFolder()
const strike = example('harbour-strike.txt')
const input = (texts: readonly string[]) =>
  texts.map((text, index) => `${JSON.stringify({ ref: index, text })}\n`).join('')

const indirect =
  'Officials in Alder believe that the dam will hold. Ivo Pell, the mayor, has ruled out an early vote.'

describe('the trained reader', () => {
  it('is the one that reads, and says so', async () => {
    const [record] = jsonLines((await onrecord(['read', '--ndjson', strike])).stdout)
    const manifest = JSON.parse(readFileSync(join(shippedModelFolder, 'reader.json'), 'utf8'))
    expect(record.producer.model).toBe(`${manifest.name}@${manifest.files['reader.onnx'].slice(0, 12)}`)
  })

  it('finds speech that has no quotation marks', async () => {
    const [record] = jsonLines((await onrecord(['read', '--ndjson'], { input: input([indirect]) })).stdout)
    const cues = record.statements.flatMap(({ cue }: { cue: { text: string }[] }) =>
      cue.map(({ text }) => text),
    )
    expect(cues).toEqual(expect.arrayContaining([expect.stringContaining('believe')]))
  })

  it('reads a report the same in any company', async () => {
    const others = Array.from({ length: 5 }, (_, index) => `${indirect} `.repeat(index + 2))
    const alone = jsonLines((await onrecord(['read', '--ndjson'], { input: input([indirect]) })).stdout)
    const among = jsonLines(
      (await onrecord(['read', '--ndjson'], { input: input([...others, indirect, ...others]) })).stdout,
    )
    const plain = (record: { document: object }) => ({ ...record, document: { ...record.document, ref: '' } })
    expect(plain(among[others.length])).toEqual(plain(alone[0]))
  })

  it.each([
    ['one word', 'Rain'],
    ['one letter', 'a'],
    ['punctuation alone', '… “—” ?! '.repeat(300)],
    ['no spaces', 'waterundertthebridge'.repeat(2000)],
    ['emoji alone', '🙂👩‍👩‍👧 '.repeat(500)],
    ['another language', 'Der Bürgermeister sagte am Sonntag, die Brücke werde im Mai geöffnet. '.repeat(20)],
    ['one endless sentence', 'the mayor said that '.repeat(700)],
  ])('takes %s', async (_what, text) => {
    const { status, stdout } = await onrecord(['read', '--ndjson'], { input: input([text]) })
    const [record] = jsonLines(stdout)
    expect(status).toBe(0)
    const file = scratch.write('record.json', JSON.stringify(record))
    expect((await onrecord(['check', file])).status).toBe(0)
  })
})

describe('a model that can’t be read', () => {
  const damaged = join(scratch.path, 'damaged')
  mkdirSync(damaged)
  for (const file of readdirSync(shippedModelFolder))
    copyFileSync(join(shippedModelFolder, file), join(damaged, file))
  truncateSync(join(damaged, 'reader.onnx'), 100_000)

  it.each([
    ['is missing', join(scratch.path, 'none'), 'model-missing', 'reader.json'],
    ['was cut short', damaged, 'model-damaged', 'reader.onnx'],
  ])('%s: the file and the way out are named, once', async (_what, folder, code, file) => {
    for (const args of [['read'], ['read', '--json'], ['read', '--ndjson']]) {
      const { status, stdout, stderr } = await onrecord([...args, '--model', folder, strike])
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr.match(/\[model-/g)).toHaveLength(1)
      expect(stderr).toContain(`[${code}]`)
      expect(stderr).toContain(file)
      expect(stderr).toContain('--reader rules')
    }
  })

  it('is not needed by the rules', async () => {
    const { status, stdout } = await onrecord(['read', '--reader', 'rules', '--model', damaged, strike])
    expect(status).toBe(0)
    expect(stdout).toContain('Ilse Marrant')
  })
})
