import { describe, expect, it } from 'vitest'
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
