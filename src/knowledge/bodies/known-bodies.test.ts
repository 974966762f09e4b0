import { describe, expect, it } from 'vitest'
import { countryNames } from '../../language/en/countries.ts'
import { wordClasses } from '../../language/en/everyday-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { knownOrganisations, otherAcronyms } from '../../language/en/organisations.ts'
import { forcesAndParties } from './forces-and-parties.ts'
import { bodyNamed, handBodies, knownBodies } from './known-bodies.ts'

describe('bodies that are known by name', () => {
  it('are of states that there are', () => {
    const codes = [...knownBodies.values()].flatMap(({ country }) => country ?? [])
    expect([...new Set(codes)].filter((code) => !countryNames.has(code))).toEqual([])
  })

  it('act for a government only if they are of a state', () => {
    expect([...knownBodies.values()].filter(({ government, country }) => government && !country)).toEqual([])
  })

  it('have each name once', () => {
    const names = forcesAndParties
      .trim()
      .split('\n')
      .flatMap((row) => row.split('|').slice(1))
      .flatMap((group) => group.replace('*', '').split(','))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.filter((name) => knownOrganisations.has(name))).toEqual([])
  })

  it('are no everyday words and nobody’s given name', () => {
    const single = [...handBodies.keys()].filter((name) => !name.includes(' '))
    expect(single.filter((name) => name === name.toLowerCase())).toEqual([])
    expect(
      single.filter((name) => name !== name.toUpperCase() && givenNames.has(name.toLowerCase())),
    ).toEqual([])
    expect(single.filter((name) => wordClasses.has(name.toLowerCase()) || otherAcronyms.has(name))).toEqual(
      [],
    )
  })

  it.each([
    ['Moro Islamic Liberation Front', 'PHL'],
    ['MORO ISLAMIC LIBERATION FRONT', 'PHL'],
    ['MILF', 'PHL'],
    ['Milf', undefined],
    ['Organization of African Unity', undefined],
  ])('%s', (name, country) => {
    expect(bodyNamed(name)?.country).toBe(country)
  })
})
