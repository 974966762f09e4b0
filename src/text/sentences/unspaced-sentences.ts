import { WordClass, wordClasses } from '../../language/en/everyday-words.ts'
import { isSpaceCode } from '../character-classes.ts'
import { continuesCluster } from '../tokens/word-characters.ts'

/** A stop, what closes after it, and a capitalised word: "home.The", "no?”He". The word decides. */
const unspaced = /\p{Ll}{2}[.?!]["”’')]?(?=(\p{Lu}\p{Ll}*))/gu
/** The stop of a script that is written without spaces; after a closing mark the sentence may go on: 「…。」と */
const ideographic = /[。！？．]+(?!["”’」』）》。！？．])/g

/** Where sentences end inside a chunk (between its first and last character), in order. */
export function innerEnds(text: string, start: number, end: number): readonly number[] {
  let ascii = false
  let wide = false
  for (let at = start + 1; at + 1 < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2e || code === 0x3f || code === 0x21) ascii = true
    else if (code === 0x3002 || (code >= 0xff01 && code <= 0xff1f)) wide = true
  }
  if (!ascii && !wide) return nowhere
  const chunk = text.slice(start, end)
  const ends = wide ? endsOf(chunk, ideographic, () => true) : []
  // A link or an address is one thing: "example.org/The".
  if (ascii && !/[/@\\]|www\./.test(chunk)) ends.push(...endsOf(chunk, unspaced, isFunctionWord))
  return ends
    .map((at) => start + at)
    .filter((at) => at < end && !isSpaceCode(text.charCodeAt(at)) && !continuesCluster(text, at))
    .sort((a, b) => a - b)
}

const nowhere: readonly number[] = []

function endsOf(chunk: string, pattern: RegExp, accept: (next: string) => boolean): number[] {
  const ends: number[] = []
  for (const match of chunk.matchAll(pattern)) {
    const end = match.index + match[0].length
    if (accept(match[1] ?? '')) ends.push(end)
  }
  return ends
}

/** Only a word of grammar tells a sentence from a name with a stop inside: "war.He", but not "Node.Js". */
function isFunctionWord(next: string): boolean {
  return ((wordClasses.get(next.toLowerCase()) ?? 0) & WordClass.functional) !== 0
}
