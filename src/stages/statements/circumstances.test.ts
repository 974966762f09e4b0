import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../domain/statement.ts'
import { openReader } from '../../read.ts'

const { read } = await openReader({ reader: 'rules' })

async function first(text: string, content?: string) {
  const record = await read({ text })
  const name = (id: string) => record.entities.find((entity) => entity.id === id)?.name ?? ''
  const found = record.statements.find(({ content: spans }) =>
    content === undefined ? true : spans.some((span) => span.text === content),
  )
  const statement = found as Statement
  expect(statement, text).toBeDefined()
  return { ...statement, to: statement.addressees.map(name), through: statement.via.map(name) }
}

describe('asserted', () => {
  const rows: [string, boolean][] = [
    ['Lena Orr did not say that it was late.', false],
    ['Lena Orr has never said that it was late.', false],
    ['Lena Orr will say that it was late.', false],
    ['Lena Orr may argue that it was late.', false],
    ['Did Lena Orr say that it was late?', false],
    ['If Lena Orr says that it was late, all is lost.', false],
    ['Lena Orr said that it was late.', true],
    ['Lena Orr denied that it was late.', true],
    ['Lena Orr not only said that it was late, she wept.', true],
    ['Lena Orr went on to say that it was late.', true],
    ['Lena Orr said he would resign if she had.', true],
  ]
  it.each(rows)('%s', async (text, asserted) => {
    expect((await first(text)).asserted).toBe(asserted)
  })
})

describe('addressees', () => {
  const rows: [string, string[]][] = [
    ['Lena Orr told reporters that it was late.', ['reporters']],
    ['Lena Orr told Jo Roe and Ana Duarte on Monday that it was late.', ['Jo Roe', 'Ana Duarte']],
    ['In a letter to the board, Lena Orr said that it was late.', ['board']],
    ['Speaking to reporters, Lena Orr said that it was late.', ['reporters']],
    ['“It is late!” Lena Orr shouted at the students.', ['students']],
    ['Police were told that it was late.', ['police']],
    ['“It is late,” Lena Orr told a crowded news conference.', []],
    ['“They robbed us,” Lena Orr said of the bank.', []],
  ]
  it.each(rows)('%s', async (text, to) => {
    expect((await first(text)).to.map((name) => name.toLowerCase())).toEqual(
      to.map((name) => name.toLowerCase()),
    )
  })
})

describe('medium and language', () => {
  const rows: [string, string | undefined][] = [
    ['“It is late,” Lena Orr told a crowded news conference.', 'news-conference'],
    ['Lena Orr said in a statement that it was late.', 'statement'],
    ['Lena Orr wrote on X that it was late.', 'post'],
    ['Reached by phone, Lena Orr said that it was late.', 'call'],
    ['“It is late,” Lena Orr told the judge.', 'court'],
    ['Lena Orr said the letter to the board was late.', undefined],
    ['“It is late,” Lena Orr tweeted.', 'post'],
  ]
  it.each(rows)('%s', async (text, kind) => {
    const { medium } = await first(text)
    expect(medium?.kind).toBe(kind)
    if (medium?.start !== undefined) expect(text.slice(medium.start, medium.end)).toBe(medium.text)
  })

  it('tells the language that is named, and no people or place of its name', async () => {
    expect((await first('“It is late,” Lena Orr said in Portuguese.')).saidIn).toBe('pt')
    expect((await first('“It is late,” Lena Orr said in French newspapers.')).saidIn).toBeUndefined()
  })
})

describe('chains and what is said inside', () => {
  const rows: [string, string, string[]][] = [
    ['Vela quoted Lena Orr as saying it was late.', 'it was late', ['Vela']],
    ['Lena Orr said through her lawyer, Jo Roe, that it was late.', 'that it was late', ['Jo Roe']],
    ['Lena Orr told the Alder Herald that it was late.', 'that it was late', []],
  ]
  it.each(rows)('%s', async (text, content, through) => {
    expect((await first(text, content)).through).toEqual(through)
  })

  it('finds one saying inside of another', async () => {
    const { statements } = await read({ text: 'Jo Roe said her brother had told her that it was late.' })
    expect(statements.map(({ id, parent }) => [id, parent])).toEqual([
      ['s1', undefined],
      ['s2', 's1'],
    ])
  })

  it('never takes a person of an outlet’s name, or what is quoted, for a mere carrier', async () => {
    const text = '“Roe says he wants to run the town? God help us,” Mr. Bloomberg said.'
    const { statements } = await read({ text })
    expect(statements[0]?.content[0]?.text).toBe('“Roe says he wants to run the town? God help us,”')
    expect(statements[1]?.content[0]?.text).toBe('he wants to run the town')
  })

  it('goes on with what the same speaker said before, if nobody else spoke', async () => {
    const text =
      '“It is late,” Jo Roe said. “Go home,” she added. “No,” Lena Orr said. Roe added that it was dark.'
    const { statements } = await read({ text })
    expect(statements.map(({ continues }) => continues)).toEqual([undefined, 's1', undefined, undefined])
  })
})

describe('thoughts', () => {
  const rows: [string, string, string][] = [
    ['In Lena Orr’s eyes, the pipeline is a closed matter.', 'the pipeline is a closed matter', 'think'],
    ['In the view of Lena Orr, the pipeline is dead.', 'the pipeline is dead', 'think'],
    ['Lena Orr is convinced that it was late.', 'that it was late', 'think'],
    ['Lena Orr feels cheated.', 'cheated', 'feel'],
  ]
  it.each(rows)('%s', async (text, content, manner) => {
    expect((await first(text, content)).manner).toBe(manner)
  })
  it('leaves a hall that feels warm alone', async () => {
    expect((await read({ text: 'The casting hall still feels warm.' })).statements).toEqual([])
  })
})

it('throws on no text, and every statement names others that are there', async () => {
  const words = fc.constantFrom(
    'Roe',
    'said',
    'told',
    'that',
    '“',
    '”',
    ',',
    '.',
    '?',
    'according to',
    'the Post',
    'quoted',
    'as saying',
    'in a',
    'statement',
    'not',
    'to',
    'if',
    'by',
    '\n\n',
    'believed',
    'is',
    'view',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 40 }), async (list) => {
      const text = `Roe ${list.join(' ')}`
      const { statements } = await read({ text })
      const ids = new Set(statements.map(({ id }) => id))
      for (const { parent, continues } of statements) {
        for (const other of [parent, continues]) if (other !== undefined) expect(ids.has(other)).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})
