/** The cluster of each item, by any name; items stand in the same order in both lists that are compared. */
export type Clusters = string[]

/**
 * B³ (Bagga and Baldwin 1998): for each item, how much of its cluster belongs with it, and how much of what
 * belongs with it is in its cluster; the means over all items. Of nothing, 0. Not rounded.
 */
export function bCubed(
  gold: readonly string[],
  answer: readonly string[],
): { p: number; r: number; f1: number } {
  const sizes = { gold: countsOf(gold), answer: countsOf(answer) }
  const both = countsOf(gold.map((cluster, index) => pairOf(cluster, answer[index])))
  let [precision, recall] = [0, 0]
  for (const [index, cluster] of gold.entries()) {
    const own = answer[index] as string
    const common = both.get(pairOf(cluster, own)) ?? 0
    precision += common / (sizes.answer.get(own) as number)
    recall += common / (sizes.gold.get(cluster) as number)
  }
  const [p, r] = [precision / gold.length || 0, recall / gold.length || 0]
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
}

const pairOf = (gold: string, answer: string | undefined) => JSON.stringify([gold, answer])

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
