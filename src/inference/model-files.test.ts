import { createHash } from 'node:crypto'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROTOCOL } from './manifest.ts'
import { readModelFiles, shippedModelFolder } from './model-files.ts'

let folder: string
const files = {
  'reader.onnx': Buffer.from('a graph'),
  'reader.bin': Buffer.alloc(12),
  'vocab.txt': Buffer.from('[PAD]\n'),
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-model-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Writes a small model that is whole, with some of its manifest exchanged. */
async function writeModel(changes: object = {}): Promise<void> {
  files['reader.bin'].writeFloatLE(1.5, 8)
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
  const shipped = (await readModelFiles(shippedModelFolder)).manifest
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  const manifest = {
    ...shipped,
    name: 'small',
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)])),
    matrices: Object.fromEntries(
      Object.keys(shipped.matrices).map((name) => [name, { from: 1, shape: [2, 1] }]),
    ),
    ...changes,
  }
  await writeFile(join(folder, 'reader.json'), JSON.stringify(manifest))
}

describe('readModelFiles', () => {
  it('reads a model that is whole', async () => {
    await writeModel()
    const { id, matrices, vocabulary } = await readModelFiles(folder)
    expect(id).toMatch(/^small@[0-9a-f]{12}$/)
    expect([...matrices.role_bias]).toEqual([0, 1.5])
    expect(vocabulary).toBe('[PAD]\n')
  })

  it('names a file that is not there', async () => {
    await writeModel()
    await rm(join(folder, 'vocab.txt'))
    await expect(readModelFiles(folder)).rejects.toMatchObject({
      code: 'model-missing',
      message: expect.stringContaining('vocab.txt'),
      remedy: expect.stringContaining('--reader rules'),
    })
    await expect(readModelFiles(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'model-missing' })
  })

  it('names a file that was cut short', async () => {
    await writeModel()
    await truncate(join(folder, 'reader.onnx'), 3)
    await expect(readModelFiles(folder)).rejects.toMatchObject({
      code: 'model-damaged',
      message: expect.stringContaining('reader.onnx'),
    })
  })

  it.each([
    ['another protocol', { protocol: PROTOCOL + 1 }, 'model-version'],
    ['no heads', { tags: {} }, 'model-damaged'],
    ['no protocol', { protocol: undefined }, 'model-damaged'],
  ])('refuses a manifest with %s', async (_what, changes, code) => {
    await writeModel(changes)
    await expect(readModelFiles(folder)).rejects.toMatchObject({ code })
  })

  it('refuses a manifest that is not JSON', async () => {
    await writeModel()
    await writeFile(join(folder, 'reader.json'), '{')
    await expect(readModelFiles(folder)).rejects.toMatchObject({ code: 'model-damaged' })
  })
})
