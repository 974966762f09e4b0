import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryNames } from '../../language/en/countries.ts'
import { knownOrganisations } from '../../language/en/organisations.ts'
import { bodyNamed } from '../bodies/known-bodies.ts'
import { readLeaders } from './leaders.ts'
import { officeAt } from './office-at.ts'

const file = readFileSync(new URL('../../../knowledge/leaders.txt', import.meta.url), 'utf8')
const lines = file.trimEnd().split('\n')
const rows = lines.filter((line) => line.includes('|')).map((line) => line.split('|'))
const leaders = readLeaders(file)

describe('the table of leaders', () => {
  it('is sorted, and no line stands twice', () => {
    expect(lines).toEqual([...new Set(lines)].sort())
  })

  it('names states that there are, in offices that begin before they end', () => {
    for (const [name, country = '', offices = '', life = ''] of rows) {
      const body = country.slice(1)
      const known = countryNames.has(country) || knownOrganisations.has(body) || bodyNamed(body) !== undefined
      expect(known, `${name}: ${country}`).toBe(true)
      for (const office of offices.split(',')) {
        const [, from = '', to = ''] = /^[pmckqesgdrho](\d{6}|\d{4})[-+](\d{6}|\d{4})$/.exec(office) ?? []
        expect(from !== '' && from <= to, `${name}: ${office}`).toBe(true)
      }
      const [since = '', died = ''] = life.split('-')
      if (since && died) expect(since <= died, `${name}: ${life}`).toBe(true)
    }
  })

  it('leads from each other name to somebody', () => {
    const named = new Set(rows.map(([name]) => name))
    const lost = lines.filter((line) => line.includes('>') && !named.has(line.slice(line.indexOf('>') + 1)))
    expect(lost).toEqual([])
  })

  it('gives whoever stands in it by the name it has', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), ([name = '', country]) => {
        expect(leaders.named(name.toUpperCase()).map((leader) => leader.of)).toContain(country)
      }),
    )
  })

  it('answers whatever it is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        for (const { of } of leaders.named(name)) expect(of).toMatch(/^(?:[A-Z]{3}$|@)/)
      }),
    )
  })
})

const invented = readLeaders(
  'ana duarte|PRT|p199001-199406,m200001+200901|196001-|!\nduarte>ana duarte\nines al roe>ines roe\nines roe|AND|o2003-2004\nroe>ines roe\n',
)

describe('looking up leaders', () => {
  it.each([
    ['Ana Duarte', ['ana duarte']],
    ['ANA  DUARTE', ['ana duarte']],
    ['Ána Dúarte', ['ana duarte']],
    ['Ana Maria Duarte', ['ana duarte']],
    ['Duarte', ['ana duarte']],
    ['Ines al-Roe', ['ines roe']],
    ['Rita Duarte', []],
    ['Ana', []],
    ['', []],
  ])('%s', (name, wanted) => {
    expect(invented.named(name).map((leader) => leader.name)).toEqual(wanted)
  })
})

describe('an office on a day', () => {
  it.each([
    ['1992-05-12', 'now president'],
    ['1992', 'nothing'],
    [undefined, 'nothing'],
    ['1989-12-31', 'nothing'],
    ['1990-01-20', 'nothing'], // the month in which it began
    ['1994-06-02', 'nothing'], // and ended
    ['1994-07-01', 'past president'],
    ['2005-01-01', 'now prime minister'],
    ['2009-02-01', 'nothing'], // the source ends before
  ])('%s: %s', (day, wanted) => {
    const [leader] = invented.named('Ana Duarte')
    const office = leader && officeAt(leader, day)
    expect(office ? `${office.when} ${office.title}` : 'nothing').toBe(wanted)
  })

  it('is no official’s, whose title the lists don’t tell', () => {
    const [official] = invented.named('Ines Roe')
    expect(official && officeAt(official, '2003-06-01')).toBeUndefined()
  })
})
