import type { BenchSet, GoldDocument, ScoredRecord } from '../bench-set.ts'
import { round3, share } from '../figures.ts'
import { readLines, readText } from '../gold-files.ts'
import type { Extent } from '../spans.ts'
import { bCubed, type Clusters } from './b-cubed.ts'
import { lemmaOf } from './lemma.ts'

/** An event mention; it may be of words that stand apart. */
export interface EventMention {
  readonly extents: readonly Extent[]
  /** Mentions with the same chain are of the same happening. */
  readonly chain: string
}

export interface MergingDocument extends GoldDocument {
  readonly text: string
  readonly mentions: readonly EventMention[]
}

/** An item of *.event_mentions.json.gz. */
interface MentionItem {
  readonly doc_id: string
  readonly sent_id: number
  readonly tokens_number: readonly number[]
  readonly coref_chain: string
}

const OPENING = new Set(['(', '[', '$', '#', '``'])
const CLOSING = new Set([...".,:;?!)]%'", '...', "''", "n't", "'s", "'S", "'re", "'ve", "'ll", "'d", "'m"])

const ENDED = /[.?!:,;…]["')\]]*$/

/** A document's tokens put together again as they would be printed, and where each stands. */
interface Printed {
  text: string
  readonly places: Map<string, Extent>
}

/** Lines of *.corpus.txt.gz: document, sentence, number, token, chain; a blank line parts documents' sentences. */
function printDocuments(path: string): Map<string, Printed> {
  const documents = new Map<string, Printed>()
  let [last, glued, quoted] = ['', false, false]
  for (const line of readLines(path)) {
    const [id = '', sentence = '', number = '', token = ''] = line.split('\t')
    const document = documents.get(id) ?? { text: '', places: new Map() }
    documents.set(id, document)
    const begins = last !== `${id} ${sentence}`
    if (begins) glued = quoted = false
    last = `${id} ${sentence}`
    // A headline has no full stop, and a line of its own.
    if (begins && document.text && !ENDED.test(document.text)) document.text += '\n\n'
    const closes = CLOSING.has(token) || (token === '"' && quoted)
    if (document.text && !glued && !closes && !document.text.endsWith('\n')) document.text += ' '
    glued = OPENING.has(token) || (token === '"' && !quoted)
    if (token === '"') quoted = !quoted
    const printed = token === '``' || token === "''" ? '"' : token
    const start = document.text.length
    document.text += printed
    document.places.set(`${sentence} ${number}`, [start, document.text.length])
  }
  return documents
}

function readGold(path: string): MergingDocument[] {
  const documents = printDocuments(path)
  const items = JSON.parse(readText(path.replace('corpus.txt', 'event_mentions.json'))) as MentionItem[]
  const byDocument = new Map<string, MentionItem[]>()
  for (const item of items) {
    const known = byDocument.get(item.doc_id)
    if (known) known.push(item)
    else byDocument.set(item.doc_id, [item])
  }
  return [...documents].map(([ref, { text, places }]) => ({
    ref,
    text,
    mentions: (byDocument.get(ref) ?? []).map(({ sent_id, tokens_number, coref_chain }) => ({
      extents: tokens_number.map((number) => places.get(`${sent_id} ${number}`) as Extent),
      chain: coref_chain,
    })),
  }))
}

/**
 * The event of the record that has a mention in the annotated one's words, by number; a mention of none is alone. One
 * mention is one: where ours is two of the annotators' ("took … into custody", "found guilty"), it is the first.
 */
function byEvents(
  record: ScoredRecord | undefined,
  mentions: readonly EventMention[],
): (number | undefined)[] {
  const found = new Array<number | undefined>(mentions.length)
  for (const [event, { trigger = [], words = [] }] of (record?.events ?? []).entries()) {
    for (const term of words) {
      const spans = trigger.filter(({ start, end }) => start < term.end && term.start < end)
      const hit = mentions.findIndex(
        ({ extents }, index) =>
          found[index] === undefined &&
          spans.some(({ start, end }) => extents.some(([from, to]) => start < to && from < end)),
      )
      if (hit >= 0) found[hit] = event
    }
  }
  return found
}

/** Mentions with the same lemma are taken for the same happening. */
function byLemma(text: string, mentions: readonly EventMention[]): string[] {
  return mentions.map(({ extents }) => lemmaOf(extents.map(([start, end]) => text.slice(start, end))))
}

export const mergingSet: BenchSet<MergingDocument> = {
  name: 'merging',
  scoredHereAlone: true,
  title: 'One event a happening (ECB+)',
  rule: 'Within each document, annotated event mentions are grouped by the event of the record that has a trigger in their words; B³ (Bagga and Baldwin 1998) against the annotators’ chains, over the mentions of all documents. Found mentions: those that any event of the record covers, the only ones that a reader of political events can merge; the share that is found stands beside it. All mentions: those that no event covers, among them every saying, sport and film of the set, count as alone. The baseline groups the same mentions by the lemmas of their words. Only a record with events says anything here.',
  files: [{ label: 'ECB+ dev', path: 'ecb/dev.corpus.txt.gz' }],
  samples: [],
  layer: 'events',
  modelReads: true,
  rows: [
    { label: 'B³, found mentions', figure: 'found' },
    { label: 'the same by lemma', figure: 'foundByLemma' },
    { label: 'B³, all mentions', figure: 'all' },
    { label: 'the same by lemma', figure: 'allByLemma' },
    { label: 'mentions found', figure: 'share' },
    { label: 'mentions', figure: 'mentions', count: true },
  ],
  readGold,
  score(documents, records, onMiss) {
    const gold: Clusters = []
    const [own, lemmas] = [[] as Clusters, [] as Clusters]
    const isFound: boolean[] = []
    for (const { ref, text, mentions } of documents) {
      const events = byEvents(records.get(ref), mentions)
      for (const [index, lemma] of byLemma(text, mentions).entries()) {
        const event = events[index]
        gold.push(`${ref} ${(mentions[index] as EventMention).chain}`)
        own.push(event === undefined ? `${ref} alone ${index}` : `${ref} ${event}`)
        lemmas.push(`${ref} ${lemma}`)
        isFound.push(event !== undefined)
      }
      tellMisses(ref, text, mentions, events, onMiss)
    }
    const found = (clusters: Clusters) => clusters.filter((_, index) => isFound[index])
    const score = (answer: Clusters) => {
      const { p, r, f1 } = bCubed(gold, answer)
      return { p: round3(p), r: round3(r), f1: round3(f1) }
    }
    const scoreFound = (answer: Clusters) => {
      const { p, r, f1 } = bCubed(found(gold), found(answer))
      return { p: round3(p), r: round3(r), f1: round3(f1) }
    }
    return {
      documents: documents.length,
      mentions: gold.length,
      share: share(isFound.filter(Boolean).length, gold.length),
      found: scoreFound(own),
      foundByLemma: scoreFound(lemmas),
      all: score(own),
      allByLemma: score(lemmas),
    }
  },
}

/** Pairs of neighbours, among the mentions found, that are merged wrongly or not at all. */
function tellMisses(
  ref: string,
  text: string,
  mentions: readonly EventMention[],
  events: readonly (number | undefined)[],
  onMiss: (ref: string, what: string) => void,
): void {
  const words = ({ extents }: EventMention) => extents.map(([start, end]) => text.slice(start, end)).join(' ')
  const found = mentions.flatMap((mention, index) =>
    events[index] === undefined ? [] : [{ mention, index }],
  )
  for (const [at, { mention, index }] of found.entries()) {
    for (const earlier of found.slice(0, at)) {
      const wanted = earlier.mention.chain === mention.chain
      if (wanted === (events[earlier.index] === events[index])) continue
      onMiss(ref, `${wanted ? 'not merged' : 'merged'}: ${words(earlier.mention)} / ${words(mention)}`)
    }
  }
}
