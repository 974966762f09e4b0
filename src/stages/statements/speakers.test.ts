import { describe, expect, it } from 'vitest'
import { openReader } from '../../read.ts'

const { read } = await openReader({ reader: 'rules' })

async function speakersIn(text: string): Promise<(string | null)[]> {
  const { statements, entities } = await read({ text })
  return statements.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null)
}

describe('a name before a title or a noun tells whose it is, and does not speak', () => {
  it.each([
    ['U.S. Attorney Jo Roe said the case was closed.', 'Jo Roe'],
    ['UK Prime Minister Dora Lunn said the case was closed.', 'Dora Lunn'],
    ['Valoria Foreign Minister Ana Duarte said the case was closed.', 'Ana Duarte'],
    ['Harbour Watch director Lena Orr said the case was closed.', 'Lena Orr'],
    ['Lunn spokesman Tom Reyes said the case was closed.', 'Tom Reyes'],
    ['Alder police Chief Tom Reyes said the case was closed.', 'Tom Reyes'],
    ['Alder police said the case was closed.', 'Alder police'],
    ['“The case is closed,” Norway officials said.', 'Norway officials'],
    ['Alder mayor vows to close the case', 'Alder mayor'],
    ['Alder police have closed the bridge and threatened to close the road.', 'Alder police'],
    ['In Alder police said the case was closed.', 'police'],
    ['Alder said the case was closed.', 'Alder'],
    ['Jo Roe said the case was closed.', 'Jo Roe'],
  ])('%s', async (text, who) => expect(await speakersIn(text)).toEqual([who]))
})

describe('a clause with "who" belongs to whoever it describes', () => {
  it.each([
    ['A woman who lives near the dam said it was late.', 'woman'],
    ['A man who goes by “Captain Joe” said it was late.', 'man'],
    ['A man who goes by “Joe” and has run the mail boat for two years said it was late.', 'man'],
    ['“It is late,” said a man who goes by Joe.', 'man'],
    ['The officials who run the port said that it was late.', 'officials'],
    ['Lena Orr, who runs the port, said that it was late.', 'Lena Orr'],
  ])('%s', async (text, who) => expect(await speakersIn(text)).toEqual([who]))
})
