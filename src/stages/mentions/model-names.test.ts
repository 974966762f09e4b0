import { describe, expect, it } from 'vitest'
import { type MadeReading, madeReading } from '../../../test/made-reading.ts'
import { ingest } from '../../ingest/ingest.ts'
import { readText } from '../../text/text-layer.ts'
import { findMentions } from './mentions.ts'

/** "Ana Duarte:person" for each name, read by the rules and a made-up model together. */
async function names(text: string, found: NonNullable<MadeReading['names']>): Promise<string[]> {
  const { document } = await ingest({ text })
  const { mentions } = findMentions({ ...readText(document), reading: madeReading(text, { names: found }) })
  return mentions
    .filter(({ form }) => form === 'name' || form === 'demonym')
    .map(({ start, end, type }) => `${text.slice(start, end)}:${type}`)
}

describe('names of the model and of the rules', () => {
  it.each<[string, string, NonNullable<MadeReading['names']>, string[]]>([
    [
      'the model alone sees one',
      'The reply of kestrel came.',
      [['kestrel', 'organization']],
      ['kestrel:organization'],
    ],
    [
      'the model is unsure of what it alone sees',
      'The reply of kestrel came.',
      [['kestrel', 'person', 0.3]],
      [],
    ],
    ['they differ in type', 'Jordan Falls spoke.', [['Jordan Falls', 'person']], ['Jordan Falls:person']],
    ['they differ in edges', 'Old Ana Duarte spoke.', [['Ana Duarte', 'person']], ['Ana Duarte:person']],
    ['a list knows a country', 'They went to Brazil.', [['Brazil', 'place']], ['Brazil:country']],
    ['the rules alone are sure of one', 'They met Senator Ana Duarte.', [], ['Ana Duarte:person']],
    [
      'a nationality is no name of a place',
      'The Brazilian team won.',
      [['Brazilian', 'place']],
      ['Brazilian:country'],
    ],
    [
      'it begins inside of a word of theirs',
      'The ex-Alder player left.',
      [['Alder', 'place']],
      ['ex-Alder:other'],
    ],
  ])('%s', async (_what, text, found, expected) => {
    expect(await names(text, found)).toEqual(expected)
  })
})
