import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datelineOf, isDateline } from './dateline.ts'

describe('a dateline gives its place, its date, its agency and where the words begin', () => {
  test.each([
    ['WASHINGTON (AP) — The vote is off.', 'WASHINGTON', undefined, ['AP'], 'The'],
    ['GENEVA, Sept 3 (Reuters) - A ferry sank.', 'GENEVA', 'Sept 3', ['Reuters'], 'A'],
    ['BEIJING, Nov. 19 (Xinhua) -- A bridge opened.', 'BEIJING', 'Nov. 19', ['Xinhua'], 'A'],
    ['MOSCOW, November 19. /TASS/. A bridge opened.', 'MOSCOW', 'November 19', ['TASS'], 'A'],
    ['NAIROBI, Kenya (AP)_ A bridge opened.', 'NAIROBI, Kenya', undefined, ['AP'], 'A'],
    ['WASHINGTON _ A bridge opened.', 'WASHINGTON', undefined, [], 'A'],
    ['Berlin (dpa) - Die Brücke bleibt zu.', 'Berlin', undefined, ['dpa'], 'Die'],
    ['LONDON/PARIS, 3 Sept (Reuters) - Banks met.', 'LONDON/PARIS', '3 Sept', ['Reuters'], 'Banks'],
    ['Paris — The mayor left.', 'Paris', undefined, [], 'The'],
    ['Kyiv, Ukraine — The mayor left.', 'Kyiv, Ukraine', undefined, [], 'The'],
    ['NEW YORK—Stocks fell.', 'NEW YORK', undefined, [], 'Stocks'],
    ['ST. PETERSBURG, Fla. — The pier is shut.', 'ST. PETERSBURG, Fla.', undefined, [], 'The'],
    ['WASHINGTON, D.C. – “No,” she said.', 'WASHINGTON, D.C.', undefined, [], '“No,”'],
    ['RIO DE JANEIRO — The pier is shut.', 'RIO DE JANEIRO', undefined, [], 'The'],
    ['PORTLAND, Ore. (KXYZ) — The pier is shut.', 'PORTLAND, Ore.', undefined, [], 'The'],
    ['NEW DELHI: The court met.', 'NEW DELHI', undefined, [], 'The'],
    ['MILLBROOK — The council met on Sunday to vote on the bridge.', 'MILLBROOK', undefined, [], 'The'],
    ['MILLBROOK, Ohio — The council met.', 'MILLBROOK, Ohio', undefined, [], 'The'],
    ['  WASHINGTON (AP) — The vote is off.', 'WASHINGTON', undefined, ['AP'], 'The'],
  ])('%s', (text, place, date, credit, firstWord) => {
    const found = datelineOf(text)
    expect(found?.place && text.slice(found.place.start, found.place.end)).toBe(place)
    expect(found?.date).toBe(date)
    expect(found?.credit).toEqual(credit)
    expect(found && text.slice(found.end).split(' ')[0]).toBe(firstWord)
  })

  test('an agency alone has no place', () => {
    expect(datelineOf('(Reuters) - A ferry sank.')).toEqual({ place: null, end: 12, credit: ['Reuters'] })
  })
})

test.each([
  ['BREAKING — The mayor has left.'],
  ['WHAT — The fair.'],
  ['NATO — The alliance met.'],
  ['NOW OPEN—“The museum of the bridge has opened its doors at last,” by the Example Times.'],
  ['THE BRIDGE IS OPEN, JUST NOT TODAY - Ana Duarte: “We have waited long enough for it.”'],
  ['HOLBA – Clinic of Hollbach'],
  ['UPDATE: The mayor has left.'],
  ['Paris — where she was born — is far.'],
  ['Ana Duarte — The minister — left.'],
  ['Paris is far.'],
  ['The mayor (AP) left.'],
  ['FRANCE: The team played well.'],
  ['A well-known place - The end.'],
  ['— The mayor left.'],
  ['(2024) - The year of the flood.'],
  ['Washington said on Monday - The end.'],
  [''],
])('no dateline: %s', (text) => expect(datelineOf(text)).toBeNull())

test.each([
  ['WASHINGTON (AP) —', true],
  ['PARIS, Sept. 3', true],
  ['MIAMI _', true],
  ['Kyiv, Ukraine', true],
  ['Paris', false],
  ['WASHINGTON (AP) — The vote is off.', false],
])('a whole line: %s', (line, whole) => expect(isDateline(line)).toBe(whole))

test('any text is taken without a throw, and the offsets stay inside', () => {
  const pieces = fc.constantFrom(
    'PARIS',
    'Kyiv',
    ', ',
    ' ',
    '(AP)',
    '/TASS/',
    ' — ',
    '-',
    ':',
    '.',
    'Sept 3',
    'The',
    '“',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const found = datelineOf(text)
      if (!found) return
      expect(found.end).toBeLessThanOrEqual(text.length)
      if (found.place) expect(found.place.end).toBeLessThanOrEqual(found.end)
    }),
  )
})
