import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '../../domain/document.ts'
import { readText } from '../../text/text-layer.ts'
import { type FoundMention, findMentions } from './mentions.ts'

function documentOf(text: string): ReportDocument {
  const blocks = [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }))
  const input = { mediaType: 'text/plain', charset: 'utf-8', sha256: '', bytes: 0 }
  return { id: 'sha256:', input, authors: [], credit: [], language: 'en', text, blocks }
}

function mentionsIn(text: string): readonly FoundMention[] {
  return findMentions(readText(documentOf(text))).mentions
}

/** "Ana Duarte:person" for each name, in order. */
function namesIn(text: string): string[] {
  return mentionsIn(text)
    .filter(({ form }) => form === 'name')
    .map(({ start, end, type }) => `${text.slice(start, end)}:${type}`)
}

describe('names', () => {
  it.each<[string, string[]]>([
    ['Angela van der Berg met Ludwig von Hagen.', ['Angela van der Berg:person', 'Ludwig von Hagen:person']],
    ['The Rev. Otis Marlow Jr. spoke first.', ['Otis Marlow Jr.:person']],
    ["Ana Duarte's lawyer and Seán O'Hara-Lynch left.", ['Ana Duarte:person', "Seán O'Hara-Lynch:person"]],
    ['Jane “JJ” Rowe was there.', ['Jane “JJ” Rowe:person']],
    ['Jane "JJ" Rowe was there.', ['Jane "JJ" Rowe:person']],
    ['He met J. R. Tolland and Mary K. Osborne.', ['J. R. Tolland:person', 'Mary K. Osborne:person']],
    ['Texas Gov. Rita Colby met Sen. Dale Unwin.', ['Texas:place', 'Rita Colby:person', 'Dale Unwin:person']],
    ['Officials in Brazil and Lagos agreed.', ['Brazil:country', 'Lagos:place']],
    [
      'The Ministry of Defence blamed the Colby Foundation.',
      ['Ministry of Defence:organization', 'Colby Foundation:organization'],
    ],
    [
      'A judge at the University of Leeds sued Acme Corp. in May.',
      ['University of Leeds:organization', 'Acme Corp.:organization'],
    ],
    [
      'The International Monetary Fund (IMF) and NATO met.',
      ['International Monetary Fund:organization', 'IMF:organization', 'NATO:organization'],
    ],
    ['Democrats and Republicans voted.', ['Democrats:group', 'Republicans:group']],
    [
      'The Department of Health and Human Services replied.',
      ['Department of Health and Human Services:organization'],
    ],
    ['Mr. Fox told CNN that he would stay.', ['Fox:person', 'CNN:organization']],
    ['“Enough,” said مريم الخطيب on arrival.', ['مريم الخطيب:person']],
  ])('finds the names alone in %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'Will said may be the wrong word on Monday in May.',
    'But in January, on Friday and at Christmas nothing happened.',
    'Police said yes. Critics disagreed. Reacting swiftly, they left.',
    'I’m sure that I’ll go, and it’s fine.',
    'THE END IS NEAR FOR MANY OF THEM',
    'Nothing New Under This Roof, Say Angry Neighbours',
  ])('finds no person, place or organisation in %s', (text) => {
    expect(namesIn(text).filter((name) => !name.endsWith(':other'))).toEqual([])
  })

  it('finds the names of a headline in capitals by what the text says of them', () => {
    const text = 'DUARTE WARNS LAGOS OVER NEW TAX RULES\n\nAna Duarte warned the city on Monday.'
    expect(namesIn(text)).toEqual(['DUARTE:person', 'LAGOS:place', 'Ana Duarte:person'])
  })

  it('takes a word of the calendar for a person where a title or a given name says so', () => {
    expect(namesIn('Prime Minister Theresa May met April Hobbs in April.')).toEqual([
      'Theresa May:person',
      'April Hobbs:person',
    ])
  })

  it('survives a name of 300 characters', () => {
    const name = `${'A'.padEnd(297, 'b')} Roe`
    expect(mentionsIn(`${name} said so.`).some(({ form }) => form === 'name')).toBe(true)
  })
})

describe('titles', () => {
  it.each<[string, string]>([
    ['Senator Rita Colby left.', 'Senator'],
    ['The White House press secretary Otis Marlow left.', 'White House press secretary'],
    ['The Brazilian foreign minister Ana Duarte left.', 'foreign minister'],
    ['Ana Duarte, the foreign minister of Brazil, left.', 'foreign minister of Brazil'],
    ['Ana Duarte, a doctor, left.', 'doctor'],
    ['Secretary of State Rita Colby left.', 'Secretary of State'],
    ['Former Vice President Dale Unwin left.', 'Vice President'],
  ])('keeps the title apart from the name in %s', (text, title) => {
    const person = mentionsIn(text).find(({ form, type }) => form === 'name' && type === 'person')
    expect(person?.title).toContain(title)
    expect(text.slice(person?.start, person?.end)).not.toContain(title)
  })

  it.each<[string, string]>([
    ['Mr. Colby left.', 'male'],
    ['Queen Maud left.', 'female'],
    ['Spokeswoman Robin Tate left.', 'female'],
    ['Angela Tate left.', 'female'],
    ['Zyx Qorb left.', 'unknown'],
  ])('tells the gender in %s', (text, gender) => {
    expect(mentionsIn(text).find(({ type }) => type === 'person')?.gender).toBe(gender)
  })
})

describe('nominals and pronouns', () => {
  it.each<[string, string[]]>([
    ['The spokesman met a senior official.', ['The spokesman', 'a senior official']],
    ['Three officials and police officers arrived.', ['Three officials', 'police officers']],
    ['Critics say the report helps the company.', ['Critics', 'the report', 'the company']],
    ['A person familiar with the matter spoke.', ['A person']],
    ["Ana Duarte's campaign manager and his wife spoke.", ["Ana Duarte's campaign manager", 'his wife']],
    ['He left that day, and the weather was fine.', []],
  ])('finds nouns from determiner to head in %s', (text, expected) => {
    const found = mentionsIn(text).filter(({ form }) => form === 'nominal')
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('finds pronouns, and takes "US" and "WHO" for none', () => {
    const text = 'She told us who he’s with; the US and the WHO did not.'
    const found = mentionsIn(text).filter(({ form }) => form === 'pronoun')
    expect(found.map(({ head }) => head)).toEqual(['she', 'us', 'who', 'he'])
  })
})

describe('whatever the text', () => {
  it('never throws, gives spans in order inside the text, and the same ones again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...pieces)), { maxLength: 40 }),
        (parts) => {
          const text = parts.join(' ')
          const mentions = mentionsIn(text)
          let before = 0
          let nameEnd = 0
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(before)
            expect(mention.end).toBeGreaterThan(mention.start)
            expect(mention.end).toBeLessThanOrEqual(text.length)
            if (mention.form === 'name' || mention.form === 'demonym') {
              expect(mention.start).toBeGreaterThanOrEqual(nameEnd)
              nameEnd = mention.end
            }
            before = mention.start
          }
          expect(mentionsIn(text)).toEqual(mentions)
        },
      ),
      { numRuns: 150 },
    )
  })
})

const pieces = [
  'Mr. Roe',
  'Ana Duarte,',
  '“Jo',
  'Roe”',
  'said',
  'the',
  'president',
  'of',
  'Brazil',
  'U.S.',
  "Acme's",
  'he',
  'IMF',
  '(',
  ')',
  '.',
  '\n\n',
  'van der',
  'Berg',
  '1999',
  '\u202e',
  '\ud800',
  'مريم',
]
