import type { Block } from '../../domain/document.ts'
import type { Range } from '../../domain/span.ts'
import {
  COPIED_DATE,
  COPIED_DAY,
  HANDLE_ALONE,
  isPostFurniture,
  isStandIn,
  PAGE_AGE,
  postHeader,
  postSignature,
  signedOn,
} from '../../text/post-lines.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { StatementDraft } from './statement-drafts.ts'

/** Links to pictures and films that a post ends with: "pic.twitter.com/a1", "https://t.co/a1", "[image]". */
const LINKS_BEHIND =
  /(?:\s{0,9}(?:https?:\/\/\S{1,200}|pic\.(?:twitter|x)\.com\/\w{1,20}|\[[^\][\n]{1,40}\])){1,9}\s*$/
/** The line that names an author is no longer than this (code units): "A post shared by Ana Feld (@anafeld)". */
const LONGEST_NAMING = 120

/** `r/alder`, `4 March at 16:40 ·`: where a post stands, and when it was made. */
const PLACE =
  /^(?:r\/\w{2,40}|(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2},?)(?: \d{4})?,? at \d{1,2}:\d{2}(?: ?[AP]M)?(?: ?[·•].{0,20})?)$/u

/**
 * Whether a post is one that the report announces ("she wrote on Telegram:") and nobody signs: whose words it
 * holds the sentence before says.
 */
export function isAnnounced({ kind, post }: Pick<Block, 'kind' | 'post'>): boolean {
  return kind === 'post' && post !== undefined && post.author === undefined && post.url === undefined
}

/** A block of a post: its words, and where it names its author. */
interface PostPart {
  readonly block: number
  readonly post: NonNullable<Block['post']>
  readonly words: Range | undefined
  readonly name: Range | undefined
}

/** What each post says is its author's, without the line that names them; a pasted post may be several blocks. */
export function findPosts({ document: { text, blocks } }: TextLayer): StatementDraft[] {
  const posts: PostPart[][] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'post' || !block.post || isAnnounced(block)) continue
    const part = partOf(text, block, index, block.post)
    const open = posts.at(-1)
    const own = text.slice(block.start, block.end)
    if (open && goesOn(open, part)) {
      // What stands between a name and an age says who it is.
      if (PAGE_AGE.test(own) && open.length <= MOST_HEAD_LINES)
        posts[posts.length - 1] = open.map(withoutWords)
      posts.at(-1)?.push(part)
    } else if (open && isNamedAgain(open, part)) posts[posts.length - 1] = [...open.map(withoutWords), part]
    else posts.push([part])
  }
  return posts.map(draftOf).filter(({ content }) => content.length > 0)
}

/** So many lines stand between a name and an age. */
const MOST_HEAD_LINES = 4

const withoutWords = (part: PostPart): PostPart => ({ ...part, words: undefined })

/** A picture's handle stands above it and again above its caption. */
function isNamedAgain(open: readonly PostPart[], { block, post, name }: PostPart): boolean {
  const last = open.at(-1) as PostPart
  return (
    name !== undefined &&
    post.platform === 'instagram' &&
    last.post.handle === post.handle &&
    last.block === block - 1
  )
}

/** What was pasted in several blocks is signed once. */
function goesOn(open: readonly PostPart[], { block, post, name }: PostPart): boolean {
  const last = open.at(-1) as PostPart
  const same =
    (last.post.handle ?? last.post.author) !== undefined &&
    last.post.handle === post.handle &&
    last.post.author === post.author &&
    last.post.date === post.date
  const signed = open.some((part) => part.name !== undefined)
  return same && last.block === block - 1 && post.url === undefined && !(signed && name)
}

function draftOf(parts: readonly PostPart[]): StatementDraft {
  const { block, post } = parts[0] as PostPart
  const content = parts.flatMap(({ words }) => words ?? [])
  return {
    block,
    source: parts.find(({ name }) => name !== undefined)?.name,
    cue: undefined,
    content,
    setOff: new Set(content.map(({ start }) => start)),
    addressee: undefined,
    attribution: undefined,
    signedBy: post.author ?? post.handle ?? '',
    evidence: ['post'],
  }
}

function partOf(text: string, { start, end }: Range, block: number, post: PostPart['post']): PostPart {
  const own = text.slice(start, end)
  // Copied with its name, handle and date on lines of their own.
  if (own === post.author || own === post.handle?.replace(/^@/, ''))
    return { block, post, words: undefined, name: { start, end } }
  if (
    HANDLE_ALONE.test(own) ||
    COPIED_DATE.test(own) ||
    COPIED_DAY.test(own) ||
    isPostFurniture(own) ||
    PAGE_AGE.test(own) ||
    isStandIn(own) ||
    PLACE.test(own)
  )
    return { block, post, words: undefined, name: undefined }
  const signed = signedOn(own)
  if (signed) {
    const at = start + own.indexOf(signed.author)
    return { block, post, words: undefined, name: { start: at, end: at + signed.author.length } }
  }
  const { line, name } = namingLine(own, post)
  const behind = line && line.start === 0
  const [from, to] = behind ? [line.end, own.length] : [0, line?.start ?? own.length]
  const body = own.slice(from, to).replace(LINKS_BEHIND, '').trimEnd()
  const lead = body.length - body.trimStart().length
  const words =
    body.trim() === '' ? undefined : { start: start + from + lead, end: start + from + body.length }
  return { block, post, words, name: name && { start: start + name.start, end: start + name.end } }
}

/** The line above or under a post's words that names its author; offsets within the post. */
function namingLine(own: string, post: PostPart['post']): { line?: Range; name?: Range } {
  const known = postSignature(own) ?? postHeader(own)
  if (known) return { line: known, name: known.name }
  const names = [post.author, post.handle].filter((name) => name !== undefined)
  const lastStart = own.lastIndexOf('\n') + 1
  const firstEnd = own.indexOf('\n')
  const lines = [
    { start: lastStart, end: own.length },
    { start: 0, end: firstEnd === -1 ? 0 : firstEnd },
  ]
  for (const line of lines) {
    const words = own.slice(line.start, line.end)
    if (line.end - line.start > LONGEST_NAMING || (line.start === 0 && line.end === own.length)) continue
    const name = names.find((each) => words.includes(each))
    if (name === undefined) continue
    const at = line.start + words.indexOf(name)
    return { line, name: { start: at, end: at + name.length } }
  }
  return {}
}
