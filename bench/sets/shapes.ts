import { join } from 'node:path'
import type { BenchSet, GoldDocument, ScoredBlock, ScoredRecord } from '../bench-set.ts'
import { share } from '../figures.ts'
import { readText } from '../gold-files.ts'

const kinds = ['post', 'turn', 'entry'] as const
type Kind = (typeof kinds)[number]

/** A paragraph of a post, a turn or an entry. */
interface ShapeItem {
  readonly kind: Kind
  /** Its words, without label and signature. */
  readonly text: string
  /** Who says it, by the surname at least; null where nobody can know, or a post gives its handle alone. */
  readonly speaker?: string | null
  readonly date?: string
  readonly platform?: string
  readonly handle?: string
}

export interface ShapeDocument extends GoldDocument {
  readonly gold: readonly ShapeItem[]
}

interface GoldList {
  readonly documents: readonly {
    readonly file: string
    readonly published?: string
    readonly items: readonly ShapeItem[]
  }[]
}

/** Reads a folder: gold.json, and the files that it names. */
function readGold(folder: string): ShapeDocument[] {
  const { documents } = JSON.parse(readText(join(folder, 'gold.json'))) as GoldList
  return documents.map(({ file, published, items }) => {
    const content = readText(join(folder, file))
    return { ref: file, ...inputOf(file, content), published, gold: items }
  })
}

function inputOf(file: string, content: string) {
  if (file.endsWith('.html')) return { html: content }
  return file.endsWith('.md') ? { markdown: content } : { text: content }
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
const surname = (name: string | null | undefined) => name?.toUpperCase().split(/\s+/).at(-1) ?? null

/** The blocks that hold an item's words and are of its kind. */
function blocksOf({ document }: ScoredRecord, { kind, text }: ShapeItem) {
  return (document?.blocks ?? []).filter(
    (block) =>
      (block.kind === kind || isOfEntry(block, kind)) &&
      plain(document?.text.slice(block.start, block.end) ?? '').includes(plain(text)),
  )
}

/** An entry's heading, lists and quotations stay what they are, and have its date. */
const IN_ENTRIES = new Set(['heading', 'list-item', 'blockquote'])

function isOfEntry(block: ScoredBlock, kind: Kind): boolean {
  return kind === 'entry' && block.date !== undefined && IN_ENTRIES.has(block.kind)
}

/**
 * Whether a date is what the gold says, as precisely as the gold says it: the same moment in whatever zone both
 * are written ("21:31:02-04:00", "01:31:02.114Z" a day later); of "2031-03-04" any time of that day, and of a time
 * without a zone the same time on the clock.
 */
export function isSameTime(given: string | undefined, asked: string | undefined): boolean {
  if (given === undefined || asked === undefined || given === asked) return given === asked
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked)) return given.startsWith(asked)
  const [one, other] = [TIME.exec(given), TIME.exec(asked)]
  if (!one || !other || (one[3] === undefined && other[3] !== undefined)) return false
  const seconds = one[2] !== undefined && other[2] !== undefined
  const moment = ([, minute = '', second, zone = 'Z']: RegExpExecArray) =>
    Date.parse(`${minute}:${seconds ? second : '00'}${other[3] === undefined ? 'Z' : zone}`)
  return moment(one) === moment(other)
}

/** The minute, the second, the zone; a fraction is nothing that a page tells. */
const TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

/** A label that stands in a block of its own is no longer (code units). */
const LONGEST_LABEL = 60

/** Whether a block is the signature of a post or the label of a turn, apart from its words. */
function signs({ kind, post, start, end }: ScoredBlock, gold: readonly ShapeItem[]): boolean {
  if (kind === 'turn') return end - start <= LONGEST_LABEL && gold.some((item) => item.kind === 'turn')
  if (kind !== 'post' || !post) return false
  const { handle, author } = post
  return gold.some((item) => (handle ? item.handle === handle : author && item.speaker === author))
}

/** Whether it is known whose, when and where: an entry's date, the speaker of what a post or a turn says. */
function isAttributed(record: ScoredRecord, item: ShapeItem): boolean {
  const { date, platform, handle } = item
  const fits = blocksOf(record, item).some((block) => {
    if (item.kind === 'entry') return isSameTime(block.date, date)
    const { post } = block
    return (
      item.kind === 'turn' ||
      (post?.platform === platform &&
        (!handle || post?.handle === handle) &&
        (!date || isSameTime(post?.date, date)))
    )
  })
  if (!fits || item.kind === 'entry') return fits
  const text = record.document?.text ?? ''
  return (record.statements ?? []).some(({ content, speaker, parent }) => {
    const words = plain(content.map(({ start, end }) => text.slice(start, end)).join(' '))
    const name = record.entities?.find(({ id }) => id === speaker)?.name ?? null
    return (
      parent === undefined &&
      words.includes(plain(item.text)) &&
      surname(name) === surname(item.speaker ?? handle)
    )
  })
}

export const shapes: BenchSet<ShapeDocument> = {
  name: 'shapes',
  title: 'Posts, turns and entries: reports that are no articles',
  rule: 'Found: a block of its kind holds the words (of an entry also a list or a quotation with its date). Attributed: a post also has its platform, handle and date, and what it says is its author’s; what a turn says is its speaker’s, or nobody’s where nobody is named; an entry has its date. Of the blocks given: the share that holds annotated words.',
  files: [],
  samples: [{ label: 'invented reports of every shape', path: 'shapes' }],
  layer: 'document',
  rows: [
    { label: 'posts found', figure: 'postsFound' },
    { label: 'posts attributed', figure: 'postsAttributed' },
    { label: 'turns found', figure: 'turnsFound' },
    { label: 'turns attributed', figure: 'turnsAttributed' },
    { label: 'entries found', figure: 'entriesFound' },
    { label: 'entries attributed', figure: 'entriesAttributed' },
    { label: 'right, of the blocks given', figure: 'precision' },
    { label: 'annotated', figure: 'gold', count: true },
  ],
  modelReads: true,
  readGold,
  score(documents, records, onMiss) {
    const items = documents.flatMap(({ ref, gold }) =>
      gold.map((item) => {
        const record = records.get(ref) ?? {}
        const attributed = isAttributed(record, item)
        if (!attributed) onMiss(ref, `${item.kind} of ${item.speaker ?? item.date ?? 'nobody'}: ${item.text}`)
        return { kind: item.kind, found: blocksOf(record, item).length > 0, attributed }
      }),
    )
    let [given, right] = [0, 0]
    for (const { ref, gold } of documents) {
      const record = records.get(ref) ?? {}
      const held = new Set(gold.flatMap((item) => blocksOf(record, item)))
      for (const block of record.document?.blocks ?? []) {
        if (!kinds.some((kind) => kind === block.kind)) continue
        given++
        if (held.has(block) || signs(block, gold)) right++
        else onMiss(ref, `a ${block.kind} too many: ${record.document?.text.slice(block.start, block.end)}`)
      }
    }
    const shareOf = (kind: Kind, which: 'found' | 'attributed') => {
      const asked = items.filter((item) => item.kind === kind)
      return share(asked.filter((item) => item[which]).length, asked.length)
    }
    return {
      documents: documents.length,
      gold: items.length,
      postsFound: shareOf('post', 'found'),
      postsAttributed: shareOf('post', 'attributed'),
      turnsFound: shareOf('turn', 'found'),
      turnsAttributed: shareOf('turn', 'attributed'),
      entriesFound: shareOf('entry', 'found'),
      entriesAttributed: shareOf('entry', 'attributed'),
      precision: share(right, given),
    }
  },
}
