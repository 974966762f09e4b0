import { describe, expect, it } from 'vitest'
import { joinLines, wordForms } from './word-breaks.ts'

describe('a word that is broken at a line’s end', () => {
  it.each([
    ['is joined', 'the govern-', 'ment said', '', 'the government said'],
    ['is joined where it is unknown', 'the Corv-', 'ane line', '', 'the Corvane line'],
    ['keeps the hyphen of a prefix', 'a self-', 'employed pilot', '', 'a self-employed pilot'],
    ['keeps the hyphen of a number', 'all twenty-', 'one of them', '', 'all twenty-one of them'],
    ['keeps it before a capital', 'Jean-', 'Pierre said', '', 'Jean-Pierre said'],
    [
      'keeps the hyphen that the document has elsewhere',
      'the night-',
      'bus',
      'A night-bus came.',
      'the night-bus',
    ],
    ['loses the one that it has not', 'a co-', 'operative', 'The cooperative won.', 'a cooperative'],
    ['keeps what has more hyphens', 'state-of-the-', 'art pumps', '', 'state-of-the-art pumps'],
    ['is joined in capitals', 'THE GOVERN-', 'MENT SAID', '', 'THE GOVERNMENT SAID'],
    ['is joined at a soft hyphen', 'the self\u00ad', 'ish plan', '', 'the selfish plan'],
    ['is joined at the hyphen of Unicode', 'the govern\u2010', 'ment', '', 'the government'],
  ])('%s', (_what, before, next, document, joined) => {
    expect(joinLines(before, next, wordForms([document]))).toBe(joined)
  })

  it.each([
    ['a line that ends in a word', 'the board', 'said', 'the board said'],
    ['a span of years', 'in 2029-', '2031', 'in 2029-2031'],
    ['a dash with a space before it', 'the board –', 'all of it –', 'the board – all of it –'],
  ])('is not taken for %s', (_what, before, next, joined) => {
    expect(joinLines(before, next, wordForms([]))).toBe(joined)
  })
})
