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

  const asLines = (text: string) =>
    text
      .split('\n')
      .map((line, index) => ({ kind: 'paragraph' as const, text: line, selector: `line:${index + 1}` }))
      .filter(({ text: line }) => line !== '')

  it('that quote another are two', () => {
    const text =
      'Ana Feld\n@anafeld\nWe wait.\nQuote\nIvo Pell\n@ivopell\n·\nMar 2\nWait!\n12:14 AM · Mar 4, 2031\n48.2K Views\n\nSo.'
    const posts = shapesOf(asLines(text), undefined).map(
      ({ post: each }) => each && `${each.handle} ${each.date}`,
    )
    expect(posts.slice(2, 4)).toEqual(['@anafeld 2031-03-04T00:14', '@anafeld 2031-03-04T00:14'])
    expect(posts.slice(4, 9)).toEqual(Array.from({ length: 5 }, () => '@ivopell 2031-03-02'))
    expect(posts.slice(9)).toEqual(['@anafeld 2031-03-04T00:14', '@anafeld 2031-03-04T00:14', undefined])
  })

  it.each([
    [
      'a bare handle',
      'anafeld\n3h\nWe wait.\nTranslate\nLike\n204\nRepost\n12',
      { platform: 'threads', author: '@anafeld', handle: '@anafeld' },
    ],
    [
      'a page’s name',
      'Town of Alder\n3h · 🌐\nWe wait.\nAll reactions:\n412\nLike\nComment',
      { platform: 'facebook', author: 'Town of Alder' },
    ],
  ])('may have %s and an age above, and buttons below', (_, text, expected) => {
    expect(shapesOf(asLines(text), undefined)[2]).toEqual({ kind: 'post', post: expected })
    const [name = '', age = '', ...words] = text.split('\n')
    expect(shapesOf(asLines([name, age, words[0], 'So.'].join('\n')), undefined)[2]).toEqual({})
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

  it('that were copied end with their buttons, and may have their date above', () => {
    const kinds = (lines: readonly (string | null)[]) => {
      const placed = lines.flatMap((text, index) =>
        text === null ? [] : [{ kind: 'paragraph' as const, text, selector: `line:${index + 1}` }],
      )
      return shapesOf(placed, undefined).map(({ post }) =>
        post ? `${post.platform} ${post.date ?? '-'}` : '-',
      )
    }
    const x = [
      'Ana Feld',
      '@anafeld',
      '·',
      'Follow',
      'We wait.',
      '12:14 AM · Mar 4, 2031',
      '2.1K',
      'Reply',
      'Read 188 replies',
    ]
    expect(kinds([...x, null, 'So.'])).toEqual([...x.map(() => 'x 2031-03-04T00:14'), '-'])
    const toot = [
      'Ana Feld',
      '@ana@town.example',
      'Mar 04, 2031, 16:12',
      null,
      'We wait.',
      null,
      '14 replies 61 boosts',
    ]
    expect(kinds([...toot, null, 'So.'])).toEqual([...Array(5).fill('mastodon 2031-03-04T16:12'), '-'])
    const page = [
      'Alder Council',
      '4 March 2031 at 16:40 ·',
      'We wait.',
      null,
      'So do they.',
      '212 comments 40 shares',
      'Like',
    ]
    expect(kinds([...page, null, 'So.'])).toEqual([...Array(6).fill('facebook 2031-03-04T16:40'), '-'])
    const board = ['r/alder', 'u/anafeld', '3 hr. ago', null, 'A bird', 'It runs.', 'Upvote', '614', 'Share']
    expect(kinds([...board, null, 'So.'])).toEqual([...Array(8).fill('reddit -'), '-'])
    expect(kinds(['u/anafeld', 'wrote of a bird.'])).toEqual(['-', '-'])
    expect(kinds(['Alder Council', '4 March at 16:40 ·', 'We wait.'])).toEqual(['-', '-', '-'])
  })

  it('have a line for their picture between their words and their signature', () => {
    const texts = ['So.', 'We wait.', '[image or embed]', '— Ana Feld (@ana.example) March 4, 2031']
    expect(shapesOf(paragraphs(texts), undefined).map(({ kind }) => kind)).toEqual([
      undefined,
      'post',
      'post',
      'post',
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

  /** "kind date" of each block. */
  const shown = (lines: readonly string[], published?: string) =>
    shapesOf(paragraphs(lines), published).map(({ kind, date }) => `${kind ?? '-'} ${date ?? '-'}`)

  it('have the days of the headings above them, and the zone that holds for all', () => {
    const lines = [
      'All times are Mountain.',
      'Friday, Oct. 24',
      '4:05 p.m.: The jury has gone home.',
      'Thanks.',
      '2:30 p.m.: A note.',
      'Thursday, Oct. 23',
      '3:15 p.m.: The defence rests.',
    ]
    expect(shown(lines, '2031-10-23')).toEqual([
      '- -',
      '- -',
      'entry 2031-10-24T16:05-06:00',
      'entry 2031-10-24T16:05-06:00',
      'entry 2031-10-24T14:30-06:00',
      '- -',
      'entry 2031-10-23T15:15-06:00',
    ])
  })

  it('have day and time in one line, over midnight; what is pinned above has none', () => {
    const lines = [
      'Posted Thu 7 May 2026 at 5:45pm',
      'Pinned',
      'How can I follow the count?',
      'The office updates its table.',
      'Fri 8 May at 12:14am',
      'Bray wins',
      'Profile photo of Ana Feld',
      'By Ana Feld',
      'It is official.',
      'Share this update',
      'Thu 7 May at 10:37pm',
      'The mayor is back.',
      'Thu 7 May at 8:20pm',
      'Half is counted.',
      "You've reached the start of the blog",
      'Top Stories',
      'The town that bought its pub',
    ]
    expect(shown(lines)).toEqual([
      '- -',
      '- -',
      'heading -',
      'entry -',
      'heading 2026-05-08T00:14',
      'heading 2026-05-08T00:14',
      '- -',
      '- -',
      'entry 2026-05-08T00:14',
      '- -',
      'heading 2026-05-07T22:37',
      'entry 2026-05-07T22:37',
      'heading 2026-05-07T20:20',
      'entry 2026-05-07T20:20',
      '- -',
      '- -',
      '- -',
    ])
  })

  it('may say how old they are, and have a byline; how long a film is, is no time', () => {
    const lines = [
      '4m ago',
      '(16:20 GMT)',
      'Nobody has asked for the car',
      'Ana Feld and Ivo Pell',
      'They drink coffee.',
      '38m ago',
      '(15:46 GMT)',
      'Guns are heard.',
      'play video',
      '02:14',
      '1h ago / 3:10 PM GMT',
      'Some wait.',
      'Most popular',
      'The island',
    ]
    expect(shown(lines, '2031-02-11')).toEqual([
      '- -',
      'heading 2031-02-11T16:20Z',
      'heading 2031-02-11T16:20Z',
      'byline 2031-02-11T16:20Z',
      'entry 2031-02-11T16:20Z',
      '- -',
      'heading 2031-02-11T15:46Z',
      'entry 2031-02-11T15:46Z',
      '- -',
      '- -',
      'heading 2031-02-11T15:10Z',
      'entry 2031-02-11T15:10Z',
      '- -',
      '- -',
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

describe('posts that were copied', () => {
  const lines = (texts: readonly string[]) =>
    texts.map((text, index) => ({ kind: 'paragraph' as const, text, selector: `line:${index + 1}` }))
  const first = (texts: readonly string[], published?: string) =>
    shapesOf(lines(texts), published).find(({ post }) => post !== undefined)?.post

  it.each([
    [
      'of LinkedIn',
      ['Ana Feld', '• 2nd', 'Mayor of Alder', '2d • Edited', 'We wait.', '…more', '12', 'Like', 'Comment'],
      { platform: 'linkedin', author: 'Ana Feld' },
    ],
    [
      'of a picture with its caption',
      ['ana.feld', 'View profile', '31 likes', 'ana.feld', 'We wait.', 'View all 4 comments'],
      { platform: 'instagram', author: '@ana.feld', handle: '@ana.feld' },
    ],
    [
      'with their date and network below',
      ['Ana Feld @anafeld', 'We wait.', '11:41 PM - Mar 4, 2031 via Truth Social'],
      { platform: 'truthsocial', author: 'Ana Feld', handle: '@anafeld', date: '2031-03-04T23:41' },
    ],
    [
      'below a sentence that names the network',
      ['On Truth Social:', 'Ana Feld @anafeld · Mar 4, 2031', 'We wait.'],
      { platform: 'truthsocial', author: 'Ana Feld', handle: '@anafeld', date: '2031-03-04' },
    ],
  ])('%s', (_what, texts, post) => {
    expect(first(texts)).toEqual(post)
  })

  it('are signed with the network alone below what is set off', () => {
    const blocks = [
      { kind: 'blockquote' as const, text: 'We wait.' },
      { kind: 'paragraph' as const, text: '— Alder Rail on Weibo, 4 March 2031' },
    ]
    const post = { platform: 'weibo', author: 'Alder Rail', date: '2031-03-04' }
    expect(shapesOf(blocks, undefined)).toEqual([
      { kind: 'post', post },
      { kind: 'post', post },
    ])
  })
})
