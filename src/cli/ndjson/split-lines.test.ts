import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type StreamLine, splitLines } from './split-lines.ts'

async function linesOf(text: string, chunkSizes: readonly number[], maxBytes = 1000): Promise<StreamLine[]> {
  const bytes = new TextEncoder().encode(text)
  const chunks = async function* () {
    let at = 0
    for (let index = 0; at < bytes.length; index++) {
      const size = chunkSizes[index % chunkSizes.length] ?? bytes.length
      yield bytes.subarray(at, at + size)
      at += size
    }
  }
  const lines: StreamLine[] = []
  for await (const line of splitLines(chunks(), maxBytes)) lines.push(line)
  return lines
}

const decode = ({ bytes }: StreamLine) => new TextDecoder().decode(bytes)

describe('splitLines', () => {
  it.each([
    [
      'a\nb\n',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'a\r\n\r\nb',
      [
        [1, 'a'],
        [3, 'b'],
      ],
    ],
    ['\n \t\na', [[3, 'a']]],
    [
      '\ufeffa\n\ufeffb',
      [
        [1, 'a'],
        [2, '\ufeffb'],
      ],
    ],
    ['', []],
    ['\n\n', []],
  ])('%j', async (text, expected) => {
    const lines = await linesOf(text, [1])
    expect(
      lines.map((line) => [line.number, new TextDecoder('utf-8', { ignoreBOM: true }).decode(line.bytes)]),
    ).toEqual(expected)
  })

  it('passes over a line that is too long, and says how long it was', async () => {
    const lines = await linesOf(`short\n${'x'.repeat(50)}\nend`, [7], 10)
    expect(lines.map(({ number, tooLong }) => [number, tooLong])).toEqual([
      [1, undefined],
      [2, 50],
      [3, undefined],
    ])
    expect(decode(lines[2] as StreamLine)).toBe('end')
  })

  it('gives the same lines however the bytes are cut, each in memory of its own', async () => {
    const anyLines = fc.array(
      fc.string({ unit: 'grapheme' }).map((line) => `x${line.replace(/[\r\n]/g, '')}`),
    )
    const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(anyLines, cuts, async (lines, sizes) => {
        const split = await linesOf(lines.join('\n'), sizes, 100_000)
        expect(split.map(decode)).toEqual(lines)
        expect(split.every(({ bytes }) => bytes.buffer.byteLength === bytes.length)).toBe(true)
      }),
    )
  })
})
