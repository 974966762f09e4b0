import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

/** Who condemns Sudan in the text's last sentence. */
async function whoCondemns(text: string): Promise<string | undefined> {
  const { events, entities } = await read({ text }, { reader: 'rules' })
  const actor = events.find(({ type }) => type === 'ACCUSE')?.actors[0]
  return entities.find(({ id }) => id === actor)?.name
}

describe('an office of another field is another’s', () => {
  it.each([
    ['Interior Minister Ana Roe resigned. The justice minister condemned Sudan.', 'justice minister'],
    ['Ana Roe, the interior minister, resigned. The defence minister condemned Sudan.', 'defence minister'],
    ['Prime Minister Ana Roe resigned. The foreign minister condemned Sudan.', 'foreign minister'],
    ['Ana Roe, the police chief, resigned. The fire chief condemned Sudan.', 'fire chief'],
    ['Ana Roe, the party leader, resigned. The union leader condemned Sudan.', 'union leader'],
    [
      'Norwegian Foreign Minister Ana Roe resigned. The Kenyan foreign minister condemned Sudan.',
      'Kenyan foreign minister',
    ],
  ])('%s', async (text, expected) => {
    expect(await whoCondemns(text)).toBe(expected)
  })
})

describe('the same office is the same person’s', () => {
  it.each([
    'Interior Minister Ana Roe resigned. The interior minister condemned Sudan.',
    'Interior Minister Ana Roe resigned. The minister condemned Sudan.',
    'Interior Minister Ana Roe resigned. The outgoing minister condemned Sudan.',
    'Ana Roe, the minister of justice, resigned. The justice minister condemned Sudan.',
    'Ana Roe, the police chief, resigned. The chief condemned Sudan.',
    'Norwegian Foreign Minister Ana Roe resigned. The foreign minister condemned Sudan.',
    'Norwegian Foreign Minister Ana Roe resigned. The Norwegian minister condemned Sudan.',
    // The field of a minister without one is open.
    'Minister Ana Roe resigned. The justice minister condemned Sudan.',
  ])('%s', async (text) => {
    expect(await whoCondemns(text)).toBe('Ana Roe')
  })
})

describe('of two who hold offices', () => {
  it.each([
    ['The finance minister condemned Sudan.', 'Ana Roe'],
    ['The justice minister condemned Sudan.', 'Jon Veldt'],
    ['The interior minister condemned Sudan.', 'interior minister'],
  ])('Finance Minister Ana Roe met Justice Minister Jon Veldt. %s', async (sentence, expected) => {
    expect(await whoCondemns(`Finance Minister Ana Roe met Justice Minister Jon Veldt. ${sentence}`)).toBe(
      expected,
    )
  })
})

it('two who resign are two events', async () => {
  const text = 'Interior Minister Ana Roe resigned. The justice minister stepped down.'
  const { events } = await read({ text }, { reader: 'rules' })
  expect(events.map(({ trigger }) => trigger.map((span) => span.text).join(' '))).toEqual([
    'resigned',
    'stepped down',
  ])
})
