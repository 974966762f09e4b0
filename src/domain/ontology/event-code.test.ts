import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventCode, hasMode, intensityOf } from './event-code.ts'
import { eventContextEntries } from './event-contexts.ts'
import { modesOf } from './event-modes.ts'
import { eventTypeEntries, eventTypes } from './event-types.ts'

const everyCode = eventTypes.flatMap((type) =>
  [undefined, ...Object.keys(modesOf(type))].map((mode) => ({ type, mode })),
)

describe('the intensity of a code', () => {
  it.each([
    ['ASSAULT', undefined, -9.3, 'PLOVER’s score of the type'],
    ['ASSAULT', 'aerial', -10, 'Goldstein’s value'],
    ['CONSULT', 'visit', 2.4, 'the mean of a visit and its hosting'],
    ['CONSULT', 'multilateral', 2.1, 'the type’s, where CAMEO has no code'],
    ['COERCE', 'arrest', -6.9, 'corrected as the type is'],
    ['MOBILIZE', 'troops', -5.3, 'corrected as the type is'],
    ['COERCE', 'seize', -10, 'not beyond the scale'],
    ['SUPPORT', 'nonsense', 4.6, 'the type’s, where there is no such mode'],
    ['ASSAULT', 'constructor', -9.3, 'the type’s, for what every object has'],
  ] as const)('%s %s: %d, %s', (type, mode, expected, _why) => {
    expect(intensityOf(type, mode)).toBe(expected)
  })

  it.each(everyCode)('$type $mode lies on its side of the scale', ({ type, mode }) => {
    const value = intensityOf(type, mode)
    expect(Math.abs(value)).toBeLessThanOrEqual(10)
    expect(value > 0).toBe(eventTypeEntries[type].quad.endsWith('cooperation'))
  })
})

it('gives an event the quad and intensity of its type and mode, and each context once', () => {
  expect(eventCode('RETREAT', 'release', ['legal', 'legal'])).toEqual({
    type: 'RETREAT',
    mode: 'release',
    contexts: ['legal'],
    quad: 'material-cooperation',
    intensity: 7,
  })
  expect(eventCode('AGREE', undefined, [])).not.toHaveProperty('mode')
})

it('knows the modes of each type and nothing else', () => {
  expect([hasMode('PROTEST', 'strike'), hasMode('ASSAULT', 'strike'), hasMode('AGREE', 'meet')]).toEqual([
    true,
    false,
    false,
  ])
  fc.assert(
    fc.property(fc.constantFrom(...eventTypes), fc.string(), (type, word) => {
      expect(hasMode(type, word)).toBe(Object.keys(modesOf(type)).includes(word))
    }),
  )
})

it('explains every code in a sentence or two and shows an example of its own', () => {
  const entries = [
    ...Object.values(eventTypeEntries),
    ...eventTypes.flatMap((type) => Object.values(modesOf(type))),
    ...Object.values(eventContextEntries),
  ]
  for (const { definition, example } of entries) {
    expect(definition).toMatch(/^[A-Z].*\.$/)
    expect(example).toMatch(/^[A-Z].*\.$/)
  }
  expect(new Set(entries.map(({ example }) => example)).size).toBe(entries.length)
})
