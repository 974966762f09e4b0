import { describe, expect, it } from 'vitest'
import { findShortExchange } from './short-exchange.ts'

const turns = (...texts: string[]) => [
  ...findShortExchange(texts.map((text) => ({ kind: 'paragraph', text }))).values(),
]

describe('a short exchange', () => {
  it.each([
    [
      ['MR. ORD: Objection.', 'THE COURT: Overruled.', 'THE WITNESS: Captain Feld did.'],
      ['MR. ORD', 'THE COURT', 'THE WITNESS'],
    ],
    [
      [
        'From Monday’s hearing:',
        'Senator Ord (Reform): Did you sign it?',
        'Ms Feld: I did.',
        'Senator Ord (Reform): Why?',
      ],
      ['Senator Ord', 'Ms Feld', 'Senator Ord'],
    ],
    [
      ['We met the painter Ana Feld at home.', 'Interviewer: Why blue?', 'Ana Feld: Because it was cheap.'],
      ['Interviewer', 'Ana Feld'],
    ],
    [
      ['Ana Feld (Left): We said no.', 'Ivo Pell (Centre): You said nothing.', 'Ana Feld (Left): No, twice.'],
      ['Ana Feld', 'Ivo Pell', 'Ana Feld'],
    ],
  ])('is read where nothing else stands: %j', (texts, names) => {
    expect(turns(...texts)).toEqual(names)
  })

  it.each([
    [['PORT ALDER: The dam is safe.', 'SOUTH SUND: Two cows were lost.', 'NEW HALDE: Rain fell.']],
    [['Best player: Feld.', 'Worst player: Pell.', 'Would you pay again: no.']],
    [['Ana Feld: 7. Ran all day.', 'Ivo Pell: 6. Lost the ball.', 'Odo Ord: 4. Went off hurt.']],
    [['Ana Feld: I like it.', 'Ivo Pell: I don’t.', 'Both came by bus and went home on foot.']],
    [['One.', 'Two.', 'Three.', 'Ana Feld: Do you?', 'Ivo Pell: I do.']],
    [['Ana Feld: I like it.', 'Ana Feld: You do too?']],
  ])('is no list, no string of briefs and no end of a story: %j', (texts) => {
    expect(turns(...texts)).toEqual([])
  })
})
