import { describe, expect, it } from 'vitest'
import { countryNames } from '../../language/en/countries.ts'
import { wordClasses } from '../../language/en/everyday-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { knownOrganisations, otherAcronyms } from '../../language/en/organisations.ts'
import { bodyTable } from './body-table.ts'
import { bodyNamed, keyOfBody } from './known-bodies.ts'

const lines = bodyTable.trimEnd().split('\n')
const rows = lines.map((line) => line.split('|'))
const names = rows.map(([name = '']) => name)

describe('bodies that are known by name', () => {
  it('stand sorted, each name once', () => {
    expect(lines).toEqual([...lines].sort())
    expect(names.length).toBe(new Set(names).size)
    expect(names.filter((name) => knownOrganisations.has(name))).toEqual([])
  })

  it('are each found', () => {
    expect(names.filter((name) => bodyNamed(name) === undefined)).toEqual([])
  })

  it('are of states that there are, and act for a government only then', () => {
    expect(rows.filter(([, , state]) => state && !countryNames.has(state))).toEqual([])
    expect(rows.filter(([, , state, government]) => government && !state)).toEqual([])
  })

  it('have usual names that lead to the same body', () => {
    for (const [name = '', usual] of rows)
      if (usual) expect(bodyNamed(keyOfBody(usual))?.name, name).toBe(usual)
  })

  it('are no everyday words and nobody’s given name', () => {
    const single = names.filter((name) => !name.includes(' '))
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
    ['', undefined],
  ])('%s', (name, country) => {
    expect(bodyNamed(name)?.country).toBe(country)
  })
})
