import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

/** "actors trigger recipients" of each event. */
async function told(text: string): Promise<string[]> {
  const { events, entities } = await read({ text }, { reader: 'rules' })
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const listed = (ids: readonly string[]) => ids.map((id) => names.get(id)).join('+') || '-'
  return events.map(
    ({ actors, recipients, trigger }) =>
      `${listed(actors)} ${trigger.map((span) => span.text).join(' ')} ${listed(recipients)}`,
  )
}

describe('who speaks of themselves in quoted words', () => {
  it.each([
    ['“Police arrested me on Friday,” Ana Roe said.', 'Police arrested Ana Roe'],
    ['“They arrested me on Friday,” Ana Roe said.', '- arrested Ana Roe'],
    ['“I was arrested by police,” Ana Roe said.', 'police arrested Ana Roe'],
    ['Ana Roe wrote: “Police arrested me.”', 'Police arrested Ana Roe'],
    ['“Police arrested us on Friday,” the nurses said.', 'Police arrested nurses'],
    ['“Norway attacked us,” Kenya said.', 'Norway attacked Kenya'],
    ['“We expelled the envoy,” Norway said.', 'Norway expelled envoy'],
    ['“We have arrested the editor,” police said.', 'police arrested editor'],
    ['“I met the president of Kenya,” Ana Roe, the foreign minister, said.', 'Ana Roe+president met -'],
    ['Jon Veldt said that “rebels attacked us”.', 'rebels attacked Jon Veldt'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual([expected])
  })
})

describe('a first person that is not the speaker', () => {
  it.each([
    ['outside of any statement', 'We arrested the editor.', '- arrested editor'],
    ['in words that are not quoted', 'Ana Roe said that we attacked the town.', '- attacked town'],
    [
      'what is somebody’s',
      '“My brother was arrested by police,” Ana Roe said.',
      'police arrested My brother',
    ],
    [
      'after the quotation',
      '“Police arrested Jon Veldt,” Ana Roe said. We expelled the envoy.',
      '- expelled envoy',
    ],
  ])('%s: %s', async (_, text, expected) => {
    expect((await told(text)).at(-1)).toBe(expected)
  })
})

describe('who speaks of themselves in reported words', () => {
  it.each([
    ['Norway said it had expelled the envoy.', 'Norway expelled envoy'],
    ['Norway said they had expelled the envoy.', 'Norway expelled envoy'],
    ['Police said they had arrested the editor.', 'Police arrested editor'],
    ['The ministry said it had expelled the envoy.', 'ministry expelled envoy'],
    ['The ministry said the envoy had been expelled by it.', 'ministry expelled envoy'],
    ['The rebels said they had shelled the town.', 'rebels shelled town'],
    ['The rebels said Kenya had shelled them.', 'Kenya shelled rebels'],
    ['Ana Roe said police arrested her.', 'police arrested Ana Roe'],
    // A statement says nothing of itself.
    ['In a statement the militia said it had shelled the town.', 'militia shelled town'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual([expected])
  })
})

describe('a third person that is not the speaker', () => {
  it.each([
    [
      'somebody told before',
      'Kenya said the rebels had met Sudan and that they had shelled the town.',
      ['rebels+Sudan met -', 'rebels shelled town'],
    ],
    ['in quoted words', '“It attacked us,” Kenya said of Norway.', ['- attacked Kenya']],
    ['in quoted words of many', '“They shelled us,” the nurses said.', ['- shelled nurses']],
  ])('%s: %s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})
