import { expect, it } from 'vitest'
import type { Entity } from '../../domain/entity.ts'
import { sourceKindOf } from './source-kind.ts'

const nominal = (name: string, type: Entity['type']): Entity => ({
  id: 'e1',
  type,
  name,
  mentions: [{ start: 0, end: name.length, text: name, form: 'nominal' }],
  roles: [],
  links: [],
})

it.each([
  ['Most of the passengers', ' said so.', 'person', 'group'],
  ['police', ' said so.', 'group', 'group'],
  ['two people familiar with the talks', ' said so.', 'group', 'unnamed'],
  ['Insiders', ', none of whom would be named, fear it.', 'group', 'unnamed'],
  ['a senior official', ', who spoke on condition of anonymity, said so.', 'person', 'unnamed'],
  ['Analysts', ' say so.', 'group', 'group'],
  ['the last entry in the diary', ' reads.', 'other', 'document'],
  ["the court's report", ' says so.', 'other', 'document'],
  ['the author of the report', ' says so.', 'person', 'unnamed'],
] as const)('%s%s (%s): %s', (source, behind, type, kind) => {
  expect(sourceKindOf(source + behind, { start: 0, end: source.length }, nominal(source, type))).toBe(kind)
})
