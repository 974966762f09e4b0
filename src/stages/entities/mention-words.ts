import { firstAtLeast } from '../../text/search-sorted.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { Words } from '../mentions/words.ts'

/** Which mentions stand where, by words; -1 where none does. */
export interface MentionWords {
  /** The name or demonym that a word belongs to. */
  nameOf(word: number): number
  /** The longest mention that begins, or ends, with a word; a name before a pronoun. */
  startingAt(word: number): number
  endingWith(word: number): number
  firstWordOf(mention: number): number
  lastWordOf(mention: number): number
}

export function mentionWords(words: Words, mentions: readonly FoundMention[]): MentionWords {
  const nameOf = new Int32Array(words.length).fill(-1)
  const startingAt = new Int32Array(words.length).fill(-1)
  const endingWith = new Int32Array(words.length).fill(-1)
  const firsts = new Int32Array(mentions.length)
  const lasts = new Int32Array(mentions.length)
  mentions.forEach((mention, at) => {
    const first = firstAtLeast(words.starts, mention.start, words.length)
    let last = first
    while (last + 1 < words.length && (words.starts[last + 1] as number) < mention.end) last++
    firsts[at] = first
    lasts[at] = last
    if (first >= words.length) return
    if (mention.form === 'name' || mention.form === 'demonym')
      for (let word = first; word <= last; word++) nameOf[word] = at
    // Mentions come in text order, longer ones first.
    if (startingAt[first] === -1) startingAt[first] = at
    if (endingWith[last] === -1) endingWith[last] = at
  })
  const read = (list: Int32Array, word: number) => (word < 0 ? -1 : (list[word] ?? -1))
  return {
    nameOf: (word) => read(nameOf, word),
    startingAt: (word) => read(startingAt, word),
    endingWith: (word) => read(endingWith, word),
    firstWordOf: (mention) => firsts[mention] as number,
    lastWordOf: (mention) => lasts[mention] as number,
  }
}
