import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleRecord } from '../../test/sample-record.ts'
import { checkRecord, MAX_PROBLEMS } from './check.ts'
import { withOffsets } from './offsets.ts'
import { jsonPointer, type ProblemCode } from './problem.ts'

// biome-ignore lint/suspicious/noExplicitAny: the cases break records in ways that the types forbid
type Loose = any

/** What is broken, the code that names it, and where. */
const broken: [string, (record: Loose) => void, ProblemCode, string][] = [
  ['no schema', (r) => delete r.schema, 'shape', '/schema'],
  ['an unknown field', (r) => (r.extra = 1), 'shape', ''],
  ['a negative offset', (r) => (r.sentences[0].start = -1), 'shape', '/sentences/0/start'],
  ['an unknown kind', (r) => (r.statements[0].kind = 'shouted'), 'shape', '/statements/0/kind'],
  ['half a medium', (r) => delete r.statements[0].medium.text, 'shape', '/statements/0/medium'],
  ['another text’s id', (r) => (r.document.id = 'sha256:00'), 'document-id', '/document/id'],
  ['a span behind the text', (r) => (r.times[0].end = 9999), 'span-outside', '/times/0'],
  ['an empty span', (r) => (r.times[0].end = r.times[0].start), 'span-outside', '/times/0'],
  ['a backward warning', (r) => (r.warnings[0].end = 0), 'span-outside', '/warnings/0'],
  ['a warning without an end', (r) => delete r.warnings[0].end, 'span-outside', '/warnings/0'],
  ['a span with other words', (r) => (r.times[0].text = 'Monday'), 'span-text', '/times/0/text'],
  ['a shifted cue', (r) => (r.statements[0].cue[0].start += 1), 'span-text', '/statements/0/cue/0/text'],
  [
    'a span that cuts an emoji',
    (r) => Object.assign(r.events[0].trigger[0], { start: 1, end: 10, text: '\ude42 Harbour' }),
    'span-cuts-character',
    '/events/0/trigger/0',
  ],
  ['blocks out of order', (r) => r.document.blocks.reverse(), 'blocks-order', '/document/blocks/1'],
  ['blocks that overlap', (r) => (r.document.blocks[0].end += 5), 'blocks-order', '/document/blocks/1'],
  ['a block left out', (r) => r.document.blocks.shift(), 'blocks-cover', '/document/blocks'],
  ['no blocks', (r) => (r.document.blocks = []), 'blocks-cover', '/document/blocks'],
  ['sentences out of order', (r) => r.sentences.reverse(), 'sentences-order', '/sentences/1'],
  ['a sentence across blocks', (r) => (r.sentences[0].end += 1), 'sentence-outside', '/sentences/0'],
  ['a sentence left out', (r) => r.sentences.pop(), 'sentences-cover', '/sentences'],
  [
    'mentions out of order',
    (r) => r.entities[0].mentions.reverse(),
    'mentions-order',
    '/entities/0/mentions/1',
  ],
  [
    'one mention twice',
    (r) => r.entities[0].mentions.unshift(r.entities[0].mentions[0]),
    'mentions-order',
    '/entities/0/mentions/1',
  ],
  [
    'a quotation from elsewhere',
    (r) => (r.statements[0].quoted = r.statements[1].quoted),
    'quoted-outside',
    '/statements/0/quoted/0',
  ],
  ['an unknown mode', (r) => (r.events[0].mode = 'juggle'), 'shape', '/events/0/mode'],
  ['an unknown context', (r) => (r.events[0].contexts = ['120]']), 'shape', '/events/0/contexts/0'],
  ['another type’s mode', (r) => (r.events[0].mode = 'aerial'), 'event-code', '/events/0/mode'],
  ['a context twice', (r) => r.events[0].contexts.push('diplomatic'), 'event-code', '/events/0/contexts/1'],
  ['another type’s quad', (r) => (r.events[0].quad = 'material-conflict'), 'event-code', '/events/0/quad'],
  ['another type’s intensity', (r) => (r.events[0].intensity = -10), 'event-code', '/events/0/intensity'],
  ['one id twice', (r) => (r.entities[1].id = 'e1'), 'id-repeated', '/entities/1/id'],
  ['one id for a time and an event', (r) => (r.events[0].id = 't1'), 'id-repeated', '/events/0/id'],
  ['an unknown speaker', (r) => (r.statements[0].speaker = 'e9'), 'id-unknown', '/statements/0/speaker'],
  ['a time for a speaker', (r) => (r.statements[0].speaker = 't1'), 'id-unknown', '/statements/0/speaker'],
  [
    'an unknown addressee',
    (r) => (r.statements[0].addressees = ['e9']),
    'id-unknown',
    '/statements/0/addressees/0',
  ],
  [
    'an unknown candidate',
    (r) => (r.statements[1].speakerCandidates[0].entity = 'x'),
    'id-unknown',
    '/statements/1/speakerCandidates/0/entity',
  ],
  ['an unknown time', (r) => (r.statements[0].time = 't9'), 'id-unknown', '/statements/0/time'],
  [
    'an unknown link of the chain',
    (r) => (r.statements[0].via = ['s1']),
    'id-unknown',
    '/statements/0/via/0',
  ],
  ['an unknown parent', (r) => (r.statements[1].parent = 's9'), 'id-unknown', '/statements/1/parent'],
  [
    'an unknown continuation',
    (r) => (r.statements[1].continues = 'e1'),
    'id-unknown',
    '/statements/1/continues',
  ],
  ['an unknown state', (r) => (r.entities[0].actsFor = 'e9'), 'id-unknown', '/entities/0/actsFor'],
  ['an unknown office', (r) => (r.entities[0].roles[0].of = 'e9'), 'id-unknown', '/entities/0/roles/0/of'],
  ['an unknown holder', (r) => (r.quotedTerms[0].holder = 's1'), 'id-unknown', '/quotedTerms/0/holder'],
  ['an unknown actor', (r) => (r.events[0].actors = ['e9']), 'id-unknown', '/events/0/actors/0'],
  ['an unknown recipient', (r) => (r.events[0].recipients = ['e9']), 'id-unknown', '/events/0/recipients/0'],
  ['an unknown place', (r) => (r.events[0].place = 't1'), 'id-unknown', '/events/0/place'],
  ['an unknown event time', (r) => (r.events[0].time = 'e1'), 'id-unknown', '/events/0/time'],
  ['an unknown claim', (r) => (r.events[0].attributedTo = 'e1'), 'id-unknown', '/events/0/attributedTo'],
  ['an unknown voice', (r) => (r.events[0].words[1].voice = 'e1'), 'id-unknown', '/events/0/words/1/voice'],
  ['a statement inside itself', (r) => (r.statements[1].parent = 's2'), 'cycle', '/statements/1/parent'],
  [
    'two statements inside each other',
    (r) => (r.statements[0].parent = 's2'),
    'cycle',
    '/statements/0/parent',
  ],
  [
    'statements that go round',
    (r) => Object.assign(r.statements[0], { continues: 's1' }),
    'cycle',
    '/statements/0/continues',
  ],
]

describe('checkRecord', () => {
  it.each(['utf-16', 'codepoints'] as const)('finds nothing in a sound record (%s)', (unit) => {
    expect(checkRecord(withOffsets(sampleRecord(), unit))).toEqual([])
  })

  it.each(broken)('names %s', (_what, breakIt, code, path) => {
    const record = sampleRecord()
    breakIt(record)
    expect(checkRecord(record)).toContainEqual({ path, code, message: expect.any(String) })
  })

  it('counts in the unit of the record', () => {
    const record: Loose = sampleRecord()
    record.offsets = 'codepoints'
    expect(checkRecord(record).map(({ code }) => code)).toContain('span-text')
  })

  it('says where, what was expected and what is there', () => {
    const record: Loose = sampleRecord()
    record.times[0].text = 'Monday'
    const { start, end } = record.times[0]
    expect(checkRecord(record)).toEqual([
      {
        path: '/times/0/text',
        code: 'span-text',
        message: `the text has "Sunday" at ${start} to ${end}; there is "Monday"`,
      },
    ])
  })

  it('names text that is not well-formed', () => {
    const record: Loose = sampleRecord()
    record.document.text += '\ud83d'
    expect(checkRecord(record).map(({ code }) => code)).toContain('ill-formed-text')
  })

  it('shows what is there without control characters', () => {
    const record: Loose = sampleRecord()
    record.times[0].text = '\u001b[31m\u202e'
    expect(checkRecord(record)[0]?.message).toContain('"\\u001b[31m\\u202e"')
    record['\u001b[2J'.repeat(1000)] = 1
    const { message } = checkRecord(record)[0] as { message: string }
    expect(message).toMatch(/^Unrecognized key: "\\u001b\[2J/)
    expect(message.length).toBeLessThan(2000)
  })

  it('takes values nested without end, and says what they are', () => {
    const deep: Loose = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)
    expect(checkRecord(deep)).toMatchObject([
      { path: '', message: expect.stringMatching(/there is a list of 1$/) },
    ])
    const record: Loose = sampleRecord()
    record.document.title = deep
    record.document.ref = { a: deep }
    expect(checkRecord(record).map(({ path, message }) => `${path} ${message}`)).toEqual([
      expect.stringMatching(/^\/document\/ref .*there is an object with "a"$/),
      expect.stringMatching(/^\/document\/title .*there is a list of 1$/),
    ])
  })

  it('stops listing at the cap and counts on', () => {
    const record: Loose = sampleRecord()
    record.sentences = Array.from({ length: MAX_PROBLEMS + 7 }, () => ({ start: 5, end: 5 }))
    const problems = checkRecord(record)
    expect(problems).toHaveLength(MAX_PROBLEMS + 1)
    expect(problems.at(-1)).toMatchObject({ code: 'more', message: 'and 7 more problems' })
  })

  it('escapes keys in its pointers (RFC 6901)', () => {
    expect(jsonPointer(['entities', 0, 'a/b~c'])).toBe('/entities/0/a~1b~0c')
  })

  it('takes any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkRecord(value).length).toBeGreaterThan(0)
      }),
    )
  })

  it('takes a sound record with any one value exchanged, in either unit', () => {
    const places = leaves(sampleRecord())
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.jsonValue(), fc.nat(300), fc.constantFrom(...places.map(({ value }) => value))),
        fc.boolean(),
        ({ path, value: before }, value, codepoints) => {
          const record: Loose = codepoints ? withOffsets(sampleRecord(), 'codepoints') : sampleRecord()
          const parent = path.slice(0, -1).reduce((at: Loose, key) => at[key], record)
          parent[path.at(-1) as string] = value
          const problems = checkRecord(record)
          if (!codepoints && typeof before === 'string' && value === before) expect(problems).toEqual([])
          for (const problem of problems) {
            expect(problem).toEqual({
              path: expect.any(String),
              code: expect.any(String),
              message: expect.any(String),
            })
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is linear in the number of statements and of the spans', () => {
    const time = (count: number) => {
      const record: Loose = sampleRecord()
      const [first] = record.statements
      record.statements = Array.from({ length: count }, (_, index) => ({
        ...first,
        id: `s${index}`,
        ...(index > 0 && { continues: `s${index - 1}` }),
      }))
      record.events = []
      const start = performance.now()
      expect(checkRecord(record)).toEqual([])
      return performance.now() - start
    }
    const best = (count: number) => Math.min(...Array.from({ length: 3 }, () => time(count)))
    // Eight times as many take eight times as long, give or take what else the machine does; quadratic would be 64.
    expect(best(8000)).toBeLessThan(Math.max(28 * best(1000), 1000))
  })
})

function leaves(value: unknown, path: string[] = []): { path: string[]; value: unknown }[] {
  const own = path.length > 0 ? [{ path, value }] : []
  if (typeof value !== 'object' || value === null) return own
  return [...own, ...Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]))]
}
