import {
  type BenchSet,
  excerpt,
  type GoldDocument,
  type ScoredEntity,
  type ScoredRecord,
  type ScoredStatement,
} from '../bench-set.ts'
import { share } from '../figures.ts'
import { readJsonLines } from '../gold-files.ts'

interface NamedQuote {
  readonly start: number
  readonly end: number
  /** The full name of who says it. */
  readonly speaker: string
}

export interface SpeakerDocument extends GoldDocument {
  readonly text: string
  readonly gold: readonly NamedQuote[]
}

/** A line of basil/*.jsonl; offsets count UTF-16 code units within the sentence. */
interface BasilLine {
  readonly id: string
  readonly date?: string
  readonly url?: string
  readonly body: readonly {
    readonly sentence: string
    readonly annotations: readonly { start: number; end: number; quote: string; speaker: string }[]
  }[]
}

/** Speakers that are bodies or crowds rather than people ("Senate Republicans", "BuzzFeed", "Other: …"). */
const notAPerson =
  /^Other|\b(democrats?|republicans?|lawmakers?|members?|administration|party|committee|officials?|group|campaign|supporters?|buzzfeed|media|press|court|white house)\b/i

function lastWord(name: string): string {
  return name.split(' ').at(-1) as string
}

function readGold(path: string): SpeakerDocument[] {
  return readJsonLines<BasilLine>(path).map(({ id, date, url, body }) => {
    const text = body.map(({ sentence }) => sentence).join(' ')
    const gold: NamedQuote[] = []
    let from = 0
    for (const { sentence, annotations } of body) {
      const base = text.indexOf(sentence, from)
      from = base + sentence.length
      for (const { start, end, quote, speaker } of annotations) {
        // Asked only where somebody could know: a person whose surname the article gives.
        const asked = quote === 'Yes' && speaker && !notAPerson.test(speaker)
        if (asked && text.includes(lastWord(speaker))) {
          gold.push({ start: base + start, end: base + end, speaker })
        }
      }
    }
    return { ref: id, text, published: date, url, gold }
  })
}

/** A statement holds a quotation where it covers nine tenths of its characters. */
const WHOLE_SHARE = 0.9

function overlapWith(statement: ScoredStatement, quote: NamedQuote): number {
  return statement.content.reduce(
    (total, { start, end }) => total + Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start)),
    0,
  )
}

function contentLength(statement: ScoredStatement): number {
  return statement.content.reduce((total, { start, end }) => total + end - start, 0)
}

/** The shortest statement that holds the quotation, or else the one that overlaps it most. */
function statementOf(record: ScoredRecord | undefined, quote: NamedQuote): ScoredStatement | undefined {
  const near = (record?.statements ?? [])
    .map((statement) => ({ statement, overlap: overlapWith(statement, quote) }))
    .filter(({ overlap }) => overlap > 0)
  const whole = near.filter(({ overlap }) => overlap >= WHOLE_SHARE * (quote.end - quote.start))
  whole.sort((a, b) => contentLength(a.statement) - contentLength(b.statement))
  if (whole[0]) return whole[0].statement
  near.sort((a, b) => b.overlap - a.overlap)
  return near[0]?.statement
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .split(/\s+/)
}

/** Full names must agree; a lone surname counts only where the record knows no full name with it. */
export function isSamePerson(names: readonly string[], wanted: string): boolean {
  const want = nameWords(wanted)
  const first = want[0] as string
  const surname = want.at(-1)
  const known = names.map(nameWords)
  const full = known.filter((name) => name.length > 1 && name.at(-1) === surname)
  if (full.length) return full.some((name) => name[0]?.[0] === first[0] || name.includes(first))
  return known.some((name) => name.length === 1 && name[0] === surname)
}

function namesOf(entity: ScoredEntity, record: ScoredRecord): string[] {
  const mentioned = entity.mentions
    .filter(({ form }) => form === 'name')
    .map(({ start, end }) => record.document?.text.slice(start, end) ?? '')
  return [entity.name, ...mentioned].filter(Boolean)
}

export const speakers: BenchSet<SpeakerDocument> = {
  name: 'speakers',
  title: 'Speakers: whose quotation it is, by name',
  rule: 'Quotations whose speaker is a person that the article names. A quotation belongs to the shortest statement that covers nine tenths of it, or else to the one that overlaps it most. The speaker is right where surname and first name (or its initial) of the entity agree. Of all: quotations without a statement and abstentions count as wrong. Of those named: they are left out.',
  files: [{ label: 'BASIL', path: 'basil/dev.jsonl.gz' }],
  samples: [],
  layer: 'statements',
  modelReads: true,
  rows: [
    { label: 'speaker right, of all', figure: 'speakerAccuracy' },
    { label: 'speaker right, of those named', figure: 'precisionWhenNamed' },
    { label: 'quotations found', figure: 'found' },
    { label: 'abstained', figure: 'abstained', count: true },
    { label: 'quotations annotated', figure: 'quotes', count: true },
  ],
  readGold,
  score(documents, records, onMiss) {
    let [quotes, found, named, right] = [0, 0, 0, 0]
    for (const document of documents) {
      const record = records.get(document.ref)
      for (const quote of document.gold) {
        quotes++
        const said = excerpt(document, quote.start, quote.end)
        const statement = statementOf(record, quote)
        if (!statement) {
          onMiss(document.ref, `no statement: ${said}`)
          continue
        }
        found++
        const entity = record?.entities?.find(({ id }) => id === statement.speaker)
        if (!record || !entity) {
          onMiss(document.ref, `abstained, want ${quote.speaker}: ${said}`)
          continue
        }
        named++
        if (isSamePerson(namesOf(entity, record), quote.speaker)) right++
        else onMiss(document.ref, `want ${quote.speaker}, got ${entity.name}: ${said}`)
      }
    }
    return {
      quotes,
      found: share(found, quotes),
      abstained: found - named,
      speakerAccuracy: share(right, quotes),
      precisionWhenNamed: share(right, named),
    }
  },
}
