import { describe, expect, it } from 'vitest'
import { openReader } from '../../read.ts'

const { read } = await openReader({ reader: 'rules' })

/** "Jo Roe: that it is so <- Jo Roe" for each statement in order; who, what, and whose words it stands in. */
async function saidIn(text: string): Promise<string[]> {
  const { statements, entities } = await read({ text })
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? 'nobody'
  return statements.map(({ speaker, content, parent }) => {
    const outer = statements.find(({ id }) => id === parent)
    const words = content.map((span) => span.text).join(' … ')
    return `${nameOf(speaker)}: ${words}${outer ? ` < ${nameOf(outer.speaker)}` : ''}`
  })
}

describe('what stands around what is said', () => {
  it.each<[string, string[]]>([
    [
      'The mill had admitted that the dam leaked, the clerk Jo Roe told the court.',
      ['Jo Roe: The mill had admitted that the dam leaked', 'mill: that the dam leaked < Jo Roe'],
    ],
    [
      'The mill had admitted that the dam leaked, Jo Roe pointed out.',
      ['Jo Roe: The mill had admitted that the dam leaked', 'mill: that the dam leaked < Jo Roe'],
    ],
    [
      'According to Jo Roe, the chief of staff, the memo said the dam leaked.',
      ['Jo Roe: the memo said the dam leaked', 'memo: the dam leaked < Jo Roe'],
    ],
    [
      'If the miller had admitted that the dam leaked, the village would have fled.',
      ['miller: that the dam leaked'],
    ],
    [
      'The Alder Post was told by a clerk, who asked for no name, that the dam leaked.',
      ['clerk: that the dam leaked'],
    ],
    [
      '“I told them the dam leaked,” said Jo Roe, a guide.',
      ['Jo Roe: “I told them the dam leaked,”', 'Jo Roe: the dam leaked < Jo Roe'],
    ],
  ])('in %s', async (text, said) => {
    expect(await saidIn(text)).toEqual(said)
  })
})

describe('colons', () => {
  it.each<[string, string[]]>([
    [
      'Jo Roe on the verdict: a good day for the mill, a bad one for the river.',
      ['Jo Roe: a good day for the mill, a bad one for the river'],
    ],
    ['Jo Roe, whose mother built the mill: “It was dry by May.”', ['Jo Roe: “It was dry by May.”']],
    ['Jo Roe runs the mill. Her reply, by text message: “Ask the mill.”', ['Jo Roe: “Ask the mill.”']],
  ])('in %s', async (text, said) => {
    expect((await saidIn(text)).slice(-1)).toEqual(said)
  })
})

describe('words that are no verb of saying', () => {
  it.each<[string, string[]]>([
    ['“We have them,” the captain radioed at noon, and the beach erupted.', ['captain: “We have them,”']],
    ['Someone had painted “Pay or burn” in red across the doors.', ['nobody: “Pay or burn”']],
    [
      'The town reportedly owes its mill four million crowns.',
      ['nobody: The town … owes its mill four million crowns'],
    ],
    ['The allegedly stolen car stood by the mill.', []],
    ['Reports said the dam leaked.', ['nobody: the dam leaked']],
    [
      'The clock, Jo Roe continued, was bought from a catalogue.',
      ['Jo Roe: The clock … was bought from a catalogue'],
    ],
  ])('in %s', async (text, said) => {
    expect(await saidIn(text)).toEqual(said)
  })
})

describe('names that are words', () => {
  it.each<[string, string[]]>([
    ['Will Harlow ran the mill. Will said the dam leaked.', ['Will Harlow: the dam leaked']],
    ['Colonel Peter March took command. March said the dam leaked.', ['Peter March: the dam leaked']],
    ['Sands, who denies that he opened the dam, will appear in May.', ['Sands: that he opened the dam']],
    ['Ms Told counted the trees by the mill.', []],
  ])('in %s', async (text, said) => {
    expect(await saidIn(text)).toEqual(said)
  })
})

describe('who is meant', () => {
  it.each<[string, string[]]>([
    [
      '“I never wanted it,” he said. Prince Aldo Ferrant was speaking from his kitchen.',
      ['Aldo Ferrant: “I never wanted it,”'],
    ],
    [
      '“I signed nothing,” the banker said. Bertil Krog, 66, is charged with fraud.',
      ['Bertil Krog: “I signed nothing,”'],
    ],
    [
      'Ines Roth woke to find a fox. “It looked at me,” the mum-of-three said.',
      ['Ines Roth: “It looked at me,”'],
    ],
    [
      'Shares in Norland Bank fell on Monday. The lender said it was healthy.',
      ['Norland Bank: it was healthy'],
    ],
    [
      'Mayor Lucia Bandini and her deputy, Paolo Sette, came on Sunday. The deputy mayor said the pumps had failed.',
      ['Paolo Sette: the pumps had failed'],
    ],
    [
      'Boris Stanek died in May, and his wife, Milena Stankova, went to court. “I wanted one name,” the widow said.',
      ['Milena Stankova: “I wanted one name,”'],
    ],
  ])('in %s', async (text, said) => {
    expect(await saidIn(text)).toEqual(said)
  })

  it('takes an answer for that of whoever alone is named before the first question, and a rank for its one holder', async () => {
    const interview =
      'An interview with the novelist Dana Roth:\n\nQ: You burned the first draft.\n\nA: I burned the first three. The fourth would not catch.\n\nQ: And the fifth?\n\nA: The fifth won a prize.'
    expect((await saidIn(interview))[1]).toBe(
      'Dana Roth: I burned the first three. The fourth would not catch.',
    )
    const cockpit =
      'Captain Rhea Solberg and First Officer Tim Aldous were at the controls.\n\n21:04:10 CAPTAIN: Flaps twenty.\n\n21:04:15 FIRST OFFICER: Twenty set.\n\n21:04:31 CAPTAIN: I have it.'
    expect((await saidIn(cockpit)).map((line) => line.split(':')[0])).toEqual([
      'Rhea Solberg',
      'Tim Aldous',
      'Rhea Solberg',
    ])
  })
})
