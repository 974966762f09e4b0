/**
 * The best dependency tree of a sentence (Chu and Liu 1965, Edmonds 1967), with one root.
 *
 * `scores` [n, n], row by row: of each word's head; of itself: of being the root. Gives the head of each word, itself
 * for the root. Usually the best head of each word is a tree already; only where it isn't is it mended.
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const greedy = new Int32Array(n)
  let roots = 0
  for (let word = 0; word < n; word++) {
    let best = 0
    for (let head = 1; head < n; head++) {
      if ((scores[word * n + head] as number) > (scores[word * n + best] as number)) best = head
    }
    greedy[word] = best
    if (best === word) roots++
  }
  if (roots === 1 && !findCycle(greedy)) return greedy
  let best: Int32Array = greedy
  let most = -Infinity
  for (const root of likelyRoots(scores, n)) {
    const tree = treeWithRoot(scores, n, root)
    const total = tree.reduce((sum, head, word) => sum + (scores[word * n + head] as number), 0)
    if (total <= most) continue
    most = total
    best = tree
  }
  return best
}

/** Words that are tried as the root; the best one is hardly ever beyond these. */
const ROOTS_TRIED = 4

/** The words that would lose least by being the root instead of having their best head. */
function likelyRoots(scores: Float32Array, n: number): number[] {
  const gains = Array.from({ length: n }, (_, word) => {
    let other = n > 1 ? -Infinity : 0
    for (let head = 0; head < n; head++) {
      if (head !== word) other = Math.max(other, scores[word * n + head] as number)
    }
    return { word, gain: (scores[word * n + word] as number) - other }
  })
  gains.sort((a, b) => b.gain - a.gain)
  return gains.slice(0, ROOTS_TRIED).map(({ word }) => word)
}

function treeWithRoot(scores: Float32Array, n: number, root: number): Int32Array {
  const table = Float64Array.from(scores)
  for (let word = 0; word < n; word++) table[word * n + word] = -Infinity
  table.fill(-Infinity, root * n, (root + 1) * n)
  return contract(table, n, root)
}

/** Takes the best head of each word; makes one word of a cycle, solves that, and opens the cycle where it is entered. */
function contract(table: Float64Array, n: number, root: number): Int32Array {
  const at = (word: number, head: number) => table[word * n + head] as number
  const heads = new Int32Array(n)
  for (let word = 0; word < n; word++) {
    let best = word === 0 ? 1 % n : 0
    for (let head = 0; head < n; head++) if (head !== word && at(word, head) > at(word, best)) best = head
    heads[word] = word === root ? root : best
  }
  const cycle = findCycle(heads)
  if (!cycle) return heads
  const inside = new Set(cycle)
  const outside = Array.from({ length: n }, (_, word) => word).filter((word) => !inside.has(word))
  const m = outside.length
  const smaller = new Float64Array((m + 1) * (m + 1)).fill(-Infinity)
  const bestOf = (score: (word: number) => number) => cycle.reduce((a, b) => (score(b) > score(a) ? b : a))
  const leaves = outside.map((word) => bestOf((member) => at(word, member)))
  const gain = (member: number, head: number) => at(member, head) - at(member, heads[member] as number)
  const enters = outside.map((head) => bestOf((member) => gain(member, head)))
  outside.forEach((word, i) => {
    outside.forEach((head, j) => {
      smaller[i * (m + 1) + j] = at(word, head)
    })
    smaller[i * (m + 1) + m] = at(word, leaves[i] as number)
    smaller[m * (m + 1) + i] = gain(enters[i] as number, word)
  })
  const solved = contract(smaller, m + 1, outside.indexOf(root))
  outside.forEach((word, i) => {
    if (word === root) return
    const head = solved[i] as number
    heads[word] = (head === m ? leaves[i] : outside[head]) as number
  })
  const entry = solved[m] as number
  heads[enters[entry] as number] = outside[entry] as number
  return heads
}

/** The words of one cycle of heads, a word that is its own head apart. */
function findCycle(heads: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length)
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = []
    let at = start
    while (seen[at] === 0) {
      seen[at] = start + 1
      path.push(at)
      at = heads[at] as number
    }
    if (seen[at] === start + 1 && heads[at] !== at) {
      const from = path.indexOf(at)
      if (from >= 0) return path.slice(from)
    }
  }
  return undefined
}
