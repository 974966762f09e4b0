import type { ModelReading, ReadAttribution, ReadTrigger, Referring } from '../text/model-reading.ts'
import type { TextLayer } from '../text/text-layer.ts'
import { bestLabel, labelledRanges, likelihood } from './decode/labels.ts'
import { referenceScorer } from './decode/references.ts'
import { rolesOfCue } from './decode/roles.ts'
import { readSentence } from './decode/syntax.ts'
import type { LabelledWords, ScoredWords, WordRange } from './decode/word-ranges.ts'
import { type EncodedText, encodeText } from './encode.ts'
import type { Model, WindowScores } from './model.ts'
import { modelInput } from './model-input.ts'
import { wordAt } from './word-at.ts'

/** A reading while it is being put together from windows. Words are those of the whole text. */
interface Draft {
  readonly encoded: EncodedText
  /** Number of the sentence of each word. */
  readonly sentences: Uint32Array
  readonly upos: Uint8Array
  readonly heads: Int32Array
  readonly relations: Uint8Array
  readonly names: LabelledWords[]
  readonly nominals: LabelledWords[]
  readonly times: LabelledWords[]
  readonly triggers: (LabelledWords & { readonly status: string })[]
  readonly attributions: AttributedWords[]
  readonly slots: Int32Array
  readonly vectors: { readonly anaphor: Float32Array; readonly antecedent: Float32Array }[]
}

interface AttributedWords {
  readonly cue: ScoredWords
  readonly source: ScoredWords | undefined
  readonly content: readonly ScoredWords[]
}

/**
 * Reads a text with the model: one pass a window, one window after the other, so that the scores of a report are the
 * same whatever else is read. Of a window's scores only what is decided is kept; memory is linear in the words.
 */
export async function readWithModel(layer: TextLayer, model: Model): Promise<ModelReading> {
  const encoded = encodeText(layer, model.vocabulary)
  const count = encoded.words.length
  const draft: Draft = {
    encoded,
    sentences: sentenceNumbers(encoded),
    upos: new Uint8Array(count),
    heads: new Int32Array(count),
    relations: new Uint8Array(count),
    names: [],
    nominals: [],
    times: [],
    triggers: [],
    attributions: [],
    slots: new Int32Array(count).fill(-1),
    vectors: [],
  }
  for (let window = 0; window < encoded.windows.length; window++) {
    const scores = await model.score(modelInput(encoded, model.vocabulary, window))
    readWindow(model, draft, scores, window)
  }
  return finished(layer.document.text, model, draft)
}

function sentenceNumbers({ words, sentenceStarts }: EncodedText): Uint32Array {
  const numbers = new Uint32Array(words.length)
  for (let sentence = 0; sentence < sentenceStarts.length; sentence++) {
    numbers.fill(sentence, sentenceStarts[sentence] as number, sentenceStarts[sentence + 1] ?? words.length)
  }
  return numbers
}

function readWindow(model: Model, draft: Draft, scores: WindowScores, window: number): void {
  const { windows } = draft.encoded
  const start = windows.starts[window] as number
  const from = (windows.ownedStarts[window] as number) - start
  const to = (windows.ownedEnds[window] as number) - start
  const { tags } = model.manifest
  // What begins in the owned words is this window's to tell.
  const owned = ({ first }: { first: number }) => first >= from && first < to
  const moved = <Range extends { first: number; end: number }>(range: Range): Range => ({
    ...range,
    first: range.first + start,
    end: range.end + start,
  })
  for (const head of ['names', 'nominals', 'times'] as const) {
    for (const range of labelledRanges(scores, tags[head])) if (owned(range)) draft[head].push(moved(range))
  }
  const sentences = draft.sentences.subarray(start, start + scores.words)
  for (const cue of labelledRanges(scores, tags.cue)) {
    if (!owned(cue)) continue
    const { source, content } = rolesOfCue(model, scores, sentences, cue)
    draft.attributions.push({ cue: moved(cue), source: source && moved(source), content: content.map(moved) })
  }
  readWords(model, draft, scores, start, from, to)
  readSentences(model, draft, scores, sentences, start, from, to)
}

function readSentences(
  model: Model,
  draft: Draft,
  scores: WindowScores,
  sentences: Uint32Array,
  start: number,
  from: number,
  to: number,
): void {
  const heads = new Int32Array(scores.words)
  const relations = new Uint8Array(scores.words)
  for (let first = from; first < to; ) {
    let end = first + 1
    while (end < to && sentences[end] === sentences[first]) end++
    readSentence(model, scores, first, end, heads, relations)
    for (let word = first; word < end; word++) {
      draft.heads[start + word] = start + (heads[word] as number)
      draft.relations[start + word] = relations[word] as number
    }
    first = end
  }
}

function readWords(
  model: Model,
  draft: Draft,
  scores: WindowScores,
  start: number,
  from: number,
  to: number,
): void {
  const { tags, pairs } = model.manifest
  const refers = ['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ'].map((name) => tags.upos.labels.indexOf(name))
  for (let word = from; word < to; word++) {
    const upos = bestLabel(scores, word, tags.upos.from, tags.upos.labels.length)
    draft.upos[start + word] = upos
    const type = bestLabel(scores, word, tags.eventTypes.from, tags.eventTypes.labels.length)
    if (type > 0) {
      const status = bestLabel(scores, word, tags.eventStatus.from, tags.eventStatus.labels.length)
      draft.triggers.push({
        first: start + word,
        end: start + word + 1,
        label: tags.eventTypes.labels[type] as string,
        status: tags.eventStatus.labels[status] as string,
        score: likelihood(scores, word, tags.eventTypes.from, tags.eventTypes.labels.length, type),
      })
    }
    if (!refers.includes(upos)) continue
    const row = word * scores.pairColumns
    const columns = ({ from, width }: { from: number; width: number }) =>
      scores.pairs.slice(row + from, row + from + width)
    draft.slots[start + word] = draft.vectors.length
    draft.vectors.push({
      anaphor: columns(pairs.anaphor),
      antecedent: columns(pairs.antecedent),
    })
  }
}

function finished(text: string, model: Model, draft: Draft): ModelReading {
  const { encoded, vectors } = draft
  const { words } = encoded
  const { tags, pairs, relations } = model.manifest
  const { width } = pairs.anaphor
  const anaphors = new Float32Array(vectors.length * width)
  const antecedents = new Float32Array(vectors.length * width)
  vectors.forEach(({ anaphor, antecedent }, slot) => {
    anaphors.set(anaphor, slot * width)
    antecedents.set(antecedent, slot * width)
  })
  const score = referenceScorer(model, { slots: draft.slots, width, anaphors, antecedents })
  const placed = <Found extends WordRange>({ first, end, ...rest }: Found) => ({
    ...rest,
    start: words.starts[first] as number,
    end: words.ends[end - 1] as number,
  })
  return {
    model: model.id,
    names: draft.names.map(placed),
    nominals: draft.nominals.map(placed),
    times: draft.times.map(placed),
    triggers: draft.triggers.map((trigger): ReadTrigger => placed(trigger)),
    attributions: draft.attributions.map(
      ({ cue, source, content }): ReadAttribution => ({
        cue: placed(cue),
        source: source && placed(source),
        content: content.map(placed),
      }),
    ),
    syntax: {
      starts: words.starts,
      ends: words.ends,
      heads: draft.heads,
      upos: draft.upos,
      relations: draft.relations,
      uposNames: tags.upos.labels,
      relationNames: relations,
    },
    refersTo(anaphor, antecedent) {
      const referring = ({ start, end, form }: Referring) => ({
        word: wordAt(words, end) - 1,
        form,
        words: text.slice(start, end).toLowerCase(),
      })
      return score(referring(anaphor), referring(antecedent))
    },
  }
}
