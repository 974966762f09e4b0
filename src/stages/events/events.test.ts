import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../domain/check.ts'
import type { ReportRecord } from '../../domain/record.ts'
import { read } from '../../read.ts'

const readByRules = (text: string) => read({ text }, { reader: 'rules' })

/** type, actors, recipients, status of each event. */
function told({ events, entities }: ReportRecord): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const listed = (ids: readonly string[]) => ids.map((id) => names.get(id)).join('+')
  return events.map(
    ({ type, actors, recipients, status }) => `${type} ${listed(actors)} > ${listed(recipients)}: ${status}`,
  )
}

describe('events by rules', () => {
  it.each([
    ['Rebels attacked a mill in Orsa on Monday.', ['ASSAULT Rebels > a mill: happened']],
    ['France condemned Norway.', ['ACCUSE France > Norway: happened']],
    ['Norway was condemned by France.', ['ACCUSE France > Norway: happened']],
    ['France did not attack Norway.', ['ASSAULT France > Norway: denied']],
    ['If France attacks Norway, prices will rise.', ['ASSAULT France > Norway: hypothetical']],
    ['France may expel the envoy.', ['SANCTION France > envoy: possible']],
    ['France will visit Norway.', ['CONSULT France > Norway: planned', 'AGREE France > Norway: happened']],
    ['Brazil beat Chile 3-0 in the rain.', []],
    ['Shares plunged after investors attacked the plan.', []],
  ])('%s', async (text, expected) => {
    expect(told(await readByRules(text))).toEqual(expected)
  })

  it('keeps who threatens apart from what is threatened', async () => {
    const { events } = await readByRules('The militia threatened to bomb the port of Orsa.')
    expect(events.map(({ type, status }) => `${type} ${status}`)).toEqual([
      'THREATEN happened',
      'ASSAULT threatened',
    ])
  })

  it('gives a claim to the statement that makes it', async () => {
    const { events, statements } = await readByRules('Villagers said troops had shelled the mill.')
    expect(events[0]?.attributedTo).toBe(statements[0]?.id)
  })
})

const words = fc.constantFrom(
  ...`France troops Rebels the a not will may attacked bomb talks of by said , . “ ” ? if killed killing Norway his and to
  was arrested who strike on Monday`.split(/\s+/),
)

it('holds what the record demands, of any words, and twice the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 40 }), async (list) => {
      const text = list.join(' ') || '.'
      const record = await readByRules(text)
      expect(checkRecord(record)).toEqual([])
      expect((await readByRules(text)).events).toEqual(record.events)
    }),
    { numRuns: 60 },
  )
})

it('takes time in proportion to a sentence without an end', async () => {
  const time = async (count: number) => {
    const text = 'the troops will shell the port unless workers strike and '.repeat(count)
    const start = process.cpuUsage().user
    await readByRules(text)
    return process.cpuUsage().user - start
  }
  await time(100)
  const short = await time(200)
  // Four times the text; a slope of ten leaves room for a busy machine and none for a square.
  expect(await time(800)).toBeLessThan(10 * Math.max(short, 50_000))
})
