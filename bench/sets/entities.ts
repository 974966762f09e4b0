import { type BenchSet, excerpt, type GoldDocument, type ScoredRecord } from '../bench-set.ts'
import { prf } from '../figures.ts'
import { readText } from '../gold-files.ts'

interface Name {
  readonly type: string
  readonly start: number
  end: number
}

export interface NameDocument extends GoldDocument {
  readonly ref: string
  text: string
  readonly gold: Name[]
}

/** Reads IOB2 with a sentence's text in a comment; sentences are joined by a line break. */
function readGold(path: string): NameDocument[] {
  const documents: NameDocument[] = []
  let from = 0
  for (const line of readText(path).split('\n')) {
    if (line.startsWith('# newdoc')) {
      documents.push({ ref: afterEquals(line).trim(), text: '', gold: [] })
    }
    const document = documents.at(-1)
    if (!document) continue
    if (line.startsWith('# text')) {
      if (document.text) document.text += '\n'
      from = document.text.length
      document.text += afterEquals(line).slice(1)
    } else if (/^\d+\t/.test(line)) {
      from = readToken(document, line, from)
    }
  }
  return documents
}

function afterEquals(line: string): string {
  return line.slice(line.indexOf('=') + 1)
}

/** Adds a token's name, if it has one; gives where the next token is looked for. */
function readToken(document: NameDocument, line: string, from: number): number {
  const [, form = '', tag = ''] = line.split('\t')
  const start = document.text.indexOf(form, from)
  if (start < 0) return from
  const end = start + form.length
  const last = document.gold.at(-1)
  if (tag.startsWith('B-')) document.gold.push({ type: tag.slice(2), start, end })
  else if (tag.startsWith('I-') && last) last.end = end
  return end
}

const setTypes = ['PER', 'ORG', 'LOC'] as const
type SetType = (typeof setTypes)[number]

/** The set's types by the record's; what is neither person, organisation nor place is not asked for. */
const typeOf: Readonly<Record<string, SetType>> = {
  person: 'PER',
  organization: 'ORG',
  country: 'LOC',
  place: 'LOC',
}

interface Answer {
  readonly type: SetType
  readonly start: number
  readonly end: number
}

function answersOf(record: ScoredRecord | undefined): Answer[] {
  return (record?.entities ?? []).flatMap((entity) =>
    entity.mentions
      .filter(({ form }) => form === 'name')
      .flatMap(({ start, end, type: here }) => {
        const type = typeOf[here ?? entity.type]
        return type ? [{ type, start, end }] : []
      }),
  )
}

export const entities: BenchSet<NameDocument> = {
  name: 'entities',
  title: 'Names of people, organisations and places',
  rule: 'Mentions of form “name”: right where characters and type are the annotators’ (country and place are LOC).',
  files: [{ label: 'Universal NER, EWT dev', path: 'uner/dev.iob2.gz' }],
  samples: [],
  layer: 'entities',
  modelReads: true,
  rows: [
    { label: 'all names, F1', figure: 'overall' },
    { label: 'people, F1', figure: 'PER' },
    { label: 'organisations, F1', figure: 'ORG' },
    { label: 'places, F1', figure: 'LOC' },
    { label: 'documents', figure: 'documents', count: true },
  ],
  readGold,
  score(documents, records, onMiss) {
    const counts = new Map<SetType, { right: number; given: number; asked: number }>()
    for (const type of setTypes) counts.set(type, { right: 0, given: 0, asked: 0 })
    const countsOf = (type: SetType) => counts.get(type) as { right: number; given: number; asked: number }
    for (const document of documents) {
      const answers = answersOf(records.get(document.ref))
      for (const { type } of answers) countsOf(type).given++
      for (const name of document.gold) {
        const type = setTypes.find((known) => known === name.type)
        if (!type) continue
        countsOf(type).asked++
        const right = answers.some(
          (answer) => answer.type === type && answer.start === name.start && answer.end === name.end,
        )
        if (right) countsOf(type).right++
        else onMiss(document.ref, `missed ${type}: ${excerpt(document, name.start, name.end)}`)
      }
    }
    const total = (part: 'right' | 'given' | 'asked') =>
      setTypes.reduce((sum, type) => sum + countsOf(type)[part], 0)
    return {
      documents: documents.length,
      ...Object.fromEntries(
        [...counts].map(([type, { right, given, asked }]) => [type, prf(right, given, asked)]),
      ),
      overall: prf(total('right'), total('given'), total('asked')),
    }
  },
}
