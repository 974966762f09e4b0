import { describe, expect, it } from 'vitest'
import { boilerplateLine, isAuthorNote, isDateOrByline, linePatterns } from './lines.ts'

describe('boilerplate lines', () => {
  it.each(linePatterns.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
    expect(boilerplateLine(example)).toBe(name)
  })

  it.each([
    ['Share via: Facebook', null],
    ['READ MORE: Harbour strike enters third week', 'read-more'],
    ['Facebook Twitter WhatsApp', 'share'],
    ['Topics', 'tags'],
  ])('%s', (text, name) => {
    if (name) expect(boilerplateLine(text)).toBe(name)
    else expect(boilerplateLine(text)).not.toBeNull()
  })

  it.each([
    'Share prices fell by a tenth after the speech.',
    'Sign language was used throughout the hearing.',
    'More than 600,000 people live there.',
    'Related companies were searched too, the minister said.',
    'Follow-up talks are planned for May.',
    'Comments by the minister angered the union.',
    'Popular anger grew, she said.',
    'Read the statement aloud, the judge ordered.',
    'Next week the council votes.',
    '“Trending downwards,” he said of the figures.',
    'Tags on the animals showed where they had swum.',
  ])('is not a line of the article: %s', (text) => {
    expect(boilerplateLine(text)).toBeNull()
  })

  it('never judges a long paragraph', () => {
    expect(boilerplateLine(`Follow her on Twitter ${'and read on '.repeat(40)}`)).toBeNull()
  })
})

describe('lines about makers and dates', () => {
  it.each(['Ana Duarte is a reporter for the Harbour Post.', 'Tom Reed covers the courts for the Post.'])(
    'is a note on the author: %s',
    (text) => expect(isAuthorNote(text)).toBe(true),
  )

  it.each(['The harbour is closed until May.', 'She is “a fighter”, her lawyer said.'])(
    'is no note on the author: %s',
    (text) => expect(isAuthorNote(text)).toBe(false),
  )

  it.each([
    'Published: Monday, 4 March 2024 at 8:02 am ET',
    '04/03/2024 - posted by the desk',
    'Monday, March 4, 2024',
    'By Ana Duarte, Staff Writer',
    'Updated 9 minutes ago',
  ])('dates or signs the report: %s', (text) => expect(isDateOrByline(text)).toBe(true))

  it.each(['The bridge was built in 1932 by 40 men. It stands.', 'By then, nobody was left.'])(
    'does not: %s',
    (text) => expect(isDateOrByline(text)).toBe(false),
  )
})
