import type { Model, WindowScores } from '../model.ts'
import { bestLabel, labelledRanges, likelihood } from './labels.ts'
import { VectorStore } from './reference-vectors.ts'
import { rolesOfCue } from './roles.ts'
import { readSentence } from './syntax.ts'
import type { LabelledWords, ScoredWords } from './word-ranges.ts'

/** What is read of a text while its windows go by. Words are those of the whole text. */
export interface ReadWords {
  /** The number of the sentence of each word. */
  readonly sentences: Uint32Array
  readonly upos: Uint8Array
  readonly heads: Int32Array
  readonly relations: Uint8Array
  readonly names: LabelledWords[]
  readonly nominals: LabelledWords[]
  readonly times: LabelledWords[]
  readonly triggers: (LabelledWords & { readonly status: string })[]
  readonly attributions: AttributedWords[]
  readonly vectors: VectorStore
}

export interface AttributedWords {
  readonly cue: ScoredWords
  readonly source: ScoredWords | undefined
  readonly content: readonly ScoredWords[]
}

export function newReading({ manifest }: Model, sentences: Uint32Array): ReadWords {
  const count = sentences.length
  return {
    sentences,
    upos: new Uint8Array(count),
    heads: new Int32Array(count),
    relations: new Uint8Array(count),
    names: [],
    nominals: [],
    times: [],
    triggers: [],
    attributions: [],
    vectors: new VectorStore(count, manifest.pairs.anaphor.width),
  }
}

/** A window among the words of its text: where it starts, and which of its words it answers for. */
export interface WindowPlace {
  readonly start: number
  readonly ownedStart: number
  readonly ownedEnd: number
}

/** Decides what a window's scores say of the words that it answers for, and adds it to the reading. */
export function readWindow(model: Model, reading: ReadWords, scores: WindowScores, place: WindowPlace): void {
  readRanges(model, reading, scores, place)
  readEachWord(model, reading, scores, place)
  readTrees(model, reading, scores, place)
}

function readRanges(model: Model, reading: ReadWords, scores: WindowScores, place: WindowPlace): void {
  const { start, ownedStart, ownedEnd } = place
  const { tags, pairs } = model.manifest
  const moved = <Range extends { first: number; end: number }>(range: Range): Range => ({
    ...range,
    first: range.first + start,
    end: range.end + start,
  })
  /** What begins in the owned words is this window's to tell, unless the window before has told of some of it. */
  const own = (found: readonly LabelledWords[], last: { readonly end: number } | undefined) =>
    found.filter(
      ({ first }) => first + start >= Math.max(ownedStart, last?.end ?? 0) && first + start < ownedEnd,
    )
  for (const head of ['names', 'nominals', 'times'] as const) {
    for (const range of own(labelledRanges(scores, tags[head]), reading[head].at(-1))) {
      reading[head].push(moved(range))
      if (head === 'times') continue
      const row = (range.end - 1) * scores.pairColumns
      reading.vectors.add(
        range.end - 1 + start,
        scores.pairs,
        row + pairs.anaphor.from,
        row + pairs.antecedent.from,
      )
    }
  }
  const sentences = reading.sentences.subarray(start, start + scores.words)
  for (const cue of own(labelledRanges(scores, tags.cue), reading.attributions.at(-1)?.cue)) {
    const { source, content } = rolesOfCue(model, scores, sentences, cue)
    reading.attributions.push({
      cue: moved(cue),
      source: source && moved(source),
      content: content.map(moved),
    })
  }
}

function readEachWord(model: Model, reading: ReadWords, scores: WindowScores, place: WindowPlace): void {
  const { start, ownedStart, ownedEnd } = place
  const { tags, pairs } = model.manifest
  const { upos, eventTypes, eventStatus } = tags
  // Names that only the rules see end in one.
  const [pronoun, properNoun] = [upos.labels.indexOf('PRON'), upos.labels.indexOf('PROPN')]
  for (let at = ownedStart; at < ownedEnd; at++) {
    const word = at - start
    const kind = bestLabel(scores, word, upos.from, upos.labels.length)
    reading.upos[at] = kind
    if (kind === pronoun || kind === properNoun) {
      const row = word * scores.pairColumns
      reading.vectors.add(at, scores.pairs, row + pairs.anaphor.from, row + pairs.antecedent.from)
    }
    const type = bestLabel(scores, word, eventTypes.from, eventTypes.labels.length)
    if (type === 0) continue
    const status = bestLabel(scores, word, eventStatus.from, eventStatus.labels.length)
    reading.triggers.push({
      first: at,
      end: at + 1,
      label: eventTypes.labels[type] as string,
      status: eventStatus.labels[status] as string,
      score: likelihood(scores, word, eventTypes.from, eventTypes.labels.length, type),
    })
  }
}

/** A tree for each sentence; one that reaches beyond the owned words is read in two parts. */
function readTrees(
  model: Model,
  { sentences, heads, relations }: ReadWords,
  scores: WindowScores,
  { start, ownedStart, ownedEnd }: WindowPlace,
): void {
  for (let first = ownedStart; first < ownedEnd; ) {
    let end = first + 1
    while (end < ownedEnd && sentences[end] === sentences[first]) end++
    readSentence(model, scores, first - start, end - start, heads.subarray(start), relations.subarray(start))
    for (let word = first; word < end; word++) heads[word] = (heads[word] as number) + start
    first = end
  }
}
