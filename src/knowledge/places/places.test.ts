import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countries, countryNames } from '../../language/en/countries.ts'
import { wordClasses } from '../../language/en/everyday-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { countriesOfCity } from '../ambiguous-cities.ts'
import { placeTable } from './place-table.ts'
import { countryOfPlace } from './places.ts'

const lines = placeTable.trimEnd().split('\n')
const rows = lines.map((line) => line.split('|'))
const names = rows.map(([name = '']) => name)

describe('the table of places', () => {
  it('is sorted, and names countries that there are, each place once', () => {
    expect(lines).toEqual([...lines].sort())
    expect(rows.filter(([, country = '']) => !countryNames.has(country))).toEqual([])
    expect(names.length).toBe(new Set(names).size)
  })

  it('has no everyday word, given name or country, and no name that is several countries’', () => {
    expect(
      names.filter((name) => wordClasses.has(name) || givenNames.has(name) || countries.has(name)),
    ).toEqual([])
    expect(names.filter((name) => countriesOfCity(name))).toEqual([])
  })

  it.each([
    ['Kunduz', 'AFG'],
    ['KUNDUZ', 'AFG'],
    ['Kundūz', 'AFG'],
    ['Comodoro Rivadavia', 'ARG'],
    ['Nangarhar', 'AFG'],
    ['Reading', undefined],
    ['Nice', undefined],
    ['Mobile', undefined],
    ['Orange', undefined],
    ['Split', undefined],
    ['Jackson', undefined],
    ['Victoria', undefined],
    ['Santa Cruz', undefined],
    ['', undefined],
  ])('%s', (name, country) => {
    expect(countryOfPlace(name)).toBe(country)
  })

  it('answers whatever it is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        expect(countryOfPlace(name) ?? 'XXX').toMatch(/^[A-Z]{3}$/)
      }),
    )
  })
})
