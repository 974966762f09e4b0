import { NETWORK, signedOn } from '../../text/post-lines.ts'
import { isoDateOf } from '../report-lines/dates.ts'
import { networkOf } from './named-network.ts'
import { MOST_PARAGRAPHS, type Post } from './post-blocks.ts'
import { type ShapeBlock, SIGNATURE } from './shape-block.ts'

/** The network is named within so much of the line's end (code units). */
const REACH = 220

/** "… wrote on his Telegram channel at 18:05:", "On X, the mayor posted:", "in a post on Facebook (10 February):" */
const ANNOUNCES = new RegExp(
  `\\b(?:[Oo]n|[Tt]o|[Vv]ia)\\s(?:(?:his|her|its|their|the)\\s)?(?:(?:official|own|personal|public)\\s)?(${NETWORK})\\b[^\\n]*:$`,
  'u',
)
/** What is written and not only linked to: "wrote", "posted", "a post". */
const WRITES =
  /\b(?:wrote|writes|posted|posts?|tweeted|said|says|added|replied|responded|announced|declared|message|thread|statement)\b/
/** "(@ana@example.org, Mastodon, 8 November)": whose the words above are, in brackets. */
const BRACKETED = new RegExp(
  `^\\((@\\w[\\w.-]{0,60}(?:@[\\w.-]{1,60})?)(?:,| [·|–-])\\s(?:on\\s)?(${NETWORK})(?:,\\s([^()\\n]{3,40}))?\\)$`,
  'u',
)
const OPENS = /^["“„«]/
const CLOSES = /["”“»]\s*$/

/**
 * Posts that a report announces and sets off, by the index of their blocks: a quotation, or paragraphs in marks,
 * behind "she wrote on Telegram:". Who wrote it the sentence before says, so that no author is given here.
 */
export function findAnnouncedPosts(blocks: readonly ShapeBlock[]): ReadonlyMap<number, Post> {
  const posts = new Map<number, Post>()
  for (const [index, { kind, text }] of blocks.entries()) {
    const signed = signedOn(text)
    if (signed) {
      const { author, network, date } = signed
      const first = firstQuoted(blocks, index - 1)
      const iso = isoDateOf(date)
      const post: Post = {
        platform: networkOf(network),
        author,
        ...(iso === undefined ? {} : { date: iso }),
      }
      for (let at = first ?? index; first !== null && at <= index; at++) posts.set(at, post)
      continue
    }
    if (kind !== 'paragraph') continue
    const bracketed = BRACKETED.exec(text)
    if (bracketed) {
      const [, handle = '', network = '', date] = bracketed
      const first = firstQuoted(blocks, index - 1)
      const iso = isoDateOf(date)
      const post: Post = {
        platform: networkOf(network),
        handle,
        ...(iso === undefined ? {} : { date: iso }),
      }
      for (let at = first ?? index; first !== null && at < index; at++) posts.set(at, post)
      continue
    }
    const network = ANNOUNCES.exec(text.slice(-REACH))?.[1]
    if (network === undefined || !WRITES.test(text)) continue
    const last = lastQuoted(blocks, index + 1)
    for (let at = index + 1; last !== null && at <= last; at++)
      posts.set(at, { platform: networkOf(network) })
  }
  return posts
}

/** The last block of what is set off from `first` on: as far as the quotation goes, or to the closing mark. */
function lastQuoted(blocks: readonly ShapeBlock[], first: number): number | null {
  const kind = blocks[first]?.kind
  if (kind === 'blockquote') {
    let last = first
    const goesOn = (block: ShapeBlock | undefined) =>
      block?.kind === 'blockquote' && !SIGNATURE.test(block.text)
    while (goesOn(blocks[last + 1])) last++
    return last - first < MOST_PARAGRAPHS ? last : null
  }
  if (kind !== 'paragraph' || !OPENS.test(blocks[first]?.text ?? '')) return null
  for (let at = first; at < Math.min(blocks.length, first + MOST_PARAGRAPHS); at++) {
    const { kind, text } = blocks[at] as ShapeBlock
    if (kind !== 'paragraph' || hasMarksInside(text)) return null
    if (CLOSES.test(text)) return at
  }
  return null
}

/** The first block of a quotation that ends in the block at `last`. */
function firstQuoted(blocks: readonly ShapeBlock[], last: number): number | null {
  for (let at = last; at >= 0 && at > last - MOST_PARAGRAPHS; at--) {
    const { kind, text } = blocks[at] as ShapeBlock
    if (kind !== 'paragraph' && kind !== 'blockquote') return null
    if (at === last && kind === 'paragraph' && !CLOSES.test(text)) return null
    if (kind === 'blockquote' ? blocks[at - 1]?.kind !== 'blockquote' : OPENS.test(text)) return at
  }
  return null
}

/** “We wait,” she wrote. “So do they.”: a paragraph that is more than what was posted. */
function hasMarksInside(text: string): boolean {
  return /["“”„«»]/.test(text.slice(1).replace(CLOSES, ''))
}
