/** The number of edges (sorted) that are not above the distance. */
export function bucketOf(distance: number, edges: readonly number[]): number {
  let bucket = 0
  while (bucket < edges.length && (edges[bucket] as number) <= distance) bucket++
  return bucket
}
