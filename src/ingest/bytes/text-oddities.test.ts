import { describe, expect, it } from 'vitest'
import { textOddities, wellFormed } from './text-oddities.ts'

describe('wellFormed', () => {
  it.each(['\ud83d', 'a\ude42b', '\ude42\ud83d', '🙂\ud83d'])('mends %j in place', (text) => {
    const result = wellFormed(text)
    expect(result.text).toHaveLength(text.length)
    expect(Buffer.from(result.text, 'utf8').toString('utf8')).toBe(result.text)
    expect(result.warnings).toEqual([{ code: 'lone-surrogate', message: expect.stringContaining('U+FFFD') }])
  })

  it('leaves whole pairs alone', () => {
    expect(wellFormed('🙂 𝒜')).toEqual({ text: '🙂 𝒜', warnings: [] })
  })
})

describe('textOddities', () => {
  it.each([
    ['a quotation mark', 'she said â€œwait', 9, 12],
    ['a closing mark with an undefined byte', 'waitâ€\u009d', 4, 7],
    ['a mark read as ISO-8859-1', 'itâ\u0080\u0099s', 2, 5],
    ['an accented letter', 'the cafÃ© in town', 7, 9],
    ['a no-break space', 'in Â£5', 3, 5],
    ['an emoji', 'ok ðŸ™‚', 3, 6],
    ['a mark of a mark', 'aï¿½b', 1, 4],
    ['Cyrillic', 'Ð½Ð° it', 0, 4],
  ])('names mojibake: %s', (_what, text, start, end) => {
    const found = textOddities(text).filter(({ code }) => code === 'mojibake')
    expect(found).toEqual([{ code: 'mojibake', message: expect.any(String), start, end }])
  })

  it.each([
    'São Paulo, NÃO, MANHÃ',
    'château, Âge, Ðorđe',
    'It cost £5, she said – “too much”…',
    'São Tomé € 5',
  ])('names none in %s', (text) => {
    expect(textOddities(text)).toEqual([])
  })

  it.each([
    ['NUL', 'a\0b'],
    ['ESC', 'a\u001bb'],
    ['C1', 'a\u0090b'],
    ['right-to-left override', 'a\u202eb'],
    ['isolate', 'a\u2067b'],
  ])('names %s and keeps it', (_what, text) => {
    expect(textOddities(text)).toEqual([
      { code: 'control-characters', message: expect.stringContaining('once'), start: 1, end: 2 },
    ])
  })

  it('counts and gives the first place of each', () => {
    const [control, mojibake] = textOddities('a\0\0 Ã© Ã©')
    expect(control).toMatchObject({ message: expect.stringContaining('2 times'), start: 1 })
    expect(mojibake).toMatchObject({ message: expect.stringContaining('2 times'), start: 4 })
  })

  it('says nothing of line ends, tabs, joiners and direction marks', () => {
    expect(textOddities('a\r\n\t\f\v\u0085\u2028\u200b\u200d\u200f\u00ad\u00a0b')).toEqual([])
  })
})
