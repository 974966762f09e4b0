import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains } from '../../domain/span.ts'
import type { Statement } from '../../domain/statement.ts'
import { openReader } from '../../read.ts'

const { read } = await openReader({ reader: 'rules' })

interface Said {
  who: string | null
  kind: Statement['kind']
  content: string
  cue: string
  by: string
}

async function saidIn(text: string): Promise<Said[]> {
  const record = await read({ text })
  return record.statements.map((statement) => ({
    who: record.entities.find(({ id }) => id === statement.speaker)?.name ?? null,
    kind: statement.kind,
    content: statement.content.map((span) => span.text).join(' … '),
    cue: statement.cue.map((span) => span.text).join(' … '),
    by: statement.evidence[0] ?? '',
  }))
}

type Row = [by: string, text: string, who: string | null, kind: Statement['kind'], content: string]

const direct: Row[] = [
  [
    'quotation-source-verb',
    '“It is ours,” Jo Roe, the mayor of Alder, one of the towns by the river, said.',
    'Jo Roe',
    'direct',
    '“It is ours,”',
  ],
  [
    'quotation-source-verb',
    '“I love Larry,” Jo Roe said, but “he is late.”',
    'Jo Roe',
    'direct',
    '“I love Larry,” … “he is late.”',
  ],

  [
    'quotation-source-verb',
    '“Is that all there is?” Lena Orr said.',
    'Lena Orr',
    'direct',
    '“Is that all there is?”',
  ],
  [
    'quotation-verb-source',
    '“The bridge will open in May,” said Ana Duarte, the foreign minister.',
    'Ana Duarte',
    'direct',
    '“The bridge will open in May,”',
  ],
  [
    'quotation-source-verb',
    '“The bridge will open in May,” Ana Duarte said.',
    'Ana Duarte',
    'direct',
    '“The bridge will open in May,”',
  ],
  [
    'quotation-source-verb',
    '“No,” Lena Orr said, “we will not.”',
    'Lena Orr',
    'direct',
    '“No,” … “we will not.”',
  ],
  ['verb-quotation', 'Lena Orr said: “We will not pay.”', 'Lena Orr', 'direct', '“We will not pay.”'],
  [
    'verb-quotation',
    'Lena Orr told reporters on Monday, “We will not pay.”',
    'Lena Orr',
    'direct',
    '“We will not pay.”',
  ],
  [
    'quotation-verb-source',
    '“We are tired,” sighed Mayor Tom Reyes.',
    'Tom Reyes',
    'direct',
    '“We are tired,”',
  ],
  ['sign-off', '“We are tired.” –Tom Reyes', 'Tom Reyes', 'direct', '“We are tired.”'],
  [
    'colon-lead',
    'From Tom Reyes:\n\n“We are tired and cold.”',
    'Tom Reyes',
    'direct',
    '“We are tired and cold.”',
  ],
  ['colon-lead', 'The minister last week: “We will not pay.”', 'minister', 'direct', '“We will not pay.”'],
  ['quotation-verb-source', "'We will win,' says mayor", 'mayor', 'direct', "'We will win,'"],
  [
    'quotation-source-verb',
    '😀 “We won the cup,” Tom Reyes said.',
    'Tom Reyes',
    'direct',
    '“We won the cup,”',
  ],
  [
    'colon-before-quotation',
    'Ana Duarte, a doctor from Porto, said:\n\n“We will not wait.”',
    'Ana Duarte',
    'direct',
    '“We will not wait.”',
  ],
  [
    'quotation-source-verb',
    '“We will rebuild every house.\n\n“And before the winter,” Tom Reyes said.',
    'Tom Reyes',
    'direct',
    '“We will rebuild every house. … “And before the winter,”',
  ],
  ['quotation-source-verb', '“It is late,” Sen. Jo Roe (D-Ohio) said.', 'Jo Roe', 'direct', '“It is late,”'],
  [
    'quotation-verb-source',
    '“I have two goats,” said Peter Hale, 25, a farmer and one of the few who stayed.',
    'Peter Hale',
    'direct',
    '“I have two goats,”',
  ],
]

const mixedAndIndirect: Row[] = [
  [
    'verb-clause',
    'ALDER, Feb. 3 (AP) — Lena Orr said the bridge was safe.',
    'Lena Orr',
    'indirect',
    'the bridge was safe',
  ],
  [
    'trailing-cue',
    'ALDER (AP) — The bridge is safe, Lena Orr said.',
    'Lena Orr',
    'indirect',
    'The bridge is safe',
  ],
  [
    'verb-clause',
    'Lena Orr, who lives near the capital, Alder, said it was late.',
    'Lena Orr',
    'indirect',
    'it was late',
  ],
  ['verb-clause', 'Lena Orr — who lost in May — said it was late.', 'Lena Orr', 'indirect', 'it was late'],
  [
    'verb-clause',
    'Lena Orr thinks the council “needs to listen.”',
    'Lena Orr',
    'mixed',
    'the council “needs to listen.”',
  ],
  [
    'according-to-last',
    'Nobody was hurt, per a spokesman for the port.',
    'spokesman',
    'indirect',
    'Nobody was hurt',
  ],
  [
    'trailing-cue',
    'The vote was a farce, as Lena Orr put it.',
    'Lena Orr',
    'indirect',
    'The vote was a farce',
  ],
  [
    'quoted-as-saying',
    'Lena Orr was quoted by the Alder Post as saying that the dam was safe.',
    'Lena Orr',
    'indirect',
    'that the dam was safe',
  ],
  [
    'quoted-as-saying',
    'The Alder Post quoted Lena Orr as saying “the dam is safe.”',
    'Lena Orr',
    'direct',
    '“the dam is safe.”',
  ],
  ['verb-that', 'Kelly Reed responded that it was late.', 'Kelly Reed', 'indirect', 'that it was late'],
  [
    'verb-that',
    'Lena Orr told reporters on Monday that the talks had failed.',
    'Lena Orr',
    'indirect',
    'that the talks had failed',
  ],
  [
    'verb-clause',
    'Jane “JJ” Roe said the court had erred.',
    'Jane “JJ” Roe',
    'indirect',
    'the court had erred',
  ],
  [
    'verb-that',
    'Lena Orr said that the vote “was a farce” and left.',
    'Lena Orr',
    'mixed',
    'that the vote “was a farce” and left',
  ],
  [
    'trailing-cue',
    'The vote, officials said, will be held on Sunday.',
    'officials',
    'indirect',
    'The vote … will be held on Sunday',
  ],
  [
    'according-to-first',
    'According to the ministry, “nobody was hurt” in the blast.',
    'ministry',
    'mixed',
    '“nobody was hurt” in the blast',
  ],
  [
    'according-to-last',
    'Nobody was hurt, according to the ministry.',
    'ministry',
    'indirect',
    'Nobody was hurt',
  ],
  [
    'verb-object',
    'Lena Orr accused the council of “stealing the vote from the people.”',
    'Lena Orr',
    'mixed',
    'the council of “stealing the vote from the people.”',
  ],
  [
    'verb-infinitive',
    'Lena Orr vowed to rebuild the bridge.',
    'Lena Orr',
    'indirect',
    'to rebuild the bridge',
  ],
  [
    'verb-infinitive',
    'Lena Orr vowed on Tuesday to rebuild the bridge that the storm took.',
    'Lena Orr',
    'indirect',
    'to rebuild the bridge that the storm took',
  ],
  [
    'verb-that',
    'Lena Orr said that her aide, Tom Reyes, had told her “to wait.”',
    'Lena Orr',
    'mixed',
    'that her aide, Tom Reyes, had told her “to wait.”',
  ],
  [
    'verb-clause',
    'Three witnesses told the Evening Post the bridge was safe.',
    'Three witnesses',
    'indirect',
    'the bridge was safe',
  ],
  ['verb-that', 'Lena Orr went on to say that it was late.', 'Lena Orr', 'indirect', 'that it was late'],
]

describe('findStatements', () => {
  it.each([...direct, ...mixedAndIndirect])('%s: %s', async (by, text, who, kind, content) => {
    const [first, ...others] = await saidIn(text)
    expect(first).toMatchObject({ by, who, kind, content })
    expect(others).toEqual([])
  })

  it('lets speech go on in the same and the next paragraph', async () => {
    const said = await saidIn('“It is late,” Lena Orr said. “We must go.”\n\n“The boat leaves at nine.”')
    expect(said).toMatchObject([
      { who: 'Lena Orr', content: '“It is late,” … “We must go.” … “The boat leaves at nine.”' },
    ])
  })

  it('reads a blockquote as what was said before it, or by whoever is named behind it', async () => {
    const markdown =
      'Lena Orr told the council that it was late.\n\n> I said it in May. I say it now.\n\nIt rained.\n\n> They had a year.\n\nSo says Jo Roe, whose house is gone.'
    const { statements, entities } = await read({ markdown })
    expect(
      statements.map(({ kind, speaker, content }) => [
        kind,
        entities.find(({ id }) => id === speaker)?.name,
        content.map(({ text }) => text),
      ]),
    ).toEqual([
      ['mixed', 'Lena Orr', ['that it was late', 'I said it in May. I say it now.']],
      ['direct', 'Jo Roe', ['They had a year.']],
    ])
  })

  it('takes a name in the element of a blockquote for who says it, and a heading for none', async () => {
    const prose =
      '<p>The council of Alder met on Monday and heard the crews of the eleven boats that are left.</p>'
    const html = `<article><h1>Council hears crews</h1>${prose}<blockquote><p>They had a year.</p><cite>Jo Roe</cite></blockquote>${prose}<blockquote><p>I count them.</p><footer>— Lena Orr, teacher</footer></blockquote>${prose}<blockquote>It is late.</blockquote><h2>Harbour Rules</h2>${prose}</article>`
    const { statements, entities } = await read({ html })
    const said = statements.map(({ speaker, content }) => [
      entities.find(({ id }) => id === speaker)?.name,
      content[0]?.text,
    ])
    expect(said).toEqual([
      ['Jo Roe', 'They had a year.'],
      ['Lena Orr', 'I count them.'],
      [undefined, 'It is late.'],
    ])
  })

  it('lets a later quotation go on with what was quoted, not with what was merely reported', async () => {
    const said = await saidIn('“It is ours,” said Lena Orr, who had opposed the plan. “We keep it.”')
    expect(said[0]).toMatchObject({ who: 'Lena Orr', content: '“It is ours,” … “We keep it.”' })
  })

  it('lets a signature close what was said', async () => {
    const said = await saidIn(
      '“We are tired.” ― Tom Reyes\n\n“We are cold and wet.” ― Lena Orr\n\n“It rains all day.”\n\n― Jo Roe',
    )
    expect(said.map(({ who, content }) => [who, content])).toEqual([
      ['Tom Reyes', '“We are tired.”'],
      ['Lena Orr', '“We are cold and wet.”'],
      ['Jo Roe', '“It rains all day.”'],
    ])
  })

  it('keeps the speakers of one sentence apart', async () => {
    const said = await saidIn(
      'Tom Reyes, who had promised a vote, said it would wait, but Lena Orr said the council could not.',
    )
    expect(said).toMatchObject([
      { who: 'Tom Reyes', content: 'it would wait' },
      { who: 'Lena Orr', content: 'the council could not' },
    ])
  })

  it('parts two speakers at a semicolon', async () => {
    const said = await saidIn('“It is late,” said Lena Orr, waving; “it is early,” said Tom Reyes.')
    expect(said).toMatchObject([
      { who: 'Lena Orr', content: '“It is late,”' },
      { who: 'Tom Reyes', content: '“it is early,”' },
    ])
  })

  it('ends what is said where the writer goes on', async () => {
    const said = await saidIn('Tom Reyes said “there is no case,” citing a ruling of the court.')
    expect(said).toMatchObject([{ who: 'Tom Reyes', content: '“there is no case,”' }])
  })

  it('names nobody for a quotation that nobody is said to have said, and offers who is near', async () => {
    const record = await read({
      text: 'Tom Reyes met Lena Orr at the gate.\n\n“The gate will be shut by the winter.”',
    })
    expect(record.statements).toMatchObject([
      { speaker: null, source: [], sourceKind: 'none', evidence: ['quotation-without-cue'] },
    ])
    expect(record.statements[0]?.speakerCandidates?.length).toBeGreaterThan(0)
  })

  it.each([
    ['a term', 'The so-called “pirates” left the bay.'],
    ['a noun', 'The report on the state of the roads was late.'],
    ['an infinitive', 'It was too early to say.'],
    ['a title', 'Her play “The Gate” opens in May.'],
    ['a name', 'The Claims Office moved to Post Street.'],
    ['what was promised before', 'The boat that Lena Orr promised the town in May now looks small.'],
    ['a wish not to be named', 'A driver who asked not to be named shrugged.'],
    ['a clause that belongs to a noun', 'The march began in May with a law that would shut the port.'],
    ['a rate', 'The bus costs two crowns per day and one per child.'],
  ])('takes %s for no speech', async (_, text) => {
    expect(await saidIn(text)).toEqual([])
  })

  it.each([
    ['Lena Orr did not say whether she would run.', false],
    ['Lena Orr said she would run.', true],
    ['If Lena Orr says that it is late, the vote will wait.', false],
    ['Lena Orr would say that it is late.', false],
  ])('knows what was not said: %s', async (text, asserted) => {
    expect((await read({ text })).statements[0]?.asserted).toBe(asserted)
  })

  it.each([
    ['claimed that', 'claim', 'distancing'],
    ['pointed out that', 'say', 'endorsing'],
    ['warned that', 'warn', 'neutral'],
    ['denied that', 'deny', 'neutral'],
    ['made clear that', 'say', 'endorsing'],
  ])('takes manner and stance from the cue: %s', async (cue, manner, stance) => {
    const { statements } = await read({ text: `Lena Orr ${cue} the dam was safe.` })
    expect(statements).toMatchObject([{ manner, stance }])
  })

  it('knows who said the words of a headline by the text that gives them to somebody', async () => {
    const said = await saidIn(
      '‘We have waited nine years for this’\n\n“We have waited nine years for this,” said Ivo Pell.',
    )
    expect(said.map(({ who }) => who)).toEqual(['Ivo Pell', 'Ivo Pell'])
  })

  it('knows whose statement "the statement" is', async () => {
    const said = await saidIn(
      '“We wait,” Ivo Pell said in a statement on Monday.\n\n“We have waited long,” the statement continued.',
    )
    expect(said.map(({ who }) => who)).toEqual(['Ivo Pell', 'Ivo Pell'])
  })

  it.each([
    ['Ivo Pell’s account tweeted: “We have waited nine years.”', 'Ivo Pell'],
    ['“We have waited nine years,” Ivo Pell’s lawyer said.', 'Ivo Pell’s lawyer'],
  ])('knows whose words a possessive tells: %s', async (text, who) => {
    expect((await saidIn(text)).map((each) => each.who)).toEqual([who])
  })

  it('leaves the same words open where two people say them', async () => {
    const said = await saidIn(
      '‘We have waited nine years’\n\n“We have waited nine years,” said Ivo Pell.\n\n“We have waited nine years,” said Ana Feld.',
    )
    expect(said.map(({ who }) => who)).toEqual([null, 'Ivo Pell', 'Ana Feld'])
  })

  it('gives every span its own text and every content its quoted parts, whatever the text', async () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      'said ',
      'Lena Orr ',
      ', ',
      '. ',
      '\n\n',
      'that ',
      'according to ',
      'he ',
      ': ',
      '— ',
      'the vote was lost ',
      '😀',
      '(',
      ')',
      'who ',
      'adding ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const text = `x${pieces.join('')}`
        const { statements, entities, document } = await read({ text })
        const ids = new Set(entities.map(({ id }) => id))
        for (const { content, cue, source, quoted, speaker } of statements) {
          expect(content.length).toBeGreaterThan(0)
          for (const span of [...content, ...cue, ...source, ...quoted]) {
            expect(document.text.slice(span.start, span.end)).toBe(span.text)
          }
          for (const part of quoted) expect(content.some((span) => contains(span, part))).toBe(true)
          if (speaker) expect(ids.has(speaker)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
