import { describe, expect, it } from 'vitest'
import { findQuotations } from '../quotation-marks/quotation-marks.ts'
import { splitSentences } from './sentences.ts'

function split(text: string): string[] {
  const block = { start: 0, end: text.length }
  const { quotations } = findQuotations(text, [block])
  return splitSentences(text, block, quotations).map(({ start, end }) => text.slice(start, end))
}

/** Sentences are parted by " | " (or by "|" where no space stands between them). */
const cases: readonly [what: string, ...lines: string[]][] = [
  ['stops', 'The war was over. | He went home. | Who knows? | Nobody! | What?! | No way!!'],
  ['a quotation and its cue', '“We will win,” she said. | “We must.” | He left.'],
  [
    'whole sentences in a quotation',
    '“It is late. | We must go. | Nobody will wait any longer,” Ms. Roe said on Monday.',
  ],
  ['a piece of a sentence in quotation marks', 'He called it “a disgrace. A shame” and left the room.'],
  ['a quotation that goes on', '“It was bad,” he said, “but not that bad.” | She agreed.'],
  ['a question and who asks', '“Will you go?” Ana Duarte asked. | “No!” he cried. | “Who, me?” asked Lee.'],
  ['British marks', '‘We will win.’ | The mayor said so. | ‘They won’t.’'],
  ['a stop inside the marks', 'He said it was "over." | Then he left.'],
  [
    'titles',
    'It is late, said Del. Jo Roe of Alder. | She lives in Dover, Del. | The rest left.',
    'Sen. Jo Roe met Gov. Ann Lee and Dr. Kim. | Mr. Lee Jr. did not. | St. Mary’s Hospital agreed.',
  ],
  ['initials', 'J. K. Roe and George W. Lee met. | Justice Ruth B. Lee did not come.'],
  [
    'places',
    'The U.S. and the U.N. agreed. | U.S. officials said so. | He lives in the U.S. | She does not.',
  ],
  ['a title in capitals', 'It was “built to fall,” CEO Tom Corley said in a letter to staff.'],
  ['companies and hours', 'Acme Inc. officials met at 5 p.m. | They left at 6 a.m. Tuesday.'],
  ['dates', 'He left on Jan. 6. | That was on Sept. 11. | Nobody cared.'],
  ['numbers', 'Prices rose 3.5 percent, to $1.20 a pound. | The vote was 5 to 4. | Justice Roe dissented.'],
  [
    'Latin and law',
    'In Roe v. Lee, the court agreed. | See e.g. No. 5 of the list, etc. | The rest is known.',
  ],
  ['datelines', 'WASHINGTON (AP) — The president left. | He did.'],
  ['datelines', 'LONDON, Nov. 24 (Reuters) - The mayor left.', 'FAIRVIEW, Pa. - The mayor left.'],
  ['ellipses', 'She waited… | Then she left. | “I don’t know …” he said.', 'He left. ... | She stayed.'],
  ['numbered lists', '1. Buy bread. | 2. Sell milk. | 3. Go home.'],
  ['bulleted lists', '• Buy bread | • Sell milk | • Go home'],
  ['addresses', 'See www.example.org. | Or write to ana@example.org. | Thanks!'],
  ['headlines', 'Police Say Man Held In Capital Over Threat To Mayor', 'Mayor: We will win the election'],
  ['brackets', '(He was born in Ohio.) | She was not. | [Editor’s note: this was changed.] | It stayed.'],
  ['lower case', 'you should go there!!! | its really good'],
  ['missing spaces', 'The war was over.|He went home.|The end.', 'He likes Node.Js and example.Org'],
  ['Japanese', '彼は行った。|私は残った。|「はい。」と言った。'],
  [
    'hard-wrapped lines',
    'The minister said on Tuesday that the\ngovernment would not raise any taxes in\nthe coming year. | She was asked twice.',
  ],
  ['lines that were meant', 'Ana Duarte |\nStaff Writer', 'To do today: |\n- Buy bread |\n- Sell milk'],
]

describe('splitSentences', () => {
  it.each(cases)('%s: %s', (_, ...lines) => {
    for (const line of lines) {
      const wanted = line.split(/ ?\|[ \n]?/)
      expect(split(line.replaceAll(' |\n', '\n').replaceAll(' | ', ' ').replaceAll('|', ''))).toEqual(wanted)
    }
  })

  it('trims and keeps offsets', () => {
    const text = '\u00a0 One. \t Two.\n'
    const block = { start: 1, end: text.length }
    expect(splitSentences(text, block, [])).toEqual([
      { start: 2, end: 6 },
      { start: 9, end: 13 },
    ])
  })

  it('finds none in white space', () => {
    expect(splitSentences(' \n ', { start: 0, end: 3 }, [])).toEqual([])
    expect(splitSentences('', { start: 0, end: 0 }, [])).toEqual([])
  })
})
