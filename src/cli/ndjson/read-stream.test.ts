import { describe, expect, it } from 'vitest'
import { ClosedPipe } from '../output.ts'
import { errorAnswer } from './answers.ts'
import { type Piece, readStream } from './read-stream.ts'
import type { Answer, Work, WorkFailure } from './work.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const numberOf = (work: Work) => (work.kind === 'line' ? work.number : 0)
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Reads `count` pieces of `size` bytes; `run` answers each. */
async function stream(
  count: number,
  run: (work: Work) => Promise<Answer>,
  write = async (_: string) => {},
  size = 1,
) {
  const seen = { taken: 0, broken: 0, lines: [] as string[], failures: [] as WorkFailure[] }
  const pieces = async function* (): AsyncGenerator<Piece> {
    for (let number = 1; number <= count; number++) {
      seen.taken++
      const work: Work = { kind: 'line', number, bytes: new Uint8Array(size) }
      yield number === 3
        ? { work, answer: errorAnswer('three', { code: 'too-large', message: 'too long' }) }
        : { work }
    }
  }
  const done = readStream(pieces(), {
    run,
    workers: 2,
    output: {
      isTerminal: false,
      columns: undefined,
      write: async (chunk) => {
        const text = typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)
        await write(text)
        seen.lines.push(text.trim())
      },
    },
    onAnswer: (failure) => failure && seen.failures.push(failure),
    onBrokenOutput: () => seen.broken++,
  })
  return { done, seen }
}

describe('readStream', () => {
  it('writes in order, whichever is done first', async () => {
    const { done, seen } = await stream(30, async (work) => {
      await sleep((numberOf(work) * 7) % 11)
      return { bytes: encode(`${numberOf(work)}\n`) }
    })
    await done
    const wanted = Array.from({ length: 30 }, (_, index) => String(index + 1))
    wanted[2] = '{"ref":"three","error":{"code":"too-large","message":"too long"}}'
    expect(seen.lines).toEqual(wanted)
    expect(seen.failures).toEqual([{ ref: 'three', code: 'too-large', message: 'too long' }])
  })

  it.each([
    ['pieces', 1, 21],
    ['bytes', 10 * 1024 * 1024, 4],
  ])('takes no more than it has room for, in %s', async (_unit, size, most) => {
    const { done, seen } = await stream(100, () => new Promise(() => {}), undefined, size)
    await sleep(20)
    expect(seen.taken).toBe(most)
    expect(done).toBeInstanceOf(Promise)
  })

  it('lets in alone what is larger than all the room', async () => {
    const { done, seen } = await stream(
      3,
      async () => ({ bytes: encode('x\n') }),
      undefined,
      40 * 1024 * 1024,
    )
    await done
    expect(seen.lines).toHaveLength(3)
  })

  it('answers for a worker that dies, with the reference of its line', async () => {
    const { done, seen } = await stream(1, async () => {
      throw new Error('out of memory')
    })
    await done
    expect(JSON.parse(seen.lines[0] as string)).toEqual({
      ref: null,
      error: { code: 'internal', message: 'out of memory' },
    })
  })

  it('gives up where the output is closed', async () => {
    const { done, seen } = await stream(
      1000,
      async () => ({ bytes: encode('x\n') }),
      async () => {
        throw new ClosedPipe()
      },
    )
    await expect(done).rejects.toBeInstanceOf(ClosedPipe)
    expect(seen.broken).toBe(1)
    expect(seen.taken).toBeLessThan(50)
  })
})
