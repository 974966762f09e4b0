import { type BenchSet, excerpt, type GoldDocument } from '../bench-set.ts'
import { prf } from '../figures.ts'
import { readJsonLines } from '../gold-files.ts'
import { type Extent, fromCodePoints, matchOneToOne } from '../spans.ts'

interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

export interface TimeDocument extends GoldDocument {
  readonly text: string
  readonly gold: readonly Timex[]
}

/** A line of timeml/*.jsonl: offsets count code points; `dct` is the document's date. */
interface TimemlLine {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly timex3: readonly { readonly span: Extent; readonly type: string; readonly value: string }[]
}

function readGold(path: string): TimeDocument[] {
  return readJsonLines<TimemlLine>(path).map(({ id, dct, text, timex3 }) => {
    const toUtf16 = fromCodePoints(text)
    const gold = timex3.map(({ span, type, value }) => ({
      start: toUtf16(span[0]),
      end: toUtf16(span[1]),
      type,
      value,
    }))
    return { ref: id, text, published: dct, gold }
  })
}

interface Extended {
  readonly start: number
  readonly end: number
}

/** Shared characters over those from the first start to the last end; 0 where they don't overlap. */
export function overlapShare(a: Extended, b: Extended): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 ? shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) : 0
}

/** Any overlap at all: TempEval's relaxed match. */
const ANY_OVERLAP = 1e-9

/** The sets give no zones: a zone after a clock time is not held against anybody. */
export function withoutZone(value: string): string {
  return value.replace(/(T\d\d:\d\d(?::\d\d)?)(?:Z|[+-]\d\d:?\d\d)$/, '$1')
}

export const times: BenchSet<TimeDocument> = {
  name: 'times',
  title: 'Time expressions (TIMEX3)',
  rule: 'One-to-one by overlap. Relaxed: any overlap; strict: the same characters; type and value: relaxed and the same type, or the same value letter for letter (a zone after a clock time is ignored). All are F1 of what was annotated and what was given.',
  files: [
    { label: 'TimeBank', path: 'timeml/timebank.jsonl.gz' },
    { label: 'AQUAINT', path: 'timeml/aquaint.jsonl.gz' },
  ],
  samples: [],
  layer: 'times',
  rows: [
    { label: 'value, F1', figure: 'value' },
    { label: 'type, F1', figure: 'type' },
    { label: 'strict, F1', figure: 'strict' },
    { label: 'relaxed, F1', figure: 'relaxed' },
    { label: 'times annotated', figure: 'gold', count: true },
    { label: 'times given', figure: 'predicted', count: true },
  ],
  modelReads: true,
  readGold,
  score(documents, records, onMiss) {
    let [gold, given, relaxed, strict, type, value] = [0, 0, 0, 0, 0, 0]
    for (const document of documents) {
      const answers = records.get(document.ref)?.times ?? []
      gold += document.gold.length
      given += answers.length
      const matches = matchOneToOne(document.gold, answers, overlapShare, ANY_OVERLAP)
      const found = new Set(matches.map((match) => match.gold))
      for (const timex of document.gold) {
        if (!found.has(timex)) onMiss(document.ref, `missed: ${excerpt(document, timex.start, timex.end)}`)
      }
      for (const { gold: wanted, answer } of matches) {
        relaxed++
        if (wanted.start === answer.start && wanted.end === answer.end) strict++
        if (wanted.type === answer.type) type++
        if (wanted.value === withoutZone(answer.value ?? '')) value++
        else {
          const words = excerpt(document, wanted.start, wanted.end)
          const context = `(document of ${document.published})`
          onMiss(document.ref, `value: ${words} want ${wanted.value} got ${answer.value} ${context}`)
        }
      }
    }
    return {
      documents: documents.length,
      gold,
      predicted: given,
      strict: prf(strict, given, gold),
      relaxed: prf(relaxed, given, gold),
      type: prf(type, given, gold),
      value: prf(value, given, gold),
    }
  },
}
