import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../domain/entity.ts'
import { openReader } from '../../read.ts'
import { readText } from '../../text/text-layer.ts'
import { findMentions } from '../mentions/mentions.ts'
import { resolveEntities } from './entities.ts'

const { read } = await openReader({ reader: 'rules' })

async function resolve(text: string) {
  const { document } = await read({ text })
  const layer = readText(document)
  const mentions = findMentions(layer).mentions
  return { text, mentions, ...resolveEntities({ ...layer, mentions }) }
}
type Resolved = Awaited<ReturnType<typeof resolve>>

/** The name of the entity that the nth mention with these words is of; null where that is left open. */
function who({ text, mentions, entities, references }: Resolved, words: string, nth = 0): string | null {
  const at = mentions.flatMap(({ start, end }, index) => (text.slice(start, end) === words ? [index] : []))[
    nth
  ]
  if (at === undefined) throw new Error(`no mention "${words}"`)
  return entities[references[at]?.entity ?? -1]?.name ?? null
}

function entityOf({ entities }: Resolved, name: string): Entity {
  const entity = entities.find((each) => each.name === name)
  if (!entity) throw new Error(`no entity "${name}" among ${entities.map((each) => each.name).join(', ')}`)
  return entity
}

describe('names', () => {
  it.each<[string, string, string]>([
    ['Donald J. Colby left. Colby smiled.', 'Colby', 'Donald J. Colby'],
    ['William Colby left. Bill Colby came back.', 'Bill Colby', 'William Colby'],
    ['The transport minister, Osku Park, left. Park smiled.', 'Park', 'Osku Park'],
    ['Yun-hee Park left. Park smiled.', 'Park', 'Yun-hee Park'],
    ['Mr. Tolland spoke. Later James Tolland left.', 'Tolland', 'James Tolland'],
    ['COLBY WARNS VOTERS OVER TAX RULES\n\nRita Colby warned voters.', 'COLBY', 'Rita Colby'],
    ['Hillary Tate met Bill Tate. Mrs. Tate spoke.', 'Tate', 'Hillary Tate'],
    ['Hillary Tate met Bill Tate. Mr. Tate spoke.', 'Tate', 'Bill Tate'],
    ['The International Monetary Fund (IMF) agreed. The IMF paid.', 'IMF', 'International Monetary Fund'],
    ['The F.B.I. came. The FBI left.', 'FBI', 'F.B.I.'],
    ['José Peña left. Pena came back.', 'Pena', 'José Peña'],
  ])('in %s', async (text, words, name) => {
    expect(who(await resolve(text), words)).toBe(name)
  })

  it.each([
    ['Anton Brandl runs the mill and Viktor Brandl the inn. Brandl wept.', 'Brandl'],
    ['Minister Dora Hesk and Minister Paula Quint left. The minister wept.', 'The minister'],
  ])('leaves open who is meant in %s', async (text, words) => {
    expect(who(await resolve(text), words)).toBe(null)
  })

  it('keeps a father and a son apart', async () => {
    const found = await resolve('Otis Marlow met Otis Marlow Jr. on Monday.')
    expect(who(found, 'Otis Marlow')).not.toBe(who(found, 'Otis Marlow Jr.'))
  })

  it('gives a bare surname of two to the one named last, and keeps both as candidates', async () => {
    const found = await resolve('Hillary Tate won. She smiled. Bill Tate lost. Tate wept.')
    const at = found.mentions.findIndex(
      ({ start }) => start === 'Hillary Tate won. She smiled. Bill Tate lost. '.length,
    )
    expect(who(found, 'Tate')).toBe('Bill Tate')
    expect(found.references[at]?.candidates).toHaveLength(2)
  })

  it('strips what turns the writing direction from a name', async () => {
    const found = await resolve('Ana \u202eDuarte\u202c left.')
    expect(found.entities.every(({ name }) => !/[\u202a-\u202e\u2066-\u2069]/.test(name))).toBe(true)
  })

  it('knows a country by its demonym, a capital by its government, and their code', async () => {
    const found = await resolve(
      'Brazil signed. The Brazilian minister left. Russia paid, and Moscow said it was done.',
    )
    expect(entityOf(found, 'Brazil').country).toBe('BRA')
    expect(entityOf(found, 'Brazil').mentions.map(({ form }) => form)).toContain('demonym')
    expect(who(found, 'Moscow')).toBe('Russia')
  })

  it('reads roles, with what they are of', async () => {
    const found = await resolve('Ana Duarte, the foreign minister of Brazil, met Senator Rita Colby.')
    expect(entityOf(found, 'Ana Duarte').roles).toEqual([
      { title: 'foreign minister', of: entityOf(found, 'Brazil').id },
    ])
    expect(entityOf(found, 'Ana Duarte').country).toBe('BRA')
    expect(entityOf(found, 'Rita Colby').roles).toEqual([{ title: 'senator' }])
  })
})

describe('nouns', () => {
  it.each<[string, string, string]>([
    ['Senator Rita Colby came. The senator spoke.', 'The senator', 'Rita Colby'],
    ['The spokesman, Otis Marlow, said no.', 'The spokesman', 'Otis Marlow'],
    ['Ana Duarte, a doctor, said no.', 'a doctor', 'Ana Duarte'],
    ['A spokesman called. The spokesman hung up.', 'The spokesman', 'spokesman'],
    ['Officials from Acme Corp. met. The company declined.', 'The company', 'Acme Corp.'],
  ])('in %s', async (text, words, name) => {
    expect(who(await resolve(text), words)).toBe(name)
  })

  it('takes every indefinite noun for somebody new', async () => {
    const found = await resolve('A senior official spoke. A senior official denied it.')
    expect(found.entities).toHaveLength(2)
  })
})

describe('pronouns', () => {
  it.each<[string, string, string | null]>([
    ['Rita Colby met Otis Marlow. She smiled.', 'She', 'Rita Colby'],
    ['Rita Colby met Otis Marlow. He smiled.', 'He', 'Otis Marlow'],
    ['In her speech on Monday, Rita Colby said no.', 'her', 'Rita Colby'],
    ['Otis Marlow, who runs the bank, left.', 'who', 'Otis Marlow'],
    ['Otis Marlow left. “Dale Unwin is a fool and a liar,” he said.', 'he', 'Otis Marlow'],
    ['“I am done,” said Rita Colby.', 'I', null],
    ['It rained. They left.', 'They', null],
  ])('in %s', async (text, words, name) => {
    expect(who(await resolve(text), words)).toBe(name)
  })

  it('leaves open who is meant where two fit alike, with both as candidates', async () => {
    const text =
      'Otis Marlow and Dale Unwin and Carl Tolland and Hugo Platt met. A crowd came. It rained. His car broke down.'
    const found = await resolve(text)
    const at = found.mentions.findIndex(({ head }) => head === 'his')
    expect(found.references[at]?.candidates.length).toBeGreaterThan(1)
  })
})

describe('whatever the text', () => {
  const pieces = [
    'Mr. Roe',
    'Ana Duarte,',
    'Ana Roe',
    '“Jo',
    'Roe”',
    'said',
    'the senator',
    'Senator',
    'of Brazil',
    'Moscow said',
    "Acme's",
    'he',
    'she',
    'who',
    '(IMF)',
    'their',
    '.',
    '\n\n',
    'van der Berg',
    '\u202e',
    '\ud800',
    'مريم',
  ]

  it('never throws; spans repeat the text, ids resolve, and it reads the same again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...pieces)), { maxLength: 40 }),
        (parts) => {
          const text = parts.join(' ')
          const input = { mediaType: 'text/plain', charset: 'utf-8', sha256: '', bytes: 0 }
          const blocks = text.trim()
            ? [
                {
                  kind: 'paragraph' as const,
                  start: text.length - text.trimStart().length,
                  end: text.trimEnd().length,
                },
              ]
            : []
          const layer = readText({
            id: 'sha256:',
            input,
            authors: [],
            credit: [],
            language: 'en',
            text,
            blocks,
          })
          const known = { ...layer, ...findMentions(layer) }
          const { entities, references } = resolveEntities(known)
          expect(references).toHaveLength(known.mentions.length)
          const ids = new Set(entities.map(({ id }) => id))
          entities.forEach((entity, at) => {
            expect(entity.id).toBe(`e${at + 1}`)
            expect(entity.name).not.toBe('')
            expect(entity.mentions.length).toBeGreaterThan(0)
            for (const mention of entity.mentions)
              expect(text.slice(mention.start, mention.end)).toBe(mention.text)
            for (const { of } of entity.roles) if (of) expect(ids).toContain(of)
          })
          for (const { entity, candidates } of references) {
            expect(entity).toBeLessThan(entities.length)
            for (const candidate of candidates) expect(ids).toContain(candidate.entity)
          }
          expect(resolveEntities(known)).toEqual({ entities, references })
        },
      ),
      { numRuns: 150 },
    )
  })

  it('takes time in proportion to the text', async () => {
    const paragraph =
      'Rita Colby met Otis Marlow. She said that he had left. “No,” said the senator. Mr. Marlow smiled.\n\n'
    const time = async (count: number) => {
      const layer = readText((await read({ text: paragraph.repeat(count) })).document)
      const start = process.cpuUsage().user
      resolveEntities({ ...layer, ...findMentions(layer) })
      return process.cpuUsage().user - start
    }
    await time(200)
    const short = await time(200)
    // Four times the text; a slope of ten leaves room for a busy machine and none for a square.
    expect(await time(800)).toBeLessThan(10 * Math.max(short, 5_000))
  })
})
