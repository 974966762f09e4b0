import { describe, expect, it } from 'vitest'
import { openReader } from '../../read.ts'

const { read } = await openReader({ reader: 'rules' })

/** "kind date: words" of each block behind the headline. */
async function blocks(body: string, head = ''): Promise<string[]> {
  const html = `<html lang="en"><head>${head}</head><body><main><h1>The storm as it comes</h1>${body}</main></body></html>`
  const { document } = await read({ html, published: '2031-03-04' })
  return document.blocks
    .slice(1)
    .map(({ kind, date, start, end }) => `${kind} ${date ?? '-'}: ${document.text.slice(start, end)}`)
}

const WORDS = [
  'The bridge over the river is closed to all.',
  'All schools of the town will close at noon.',
  'The wind has turned and is now from the west.',
]

describe('entries of a live blog', () => {
  it('have the dates of their <time>', async () => {
    const entries = WORDS.map(
      (words, index) =>
        `<article><time datetime="2031-03-04T1${index}:05Z">then</time><p>${words}</p></article>`,
    )
    expect(await blocks(`<div>${entries.join('')}</div>`)).toEqual(
      WORDS.map((words, index) => `entry 2031-03-04T1${index}:05Z: ${words}`),
    )
  })

  it('have the times in sight, on the day of the report; their headings and lists stay what they are', async () => {
    const entries = WORDS.map(
      (words, index) =>
        `<li><span class="post-time">1${index}:05</span><h3>No. ${index}</h3><p>${words}</p><ul><li>In short: ${words}</li></ul></li>`,
    )
    expect((await blocks(`<ol>${entries.join('')}</ol>`)).slice(0, 3)).toEqual([
      'heading 2031-03-04T10:05: No. 0',
      `entry 2031-03-04T10:05: ${WORDS[0]}`,
      `list-item 2031-03-04T10:05: In short: ${WORDS[0]}`,
    ])
  })

  it('are all kept where each calls itself a body', async () => {
    const entries = WORDS.map(
      (words, index) =>
        `<li><article><span class="meta-time">1${index}:05</span><div class="post-body"><p>${words} ${words}</p></div></article></li>`,
    )
    expect((await blocks(`<ol>${entries.join('')}</ol>`)).length).toBe(3)
  })

  it.each([
    ['a block’s id', (k: number) => `article id="block-6a2f1d528f0c5b1e0a7d046${k}"`],
    ['a name for tests', () => 'article data-testid="content-post"'],
    ['a class', () => 'div class="live-blog-post css-r"'],
    ['a class in one word', () => 'article class="liveStoryPost"'],
  ])('are told by %s, with the headings in their <header>', async (_what, open) => {
    const entries = WORDS.map((words, k) => {
      const tag = open(k)
      const name = tag.split(' ')[0]
      return `<${tag}><header><h2>No. ${k}<span class="visually-hidden">, published at 1${k}:05 GMT 4 March 2031</span></h2></header><div class="post-body"><p>${words} ${words}</p></div></${name}>`
    })
    expect(await blocks(`<div>${entries.join('')}</div>`)).toEqual(
      WORDS.flatMap((words, k) => [
        `heading 2031-03-04T1${k}:05Z: No. ${k}`,
        `entry 2031-03-04T1${k}:05Z: ${words} ${words}`,
      ]),
    )
  })

  it('have day and time as they are shown', async () => {
    const entries = WORDS.map(
      (words, k) => `<article><time>1${k}:05 a.m. ET, March 6, 2031</time><p>${words}</p></article>`,
    )
    expect((await blocks(`<div>${entries.join('')}</div>`))[0]).toBe(
      `entry 2031-03-06T10:05-05:00: ${WORDS[0]}`,
    )
  })

  it.each([
    ['an attribute beside an age', 'data-created-at="2031-03-04T1K:05:00Z"', '2h ago', 'T1K:05:00Z'],
    [
      'an age and a label beside it',
      'data-utc="2031-03-04T1K:05:00Z"',
      '<b>2 hr 4 min ago</b><b>Key moment</b>',
      'T1K:05:00Z',
    ],
    ['seconds', '', '1K:05:09', 'T1K:05:09'],
    ['a word for the day', '', 'Today, 1K:05 am', 'T1K:05'],
    ['a label beside the time', '', '<b>1K:05</b><b>Your questions</b>', 'T1K:05'],
  ])('have the time of %s, which is no line of theirs', async (_, attribute, shown, date) => {
    const entries = WORDS.slice(0, 3).map((words, k) =>
      `<div class="item" ${attribute}><div class="item-time">${shown}</div><h3>No.</h3><p>${words}</p></div>`.replaceAll(
        'K',
        `${k % 2}`,
      ),
    )
    expect((await blocks(`<div>${entries.join('')}</div>`)).slice(0, 2)).toEqual([
      `heading 2031-03-04${date.replace('K', '0')}: No.`,
      `entry 2031-03-04${date.replace('K', '0')}: ${WORDS[0]}`,
    ])
  })

  const timed = (time: string, words = WORDS[0]) =>
    `<div class="item"><div class="item-time">${time}</div><p>${words}</p></div>`
  const dates = (found: readonly string[]) =>
    found.filter((block) => block.startsWith('entry')).map((block) => block.split(' ')[1]?.slice(0, -1))

  it('are of the day above them, of yesterday, or of the day before where they go over midnight', async () => {
    const days = `<h2>Wednesday, March 5</h2>${timed('9:05')}${timed('8:05')}<h2>Tuesday, March 4</h2>${timed('7:05')}`
    expect(dates(await blocks(`<div>${days}</div>`))).toEqual([
      '2031-03-05T09:05',
      '2031-03-05T08:05',
      '2031-03-04T07:05',
    ])
    const yesterday = `${timed('Today at 9:05')}${timed('Yesterday at 8:05')}${timed('Yesterday at 7:05')}`
    expect(dates(await blocks(`<div>${yesterday}</div>`))[1]).toBe('2031-03-03T08:05')
    const night = ['1:10', '0:40', '23:50', '22:05'].map((time) => timed(time)).join('')
    expect(dates(await blocks(`<div>${night}</div>`))).toEqual([
      '2031-03-05T01:10',
      '2031-03-05T00:40',
      '2031-03-04T23:50',
      '2031-03-04T22:05',
    ])
  })

  it('may be pinned above the others, without a time', async () => {
    const pinned = `<div class="item item--pinned"><p>${WORDS[1]}</p></div>`
    expect((await blocks(`<div>${pinned}${timed('9:05')}${timed('8:05')}${timed('7:05')}</div>`))[0]).toBe(
      `entry -: ${WORDS[1]}`,
    )
  })

  it('keep a title that links to its own page, and a reader’s question that they answer', async () => {
    const entries = WORDS.map(
      (words, k) =>
        `<div id="liveblog-entry-${k}"><time datetime="2031-03-04T1${k}:05Z">then</time><h4><a href="/e${k}">The bridge is closed again</a></h4><div class="box--comment"><p>Why is it closed again?</p></div><div class="box--answer"><p>${words}</p></div></div>`,
    )
    expect((await blocks(`<div>${entries.join('')}</div>`)).slice(0, 3)).toEqual([
      'heading 2031-03-04T10:05Z: The bridge is closed again',
      'entry 2031-03-04T10:05Z: Why is it closed again?',
      `entry 2031-03-04T10:05Z: ${WORDS[0]}`,
    ])
  })

  const data = (updates: readonly object[]) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', liveBlogUpdate: updates })}</script>`

  it('have the dates of the page’s data, found by address or by words', async () => {
    const updates = [
      { '@type': 'BlogPosting', datePublished: '2031-03-04T10:00Z', url: 'https://a.example/live#b0' },
      { '@type': 'BlogPosting', datePublished: '2031-03-04T11:00Z', articleBody: WORDS[1] },
    ]
    const entries = WORDS.map(
      (words, index) => `<section id="b${index}"><time>1${index}:05</time><p>${words}</p></section>`,
    )
    expect(await blocks(`<div>${entries.join('')}</div>`, data(updates))).toEqual([
      `entry 2031-03-04T10:00Z: ${WORDS[0]}`,
      `entry 2031-03-04T11:00Z: ${WORDS[1]}`,
      `entry 2031-03-04T12:05: ${WORDS[2]}`,
    ])
  })

  it('that only the data have are added, whole', async () => {
    const long = 'The sea rose by a hand. '.repeat(200).trim()
    const updates = [
      {
        '@type': 'BlogPosting',
        headline: 'The sea',
        datePublished: '2031-03-04T10:00Z',
        articleBody: `<p>${long}</p><p>So.</p>`,
      },
    ]
    const lead = `<p>${WORDS.join(' ')}</p>`
    expect(await blocks(lead, data(updates))).toEqual([
      `paragraph -: ${WORDS.join(' ')}`,
      'heading 2031-03-04T10:00Z: The sea',
      `entry 2031-03-04T10:00Z: ${long}`,
      'entry 2031-03-04T10:00Z: So.',
    ])
  })

  it('are not two of a kind, and not times in a story', async () => {
    const two = WORDS.slice(0, 2).map(
      (words) => `<div><time datetime="2031-03-04T10:05Z">10:05</time><p>${words}</p></div>`,
    )
    expect((await blocks(two.join(''))).filter((block) => block.startsWith('entry'))).toEqual([])
    const story = WORDS.map((words) => `<p>At <time datetime="10:05">10:05</time> it was said: ${words}</p>`)
    expect(
      (await blocks(story.join(''))).filter((block) => block.startsWith('entry 2031-03-04T10:05')),
    ).toEqual([])
  })

  it('are told by bare times that only rise or fall, whatever their classes, in a table too', async () => {
    const items = WORDS.map((words, index) => `<li><a href="#u">1${9 - index}.05</a><p>${words}</p></li>`)
    const rows = WORDS.map((words, index) => `<tr><td>1${9 - index}:05</td><td><p>${words}</p></td></tr>`)
    const expected = WORDS.map((words, index) => `entry 2031-03-04T1${9 - index}:05: ${words}`)
    expect(await blocks(`<ol>${items.join('')}</ol>`)).toEqual(expected)
    expect(await blocks(`<table>${rows.join('')}</table>`)).toEqual(expected)
    const mixed = WORDS.map(
      (words, index) => `<li><a href="#u">1${[5, 2, 7, 1][index]}.05</a><p>${words}</p></li>`,
    )
    const more = ['11.05', '18.05'].map(
      (time) =>
        `<li><a href="#u">${time}</a><p>The ferry to the island has left, with all who wished to go.</p></li>`,
    )
    expect(
      (await blocks(`<ol>${[...mixed, ...more].join('')}</ol>`)).some((block) => block.startsWith('entry')),
    ).toBe(false)
  })

  it('have the time that a page shows to whoever points at an age', async () => {
    const entries = WORDS.map(
      (words, index) =>
        `<div><span title="2031-03-04 1${9 - index}:05">${index + 1} h ago</span><p>${words}</p></div>`,
    )
    expect(await blocks(`<section>${entries.join('')}</section>`)).toEqual(
      WORDS.map((words, index) => `entry 2031-03-04T1${9 - index}:05: ${words}`),
    )
  })
})
