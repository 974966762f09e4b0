import { describe, expect, it } from 'vitest'
import { noteInitials, partiesAbove } from './parties.ts'

describe('the parties of a transcript', () => {
  it.each([
    ['BY MR. ORD:', 'MR. ORD'],
    ['Questions from MS FELD', 'MS FELD'],
    ['Further questions by Ms Feld KC', 'Ms Feld KC'],
    ['Cross-examination by Mr Ord', 'Mr Ord'],
    ['DIRECT EXAMINATION BY MS. FELD:', 'MS. FELD'],
    ['Questions from the floor', undefined],
  ])('%s: who asks is %s', (text, q) => {
    expect(partiesAbove([{ text }]).q).toBe(q)
  })

  it.each([
    ['MS ANA FELD (sworn)', 'MS ANA FELD'],
    ['Ivo Pell (recalled)', 'Ivo Pell'],
    ['Ivo Pell (Alder)', undefined],
  ])('%s: who answers is %s', (text, a) => {
    expect(partiesAbove([{ text }]).a).toBe(a)
  })

  it('are the one full name that has the initials of a label', () => {
    const parties = partiesAbove([])
    const texts = ['Ana Feld’s boat has sunk, and Ivo Pell has not.', 'Ina Prem was there.'].map((text) => ({
      text,
    }))
    noteInitials(parties, [{ name: 'AF' }, { name: 'IP' }], texts)
    expect([...parties.holders]).toEqual([['AF', 'Ana Feld']])
  })
})
