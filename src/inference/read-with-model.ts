import type { ModelReading, ReadAttribution, ReadTrigger, Referring } from '../text/model-reading.ts'
import type { TextLayer } from '../text/text-layer.ts'
import { referenceScorer } from './decode/references.ts'
import { newReading, type ReadWords, readWindow } from './decode/windows.ts'
import type { WordRange } from './decode/word-ranges.ts'
import { type EncodedText, encodeText } from './encode.ts'
import type { Model } from './model.ts'
import { modelInput } from './model-input.ts'
import { wordAt } from './word-at.ts'
import type { Words } from './words.ts'

/**
 * Reads a text with the model: one pass a window, one window after the other, so that a report's scores are the same
 * whatever else is read. Of a window's scores only what is decided is kept; memory is linear in the words.
 */
export async function readWithModel(layer: TextLayer, model: Model): Promise<ModelReading> {
  const encoded = encodeText(layer, model.vocabulary)
  const { windows } = encoded
  const reading = newReading(model, sentenceNumbers(encoded))
  for (let window = 0; window < windows.length; window++) {
    const scores = await model.score(modelInput(encoded, model.vocabulary, window))
    readWindow(model, reading, scores, {
      start: windows.starts[window] as number,
      ownedStart: windows.ownedStarts[window] as number,
      ownedEnd: windows.ownedEnds[window] as number,
    })
  }
  return placed(layer.document.text, model, encoded.words, reading)
}

function sentenceNumbers({ words, sentenceStarts }: EncodedText): Uint32Array {
  const numbers = new Uint32Array(words.length)
  for (let sentence = 0; sentence < sentenceStarts.length; sentence++) {
    numbers.fill(sentence, sentenceStarts[sentence] as number, sentenceStarts[sentence + 1] ?? words.length)
  }
  return numbers
}

/** The same in offsets into the text. */
function placed(text: string, model: Model, words: Words, reading: ReadWords): ModelReading {
  const { tags, relations } = model.manifest
  const score = referenceScorer(model, reading.vectors.vectors())
  const place = <Found extends WordRange>({ first, end, ...rest }: Found) => ({
    ...rest,
    start: words.starts[first] as number,
    end: words.ends[end - 1] as number,
  })
  const referring = ({ start, end, form }: Referring) => ({
    word: wordAt(words, end) - 1,
    form,
    words: text.slice(start, end).toLowerCase(),
  })
  return {
    model: model.id,
    names: reading.names.map(place),
    nominals: reading.nominals.map(place),
    times: reading.times.map(place),
    triggers: reading.triggers.map((trigger): ReadTrigger => place(trigger)),
    attributions: reading.attributions.map(
      ({ cue, source, content }): ReadAttribution => ({
        cue: place(cue),
        source: source && place(source),
        content: content.map(place),
      }),
    ),
    syntax: {
      starts: words.starts,
      ends: words.ends,
      heads: reading.heads,
      upos: reading.upos,
      relations: reading.relations,
      uposNames: tags.upos.labels,
      relationNames: relations,
    },
    refersTo: (anaphor, antecedent) => score(referring(anaphor), referring(antecedent)),
  }
}
