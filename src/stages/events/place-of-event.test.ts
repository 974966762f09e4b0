import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

/** "trigger @ place" of each event, "-" where the report tells none. */
async function placesIn(text: string): Promise<string[]> {
  const { events, entities } = await read({ text }, { reader: 'rules' })
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return events.map(
    ({ trigger, place }) =>
      `${trigger.map((span) => span.text).join(' ')} @ ${place === undefined ? '-' : names.get(place)}`,
  )
}

describe('where it happens', () => {
  it.each([
    ['Police arrested the editor in Halde.', ['arrested @ Halde']],
    ['Police arrested the editor near Halde.', ['arrested @ Halde']],
    ['Rebels attacked a school in Kerr.', ['attacked @ Kerr']],
    ['Norway and Kenya held talks in Geneva on Monday.', ['held talks @ Geneva']],
    ['The arrest of the editor in Halde angered Kenya.', ['arrest @ Halde']],
    ['Police arrested the editor in the capital.', ['arrested @ the capital']],
    ['Police arrested the editor in parliament.', ['arrested @ parliament']],
    ['Protesters marched through the capital.', ['marched @ the capital']],
    ['Rebels shelled Orsa in Norway.', ['shelled @ Norway']],
  ])('%s', async (text, expected) => {
    expect(await placesIn(text)).toEqual(expected)
  })
})

describe('the nearest that is told', () => {
  it.each([
    ['Police arrested the editor in Halde, in the north of Norway.', ['arrested @ Halde']],
    ['Police arrested the editor at the airport in Halde.', ['arrested @ airport']],
    ['Ana Roe met the president of Kenya at the embassy.', ['met @ embassy']],
  ])('%s', async (text, expected) => {
    expect(await placesIn(text)).toEqual(expected)
  })
})

describe('what is no place of it', () => {
  it.each([
    ['a dateline', 'HALDE, Norway (AP) — Police arrested the editor.', ['arrested @ -']],
    ['a dateline of a town alone', 'HALDE — Police arrested the editor.', ['arrested @ -']],
    ['where somebody is from', 'Police arrested the editor from Halde.', ['arrested @ -']],
    ['what somebody is of', 'Police arrested the editor of Halde.', ['arrested @ -']],
    ['where it came from', 'Rebels attacked from Orsa.', ['attacked @ -']],
    ['a month', 'Police arrested the editor in May.', ['arrested @ -']],
    ['a thing', 'Police arrested the editor in a car.', ['arrested @ -']],
    ['a court of law', 'The envoy appeared in court over the killing of the judge.', ['killing @ -']],
    ['where somebody lives', 'Police arrested the editor, who lives in Kerr.', ['arrested @ -']],
    [
      'another event’s place',
      'Police arrested the editor after rebels shelled a village in Kerr.',
      ['arrested @ -', 'shelled @ Kerr'],
    ],
    ['a town that is itself hit', 'Rebels shelled Orsa.', ['shelled @ -']],
  ])('%s: %s', async (_, text, expected) => {
    expect(await placesIn(text)).toEqual(expected)
  })
})

describe('where it is said is not where it happens', () => {
  it.each([
    ['Ana Roe said in Halde that rebels had shelled a school in Kerr.', ['shelled @ Kerr']],
    ['Ana Roe said in Halde that rebels had shelled a school.', ['shelled @ -']],
    ['“They shelled a school in Kerr,” Ana Roe said in Halde.', ['shelled @ Kerr']],
  ])('%s', async (text, expected) => {
    expect(await placesIn(text)).toEqual(expected)
  })
})
