import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turnLabelOf } from './turn-label.ts'

/** "form: name | words" */
function label(text: string): string | null {
  const found = turnLabelOf(text)
  if (!found) return null
  return `${found.form}: ${text.slice(found.name.start, found.name.end)} | ${text.slice(found.start)}`
}

describe('a label of a turn', () => {
  it.each([
    ['PELL: We wait.', 'marked: PELL | We wait.'],
    ['“PELL: We wait.', 'marked: PELL | We wait.'],
    ['IVO PELL, HOST: We wait.', 'marked: IVO PELL | We wait.'],
    ['REP. IVO PELL (D-Ohio): We wait.', 'marked: REP. IVO PELL | We wait.'],
    ['Mr. McPELL: We wait.', 'marked: Mr. McPELL | We wait.'],
    ['THE COURT: Sustained.', 'marked: THE COURT | Sustained.'],
    ['SPEAKER 1: Hello.', 'marked: SPEAKER 1 | Hello.'],
    ['NOTE: That is my name.', 'marked: NOTE | That is my name.'],
    ['MS. ORD:  Good afternoon.', 'marked: MS. ORD | Good afternoon.'],
    ['Ana Feld: Why?', 'plain: Ana Feld | Why?'],
    ['Hannah de la Cruz: Why?', 'plain: Hannah de la Cruz | Why?'],
    ['Ana Feld, mayor of Alder: Why?', 'plain: Ana Feld | Why?'],
    ['Q: Why?', 'marked: Q | Why?'],
    ['Q. Why?', 'marked: Q | Why?'],
    ['Q    Thank you, Jo.', 'marked: Q | Thank you, Jo.'],
    ['Q Thank you, Jo.', 'marked: Q | Thank you, Jo.'],
    ['A — It was late.', 'marked: A | It was late.'],
    ['Question: Why?', 'plain: Question | Why?'],
    ['[00:01:23] Ana Feld: Why?', 'marked: Ana Feld | Why?'],
    ['10:42 – Ana Feld: Why?', 'marked: Ana Feld | Why?'],
    ['Ana Feld (00:12): Why?', 'marked: Ana Feld | Why?'],
    ['Ana Feld (00:12):\nWhy?', 'marked: Ana Feld | Why?'],
    ['Ana Feld  01:12\nWhy?', 'marked: Ana Feld | Why?'],
    ['Mr. PELL. I thank the chair.', 'marked: Mr. PELL | I thank the chair.'],
    ['The PRESIDENT. The House will rise.', 'marked: The PRESIDENT | The House will rise.'],
    ['Ms. PELL of New Alder. I rise.', 'marked: Ms. PELL | I rise.'],
    ['Mr. Pell. I thank the chair.', 'plain: Mr. Pell | I thank the chair.'],
    [
      'Chairman Pell. The committee will come to order.',
      'plain: Chairman Pell | The committee will come to order.',
    ],
    ['Ms. de la Cruz of New Alder. I rise.', 'plain: Ms. de la Cruz | I rise.'],
    ['The SPEAKER: Order!', 'marked: The SPEAKER | Order!'],
    ['President. – The next item is the debate.', 'plain: President | The next item is the debate.'],
    ['Ana Feld (NI). – (FR) I rise.', 'plain: Ana Feld | I rise.'],
    ['Ana Feld, on behalf of the group. – I rise.', 'plain: Ana Feld | I rise.'],
    ['The Minister for Ports (Mrs. Ana Feld): I rise.', 'plain: Mrs. Ana Feld | I rise.'],
    ['Mr. Ivo Pell (Alder) (Ind): I rise.', 'plain: Mr. Ivo Pell | I rise.'],
    ['Dr. Ana Feld (Alder) (Ind)', 'plain: Dr. Ana Feld | '],
    ['Mr. Pell', 'plain: Mr. Pell | '],
    ['UNIDENTIFIED PERSON #1: Hello.', 'marked: UNIDENTIFIED PERSON #1 | Hello.'],
    ['PELL:', 'marked: PELL | '],
    ['MAYOR PELL -- We wait.', 'plain: MAYOR PELL | We wait.'],
    ['RESIDENT #1 (Ana Feld) — Why?', 'plain: RESIDENT #1 | Why?'],
    ['UNIDENTIFIED SPEAKER -- -- and so on.', 'plain: UNIDENTIFIED SPEAKER | -- and so on.'],
    ['Q12   Ana Feld: Why?', 'plain: Ana Feld | Why?'],
    ['[Speaker 1]: Why?', 'plain: Speaker 1 | Why?'],
    ['SPEAKER_00: Why?', 'marked: SPEAKER_00 | Why?'],
    ['00:12\tAna Feld\tWhy is it wet?', 'marked: Ana Feld | Why is it wet?'],
  ])('%s', (text, expected) => {
    expect(label(text)).toBe(expected)
  })

  it.each([
    'The minister said: we wait.',
    'A bridge was closed on Monday.',
    'A. B. Duarte spoke at 10:42.',
    'Questions remain.',
    'At 10:42 the bridge closed: nobody was hurt.',
    'https://example.org/report',
    'Ana Feld\t12\t34',
    'Ana Feld\tChief Engineer',
    'Ivo Pell -- he is the mayor -- waits.',
    'We have three aims: peace, bread and work.',
    'Alder (population 900)',
    'She left (at last).',
    '10:42',
    '',
  ])('is not: %s', (text) => {
    expect(label(text)).toBeNull()
  })

  it('stands within its text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = turnLabelOf(text)
        if (!found) return
        expect(found.name.start).toBeLessThan(found.name.end)
        expect(found.name.end).toBeLessThanOrEqual(found.start)
        expect(found.start).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
