import { describe, expect, it } from 'vitest'
import { ingest } from '../../ingest/ingest.ts'
import { readLeaders } from '../../knowledge/leaders/leaders.ts'
import { readDocument } from '../../pipeline.ts'

/** Invented, but for the states. */
const leaders = readLeaders(
  [
    'ana velloso|PRT|p199001-199406|196001-|!',
    'bela orsinek|@World Bank|p198001-198406|198001-|!',
    'bela orsinek|HUN|o1975-1979',
    'bruno lindqvar|SWE|h198001-198206|195001-199001|!',
    'gordon field|GBR|m198001-198406|196001-',
    'ilmari tuuk|EST|o2003-2004',
    'lindqvar>bruno lindqvar',
    'pablo marin|ESP|m198001-198406|196001-',
    'pablo marin|MEX|p198001-198406|196001-',
    'velloso>ana velloso',
    '',
  ].join('\n'),
)

async function entitiesOf(text: string, published?: string) {
  const { document, warnings } = await ingest({ text, ...(published ? { published } : {}) }, {})
  return (await readDocument(document, warnings, undefined, undefined, { leaders })).entities
}

async function said(name: string, text: string, published?: string) {
  const entities = await entitiesOf(text, published)
  const found = entities.find((entity) => entity.name === name)
  const roles = found?.roles.map(({ title, of }) =>
    [title, entities.find(({ id }) => id === of)?.name].filter(Boolean).join(' of '),
  )
  return [found?.country ?? '-', ...(roles ?? [])].join(', ')
}

describe('who governed which state', () => {
  it.each([
    ['in office', 'Ana Velloso spoke.', '1992-05-12', 'PRT, president'],
    ['whose state is named', 'Ana Velloso spoke in Portugal.', '1992-05-12', 'PRT, president of Portugal'],
    ['afterwards', 'Ana Velloso spoke.', '1999-05-12', 'PRT, former president'],
    ['before', 'Ana Velloso spoke.', '1985-05-12', 'PRT'],
    ['before anybody knew of her', 'Ana Velloso spoke.', '1955-05-12', '-'],
    ['in a report without a date', 'Ana Velloso spoke.', undefined, 'PRT'],
    [
      'with her office',
      'President Ana Velloso spoke in Portugal.',
      '1992-05-12',
      'PRT, president of Portugal',
    ],
    ['with another office', 'Ana Velloso, a senator, spoke.', '1985-05-12', 'PRT, senator'],
    ['with a rank', 'Professor Ana Velloso spoke in Portugal.', '1992-05-12', 'PRT, professor'],
    ['with another job', 'Ana Velloso, a novelist, spoke.', '1992-05-12', '-, novelist'],
    ['of another state', 'The Finnish lawyer Ana Velloso spoke in Portugal.', '1992-05-12', 'FIN, lawyer'],
  ])('%s: %s', async (_, text, day, wanted) => {
    expect(await said('Ana Velloso', text, day)).toBe(wanted)
  })

  it.each([
    ['a name that many bear', 'Gordon Field', 'Gordon Field opened a shop.', '-'],
    ['with the state', 'Gordon Field', 'Gordon Field left Britain.', 'GBR'],
    ['with the office', 'Gordon Field', 'Prime Minister Gordon Field resigned.', 'GBR, prime minister'],
    ['with an office that he hadn’t', 'Gordon Field', 'President Gordon Field resigned.', '-, president'],
    [
      'two of one name',
      'Pablo Marin',
      'Prime Minister Pablo Marin spoke in Spain and Mexico.',
      '-, prime minister',
    ],
    [
      'one of them told by the state',
      'Pablo Marin',
      'Pablo Marin spoke in Mexico.',
      'MEX, president of Mexico',
    ],
    ['an official without his state', 'Ilmari Tuuk', 'Ilmari Tuuk spoke.', '-'],
  ])('%s: %s', async (_, name, text, wanted) => {
    expect(await said(name, text, '1982-05-12')).toBe(wanted)
  })

  it.each([
    ['a surname with state and office', 'Lindqvar', 'President Lindqvar spoke in Sweden.', 'SWE, president'],
    ['a surname alone', 'Lindqvar', 'Mr Lindqvar spoke.', '-'],
  ])('%s: %s', async (_, name, text, wanted) => {
    expect(await said(name, text, '1981-05-12')).toBe(wanted)
  })

  it.each([
    ['named', 'Bela Orsinek spoke at the World Bank.', '-, president of World Bank'],
    ['not named', 'Bela Orsinek spoke.', '-, president'],
    ['with state and body', 'Bela Orsinek left Hungary for the World Bank.', 'HUN, president of World Bank'],
  ])('heads of bodies, the body %s', async (_, text, wanted) => {
    expect(await said('Bela Orsinek', text, '1982-05-12')).toBe(wanted)
  })

  it('is whom “the Portuguese president” means once she is named, and no other state’s', async () => {
    const text =
      'Ana Velloso met a guest. The Portuguese president said it was late. The Finnish president said no. The Portuguese minister slept.'
    const [first] = await entitiesOf(text, '1992-05-12')
    const words = first?.mentions.map((mention) => mention.text)
    expect(words).toContain('The Portuguese president')
    expect(words).not.toContain('The Finnish president')
    expect(words).not.toContain('The Portuguese minister')
  })

  it('is nobody who had gone by then', async () => {
    const text = 'Ana Velloso met a guest. The Portuguese president said it was late.'
    const [first] = await entitiesOf(text, '1999-05-12')
    expect(first?.mentions.map((mention) => mention.text)).not.toContain('The Portuguese president')
  })

  it('gives no office of former years to whoever has a name that many bear', async () => {
    expect(await said('Pablo Marin', 'Pablo Marin scored for Mexico.', '1999-05-12')).toBe('MEX')
  })

  it('does without the table', async () => {
    const { document, warnings } = await ingest({ text: 'Ana Velloso spoke.', published: '1992-05-12' }, {})
    expect((await readDocument(document, warnings, undefined)).entities[0]?.country).toBeUndefined()
  })
})
