import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOfKnowledge, parseKnowledge } from './parse-knowledge.ts'

const csv = (...rows: string[]) =>
  parseKnowledge(['name,aliases,type,country,roles,dates,identifiers', ...rows].join('\n'), 'csv')

describe('a file of the user’s own', () => {
  it('is CSV with a line of columns', () => {
    const { entries, problems } = csv(
      'Ana Duarte,A. Duarte|The Reader,person,prt,foreign minister @ Portugal|author,2019/2023-05,wikidata:Q1',
    )
    expect(problems).toEqual([])
    expect(entries).toEqual([
      {
        name: 'Ana Duarte',
        aliases: ['A. Duarte', 'The Reader'],
        type: 'person',
        country: 'PRT',
        roles: [{ title: 'foreign minister', of: 'Portugal' }, { title: 'author' }],
        from: '2019',
        to: '2023-05',
        identifiers: [{ scheme: 'wikidata', id: 'Q1' }],
      },
    ])
  })

  it('or JSON lines', () => {
    const { entries, problems } = parseKnowledge(
      '{"name":"Calder Mills","type":"organization"}\n\n{"name":"Roe"}',
      'jsonl',
    )
    expect(problems).toEqual([])
    expect(entries.map(({ name }) => name)).toEqual(['Calder Mills', 'Roe'])
  })

  it.each([
    ['people.CSV', '', 'csv'],
    ['people.jsonl', '', 'jsonl'],
    ['people', '{"name":"Roe"}', 'jsonl'],
    ['people', 'name\nRoe', 'csv'],
  ])('of the kind that its name or first character tells: %s', (path, text, kind) => {
    expect(kindOfKnowledge(path, text)).toBe(kind)
  })

  it.each([
    [',x,person,,,,', 2, /name is empty/],
    ['Roe,,alien,,,,', 2, /type is none of person/],
    ['Roe,,,Portugal,,,', 2, /country is no ISO 3166-1/],
    ['Roe,,,,,yesterday,', 2, /dates is no date/],
    ['Roe,,,,,,Q5', 2, /identifier without a scheme/],
    ['Roe,,,,,,,,', 2, /9 cells for 7 columns/],
    [`${'x'.repeat(400)},,,,,,`, 2, /name is longer than 300/],
  ])('names a broken row and uses the rest: %s', (row, line, message) => {
    const { entries, problems } = csv(row, 'Jo Roe,,person,,,,')
    expect(entries.map(({ name }) => name)).toEqual(['Jo Roe'])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.line).toBe(line)
    expect(problems[0]?.message).toMatch(message)
  })

  it('survives a quotation mark that nobody closes and a name of ten million characters', () => {
    const open = csv('Ana Duarte,,person,,,,', '"Roe,,person,,,,')
    expect(open.entries.map(({ name }) => name)).toEqual(['Ana Duarte'])
    expect(open.problems[0]?.message).toMatch(/not closed/)
    const long = csv(`${'x'.repeat(10_000_000)},,,,,,`, 'Jo Roe,,person,,,,')
    expect(long.problems.length).toBeGreaterThan(0)
    const line = parseKnowledge(`{"name":"${'x'.repeat(10_000_000)}"}\n{"name":"Roe"}`, 'jsonl')
    expect(line.entries.map(({ name }) => name)).toEqual(['Roe'])
    expect(line.problems[0]?.message).toMatch(/may have/)
  })

  it('says what columns there are where "name" is missing', () => {
    expect(parseKnowledge('who,what\nRoe,x', 'csv').problems[0]?.message).toMatch(/no column "name"/)
  })

  it('reads whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('csv', 'jsonl'),
        (text, kind) => {
          const { problems } = parseKnowledge(`name,type\n${text}`, kind as 'csv' | 'jsonl')
          for (const { message } of problems) expect(message).not.toBe('')
        },
      ),
    )
  })
})
