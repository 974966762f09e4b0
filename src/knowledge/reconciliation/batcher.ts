/** Asks for one item; the answer comes with that of others which were asked for at about the same time. */
export type AskOne<Item, Answer> = (item: Item) => Promise<Answer>

interface Waiting<Item, Answer> {
  readonly item: Item
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/**
 * Puts items together into batches of at most `size`, `lanes` of them under way at a time; while those are, what is
 * asked for waits, and makes the next batches fuller. `run` answers a batch, an answer an item, in order.
 */
export function batcher<Item, Answer>(
  run: (items: readonly Item[]) => Promise<readonly Answer[]>,
  size: number,
  lanes: number,
): AskOne<Item, Answer> {
  const waiting: Waiting<Item, Answer>[] = []
  let busy = 0
  let planned = false
  const start = () => {
    planned = false
    while (busy < lanes && waiting.length > 0) {
      busy++
      void answer(waiting.splice(0, size))
    }
  }
  const answer = async (batch: readonly Waiting<Item, Answer>[]) => {
    try {
      const answers = await run(batch.map(({ item }) => item))
      batch.forEach(({ resolve }, at) => {
        resolve(answers[at] as Answer)
      })
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
    busy--
    start()
  }
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (planned) return
      planned = true
      // Whatever asks in the same turn goes along.
      setImmediate(start)
    })
}
