import type { Block, BlockKind } from '../../domain/document.ts'
import { type ClockEntry, findClockEntries } from './clock-entries.ts'
import { findPastedPosts } from './pasted-posts.ts'
import { findTurns } from './transcript.ts'

type Shape = Partial<Pick<Block, 'kind' | 'post' | 'speaker' | 'date'>>

/**
 * What blocks are more than paragraphs: pasted posts, turns of a transcript, entries of a live blog. One for each
 * block, empty where it stays what it is. `published` gives the day of times that stand alone.
 */
export function shapesOf(
  blocks: readonly {
    readonly kind: BlockKind
    readonly text: string
    readonly selector?: string | undefined
  }[],
  published: string | undefined,
): Shape[] {
  const posts = findPastedPosts(blocks)
  // A post is no paragraph that a turn or an entry could go on in.
  const rest = blocks.map(({ kind, text }, index) => ({
    kind: posts.has(index) ? ('post' as const) : kind,
    text,
  }))
  const turns = findTurns(rest)
  const entries = turns.size > 0 ? new Map<number, ClockEntry>() : findClockEntries(rest, published)
  return rest.map(({ kind }, index): Shape => {
    const post = posts.get(index)
    if (post) return { kind, post }
    const speaker = turns.get(index)
    if (speaker !== undefined) return { kind: 'turn', speaker }
    const entry = entries.get(index)
    if (!entry) return isSignature(blocks, index) ? { kind: 'paragraph' } : {}
    const { heads, date } = entry
    return {
      kind: heads ? 'heading' : kind === 'paragraph' ? 'entry' : kind,
      ...(date === null ? {} : { date }),
    }
  })
}

/** "— Ana Feld", "– Ivo Pell, mayor of Alder": who is quoted above, and no words of theirs. */
const SIGNATURE = /^[—–-]{1,2}\s*\p{Lu}[^.!?\n]{1,80}$/u

function isSignature(
  blocks: readonly { readonly kind: BlockKind; readonly text: string }[],
  index: number,
): boolean {
  const block = blocks[index]
  return (
    block?.kind === 'blockquote' && blocks[index - 1]?.kind === 'blockquote' && SIGNATURE.test(block.text)
  )
}
