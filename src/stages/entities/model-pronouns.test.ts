import { describe, expect, it } from 'vitest'
import { madeReading } from '../../../test/made-reading.ts'
import { ingest } from '../../ingest/ingest.ts'
import type { Referring } from '../../text/model-reading.ts'
import { readText } from '../../text/text-layer.ts'
import { findMentions } from '../mentions/mentions.ts'
import { resolveEntities } from './entities.ts'

const written = 'Ana Duarte wrote to Lena Orr. She left.'

/** Who "She" is where the model gives each name the score that is said. */
async function she(
  scores: Readonly<Record<string, number | undefined>>,
  text = written,
): Promise<string | undefined> {
  const { document } = await ingest({ text })
  const refersTo = (_pronoun: Referring, { start, end }: Referring) => scores[text.slice(start, end)]
  const read = { ...readText(document), reading: madeReading(text, { refersTo }) }
  const mentions = { ...read, ...findMentions(read) }
  const { entities, references } = resolveEntities(mentions)
  const at = mentions.mentions.findIndex((mention) => text.slice(mention.start, mention.end) === 'She')
  return entities[references[at]?.entity ?? -1]?.name
}

describe('pronouns by the model', () => {
  it('are those whom the model prefers', async () => {
    expect(await she({ 'Ana Duarte': -3, 'Lena Orr': 6 })).toBe('Lena Orr')
    expect(await she({ 'Ana Duarte': 6, 'Lena Orr': -3 })).toBe('Ana Duarte')
  })

  it('go on with whom a sentence brings in', async () => {
    const told = (opener: string) =>
      `Lena Orr waved. ${opener} Ms. Duarte at the gate of the mill. She left for Alder.`
    const scores = { 'Lena Orr': 1, Duarte: 0 }
    expect(await she(scores, told('They placed'))).toBe('Lena Orr')
    expect(await she(scores, told('Enter'))).toBe('Duarte')
  })

  it('are read by the rules where the model knows nothing', async () => {
    expect(await she({})).toBe('Ana Duarte')
  })
})
