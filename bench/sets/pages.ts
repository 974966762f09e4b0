import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchSet, GoldDocument, ScoredRecord } from '../bench-set.ts'
import { prf, round3, share } from '../figures.ts'
import { readText } from '../gold-files.ts'

export interface PageDocument extends GoldDocument {
  readonly html: string
  /** The article's text. */
  readonly gold: string
}

type GroundTruth = Record<string, { articleBody?: string; url?: string }>

/** Reads a folder: ground-truth.json, and for each of its keys a page whose file name starts with it. */
function readGold(folder: string): PageDocument[] {
  const truth = JSON.parse(readText(join(folder, 'ground-truth.json'))) as GroundTruth
  const files = readdirSync(folder)
  return Object.entries(truth).map(([key, { articleBody, url }]) => {
    const file = files.find((name) => name.startsWith(key))
    if (!file) throw new Error(`${folder}: ground-truth.json names ${key}, but no page starts with it`)
    return { ref: key, html: readText(join(folder, file)), url, gold: articleBody ?? '' }
  })
}

/** Blocks that stand beside the article's body. */
const besideBody = new Set(['title', 'byline', 'caption', 'credit', 'post'])

function bodyOf(document: ScoredRecord['document']): string {
  if (!document) return ''
  if (!document.blocks) return document.text
  return document.blocks
    .filter(({ kind }) => !besideBody.has(kind))
    .map(({ start, end }) => document.text.slice(start, end))
    .join('\n\n')
}

/** Words are compared four in a row, as the benchmark that the pages come from does: order counts. */
const SHINGLE = 4

/** Each run of four words with how often it stands in the text; a shorter text is one run. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const size = Math.min(SHINGLE, words.length)
  const counts = new Map<string, number>()
  if (!size) return counts
  for (let index = 0; index + size <= words.length; index++) {
    const key = words.slice(index, index + size).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** How many runs two texts share, how many only the answer has, how many only the gold. */
export function compareBodies(gold: string, answer: string): { both: number; extra: number; lost: number } {
  const wanted = shingles(gold)
  const given = shingles(answer)
  let [both, extra, lost] = [0, 0, 0]
  for (const key of new Set([...wanted.keys(), ...given.keys()])) {
    const inGold = wanted.get(key) ?? 0
    const inAnswer = given.get(key) ?? 0
    both += Math.min(inGold, inAnswer)
    extra += Math.max(0, inAnswer - inGold)
    lost += Math.max(0, inGold - inAnswer)
  }
  return { both, extra, lost }
}

export const pages: BenchSet<PageDocument> = {
  name: 'pages',
  title: 'Pages: the article’s body out of a saved page',
  rule: 'Runs of four words, compared with the annotators’ text; every page counts alike. Exact: not a run too many or too few. The body is every block but title, byline, caption, credit and post.',
  files: [{ label: '121 saved news pages', path: 'html' }],
  samples: [{ label: 'sample pages', path: 'pages' }],
  layer: 'document',
  rows: [
    { label: 'words of the body, F1', figure: 'f1' },
    { label: 'precision', figure: 'p' },
    { label: 'recall', figure: 'r' },
    { label: 'body exactly right', figure: 'wholeBodyExact' },
    { label: 'pages', figure: 'pages', count: true },
  ],
  readGold,
  score(documents, records, onMiss) {
    let [both, extra, lost, exact] = [0, 0, 0, 0]
    const overlaps: { ref: string; overlap: number }[] = []
    for (const document of documents) {
      const runs = compareBodies(document.gold, bodyOf(records.get(document.ref)?.document))
      if (!runs.extra && !runs.lost) exact++
      const all = runs.both + runs.extra + runs.lost
      if (!all) continue
      both += runs.both / all
      extra += runs.extra / all
      lost += runs.lost / all
      overlaps.push({ ref: document.ref, overlap: runs.both / all })
    }
    overlaps.sort((a, b) => a.overlap - b.overlap)
    for (const { ref, overlap } of overlaps) onMiss(ref, `overlap ${round3(overlap)}`)
    return {
      pages: documents.length,
      ...prf(both, both + extra, both + lost),
      wholeBodyExact: share(exact, documents.length),
    }
  },
}
