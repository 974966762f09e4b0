import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

/** Type, actors, recipients, status and trigger of each event. */
async function told(text: string): Promise<string[]> {
  const { events, entities } = await read({ text }, { reader: 'rules' })
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const listed = (ids: readonly string[]) => ids.map((id) => names.get(id)).join('+')
  return events.map(
    ({ type, actors, recipients, status, trigger }) =>
      `${type} ${listed(actors)} > ${listed(recipients)}: ${status} (${trigger.map(({ text }) => text).join(' ')})`,
  )
}

describe('what is announced, demanded and promised', () => {
  it.each([
    [
      'Norway will release the prisoners.',
      ['RETREAT Norway > prisoners: planned (release)', 'AGREE Norway > prisoners: happened (will)'],
    ],
    [
      'Norway will bomb the port.',
      ['THREATEN Norway > the port: happened (will)', 'ASSAULT Norway > the port: planned (bomb)'],
    ],
    ['Russia said that Sudan must return the helicopter.', ['REQUEST Russia > Sudan: happened (must)']],
  ])('%s', async (text, expected) => {
    expect((await told(text)).sort()).toEqual([...expected].sort())
  })

  it.each([
    ['Norway is ready to send troops to Kenya.', 'AGREE Norway > troops: happened (ready)'],
    ['Norway vowed to bomb the ports of Kenya.', 'THREATEN Norway > : happened (vowed)'],
    ['Norway vowed to release the prisoners.', 'AGREE Norway > prisoners: happened (vowed)'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toContain(expected)
  })
})

describe('who takes part', () => {
  it.each([
    ['The killing of the judge by rebels shocked Kenya.', 'ASSAULT rebels > judge: happened (killing)'],
    [
      'Norway carried out strikes on Friday against Kenya.',
      'ASSAULT Norway > Kenya: happened (carried out strikes)',
    ],
    ['Norway, Kenya and Sudan condemned France.', 'ACCUSE Norway+Kenya+Sudan > France: happened (condemned)'],
    ['Norway agreed to open its ports to Kenya.', 'AGREE Norway > Kenya: happened (agreed)'],
    [
      'Amnesty International (AI) has accused Norway.',
      'ACCUSE Amnesty International > Norway: happened (accused)',
    ],
    ['Norway refused to lift the ban on Kenya.', 'REJECT Norway > Kenya: happened (refused)'],
    ['The rebels hold nine engineers hostage.', 'ASSAULT rebels > engineers: happened (hold hostage)'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toContain(expected)
  })

  it('takes neither days nor qualities for parties', async () => {
    expect(await told('Norway condemned Kenya on Wednesday.')).toEqual([
      'ACCUSE Norway > Kenya: happened (condemned)',
    ])
  })
})
