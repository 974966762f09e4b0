import { describe, expect, it } from 'vitest'
import { readOptions, UsageError } from './options.ts'

it('by itself runs everything and writes the page', () => {
  expect(readOptions([])).toMatchObject({ only: [], misses: 0, peers: true, speed: true, writes: true })
})

describe('a part of the bench writes no page', () => {
  it.each([
    ['one set', ['--only', 'pages'], { only: ['pages'], speed: false, writes: false }],
    ['one set by its other name', ['--set', 'pages'], { only: ['pages'], writes: false }],
    ['misses', ['--misses', '5'], { misses: 5, peers: false, speed: false, writes: false }],
    ['another model', ['--model', 'trial'], { model: 'trial', peers: true, speed: true, writes: false }],
    ['JSON', ['--json'], { json: true, speed: true, writes: false }],
  ])('%s', (_name, args, expected) => {
    expect(readOptions(args)).toMatchObject(expected)
  })
})

it.each([
  ['an unknown set', ['--only', 'poems'], /unknown set poems: one of attributions/],
  ['an unknown option', ['--fast'], /--fast/],
  ['misses that are no number', ['--misses', 'all'], /takes a number/],
])('says what is wrong: %s', (_name, args, message) => {
  expect(() => readOptions(args)).toThrow(UsageError)
  expect(() => readOptions(args)).toThrow(message)
})
