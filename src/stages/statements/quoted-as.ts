import { type Attribution, attributionOf } from './attribution.ts'
import type { Cue } from './cues.ts'
import { forwardCue } from './forward-cues.ts'
import type { SegmentReader } from './segment-shapes.ts'
import { type Phrase, subjectAfter, subjectBefore } from './source-phrases.ts'

/** How far behind "quoted" its "as saying" may stand: "was quoted by the state news agency as". */
const MAX_GAP = 12

/** "The paper quoted Roe as saying …" · "Roe was quoted by the paper as saying …": Roe speaks, the paper passes it on. */
export function quotedAs(
  reader: SegmentReader,
  quoting: Cue,
  saying: Cue,
  next: Cue | undefined,
  floor: number,
): Attribution | undefined {
  const { items, mentions } = reader
  if (quoting.verb.lemma !== 'quote' && quoting.verb.lemma !== 'cite') return undefined
  if (saying.form !== 'ing' || items[saying.from - 1]?.word !== 'as' || saying.at - quoting.at > MAX_GAP)
    return undefined
  const source: Phrase | undefined = quoting.passive
    ? subjectBefore(items, quoting.from, floor, mentions)
    : objectBefore(reader, quoting.to + 1, saying.from - 2)
  const said = source && forwardCue(reader, saying, next, source)
  return (
    said &&
    attributionOf({ ...saying, from: quoting.from }, source, said.content, 'quoted-as-saying', said.addressee)
  )
}

function objectBefore({ items, mentions }: SegmentReader, from: number, to: number): Phrase | undefined {
  const object = subjectAfter(items, from, mentions)
  return object && { from, to: Math.max(object.to, to) }
}
