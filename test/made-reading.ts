import type { LabelledRange, ModelReading, ReadAttribution } from '../src/text/model-reading.ts'

/** What a made-up model says of a text: words stand for where they are first found. */
export interface MadeReading {
  readonly names?: readonly (readonly [words: string, type: string, score?: number])[]
  readonly attributions?: readonly {
    readonly source?: string
    readonly cue: string
    readonly content: readonly string[]
    readonly score?: number
  }[]
  readonly refersTo?: ModelReading['refersTo']
}

/** A reading of `text` as the model would give it: for tests of the stages without a model. */
export function madeReading(text: string, made: MadeReading): ModelReading {
  const rangeOf = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" is not in the text`)
    return { start, end: start + words.length }
  }
  const none = new Uint32Array(0)
  return {
    model: 'made-up@0',
    names: (made.names ?? []).map(
      ([words, label, score = 0.9]): LabelledRange => ({ ...rangeOf(words), label, score }),
    ),
    nominals: [],
    times: [],
    triggers: [],
    attributions: (made.attributions ?? []).map(
      ({ source, cue, content, score = 0.9 }): ReadAttribution => ({
        cue: { ...rangeOf(cue), score },
        source: source === undefined ? undefined : { ...rangeOf(source), score },
        content: content.map((words) => ({ ...rangeOf(words), score })),
      }),
    ),
    syntax: {
      starts: none,
      ends: none,
      heads: new Int32Array(0),
      upos: new Uint8Array(0),
      relations: new Uint8Array(0),
      uposNames: [],
      relationNames: [],
    },
    refersTo: made.refersTo ?? (() => undefined),
  }
}
