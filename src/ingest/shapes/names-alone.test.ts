import { describe, expect, it } from 'vitest'
import { findTurnsOfNames } from './names-alone.ts'
import type { ShapeBlock } from './shape-block.ts'

const blocks = (texts: readonly string[]): ShapeBlock[] => texts.map((text) => ({ kind: 'paragraph', text }))

/** "speaker: words" of each block that is a turn. */
const turns = (texts: readonly string[], times = 0) =>
  [...findTurnsOfNames(blocks(texts), times)].map(([index, speaker]) => `${speaker}: ${texts[index]}`)

const CALL = [
  'Operator',
  'Good day. [Operator instructions]',
  'Ana Feld -- Chief Executive Officer',
  'Thank you. It was a wet quarter.',
  'We sold 412 boats.',
  'Operator',
  'The first question is from Ivo Pell.',
  'Ivo Pell -- Marsh Bank -- Analyst',
  'Is it a floor?',
  'Ana Feld -- Chief Executive Officer',
  'It is a jetty.',
  'Duration: 41 minutes',
  'Ana Feld -- Chief Executive Officer',
  'Ivo Pell -- Marsh Bank -- Analyst',
  'More on boats',
]

describe('names alone on their lines', () => {
  it('label a company’s call, whose list of participants says nothing', () => {
    expect(turns(CALL)).toEqual([
      'Operator: Operator',
      'Operator: Good day. [Operator instructions]',
      'Ana Feld: Ana Feld -- Chief Executive Officer',
      'Ana Feld: Thank you. It was a wet quarter.',
      'Ana Feld: We sold 412 boats.',
      'Operator: Operator',
      'Operator: The first question is from Ivo Pell.',
      'Ivo Pell: Ivo Pell -- Marsh Bank -- Analyst',
      'Ivo Pell: Is it a floor?',
      'Ana Feld: Ana Feld -- Chief Executive Officer',
      'Ana Feld: It is a jetty.',
    ])
  })

  it('label a chamber that was copied with its buttons; the holder of an office stands in brackets', () => {
    const said = turns([
      'The Minister for Ports',
      '(Ana Feld)',
      'Share this contribution',
      'I beg to move.',
      'Ivo Pell',
      '(Dunmarsh East) (Ind)',
      'Share this contribution',
      'Will she give way?',
      '1143',
      'Ana Feld',
      'Share this contribution',
      'I will.',
      'Ivo Pell',
      'Share this contribution',
      'I thank her.',
      'Question put and agreed to.',
    ])
    expect(said).toEqual([
      'Ana Feld: (Ana Feld)',
      'Ana Feld: I beg to move.',
      'Ivo Pell: Ivo Pell',
      'Ivo Pell: Will she give way?',
      'Ana Feld: Ana Feld',
      'Ana Feld: I will.',
      'Ivo Pell: Ivo Pell',
      'Ivo Pell: I thank her.',
    ])
  })

  it.each([
    [
      'headings of a list of people',
      ['Ana Feld', 'Runs.', 'Ivo Pell', 'Swims.', 'Mira Osei', 'Rows.', 'Lou Ord', 'Waits.'],
    ],
    ['one name', ['Ana Feld', 'We wait.', 'Ana Feld', 'So.', 'Ana Feld', 'Yes.', 'Ana Feld', 'No.']],
    [
      'bylines',
      ['By Ana Feld', 'Rain.', 'By Ivo Pell', 'Wind.', 'By Ana Feld', 'Sun.', 'By Ivo Pell', 'Snow.'],
    ],
    ['buttons', ['Facebook', 'Twitter', 'So.', 'Facebook', 'Twitter', 'And.', 'Facebook', 'Twitter']],
  ])('do not: %s', (_what, texts) => {
    expect(turns(texts)).toEqual([])
  })

  it('do not where each has a time, as in a live blog', () => {
    const texts = ['Ana Feld', 'Rain.', 'Ivo Pell', 'Wind.', 'Ana Feld', 'Sun.', 'Ivo Pell', 'Snow.']
    expect(turns(texts)).toHaveLength(8)
    expect(turns(texts, 4)).toEqual([])
  })
})
