import { describe, expect, it } from 'vitest'
import type { Entity } from '../../domain/entity.ts'
import { openReader } from '../../read.ts'

const { read } = await openReader({ reader: 'rules' })

async function find(
  text: string,
  name: string,
): Promise<{ entity: Entity; nameOf: (id?: string) => string | undefined }> {
  const { entities } = await read({ text })
  const entity = entities.find((each) => each.name === name)
  if (!entity) throw new Error(`no ${name} among ${entities.map((each) => each.name).join(', ')}`)
  return { entity, nameOf: (id) => entities.find((each) => each.id === id)?.name }
}

describe('roles', () => {
  it.each<[string, string, [string, string?][]]>([
    ['Brazil’s foreign minister, Clara Vance, left.', 'Clara Vance', [['foreign minister', 'Brazil']]],
    ['Brazilian Finance Minister Clara Vance left.', 'Clara Vance', [['finance minister', 'Brazil']]],
    ['Clara Vance, bishop of Boston, left.', 'Clara Vance', [['bishop', 'Boston']]],
    ['At the table sat Clara Vance (treasurer, Red Cross).', 'Clara Vance', [['treasurer', 'Red Cross']]],
    ['Clara Vance left. She is the treasurer of the Red Cross.', 'Clara Vance', [['treasurer', 'Red Cross']]],
    [
      'The Red Cross on Monday named Clara Vance as chief executive.',
      'Clara Vance',
      [['chief executive', 'Red Cross']],
    ],
    [
      'Clara Vance succeeded Paul Dorn as director of the Red Cross.',
      'Clara Vance',
      [['director', 'Red Cross']],
    ],
    ['Clara Vance succeeded Paul Dorn as director of the Red Cross.', 'Paul Dorn', []],
    [
      'He met former White House press secretary Clara Vance.',
      'Clara Vance',
      [['former press secretary', 'White House']],
    ],
    ['General Paul Dorn left.', 'Paul Dorn', [['general']]],
    ['Sen. Paul Dorn left.', 'Paul Dorn', [['senator']]],
    ['Clara Vance met Senator Paul Dorn.', 'Clara Vance', []],
    ['Clara Vance is not the mayor of Boston.', 'Clara Vance', []],
    ['Mr. Dorn left.', 'Dorn', []],
  ])('in %s', async (text, name, roles) => {
    const { entity, nameOf } = await find(text, name)
    expect(entity.roles.map(({ title, of }) => (of ? [title, nameOf(of)] : [title]))).toEqual(roles)
  })
})

describe('countries', () => {
  it.each<[string, string, string | undefined]>([
    ['Clara Vance, a Swiss citizen, was freed.', 'Clara Vance', 'CHE'],
    ['The Brazilian novelist Clara Vance has lived in Madrid.', 'Clara Vance', 'BRA'],
    ['Kenya’s Clara Vance beat Paul Dorn of Sweden.', 'Clara Vance', 'KEN'],
    ['Kenya’s Clara Vance beat Paul Dorn of Sweden.', 'Paul Dorn', 'SWE'],
    ['The French interior ministry banned the march.', 'French interior ministry', 'FRA'],
    ['Clara Vance lives in Madrid.', 'Clara Vance', undefined],
    ['Clara Vance lives in Madrid.', 'Madrid', 'ESP'],
    ['It rained in Birmingham.', 'Birmingham', undefined],
    ['It rained in Birmingham, Alabama.', 'Birmingham', 'USA'],
    ['It rained in Paris, Texas.', 'Paris', 'USA'],
    ['It rained in the Spanish city of Toledo.', 'Toledo', 'ESP'],
    ['It rained in Toledo, a city in the American state of Ohio.', 'Toledo', 'USA'],
    ['Clara Vance, the chief executive of Toyota, left.', 'Clara Vance', undefined],
    ['A Brazilian judge fined the bank.', 'Brazilian judge', 'BRA'],
    ['The Moro Islamic Liberation Front left.', 'Moro Islamic Liberation Front', 'PHL'],
    ['The Organization of African Unity met.', 'Organization of African Unity', undefined],
    ['Shots were heard in Villavicencio.', 'Villavicencio', 'COL'],
  ])('in %s of %s', async (text, name, country) => {
    expect((await find(text, name)).entity.country).toBe(country)
  })
})

describe('whom somebody acts for', () => {
  it.each<[string, string, string | undefined]>([
    ['Clara Vance, a spokeswoman for the Red Cross, left.', 'Clara Vance', 'Red Cross'],
    ['Paul Dorn was absent. Dorn’s lawyer, Clara Vance, said he was ill.', 'Clara Vance', 'Paul Dorn'],
    ['Denmark called up its reserves. The Danish army took the port.', 'Danish army', 'Denmark'],
    ['Japan will send no team. The Japanese embassy in Lima confirmed it.', 'Japanese embassy', 'Japan'],
    ['Speaking on behalf of the Red Cross, Clara Vance said no.', 'Clara Vance', 'Red Cross'],
    ['Paul Dorn left. His office said he was ill.', 'His office', 'Paul Dorn'],
    ['French lawyer Clara Vance left France.', 'Clara Vance', undefined],
    ['Clara Vance, a former spokeswoman for the Red Cross, left.', 'Clara Vance', undefined],
    ['Clara Vance, a lawyer with Reuters, left.', 'Clara Vance', undefined],
  ])('in %s', async (text, name, other) => {
    const { entity, nameOf } = await find(text, name)
    expect(nameOf(entity.actsFor)).toBe(other)
  })
})

describe('seats of governments', () => {
  it.each<[string, string, string]>([
    ['Portugal wants the wreck. Lisbon says it was built there.', 'Portugal', 'Lisbon'],
    ['Oslo said it would reopen its embassy.', 'Oslo', 'Oslo'],
    ['No prisoners were taken, according to Kyiv.', 'Kyiv', 'Kyiv'],
    ['The European Commission wrote on Monday. Brussels said no.', 'European Commission', 'Brussels'],
  ])('in %s', async (text, name, seat) => {
    const { entity } = await find(text, name)
    expect(entity.mentions.map((mention) => mention.text)).toContain(seat)
    expect(entity.type).not.toBe('place')
  })

  it('are towns elsewhere', async () => {
    expect((await find('France hosted the talks in Paris.', 'Paris')).entity.type).toBe('place')
  })
})

describe('taking up', () => {
  it.each<[string, string, string]>([
    ['Bill Dorn, 34, left the club. “My knees hurt,” the 34-year-old said.', 'Bill Dorn', 'the 34-year-old'],
    ['Prime Minister Paul Dorn left. “I knew,” the PM said.', 'Paul Dorn', 'the PM'],
    ['Kenya’s Clara Vance won. “I ran,” the Kenyan said.', 'Clara Vance', 'the Kenyan'],
    [
      'Reuters fell. Its chief executive, Clara Vance, resigned. “No,” the boss said.',
      'Clara Vance',
      'the boss',
    ],
    ['Paul Dorn was held. His lawyer said no. The lawyer, Clara Vance, left.', 'Clara Vance', 'His lawyer'],
    ['Harriet May ran the boat. May said the tides had changed.', 'Harriet May', 'May'],
  ])('in %s', async (text, name, words) => {
    const { entity } = await find(text, name)
    expect(entity.mentions.map((mention) => mention.text)).toContain(words)
  })
})

describe('many people in one report', () => {
  it('take time in proportion to their number', async () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, at) => {
        const name = `Ana ${String.fromCharCode(65 + (at % 26))}${(at * 7919).toString(36).replace(/\d/g, 'q')}`
        return `${name}, the ${['mayor', 'lawyer', 'judge'][at % 3]} of Boston, left. The mayor said no.`
      }).join(' ')
    const time = async (count: number) => {
      const text = people(count)
      const start = process.cpuUsage().user
      await read({ text })
      return process.cpuUsage().user - start
    }
    await time(100)
    const short = await time(125)
    expect(await time(500)).toBeLessThan(10 * Math.max(short, 10_000))
  }, 60_000)
})
