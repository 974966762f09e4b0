import { describe, expect, it } from 'vitest'
import type { BlockKind } from '../../domain/document.ts'
import { shapesOf } from './shapes.ts'

const paragraphs = (texts: readonly string[], kind: BlockKind = 'paragraph') =>
  texts.map((text) => ({ kind, text }))

describe('pasted posts', () => {
  const post = { platform: 'x', author: 'Ana Feld', handle: '@anafeld', date: '2031-03-04' }

  it('have their signature behind them or in the next block', () => {
    expect(shapesOf(paragraphs(['We wait. — Ana Feld (@anafeld) March 4, 2031', 'So.']), undefined)).toEqual([
      { kind: 'post', post },
      {},
    ])
    expect(
      shapesOf(paragraphs(['So.', 'We wait.', '— Ana Feld (@anafeld) March 4, 2031']), undefined),
    ).toEqual([{}, { kind: 'post', post }, { kind: 'post', post }])
  })

  it('have their head above them', () => {
    expect(shapesOf(paragraphs(['Ana Feld @anafeld · March 4, 2031', 'We wait.', 'So.']), undefined)).toEqual(
      [{ kind: 'post', post }, { kind: 'post', post }, {}],
    )
  })

  it('of several paragraphs begin behind the line that announces them, or go on below their head', () => {
    const announced = ['She wrote:', 'We wait.', 'So do they.', '— Ana Feld (@anafeld) March 4, 2031']
    expect(shapesOf(paragraphs(announced), undefined).map(({ kind }) => kind)).toEqual([
      undefined,
      'post',
      'post',
      'post',
    ])
    const lines = ['Ana Feld @anafeld · March 4, 2031', 'We wait.', 'So do they.', 'So.'].map(
      (text, index) => ({
        kind: 'paragraph' as const,
        text,
        selector: `line:${index < 3 ? index + 1 : 9}`,
      }),
    )
    expect(shapesOf(lines, undefined).map(({ kind }) => kind)).toEqual(['post', 'post', 'post', undefined])
  })

  it('that were copied with name, handle and date on lines of their own go on to the date', () => {
    const copied: [string, number][] = [
      ['So.', 1],
      ['Ana Feld', 3],
      ['@anafeld', 4],
      ['We wait.', 5],
      ['So do they.', 7],
      ['12:14 AM · Mar 4, 2031 · 48.2K Views', 9],
      ['So.', 11],
    ]
    const blocks = copied.map(([text, line]) => ({
      kind: 'paragraph' as const,
      text,
      selector: `line:${line}`,
    }))
    const shapes = shapesOf(blocks, undefined)
    expect(shapes.map(({ kind }) => kind)).toEqual([
      undefined,
      'post',
      'post',
      'post',
      'post',
      'post',
      undefined,
    ])
    expect(shapes[3]?.post).toEqual({ ...post, date: '2031-03-04T00:14' })
    expect(shapesOf(blocks.slice(0, 5), undefined).map(({ kind }) => kind)).toEqual([
      undefined,
      'post',
      'post',
      'post',
      undefined,
    ])
  })

  it.each([
    ['@ana.example', 'bluesky'],
    ['@ana@town.example', 'mastodon'],
    ['@ana', 'x'],
  ])('by %s stand on %s', (handle, platform) => {
    const [shape] = shapesOf(paragraphs([`We wait. — Ana (${handle}) March 4, 2031`]), undefined)
    expect(shape?.post?.platform).toBe(platform)
  })

  it('without a date are a reporter’s signature, but in words that are set off', () => {
    const text = 'We wait. — Ana Feld (@anafeld)'
    expect(shapesOf(paragraphs([text]), undefined)).toEqual([{}])
    expect(shapesOf(paragraphs([text], 'blockquote'), undefined)[0]?.kind).toBe('post')
  })
})

describe('pasted entries', () => {
  const texts = [
    'Storm: live',
    '14:05 GMT',
    'The bridge is closed.',
    '13.40 GMT',
    'Schools close.',
    '___',
    '13:10',
    'So.',
  ]

  it('have the date of the time above them', () => {
    expect(shapesOf(paragraphs(texts), '2031-03-04T08:00Z')).toEqual([
      {},
      { kind: 'heading', date: '2031-03-04T14:05Z' },
      { kind: 'entry', date: '2031-03-04T14:05Z' },
      { kind: 'heading', date: '2031-03-04T13:40Z' },
      { kind: 'entry', date: '2031-03-04T13:40Z' },
      {},
      { kind: 'heading', date: '2031-03-04T13:10' },
      { kind: 'entry', date: '2031-03-04T13:10' },
    ])
  })

  it('begin behind a list of key events, which runs the other way', () => {
    const blocks = paragraphs(['10.42am Rain.', '12.15pm Wind.', ...texts.slice(1)])
    expect(
      shapesOf(blocks, '2031-03-04')
        .map(({ kind }) => kind ?? '-')
        .join(' '),
    ).toBe('- - heading entry heading entry - heading entry')
  })

  it('have no date where the day is not known', () => {
    expect(shapesOf(paragraphs(texts), undefined)[2]).toEqual({ kind: 'entry' })
  })

  it('may go over midnight, and begin with their time', () => {
    const dates = shapesOf(
      paragraphs(['11:50 p.m. Rain.', 'More.', '11:58 p.m. — Wind.', '12:05 a.m.: Calm.', '1 a.m.', 'Sun.']),
      '2031-02-28',
    ).map(({ date }) => date)
    expect(dates).toEqual([
      '2031-02-28T23:50',
      '2031-02-28T23:50',
      '2031-02-28T23:58',
      '2031-03-01T00:05',
      '2031-03-01T01:00',
      '2031-03-01T01:00',
    ])
  })

  it.each([
    ['two times', ['14:05', 'So.', '13:40', 'And.']],
    [
      'a chronology at the end of a story',
      [
        'A long story of what went on in the town that night.',
        'And more of it.',
        '8:02 p.m. So.',
        '8:11 p.m. And.',
        '9 p.m. Then.',
      ],
    ],
    ['times in no order', ['14:05', '13:40', '15:00', '12:00', '16:00']],
    ['numbers', ['12 Angry Men', '11 Strong', '10 Things']],
  ])('are not: %s', (_, lines) => {
    expect(shapesOf(paragraphs(lines), '2031-03-04')).toEqual(lines.map(() => ({})))
  })
})

it('tells whose words are set off from the words', () => {
  const blocks = paragraphs(['We wait.', '— Ana Feld, mayor of Alder'], 'blockquote')
  expect(shapesOf(blocks, undefined)).toEqual([{}, { kind: 'paragraph' }])
  expect(shapesOf(paragraphs(['We wait.', '— And so do they.'], 'blockquote'), undefined)).toEqual([{}, {}])
})
