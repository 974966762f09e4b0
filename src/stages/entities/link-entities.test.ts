import { describe, expect, it } from 'vitest'
import type { KnowledgeInput } from '../../knowledge/user-file/knowledge-entry.ts'
import { openReader } from '../../read.ts'

async function entities(text: string, knowledge: KnowledgeInput[], published?: string) {
  const reader = await openReader({ reader: 'rules', knowledge })
  return (await reader.read({ text, published })).entities
}
async function linksOf(name: string, text: string, knowledge: KnowledgeInput[], published?: string) {
  const found = (await entities(text, knowledge, published)).find((entity) => entity.name === name)
  if (!found) throw new Error(`no entity ${name}`)
  return found.links.map(({ scheme, id }) => `${scheme}:${id}`)
}
const duarte = (more: Partial<KnowledgeInput>, id: string): KnowledgeInput => ({
  name: 'Ana Duarte',
  identifiers: [{ scheme: 'wikidata', id }],
  ...more,
})

describe('links to the user’s file', () => {
  const report = 'Ana Duarte, the foreign minister of Portugal, left. Portugal was silent.'

  it('have the identifiers of the entry, and a score that grows with what agrees', async () => {
    const known = [duarte({ country: 'PRT', roles: [{ title: 'foreign minister' }] }, 'Q1')]
    const found = (await entities(report, known)).find(({ name }) => name === 'Ana Duarte')
    const bare = (await entities(report, [duarte({}, 'Q1')])).find(({ name }) => name === 'Ana Duarte')
    expect(found?.links).toMatchObject([{ scheme: 'wikidata', id: 'Q1', name: 'Ana Duarte' }])
    expect(found?.links[0]?.score).toBeGreaterThan(bare?.links[0]?.score as number)
  })

  it.each<[string, Partial<KnowledgeInput>, string | undefined]>([
    ['country', { country: 'BRA' }, undefined],
    ['role', { roles: [{ title: 'judge' }] }, undefined],
    ['type', { type: 'place' }, undefined],
    ['date', { to: '2030' }, '2031-05-12'],
  ])('are not made by a name alone where the %s disagrees', async (_, more, published) => {
    const found = await entities(report, [duarte(more, 'Q1')], published)
    expect(found.flatMap(({ links }) => links.filter(({ scheme }) => scheme === 'wikidata'))).toEqual([])
  })

  it('tell two people of one name apart by what fits, or not at all', async () => {
    const two = [duarte({ country: 'BRA' }, 'Q1'), duarte({ country: 'PRT' }, 'Q2')]
    expect(await linksOf('Ana Duarte', report, two)).toEqual(['wikidata:Q2'])
    expect(await linksOf('Ana Duarte', 'Ana Duarte left on Monday.', two)).toEqual([])
  })

  it('have the scheme "user" where an entry has no identifier', async () => {
    expect(await linksOf('Ana Duarte', report, [{ name: 'Ana Duarte' }])).toEqual(['user:Ana Duarte'])
  })

  it('of states are their codes, without any file', async () => {
    expect(await linksOf('Portugal', report, [])).toEqual(['iso3166-1:PRT'])
  })

  it('bring country and roles', async () => {
    const known = [duarte({ country: 'PRT', roles: [{ title: 'foreign minister', of: 'Portugal' }] }, 'Q1')]
    const found = await entities('Ana Duarte met Portugal’s team.', known)
    const person = found.find(({ name }) => name === 'Ana Duarte')
    expect(person?.country).toBe('PRT')
    expect(person?.roles).toEqual([
      { title: 'foreign minister', of: found.find(({ name }) => name === 'Portugal')?.id },
    ])
  })
})

describe('aliases', () => {
  it('make one entity of its names, of the type that the file says', async () => {
    const found = await entities('Ana Duarte sang. The Reader bowed. Then Quorum left the hall.', [
      { name: 'Ana Duarte', aliases: ['The Reader'], type: 'person' },
      { name: 'Quorum', type: 'organization' },
    ])
    expect(found.find(({ name }) => name === 'Ana Duarte')?.mentions.map(({ text }) => text)).toContain(
      'Reader',
    )
    expect(found.find(({ name }) => name === 'Quorum')?.type).toBe('organization')
  })

  it.each(['.*', '(a+)+$', '=cmd()', '<b>x</b>', '\u202eRoe'])(
    'are text, never patterns: %s',
    async (alias) => {
      const text = 'Jo Roe left. aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'
      const found = await entities(text, [{ name: 'Someone Else', aliases: [alias], type: 'place' }])
      expect(found.filter(({ name }) => name !== 'Jo Roe' || alias.endsWith('Roe')).length).toBeLessThan(2)
      expect(found.find(({ name }) => name === 'Jo Roe')?.links).toEqual([])
    },
  )
})
