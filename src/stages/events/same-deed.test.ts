import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeDraft } from '../../../test/made-draft.ts'
import type { EventDraft } from './event-drafts.ts'
import { isDeath, isOutcome, kinDeeds, modesFit, sameWord } from './same-deed.ts'

describe('words of one deed', () => {
  it.each([
    ['shell', 'shelling', true],
    ['invade', 'invasion', true],
    ['arrest', 'arrest', true],
    ['withdraw', 'withdrawal', true],
    ['meet', 'meeting', true],
    ['attack', 'arrest', false],
    ['shell', 'shoot', false],
    // Too short to be told by their beginnings.
    ['hit', 'hitting', false],
    ['ban', 'bank', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(sameWord(one, other)).toBe(expected)
    expect(sameWord(other, one)).toBe(expected)
  })

  it('are the same whichever comes first', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(sameWord(one, other)).toBe(sameWord(other, one))
        expect(sameWord(one, one)).toBe(true)
      }),
    )
  })
})

describe('deeds of one row', () => {
  it.each([
    ['an attack and a raid', 'attack', 'raid', true],
    ['a killing and a murder', 'kill', 'murder', true],
    ['a clash and a battle', 'clash', 'battle', true],
    ['a march and a rally', 'march', 'rally', true],
    ['a strike and a walkout', 'strike', 'walkout', true],
    ['a verdict and a sentence', 'convict', 'sentence', true],
    ['an attack and a death', 'attack', 'kill', false],
    ['a visit and a rally', 'visit', 'rally', false],
    ['an arrest and a charge', 'arrest', 'charge', false],
  ])('%s: %s, %s', (_, one, other, expected) => {
    expect(kinDeeds([madeDraft(one)], madeDraft(other))).toBe(expected)
    expect(kinDeeds([madeDraft(other)], madeDraft(one))).toBe(expected)
  })

  it('are those of one mode, but for violence and the steps of the law', () => {
    const [arrest, coerce] = [
      { type: 'COERCE', mode: 'arrest' } as const,
      { type: 'COERCE', mode: 'ban' } as const,
    ]
    expect(kinDeeds([madeDraft('arrest', arrest)], madeDraft('detain', arrest))).toBe(true)
    expect(kinDeeds([madeDraft('arrest', arrest)], madeDraft('forbid', coerce))).toBe(false)
    expect(kinDeeds([madeDraft('arrest', arrest)], madeDraft('charge', arrest))).toBe(false)
    expect(
      kinDeeds([madeDraft('stab', { mode: 'primitive' })], madeDraft('knife', { mode: 'primitive' })),
    ).toBe(false)
  })
})

describe('modes that may be one deed’s', () => {
  it.each<[string, EventDraft['mode'], EventDraft['mode'], boolean]>([
    ['the same', 'abduct', 'abduct', true],
    ['one untold', 'abduct', undefined, true],
    ['both untold', undefined, undefined, true],
    ['a vague one and a narrow one', 'firearms', 'execute', true],
    ['two narrow ones', 'abduct', 'torture', false],
  ])('%s', (_, one, other, expected) => {
    expect(modesFit([madeDraft('attack', { mode: one })], madeDraft('attack', { mode: other }))).toBe(
      expected,
    )
  })
})

describe('a death and what brought it', () => {
  const attack = (at: number, sentence = 0) =>
    madeDraft('attack', { sentence, ranges: [{ start: at, end: at + 6 }] })

  it.each([
    ['in one sentence, near', madeDraft('kill'), attack(30), true],
    ['in one sentence, far off', madeDraft('kill'), attack(200), false],
    ['in another sentence', madeDraft('kill'), attack(30, 1), false],
    ['no death before', madeDraft('shell'), attack(30), false],
    [
      'what brings no death',
      madeDraft('kill'),
      madeDraft('meet', { ranges: [{ start: 30, end: 34 }] }),
      false,
    ],
  ])('%s', (_, before, draft, expected) => {
    expect(isOutcome([before], draft)).toBe(expected)
  })

  it.each([
    ['kill', true],
    ['wound', true],
    ['attack', false],
    ['arrest', false],
  ])('%s is a death or a wound: %s', (core, expected) => {
    expect(isDeath(madeDraft(core))).toBe(expected)
  })
})
