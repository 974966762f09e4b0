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

describe('headings that ask', () => {
  const page = (texts: readonly string[]): ShapeBlock[] =>
    texts.map((text) => ({
      kind: text.startsWith('#') ? 'heading' : 'paragraph',
      text: text.replace('#', ''),
    }))
  const asked = ['#Why maps?', 'I could not draw people.', '#And now?', 'I sleep.', '#Where?', 'In my boat.']

  it('are an interview’s where it says whom it is with', () => {
    const found = findUnlabelledQuestions(page(['An interview with Ana Feld', ...asked]), undefined)
    expect([...found.values()]).toEqual(['Q', 'Ana Feld', 'Q', 'Ana Feld', 'Q', 'Ana Feld'])
  })

  it('are an explanation’s where nobody answers of themselves, or nobody is named', () => {
    const explained = ['#Why maps?', 'Maps help.', '#Since when?', 'Since 1200.', '#Where?', 'In Alder.']
    expect(findUnlabelledQuestions(page(['An interview with Ana Feld', ...explained]), undefined).size).toBe(
      0,
    )
    expect(findUnlabelledQuestions(page([EDITED, ...asked]), undefined).size).toBe(0)
  })
})
