import { lettersOf } from '../../text/letters.ts'
import type { BlockDraft } from '../assemble.ts'
import { isoDateOf } from '../report-lines/dates.ts'
import { type JsonLd, type JsonLdNode, proseOf, textOf, typesOf, valuesOf } from './json-ld.ts'

/** An entry of a live blog as the page's data tell it. */
export interface LiveUpdate {
  readonly headline: string | undefined
  /** Plain text, paragraphs parted by newlines where the data part them. */
  readonly body: string | undefined
  /** As it is written. */
  readonly published: string | undefined
  /** What its address ends with behind "#": often the id of its element. */
  readonly fragment: string | undefined
}

/** Entries of one page that are looked at; the longest real live blogs have under a thousand. */
const MAX_UPDATES = 2000

/** The entries that a LiveBlogPosting lists. */
export function liveUpdatesOf({ main, byId }: JsonLd): LiveUpdate[] {
  const blogs = main.filter((node) => typesOf(node).includes('LiveBlogPosting'))
  return blogs
    .flatMap((blog) => valuesOf(blog, 'liveBlogUpdate', byId))
    .slice(0, MAX_UPDATES)
    .flatMap((value) =>
      typeof value === 'object' && value !== null ? [updateOf(value as JsonLdNode, byId)] : [],
    )
}

function updateOf(node: JsonLdNode, byId: JsonLd['byId']): LiveUpdate {
  const first = (property: string) => textOf(valuesOf(node, property, byId)[0])
  const address = first('url') ?? first('@id')
  return {
    headline: first('headline') ?? first('name'),
    body: proseOf(valuesOf(node, 'articleBody', byId)[0]) ?? proseOf(valuesOf(node, 'text', byId)[0]),
    published: first('datePublished') ?? first('dateCreated'),
    fragment: /#([\w:.-]{1,200})$/.exec(address ?? '')?.[1],
  }
}

/**
 * The blocks of a page whose entries scripts would show: those that its data list and that are not in sight are
 * added behind what is.
 */
export function withUpdates(blocks: readonly BlockDraft[], updates: readonly LiveUpdate[]): BlockDraft[] {
  const letters = lettersOf(blocks.map(({ text }) => text).join(' '))
  const missing = updates.filter(
    ({ body }) => body !== undefined && !letters.includes(lettersOf(body).slice(0, OPENING)),
  )
  return [...blocks, ...missing.flatMap(blocksOf)]
}

/** So many letters of an entry's first words tell whether it is in sight. */
const OPENING = 40
/** The data have no element of their own but their script. */
const SELECTOR = 'script[type="application/ld+json"]'

function blocksOf({ headline, body = '', published }: LiveUpdate): BlockDraft[] {
  const day = isoDateOf(published)
  const date = day === undefined ? {} : { date: day }
  const paragraphs = body
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  return [
    ...(headline === undefined
      ? []
      : [{ kind: 'heading' as const, text: headline, selector: SELECTOR, ...date }]),
    ...paragraphs.map((text) => ({ kind: 'entry' as const, text, selector: SELECTOR, ...date })),
  ]
}
