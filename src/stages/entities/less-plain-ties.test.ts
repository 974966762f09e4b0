import { describe, expect, it } from 'vitest'
import { openReader } from '../../read.ts'

const { read } = await openReader({ reader: 'rules' })

async function entitiesOf(text: string) {
  const { entities, statements } = await read({ text })
  const nameOf = (id: string | undefined | null) => entities.find((entity) => entity.id === id)?.name
  return {
    of: (name: string) => entities.find((entity) => entity.name === name),
    nameOf,
    speaker: nameOf(statements.at(-1)?.speaker),
  }
}

describe('for whom somebody acts', () => {
  it.each([
    ['“He hid nothing,” said Ada Orr, who represents the jeweller Alok Roe.', 'Ada Orr', 'Alok Roe'],
    [
      'Speaking on behalf of the Alder Miners’ Union, advocate Ada Orr asked the court to wait.',
      'Ada Orr',
      'Alder Miners’ Union',
    ],
    ['Kenya has shut its border. The Kenyan Embassy said it would help.', 'Kenyan Embassy', 'Kenya'],
  ])('in %s', async (text, name, principal) => {
    const { of, nameOf } = await entitiesOf(text)
    expect(nameOf(of(name)?.actsFor)).toBe(principal)
  })
})

describe('offices and countries', () => {
  it('are told behind what somebody does', async () => {
    const { of } = await entitiesOf('Kenyan steeplechaser Esther Roe said the track was wet.')
    expect(of('Esther Roe')?.country).toBe('KEN')
  })

  it.each([
    [
      'Alder Rovers’ director of football, Gary Orr, said no bids had come in.',
      'Gary Orr',
      ['director of football of Alder Rovers'],
    ],
    [
      'Ada Orr, chief executive and co-founder of Alder Mills, said wood was dear.',
      'Ada Orr',
      ['chief executive of Alder Mills', 'co-founder of Alder Mills'],
    ],
    [
      'Ada Orr, mayor and head of Alder Mills, said wood was dear.',
      'Ada Orr',
      ['mayor', 'head of Alder Mills'],
    ],
  ])('in %s', async (text, name, roles) => {
    const { of, nameOf } = await entitiesOf(text)
    expect(of(name)?.roles.map((role) => role.title + (role.of ? ` of ${nameOf(role.of)}` : ''))).toEqual(
      roles,
    )
  })
})

describe('who speaks', () => {
  it.each([
    ['Owen Roe met Callum Orr outside the mill. He said he was sorry.', undefined],
    ['Owen Roe passed Callum Orr outside the mill. He said he was sorry.', 'Owen Roe'],
    ['Alex Roe, who uses the pronoun they, swam the strait. “It was cold,” they said.', 'Alex Roe'],
    ['May Tranter, who runs the café, said the pier was rotten.', 'May Tranter'],
    ['May Tranter said the pier was rotten.', 'May Tranter'],
    [
      'The Department of Parks, Trails and Waterways said the pier was rotten.',
      'Department of Parks, Trails and Waterways',
    ],
    ['T. K. de la Harpe is a botanist. De la Harpe said the pier was rotten.', 'T. K. de la Harpe'],
  ])('in %s', async (text, speaker) => {
    expect((await entitiesOf(text)).speaker).toBe(speaker)
  })

  it('is no President Orr where two of one family are named together later', async () => {
    const { of } = await entitiesOf(
      'A clerk mocked President Orr’s daughters. She wrote a letter to Ada and Maud Orr. Mr. Orr said nothing.',
    )
    expect(of('Maud Orr')?.mentions.map(({ text }) => text)).toEqual(['Maud Orr'])
  })
})
