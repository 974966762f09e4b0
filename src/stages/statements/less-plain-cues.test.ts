import { describe, expect, it } from 'vitest'
import { openReader } from '../../read.ts'

const { read } = await openReader({ reader: 'rules' })

/** "Jo Roe via Vela to mill [cue]: that it is so" for each statement, "?" behind what is not told as said. */
async function saidIn(text: string): Promise<string[]> {
  const { statements, entities } = await read({ text })
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? 'nobody'
  return statements.map(({ speaker, content, cue, via, addressees, asserted }) => {
    const chain = via.map((id) => ` via ${nameOf(id)}`).join('')
    const whom = addressees.map((id) => ` to ${nameOf(id)}`).join('')
    const [words, cues] = [content, cue].map((spans) => spans.map((span) => span.text).join(' … '))
    return `${nameOf(speaker)}${chain}${whom} [${cues}]: ${words}${asserted ? '' : '?'}`
  })
}

describe('what is said in a less plain way', () => {
  it.each<[string, string[]]>([
    // conditions
    [
      'Were Jo Roe to admit that the dam leaked, the mill would shut.',
      ['Jo Roe [to admit]: that the dam leaked?'],
    ],
    [
      'Should the panel find that the dam leaked, the mill would shut.',
      ['panel [find]: that the dam leaked?'],
    ],
    // rumours
    ['Rumours swept the valley that the mill had shut.', ['nobody [swept]: that the mill had shut']],
    ['Speculation is growing that the mayor will go.', ['Speculation [is growing]: that the mayor will go']],
    ['Rumours hurt the mill, and that was all.', []],
    // what is said stands first
    [
      'That the dam had leaked was first pointed out by Jo Roe, an auditor.',
      ['Jo Roe [was first pointed out]: That the dam had leaked'],
    ],
    // two speakers of one content
    [
      'Jo Roe claimed, and Ada Orr acknowledged, that the dam leaked.',
      ['Jo Roe [claimed]: that the dam leaked', 'Ada Orr [acknowledged]: that the dam leaked'],
    ],
    // whom an agency cites
    [
      'The agency reported, citing the ministry, that the dam leaked.',
      ['ministry via agency [reported]: that the dam leaked'],
    ],
    [
      'The dam leaked, the Alder Post reported, citing two officials briefed on the matter.',
      ['two officials via Alder Post [reported]: The dam leaked'],
    ],
    ['Jo Roe said the dam leaked, according to the minutes.', ['Jo Roe via minutes [said]: the dam leaked']],
    // names that are given
    [
      'Jo Roe called the millers “vultures” at a rally in Alder.',
      ['Jo Roe [called]: the millers “vultures”'],
    ],
    ['“Vultures” was what the millers were called by Mayor Jo Roe.', ['Jo Roe [were called]: “Vultures”']],
    // who is told ends before whose
    [
      'Ada Orr told the court her brother had warned that the dam leaked.',
      [
        'Ada Orr to court [told]: her brother had warned that the dam leaked',
        'her brother [had warned]: that the dam leaked',
      ],
    ],
    [
      'The mill, which reportedly owes 4 million crowns, will shut.',
      ['nobody [reportedly]: which … owes 4 million crowns'],
    ],
  ])('in %s', async (text, said) => {
    expect(await saidIn(text)).toEqual(said)
  })
})

describe('quotations without a cue', () => {
  it.each<[string, string]>([
    ['Retired postman Jo Roe has no doubts. “I would do it again.”', 'Jo Roe []: “I would do it again.”'],
    [
      'Skipper Ada Orr was blunt when the cameras found her: “We sank it. That is all.”',
      'Ada Orr []: “We sank it. That is all.”',
    ],
    [
      'A shout went up when they found her: “We sank it. That is all.”',
      'nobody []: “We sank it. That is all.”',
    ],
  ])('in %s', async (text, said) => {
    expect((await saidIn(text)).at(-1)).toBe(said)
  })

  it('stand before a name in a headline', async () => {
    const markdown =
      '# Dam is safe, no need to flee: Harish Roe\n\nThe level fell for a third day on Friday.\n'
    const { statements } = await read({ markdown })
    expect(statements.map(({ source, content }) => [source[0]?.text, content[0]?.text])).toEqual([
      ['Harish Roe', 'Dam is safe, no need to flee'],
    ])
  })
})
