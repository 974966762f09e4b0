import { describe, expect, it } from 'vitest'
import type { ShapeBlock } from './shape-block.ts'
import { findUnlabelledQuestions } from './unlabelled-questions.ts'

const INTRO =
  'Ana Feld has drawn eleven countries and has been to two of them, and says that the others were kinder to her for it.'
const EDITED = 'The conversation has been edited for length.'

/** Lines in bold begin with "*". */
const blocks = (texts: readonly string[]): ShapeBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text: text.replace(/^\*/, ''), bold: text.startsWith('*') }))

const ASKED = [
  '*Why maps?',
  'I could not draw people.',
  'Nobody can.',
  '*You never went.',
  'No.',
  '*And now?',
  'I sleep.',
]

const speakers = (texts: readonly string[], title?: string) => [
  ...findUnlabelledQuestions(blocks(texts), title).values(),
]

describe('questions in bold without a label', () => {
  it('are somebody’s, and the answers are of whoever title and introduction name', () => {
    const expected = ['Q', 'Ana Feld', 'Ana Feld', 'Q', 'Ana Feld', 'Q', 'Ana Feld']
    expect(speakers([INTRO, EDITED, ...ASKED], 'Ana Feld on maps | The Alder Review')).toEqual(expected)
    expect(speakers(['An interview with Ana Feld', ...ASKED])).toEqual(expected)
  })

  it('have answers of nobody where nobody is named', () => {
    expect(speakers([EDITED, ...ASKED])).toEqual(['Q', 'A', 'A', 'Q', 'A', 'Q', 'A'])
  })

  it.each([
    ['no interview is announced', [INTRO, ...ASKED]],
    ['nothing is asked', [EDITED, '*Rain.', 'So.', '*Wind.', 'So.', '*Sun.', 'So.']],
    ['nothing is in bold', [EDITED, ...ASKED.map((text) => text.replace('*', ''))]],
    ['there are two', [EDITED, ...ASKED.slice(0, 5)]],
  ])('are none where %s', (_what, texts) => {
    expect(speakers(texts)).toEqual([])
  })
})
