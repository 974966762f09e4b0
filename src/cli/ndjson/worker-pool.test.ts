import { afterEach, describe, expect, it } from 'vitest'
import { WorkerCrash, WorkerPool } from './worker-pool.ts'

interface Order {
  does: 'answer' | 'throw' | 'exit' | 'fill the memory'
  value?: number
  wait?: number
}

const script = new URL('../../../test/fixtures/faulty-worker.mjs', import.meta.url)

describe('WorkerPool', () => {
  let pool: WorkerPool<Order, number>
  const make = (size: number) => {
    pool = new WorkerPool(script, size, { resourceLimits: { maxOldGenerationSizeMb: 32 } })
    return pool
  }
  afterEach(() => pool.close())

  it('answers everything, more than it has workers', async () => {
    make(2)
    const values = Array.from({ length: 30 }, (_, value) => value)
    const answers = await Promise.all(values.map((value) => pool.run({ does: 'answer', value })))
    expect(answers).toEqual(values)
  })

  it('does two things at a time with two workers', async () => {
    make(2)
    await Promise.all([0, 1].map((value) => pool.run({ does: 'answer', value })))
    let slowIsDone = false
    const slow = pool.run({ does: 'answer', value: 0, wait: 500 }).then(() => {
      slowIsDone = true
    })
    await pool.run({ does: 'answer', value: 1 })
    expect(slowIsDone).toBe(false)
    await slow
  })

  it.each(['throw', 'exit', 'fill the memory'] as const)(
    'goes on when a worker dies: %s',
    async (does) => {
      make(1)
      const [first, dead, last] = await Promise.allSettled([
        pool.run({ does: 'answer', value: 1 }),
        pool.run({ does }),
        pool.run({ does: 'answer', value: 3 }),
      ])
      expect(first).toMatchObject({ value: 1 })
      expect(dead).toMatchObject({ status: 'rejected', reason: expect.any(WorkerCrash) })
      expect(last).toMatchObject({ value: 3 })
    },
    30_000,
  )
})
