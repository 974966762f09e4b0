import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../domain/check.ts'
import { openReader } from '../../read.ts'

const { read } = await openReader({ reader: 'rules' })

/** Who says what: "Jo Roe: words | words". */
async function said(paragraphs: readonly string[]): Promise<string[]> {
  const { entities, statements } = await read({ text: paragraphs.join('\n\n') })
  return statements.map(({ speaker, content }) => {
    const name = entities.find(({ id }) => id === speaker)?.name
    return `${name}: ${content.map(({ text }) => text).join(' | ')}`
  })
}

const LEAD = 'On Sunday the governor, Ivo Pell, spoke to Ana Feld.'

describe('turns of a transcript in a report', () => {
  it('each have their speaker, in marks that are reopened or without', async () => {
    const turns = ['Ana Feld: Will she be there?', 'Ivo Pell: She will not.', 'Ana Feld: Why?']
    expect(await said([LEAD, 'FELD: Will she be there?', 'PELL: She will not.', 'FELD: Why?'])).toEqual(turns)
    expect(await said([LEAD, '"FELD: Will she be there?', '"PELL: She will not.', '"FELD: Why?"'])).toEqual([
      ...turns.slice(0, 2),
      'Ana Feld: Why?"',
    ])
  })

  it('run on to the next label, without what is only done', async () => {
    const turns = await said([
      LEAD,
      'PELL: We wait.',
      'We have waited long.',
      '(CROSSTALK.)',
      'FELD: Yes.',
      'PELL: Good.',
      'They left.',
    ])
    expect(turns).toEqual(['Ivo Pell: We wait. | We have waited long.', 'Ana Feld: Yes.', 'Ivo Pell: Good.'])
  })

  it('are not what editors label', async () => {
    expect(
      await said([LEAD, 'UPDATE: The talks go on.', 'RELATED: The bridge.', 'PHOTOS: The dam.']),
    ).toEqual([])
  })
})

describe('turns of a transcript', () => {
  it('have one entity for a label that nobody else explains, and nobody for "Q"', async () => {
    const { document, entities, statements } = await read({
      text: ['MS. ORD: We wait.', 'Q: Why?', 'MS. ORD: Ask the mayor.', 'Q: And?', 'MS. ORD: No.'].join(
        '\n\n',
      ),
    })
    expect(document.blocks.map(({ kind, speaker }) => `${kind} ${speaker}`)).toEqual([
      'turn MS. ORD',
      'turn Q',
      'turn MS. ORD',
      'turn Q',
      'turn MS. ORD',
    ])
    const speakers = new Set(statements.filter((_, index) => index % 2 === 0).map(({ speaker }) => speaker))
    expect(speakers.size).toBe(1)
    expect(entities.find(({ id }) => speakers.has(id))?.name).toMatch(/ord$/i)
    expect(statements[1]).toMatchObject({ speaker: null, sourceKind: 'unnamed', cue: [{ text: ':' }] })
  })

  it('hold what others are said to have said', async () => {
    const { statements } = await read({
      text: ['MS. ORD: The mayor said that the wall will hold.', 'Q: Why?', 'MS. ORD: He is sure.'].join(
        '\n\n',
      ),
    })
    expect(statements[1]).toMatchObject({ parent: 's1', content: [{ text: 'that the wall will hold' }] })
  })
})

describe('turns of a deposition', () => {
  const LINES = [
    '         Q.   Did you see the barge?',
    '         A.   I saw it. It was low in',
    '    the water.',
    '              MS. ORD:  Objection.',
    '    BY MR. PELL:',
    '         Q.   What then?',
    '         A.   It turned.',
    '              (Recess.)',
    '         Q.   Which way?',
    '         A.   To the left, and then it',
    '    turned again.',
  ]
  const page = (lines: readonly string[]) =>
    lines.map((line, index) => `${String(index + 1).padStart(2)}${line}`).join('\n')
  const text = `DEPOSITION OF ANA FELD\n\n${page(LINES)}\n\n      Alder Reporting\n                 2\n${page(['    and sank.', '         Q.   Thank you.'])}`

  it('leave out the numbers in the margin and the frames of pages, whose words stay in the text', async () => {
    const record = await read({ text })
    expect(checkRecord(record)).toEqual([])
    expect(record.document.text).toBe(text)
    const { entities, statements } = record
    const outer = statements.filter(({ parent }) => parent === undefined)
    const words = outer.map(({ speaker, content }) => {
      const name = entities.find(({ id }) => id === speaker)?.name ?? null
      return `${name}: ${content.map((span) => span.text).join(' | ')}`
    })
    expect(words).toEqual([
      'null: Did you see the barge?',
      'ANA FELD: I saw it. It was low in | the water.',
      'ORD: Objection.',
      'PELL: What then?',
      'ANA FELD: It turned.',
      'PELL: Which way?',
      'ANA FELD: To the left, and then it | turned again. | and sank.',
      'PELL: Thank you.',
    ])
  })
})

it('keeps a word before a colon in a turn that goes on', async () => {
  const turns = ['FELD: Will she?', 'PELL: She will not.', 'No, look: she is in Rome.', 'FELD: Why?']
  expect(await said([LEAD, ...turns])).toEqual([
    'Ana Feld: Will she?',
    'Ivo Pell: She will not. | No, look: she is in Rome.',
    'Ana Feld: Why?',
  ])
})
