import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { checkRecord } from './domain/check.ts'
import type { ReportInput } from './domain/report-input.ts'
import { OnrecordError } from './errors.ts'
import { openReader, type ReaderKind } from './read.ts'

const example = (name: string) => readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8')

const report = example('harbour-strike.txt')
const samples: readonly ReportInput[] = [
  { text: report },
  { markdown: example('river-inquiry.md') },
  { html: example('council-vote.html') },
]

/** What damages reports: marks that open nothing, broken markup, white space, scripts, halves of characters. */
const damage = fc.oneof(
  fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '„',
      '(',
      ')',
      '[',
      ']',
      '…',
      '—',
      '\n\n',
      '\r\n',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\0',
    ],
    ...[
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<blockquote>',
      '<table><tr><td>',
      '<!--',
      '<script>',
      '&quot;',
      '&#x202e;',
    ],
    ...[
      '> ',
      '- ',
      '# ',
      '1. ',
      '\ud83d',
      '🙂',
      '\u202e',
      'e\u0301',
      '会议',
      'مؤتمر',
      ' said ',
      ' he said, ',
      ', according to ',
      ' Mrs. ',
      ' not ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(120), damage), {
  maxLength: 10,
})

/** A sample report with pieces cut out and others put in. */
const damagedSample = fc.tuple(fc.constantFrom(...samples), edits).map(([sample, changes]): ReportInput => {
  const [kind, text] = Object.entries(sample)[0] as [string, string]
  const damaged = changes.reduce((now, [share, length, put]) => {
    const at = Math.floor(share * now.length)
    return now.slice(0, at) + put + now.slice(at + length)
  }, text)
  return { [kind]: damaged } as unknown as ReportInput
})

const anyText = fc
  .tuple(fc.constantFrom('text', 'markdown', 'html'), fc.string({ unit: 'binary', maxLength: 400 }))
  .map(([kind, text]) => ({ [kind]: text }) as unknown as ReportInput)

describe.each<[ReaderKind, number]>([
  ['rules', 150],
  ['model', 12],
])('read by %s', (kind, runs) => {
  const opened = openReader({ reader: kind })
  afterAll(async () => (await opened).close())

  it('gives a sound record, the same each time, or an error with a code, whatever the input', async () => {
    const { read } = await opened
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: damagedSample }, anyText), async (input) => {
        try {
          const record = await read(input)
          expect(checkRecord(JSON.parse(JSON.stringify(record)))).toEqual([])
          expect(await read(input)).toEqual(record)
        } catch (error) {
          if (!(error instanceof OnrecordError)) throw error
        }
      }),
      { numRuns: runs },
    )
  }, 60_000)
})

describe('read', () => {
  it('takes time in proportion to the length', async () => {
    const { read } = await openReader({ reader: 'rules' })
    const timeOf = async (copies: number) => {
      const text = `${report}\n\n`.repeat(copies)
      const began = performance.now()
      await read({ text })
      return performance.now() - began
    }
    await timeOf(10)
    const [short, long] = [await timeOf(20), await timeOf(160)]
    // Eight times the text; three times more is left to the machine's other work.
    expect(long).toBeLessThan(24 * short)
  })
})
