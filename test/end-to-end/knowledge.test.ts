import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/domain/check.ts'
import { jsonLines, onrecord, scratchFolder } from './onrecord.ts'

const scratch = scratchFolder()
const RULES = ['--reader', 'rules']
const REPORT = 'Ana Duarte, the foreign minister of Portugal, said no.'
const people = scratch.write(
  'people.csv',
  'name,type,country,identifiers\nAna Duarte,person,PRT,wikidata:Q1\nJo Roe,alien,,\nAna Duarte,person,BRA,wikidata:Q2\n',
)
const report = scratch.write('report.txt', REPORT)

function linksOf(record: { entities: { name: string; links: { id: string }[] }[] }) {
  return record.entities.find(({ name }) => name === 'Ana Duarte')?.links.map(({ id }) => id)
}

describe('read --knowledge', () => {
  it('links whom the file knows; a broken row is named, and the rest is used', async () => {
    const { status, stdout, stderr } = await onrecord([
      'read',
      ...RULES,
      '--json',
      '--knowledge',
      people,
      report,
    ])
    expect(status).toBe(0)
    const record = JSON.parse(stdout)
    expect(checkRecord(record)).toEqual([])
    expect(linksOf(record)).toEqual(['Q1'])
    expect(stderr).toMatch(/people\.csv" line 3: type is none of person/)
    expect(stderr.match(/\[bad-knowledge\]/g)).toHaveLength(1)
  })

  it('does so in every line of --ndjson, and names a broken row once', async () => {
    const input = `${JSON.stringify({ ref: 1, text: REPORT })}\n`.repeat(3)
    const { status, stdout, stderr } = await onrecord(
      ['read', ...RULES, '--ndjson', '--knowledge', people, '-'],
      { input },
    )
    expect(status).toBe(0)
    expect(jsonLines(stdout).map((record) => linksOf(record as never))).toEqual([['Q1'], ['Q1'], ['Q1']])
    expect(stderr.match(/\[bad-knowledge\]/g)).toHaveLength(1)
  })

  it.each([
    ['is missing', 'no-such.csv', /no-such\.csv" does not exist[\s\S]*\[not-found\]/],
    ['is no text', 'picture.csv', /\[bad-knowledge\]/],
  ])('ends with an error where the file %s', async (_, name, message) => {
    scratch.write('picture.csv', Buffer.from([0xff, 0xd8, 0x00, 0x9f]))
    const file = people.replace('people.csv', name)
    const { status, stdout, stderr } = await onrecord(['read', ...RULES, '--knowledge', file, report])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(message)
  })
})
