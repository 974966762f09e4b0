import { describe, expect, it } from 'vitest'
import { turnLines } from './turn-lines.ts'

describe('an exchange in the lines of a paragraph', () => {
  it('has a turn a label, with the lines that go on', () => {
    expect(turnLines('Reporter: Why?\nFeld: We wait.\nStill.\nReporter: For whom?\nFeld: For you.')).toEqual([
      'Reporter: Why?',
      'Feld: We wait.\nStill.',
      'Reporter: For whom?',
      'Feld: For you.',
    ])
  })

  it.each([
    ['labels stand once', 'When: Monday\nWhere: Alder\nWho: everybody'],
    ['one speaks', 'Feld: We wait.\nFeld: We do.\nFeld: So.'],
    ['there are few', 'Reporter: Why?\nFeld: So.'],
    ['lines are an address', 'The mayor\nTown hall\nAlder'],
  ])('is none where %s', (_what, text) => {
    expect(turnLines(text)).toBeNull()
  })
})
