import { createHash } from 'node:crypto'
import { type ReportRecord, SCHEMA_VERSION } from '../src/domain/record.ts'
import { spanOf } from '../src/domain/span.ts'

/** An emoji before the names: every offset behind it differs between the units. */
export const SAMPLE_TEXT = `🙂 Harbour talks go on

“We will not wait,” Ana Duarte, foreign minister of Valoria, told reporters on Sunday. Ivo Pell said she had called it a “fiasco” 🙂.`

/** A sound record in UTF-16 units that uses every layer and every optional field. */
export function sampleRecord(): ReportRecord {
  const text = SAMPLE_TEXT
  const span = (words: string) => {
    const start = text.indexOf(words)
    return spanOf(text, start, start + words.length)
  }
  const range = (from: string, to: string) => ({ start: span(from).start, end: span(to).end })
  const hash = createHash('sha256').update(text, 'utf8').digest('hex')
  return {
    schema: SCHEMA_VERSION,
    offsets: 'utf-16',
    producer: { name: 'onrecord', version: '0.0.0', model: 'rules@0.0.0' },
    document: {
      id: `sha256:${hash}`,
      ref: 'sample',
      input: { mediaType: 'text/plain', charset: 'utf-8', sha256: hash, bytes: Buffer.byteLength(text) },
      authors: [],
      credit: ['AP'],
      published: '2031-05-12',
      language: 'en',
      text,
      blocks: [
        { kind: 'title', ...range('🙂 Harbour', 'go on'), selector: 'line:1' },
        { kind: 'paragraph', ...range('“We', '🙂.'), selector: 'line:3' },
      ],
    },
    sentences: [range('🙂 Harbour', 'go on'), range('“We', 'Sunday.'), range('Ivo', '🙂.')],
    entities: [
      {
        id: 'e1',
        type: 'person',
        name: 'Ana Duarte',
        mentions: [
          { ...span('Ana Duarte'), form: 'name' },
          { ...span('she'), form: 'pronoun' },
        ],
        country: 'BRA',
        roles: [{ title: 'foreign minister', of: 'e2' }],
        actsFor: 'e2',
        links: [{ scheme: 'wikidata', id: 'Q0', name: 'Ana Duarte', score: 0.5 }],
      },
      {
        id: 'e2',
        type: 'country',
        name: 'Valoria',
        mentions: [{ ...span('Valoria'), form: 'name' }],
        roles: [],
        links: [],
      },
      {
        id: 'e3',
        type: 'person',
        name: 'Ivo Pell',
        mentions: [{ ...span('Ivo Pell'), form: 'name' }],
        roles: [],
        links: [],
      },
      {
        id: 'e4',
        type: 'group',
        name: 'reporters',
        mentions: [{ ...span('reporters'), form: 'nominal' }],
        roles: [],
        links: [],
      },
    ],
    times: [{ id: 't1', ...span('Sunday'), type: 'DATE', value: '2031-05-11' }],
    statements: [
      {
        id: 's1',
        kind: 'direct',
        content: [span('“We will not wait,”')],
        cue: [span('told')],
        source: [span('Ana Duarte, foreign minister of Valoria')],
        quoted: [span('We will not wait')],
        speaker: 'e1',
        sourceKind: 'named',
        addressees: ['e4'],
        medium: { kind: 'briefing', ...span('reporters') },
        time: 't1',
        manner: 'say',
        stance: 'neutral',
        asserted: true,
        via: ['e3'],
        evidence: ['inverted-cue'],
        confidence: 0.9,
      },
      {
        id: 's2',
        kind: 'mixed',
        content: [span('she had called it a “fiasco”')],
        cue: [span('said')],
        source: [span('Ivo Pell')],
        quoted: [span('fiasco')],
        speaker: 'e3',
        speakerCandidates: [{ entity: 'e1', score: 0.2, evidence: 'nearest-person' }],
        sourceKind: 'named',
        addressees: [],
        medium: { kind: 'other' },
        parent: 's1',
        manner: 'say',
        stance: 'neutral',
        asserted: true,
        via: [],
        evidence: ['cue-verb'],
        confidence: 0.8,
      },
    ],
    quotedTerms: [{ ...span('fiasco'), use: 'scare', holder: 'e1' }],
    events: [
      {
        id: 'v1',
        type: 'CONSULT',
        contexts: ['diplomatic'],
        quad: 'verbal-cooperation',
        intensity: 2.1,
        trigger: [span('talks')],
        words: [
          { ...span('talks'), voice: 'author' },
          { ...span('fiasco'), voice: 's2' },
        ],
        actors: ['e1'],
        recipients: ['e2'],
        place: 'e2',
        time: 't1',
        status: 'ongoing',
        background: false,
        attributedTo: 's2',
        evidence: ['noun'],
        confidence: 0.7,
      },
    ],
    warnings: [{ code: 'mojibake', message: 'looks odd', ...range('Harbour', 'talks') }],
  }
}
