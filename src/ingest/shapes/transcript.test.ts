import { describe, expect, it } from 'vitest'
import type { BlockKind } from '../../domain/document.ts'
import { findTurns } from './transcript.ts'

/** "speaker: text" of each block that is a turn, "-" of each other. */
function turns(texts: readonly string[], kinds: Readonly<Record<number, BlockKind>> = {}): string[] {
  const found = findTurns(texts.map((text, index) => ({ kind: kinds[index] ?? 'paragraph', text })))
  return texts.map((text, index) => (found.has(index) ? `${found.get(index)}: ${text.slice(0, 12)}` : '-'))
}

describe('a transcript', () => {
  it('has turns that go on over paragraphs, to its end', () => {
    expect(
      turns([
        'Press briefing',
        'MODERATOR: Please.',
        'MS. ORD: The dam is safe.',
        'The level fell.',
        'Q    Is it?',
        '(Laughter.)',
        'MS. ORD: It is.',
        'I thank you.',
        'END 3:45 P.M.',
      ]),
    ).toEqual([
      '-',
      'MODERATOR: MODERATOR: P',
      'MS. ORD: MS. ORD: The',
      'MS. ORD: The level fe',
      'Q: Q    Is it?',
      '-',
      'MS. ORD: MS. ORD: It ',
      'MS. ORD: I thank you.',
      '-',
    ])
  })

  it('in a report ends with the paragraph of its last label', () => {
    const report = [
      'One.',
      'Two.',
      'The mayor and her rival met on Monday, and this is what they said.',
      'PELL: No.',
      'FELD: Why?',
      'PELL: So.',
      'Four.',
      'Five.',
      'Six.',
    ]
    expect(turns(report).slice(3)).toEqual([
      'PELL: PELL: No.',
      'FELD: FELD: Why?',
      'PELL: PELL: So.',
      '-',
      '-',
      '-',
    ])
  })

  it('may have labels in ordinary letters, where they go to and fro', () => {
    const names = ['Ana Feld: Why?', 'Ivo Pell: So.', 'Ana Feld: And?', 'Ivo Pell: No.']
    expect(turns(names)).toEqual([
      'Ana Feld: Ana Feld: Wh',
      'Ivo Pell: Ivo Pell: So',
      'Ana Feld: Ana Feld: An',
      'Ivo Pell: Ivo Pell: No',
    ])
  })

  it('may have a speaker with an odd name', () => {
    expect(turns(['NOTE: Why?', 'PELL: So.', 'NOTE: And?'])).toEqual([
      'NOTE: NOTE: Why?',
      'PELL: PELL: So.',
      'NOTE: NOTE: And?',
    ])
  })

  it('of a court says who asks and who answers', () => {
    const court = [
      'ANA FELD, having been first duly sworn, testified as follows:',
      'DIRECT EXAMINATION',
      'BY MR. ORD:',
      'Q. Where were you?',
      'A. At home.',
      'THE COURT: Speak up.',
      'BY MS. LI:',
      'Q. Alone?',
      'A. Yes.',
    ]
    expect(turns(court)).toEqual([
      '-',
      '-',
      '-',
      'MR. ORD: Q. Where wer',
      'ANA FELD: A. At home.',
      'THE COURT: THE COURT: S',
      '-',
      'MS. LI: Q. Alone?',
      'ANA FELD: A. Yes.',
    ])
  })

  it('of a parliament has the holders of offices, and names alone on their line', () => {
    const lines = [
      'The Minister for Ports (Mrs. Ana Feld): I beg to move.',
      'Mr. Ivo Pell (Alder) (Ind): Why?',
      'Mrs. Feld: Because it is time.',
      'Mr. Pell',
      'It is not.',
      'Mr. Speaker: Order.',
    ]
    expect(turns(lines).map((turn) => turn.split(':')[0])).toEqual([
      'Mrs. Ana Feld',
      'Mr. Ivo Pell',
      'Mrs. Feld',
      'Mr. Pell',
      'Mr. Pell',
      'Mr. Speaker',
    ])
  })

  it('of an interview says who answers, where a line above does', () => {
    const lines = ['An interview with Ana Feld', 'Q: Why?', 'A: So.', 'Q: And?', 'A: No.']
    expect(turns(lines)).toEqual(['-', 'Q: Q: Why?', 'Ana Feld: A: So.', 'Q: Q: And?', 'Ana Feld: A: No.'])
    expect(turns(lines.slice(1))[1]).toBe('A: A: So.')
  })

  it('has labels before dashes, where those who are numbered may have names', () => {
    const lines = [
      'Present: Dame Ana Feld (Chair), Ivo Pell',
      'CHAIR -- Shall we begin? Yes, you.',
      'RESIDENT #1 (Dora Ord) -- I ask when.',
      'MR. PELL -- In May.',
      'RESIDENT #1 -- Of which year?',
      'MR. PELL -- You will see.',
      'The meeting was adjourned at 9:10 p.m.',
      'Website by the town',
    ]
    expect(turns(lines).map((turn) => turn.split(':')[0])).toEqual([
      '-',
      'Dame Ana Feld',
      'Dora Ord',
      'MR. PELL',
      'Dora Ord',
      'MR. PELL',
      '-',
      '-',
    ])
    const towns = [
      'ALDER -- It rained.',
      'BRASK (AP) -- It snowed.',
      'ALDER -- It is dry.',
      'BRASK -- Two men were found.',
    ]
    expect(turns(towns)).toEqual(towns.map(() => '-'))
  })

  it('in a list ends with the list', () => {
    const lines = ['FELD: Why?', 'PELL: So.', 'FELD: And?', 'The hall was empty by nine.']
    expect(turns(lines, { 0: 'list-item', 1: 'list-item', 2: 'list-item' })[3]).toBe('-')
  })

  it('may have its names as the terms of a list', () => {
    const lines = [
      'Feld:',
      'Why?',
      'Pell:',
      'So.',
      'Feld:',
      'And?',
      'A voice from the back',
      'Good!',
      'Pell:',
      'No.',
    ]
    const found = findTurns(lines.map((text, k) => ({ kind: 'list-item', text, term: k % 2 === 0 })))
    expect([1, 7, 9].map((index) => found.get(index))).toEqual(['Feld', 'A voice from the back', 'Pell'])
  })

  it.each([
    ['labels of editors', ['UPDATE: So.', 'RELATED: And.', 'READ MORE: This.', 'READ MORE: That.']],
    ['a fact check', ['TRUE?', 'CLAIM: So.', 'THE FACTS: No.', 'CLAIM: And.', 'THE FACTS: No.']],
    [
      'the head of minutes',
      ['Participants: Ana Feld', 'Posted: Monday', 'Participants: Jo Ord', 'Posted: Friday'],
    ],
    ['an invitation', ['WHO: Ana Feld', 'WHAT: A talk', 'WHEN: Monday', 'WHERE: Alder']],
    ['results', ['Alder: Won.', 'Alder: Lost.', 'Brook: Won.', 'Brook: Won.', 'Alder: Lost.', 'Brook: Won.']],
    ['one who speaks alone', ['PELL: One.', 'PELL: Two.', 'PELL: Three.']],
    ['two turns', ['PELL: One.', 'FELD: Two.']],
    ['lines with a colon', ['Contact: Jo Ord', 'Phone: 12', 'Contact: Jo Li', 'Phone: 13']],
  ])('is not: %s', (_, texts) => {
    expect(turns(texts)).toEqual(texts.map(() => '-'))
  })

  it('has labels in ordinary letters among marked ones: an interjection, an office', () => {
    const texts = [
      'Mr GANT (14:02): Why?',
      'Ms FERN (14:03): So.',
      'Honourable members interjecting—',
      'The SPEAKER: Order!',
      'Mr Gant: Why?',
      'Ms FERN: So.',
    ]
    const speakers = ['Mr GANT', 'Ms FERN', '-', 'The SPEAKER', 'Mr Gant', 'Ms FERN']
    expect(turns(texts).map((turn) => turn.split(': ')[0])).toEqual(speakers)
  })

  it('of minutes needs one office only that recurs; pages’ heads and feet are nobody’s', () => {
    const texts = [
      'The President (spoke in French): I open.',
      'Ms. Feld: I thank you.',
      '26-07714                2/9',
      'We wait.',
      'The President: I thank Ms. Feld.',
      'Mr. Pell (Alder): So do I.',
      'The meeting rose at 3.50 p.m.',
    ]
    const speakers = ['The President', 'Ms. Feld', '-', 'Ms. Feld', 'The President', 'Mr. Pell', '-']
    expect(turns(texts).map((turn) => turn.split(': ')[0])).toEqual(speakers)
  })

  it('has labels that only their type sets off, where they go to and fro', () => {
    const texts = ['AF Why not?', 'IP It rains.', 'AF Still?', 'IP Still.']
    const lead = (text: string) => ({ kind: 'paragraph' as const, text, lead: 3 })
    expect([...findTurns(texts.map(lead), ['Ana Feld']).values()]).toEqual([
      'Ana Feld',
      'IP',
      'Ana Feld',
      'IP',
    ])
    const roles = ['Ana Feld -- Chief', 'Ivo Pell -- Clerk', 'Ana Feld -- Chief', 'Ivo Pell -- Clerk']
    expect(findTurns(roles.map((text) => ({ kind: 'paragraph' as const, text, lead: 8 }))).size).toBe(0)
  })

  it('ends where an editor tells of whoever spoke', () => {
    const texts = [
      'Jo Roe: Why?',
      'Ana Feld: So.',
      'Jo Roe: Still?',
      'Ana Feld: Yes.',
      'Ana Feld’s book is out.',
    ]
    expect(turns(texts).at(-1)).toBe('-')
  })
})
