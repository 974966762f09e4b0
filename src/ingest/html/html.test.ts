import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KnownMetadata } from '../../domain/report-input.ts'
import { OnrecordError } from '../../errors.ts'
import { parseHtml } from './dom.ts'
import { ingestHtml } from './html.ts'

const INPUT = { mediaType: 'text/html', charset: 'utf-8', sha256: '0'.repeat(64), bytes: 0 }

const PARAGRAPHS = [
  'The harbour of Vila Nova will close for three weeks while divers look for the cable that was lost in March.',
  '“Nobody asked the fishermen,” said Ana Duarte, who speaks for the crews, “and nobody told them either.”',
  'The council’s engineer, Tom Reed, answered that letters had been sent to every boat on the register.',
  'Work is to begin on Monday, and the ferry to the islands will leave from the old quay until it is done.',
]
const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`)

/** A page as news sites make them, with `body` as the article's text. */
const page = (body: string, beside = ''): string => `<!doctype html><html><head>
  <title>Harbour closes for three weeks | Harbour Post</title>
  <meta property="og:title" content="Harbour closes for three weeks"></head><body>
  <header class="site-header"><nav><ul><li><a href="/">Home</a><li><a href="/sea">Sea</a></ul></nav></header>
  <main><article><h1>Harbour closes for three weeks</h1><div class="byline">By Lena Okafor</div>
  <div class="article-body">${body}</div></article>${beside}</main>
  <footer><p>Harbour Post is read in eleven villages along the coast, and has been for a hundred years.</p></footer>
  </body></html>`

const read = (html: string, known: KnownMetadata = {}) => {
  const { document, warnings } = ingestHtml(html, INPUT, known)
  const blocks = document.blocks.map(({ start, end, ...block }) => ({
    ...block,
    text: document.text.slice(start, end),
  }))
  return { document, blocks, warnings: warnings.map(({ code }) => code) }
}
const BESIDE_BODY = new Set(['title', 'byline', 'caption', 'credit', 'post'])
const bodyOf = (html: string) =>
  read(html)
    .blocks.filter(({ kind }) => !BESIDE_BODY.has(kind))
    .map(({ text }) => text)

describe('ingestHtml', () => {
  it('reads the headline first and the text as blocks', () => {
    const { document, blocks, warnings } = read(page(STORY.join('\n')))
    expect(blocks[0]).toMatchObject({ kind: 'title', text: 'Harbour closes for three weeks' })
    expect(blocks[1]).toMatchObject({ kind: 'byline', text: 'By Lena Okafor' })
    expect(blocks.slice(2).map(({ text }) => text)).toEqual(PARAGRAPHS)
    expect(document.text).toBe(
      ['Harbour closes for three weeks', 'By Lena Okafor', ...PARAGRAPHS].join('\n\n'),
    )
    expect(warnings).toEqual([])
  })

  it('points every block back to its element', () => {
    const html = page(STORY.join(''))
    const { document } = parseHtml(html)
    for (const { selector, text } of read(html).blocks) {
      const found = selector ? [...document.querySelectorAll(selector)] : []
      expect(found.map((element) => element.textContent)).toEqual([text])
    }
  })

  it('knows the kinds of blocks', () => {
    const body = `${STORY[0]}<h2>What changes</h2>${STORY[1]}<blockquote><p>We will wait no longer than May.</p></blockquote>
      <ul><li>The ferry leaves at <b>six</b>.<li>The market moves.</ul>
      <table><tr><th>Boat<th>Crew</tr><tr><td>Aurora<td>4</tr></table>${STORY[2]}`
    expect(read(page(body)).blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'Harbour closes for three weeks'],
      ['byline', 'By Lena Okafor'],
      ['paragraph', PARAGRAPHS[0]],
      ['heading', 'What changes'],
      ['paragraph', PARAGRAPHS[1]],
      ['blockquote', 'We will wait no longer than May.'],
      ['list-item', 'The ferry leaves at six.'],
      ['list-item', 'The market moves.'],
      ['table', 'Boat\tCrew'],
      ['table', 'Aurora\t4'],
      ['paragraph', PARAGRAPHS[2]],
    ])
  })

  it('reads paragraphs out of the cells of a table that lays the page out, and not its menu', () => {
    const html = `<title>Harbour closes</title><body><table><tr><td><a href="/">Home</a><br><a href="/sea">Sea</a></td>
      <td>${PARAGRAPHS.join('<br><br>')}</td></tr></table></body>`
    const { blocks } = read(html)
    expect(blocks.slice(1).map(({ kind, text }) => [kind, text])).toEqual(
      PARAGRAPHS.map((text) => ['paragraph', text]),
    )
  })

  it('reads paragraphs out of rows of one cell', () => {
    const rows = PARAGRAPHS.map((text) => `<tr><td>${text}</td></tr>`).join('')
    const { blocks } = read(`<title>Harbour closes</title><body><table>${rows}</table></body>`)
    expect(blocks.slice(1).map(({ kind }) => kind)).toEqual(PARAGRAPHS.map(() => 'paragraph'))
  })

  it.each([
    ['a byline that the data leave out', '', ['Lena Okafor']],
    [
      'not who helped, where there is a byline',
      '<p>(Reporting by Tom Reed; editing by Sid Moe)</p>',
      ['Lena Okafor'],
    ],
  ])('knows the authors by %s', (_what, more, authors) => {
    expect(read(page(`${STORY.join('')}${more}`)).document.authors).toEqual(authors)
  })

  it('knows the authors of an agency’s report by its last line', () => {
    const html = page(`${STORY.join('')}<p>(Reporting by Tom Reed in Port Elm; editing by Sid Moe)</p>`)
    const unsigned = html.replace('<div class="byline">By Lena Okafor</div>', '')
    expect(read(unsigned).document.authors).toEqual(['Tom Reed'])
  })

  it('keeps posts in frames that are called social, but for those of a sidebar', () => {
    const tweet = `<blockquote class="twitter-tweet"><p>${PARAGRAPHS[3]}</p>— Ana (@ana) <a href="https://x.com/ana/status/1">March 4, 2031</a></blockquote>`
    const posts = (html: string) =>
      read(page(STORY.join('') + html + STORY[0])).blocks.filter(({ kind }) => kind === 'post').length
    expect(
      posts(
        `<div class="social-embed"><a>Skip Twitter post by @ana</a><div class="social-embed__inner">${tweet}</div></div>`,
      ),
    ).toBe(1)
    expect(
      posts(`<figure class="wp-block-embed is-provider-bluesky-social"><div>${tweet}</div></figure>`),
    ).toBe(1)
    expect(posts(`<div class="social-sidebar">${tweet}</div>`)).toBe(0)
  })

  it('parts a post from the one that it quotes, whose date is its own', () => {
    const card = `<div class="tweet"><a href="https://x.com/ana/status/1"><div><span>Ana Feld </span><span>@ana</span></div>${PARAGRAPHS[3]}</a><div class="quote-tweet"><div><span>Ivo Pell </span><span>@ivo</span></div>${PARAGRAPHS[2]}</div><div>1:22 PM ∙ Mar 4, 2031</div><div><span>318Retweets</span><span>2,204Likes</span></div></div>`
    const { blocks } = read(page(STORY.slice(0, 2).join('') + card))
    expect(blocks.flatMap(({ post }) => (post ? [`${post.handle} ${post.date}`] : []))).toEqual([
      '@ana 2031-03-04T13:22',
      '@ivo undefined',
    ])
  })

  it('makes an embedded post a block of its own', () => {
    const tweet =
      '<blockquote class="twitter-tweet"><p>The quay is shut.</p>— Ana (@ana) <a href="https://x.com/ana/status/1">March 4, 2024</a></blockquote>'
    expect(read(page(`${STORY[0]}${tweet}${STORY[1]}`)).blocks[3]).toMatchObject({
      kind: 'post',
      text: 'The quay is shut.\n— Ana (@ana) March 4, 2024',
      post: { platform: 'x', handle: '@ana', date: '2024-03-04', url: 'https://x.com/ana/status/1' },
    })
  })

  it.each([
    ['a quotation', '<blockquote>“Nobody will move the boats before the winter.”</blockquote>'],
    ['an aside with speech', '<aside>“Nobody will move the boats before the winter.”</aside>'],
    ['words that may not be parted', '<p>“Nobody will move the boats before <nobr>the winter.”</nobr></p>'],
    ['text that is no paragraph', '“Nobody will move the boats before the winter.”<br><br>'],
    [
      'words in a frame for the lay-out',
      '<div class="col no-sidebar">“Nobody will move the boats before the winter.”</div>',
    ],
  ])('keeps %s', (_name, html) => {
    const body = bodyOf(page(`${STORY[0]}${html}${STORY[1]}`))
    expect(body).toEqual([PARAGRAPHS[0], '“Nobody will move the boats before the winter.”', PARAGRAPHS[1]])
  })

  it.each([
    [
      'related stories',
      '<div class="related-stories"><h3>Related</h3><p>A storm took the lighthouse lamp, and with it the last keeper’s work.</p></div>',
    ],
    [
      'a related list without a name',
      '<p>RELATED:</p><ul><li><a href=/a>Storm takes the lamp</a> in Vila Nova<li><a href=/b>Keeper retires</a></ul>',
    ],
    [
      'a list of linked headlines',
      '<ul><li><a href=/a>Storm takes the lighthouse lamp</a><li><a href=/b>The last keeper retires today</a></ul>',
    ],
    ['a linked headline', '<p><a href=/a>Storm takes the lighthouse lamp again</a></p>'],
    [
      'a newsletter box',
      '<section id="newsletter-signup"><p>Get the morning’s harbour news before the boats leave, every weekday.</p></section>',
    ],
    [
      'cookie text',
      '<div class="cookie-notice"><p>We use cookies so that the pages load faster and the advertisers know you.</p></div>',
    ],
    ['a share bar', '<ul class="share-bar"><li>Facebook<li>Twitter</ul><p>Share this:</p>'],
    ['advertising', '<div class="ad-slot"><p>Advertisement</p></div><p>Advertisement</p>'],
    ['a “read more” line', '<p>READ MORE: <a href=/a>Storm takes the lamp</a></p>'],
    ['an invitation', '<p>Sign up for our daily newsletter here.</p><p>Follow us on Twitter.</p>'],
    ['keywords', '<div class="tags"><a href=/t>Harbour</a></div><p>Tags: harbour, cable</p>'],
    [
      'comments',
      '<section id="comments"><p>I have fished here for forty years and never seen such a thing, friends.</p></section>',
    ],
    ['hidden text', '<p style="display:none">Words that nobody who opens the page will ever see on it.</p>'],
    ['scripts', '<script>document.write("<p>Words that a script would write into the page.</p>")</script>'],
    ['the author’s life', `${STORY[2]}${STORY[3]}<p>Lena Okafor is a reporter for the Harbour Post.</p>`],
    ['the headline again', '<h2>Harbour closes for three weeks</h2>'],
  ])('leaves out %s', (_name, html) => {
    const own = STORY.filter((paragraph) => html.includes(paragraph)).map((_, index) => PARAGRAPHS[index + 2])
    expect(bodyOf(page(`${STORY[0]}${STORY[1]}${html}`))).toEqual([PARAGRAPHS[0], PARAGRAPHS[1], ...own])
  })

  it.each([
    ['figcaption', '<figure><img src=a><figcaption>The quay at dusk</figcaption></figure>', 'caption'],
    [
      'a class',
      '<div class="wp-caption"><img src=a><p class="wp-caption-text">The quay at dusk</p></div>',
      'caption',
    ],
    ['a span', '<p><span class="image-caption">The quay at dusk</span></p>', 'caption'],
    ['a box with a picture', '<div class="photo"><img src=a><div>The quay at dusk</div></div>', 'caption'],
    [
      'the picture’s alternative',
      '<p><img src=a alt="The quay at dusk"></p><p>The quay at dusk</p>',
      'caption',
    ],
    ['a maker in brackets', '<p>The quay at dusk (Image: Ana Duarte)</p>', 'caption'],
    ['a picture desk', '<p>The quay at dusk. Ana Duarte/Getty Images</p>', 'caption'],
    ['a maker’s line', '<p>Photo: Ana Duarte</p>', 'credit'],
  ])('tells a caption by %s', (_name, html, kind) => {
    const { blocks } = read(page(`${STORY[0]}${html}${STORY[1]}`))
    expect(blocks.map((block) => block.kind)).toEqual(['title', 'byline', 'paragraph', kind, 'paragraph'])
  })

  it('keeps the words of the picture between headline and text, and a dateline of its own', () => {
    const head =
      '<figure><img src=a><figcaption>The quay at dusk</figcaption></figure><div class="article-body"><p>LISBON, March 4 (AP) —</p>'
    const html = page(STORY.join('')).replace('<div class="article-body">', head)
    expect(read(html).blocks.map(({ kind }) => kind)).toEqual([
      ...['title', 'byline', 'caption', 'dateline'],
      ...PARAGRAPHS.map(() => 'paragraph'),
    ])
  })

  it('does not take the beginning of a report under a picture for a caption', () => {
    expect(bodyOf(page(`<div><img src=a>${STORY[0]}</div>${STORY[1]}`))).toEqual(PARAGRAPHS.slice(0, 2))
  })

  it('keeps an article whose frame has a misleading class', () => {
    expect(
      bodyOf(page(STORY.join('')).replace('<article>', '<article class="post comments-open has-sidebar">')),
    ).toEqual(PARAGRAPHS)
  })

  it('keeps an article that advertising cuts into pieces', () => {
    const cut = `${STORY[0]}${STORY[1]}</div><div class="ad">Advertisement</div><div class="article-body">${STORY[2]}${STORY[3]}`
    expect(bodyOf(page(cut))).toEqual(PARAGRAPHS)
  })

  it('ends before the readers’ words, whatever their class', () => {
    const comments =
      '<h3>2 comments</h3><p>I have fished here for forty years and never seen such a thing, friends.</p>'
    expect(bodyOf(page(STORY.join('') + comments))).toEqual(PARAGRAPHS)
  })

  it('leaves out the summary above the text', () => {
    const summary =
      '<p class="standfirst">Divers look for a lost cable, and the fishermen of the islands are angry.</p>'
    expect(bodyOf(page(summary + STORY.join('')))).toEqual(PARAGRAPHS)
  })

  it('reads the first report of a page that goes on with others', () => {
    const next = `<article><h1>Storm takes the lamp</h1><div class="article-body">${'<p>The lamp of the lighthouse went out in the night and has not been found since.</p>'.repeat(4)}</div></article>`
    expect(bodyOf(page(STORY.join(''), next.repeat(3)))).toEqual(PARAGRAPHS)
  })

  it('takes the headline that the caller knows where the page shows none', () => {
    const html = `<div>${STORY.join('')}</div>`
    expect(read(html, { title: 'A known headline' }).blocks[0]).toMatchObject({
      kind: 'title',
      text: 'A known headline',
    })
  })

  it('warns where words in quotation marks were left out', () => {
    const invitation = '<p>“Sign up,” he said: join our newsletter</p>'
    const lost =
      '<p><a href=/x>“Nobody asked</a> the fishermen about it,” <a href=/y>said the woman who speaks for them all</a></p>'
    expect(read(page(`${STORY[0]}${invitation}${STORY[1]}`)).warnings).toEqual([])
    expect(
      read(
        page(
          `${STORY[0]}<p>Related: they said “nobody asked us about the cable” and left the hall.</p>${lost}`,
        ),
      ).warnings,
    ).toContain('extraction-loss')
  })
})

describe('pages that hold no article', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['only scripts', `<script>${'var a = "<p>words</p>";'.repeat(500)}</script><style>p{}</style>`],
    ['an empty shell', '<div id="root"></div><noscript>Enable JavaScript to run this app.</noscript>'],
    ['only a headline', '<h1>Harbour closes for three weeks</h1>'],
  ])('refuses %s', (_name, html) => {
    expect(() => read(html)).toThrow(OnrecordError)
    expect(() => read(html)).toThrow(expect.objectContaining({ code: 'not-an-article' }))
  })
})

describe('pages that hurt', () => {
  it.each([
    ['100,000 nested elements', page(`${'<div>'.repeat(100_000)}${STORY.join('')}`), ['nested-too-deeply']],
    ['20,000 open <div>', page(`${STORY.join('')}${'<div>'.repeat(20_000)}`), ['nested-too-deeply']],
    ['2,000 <wbr>', page(`${STORY.join('')}<p>${'<wbr>'.repeat(2_000)}</p>`), []],
    ['a canvas', page(`<canvas><canvas></canvas></canvas>${STORY.join('')}`), []],
    ['NUL and a lone surrogate', page(`${STORY.join('')}\u0000\uD800`), []],
  ])('reads %s', (_name, html, codes) => {
    const { blocks, warnings } = read(html)
    expect(blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(PARAGRAPHS))
    expect(warnings).toEqual(codes)
  })

  it('takes time in proportion to the length of a page', () => {
    const time = (times: number) => {
      const html = page(STORY.join('').repeat(times))
      const start = performance.now()
      read(html)
      return performance.now() - start
    }
    time(100)
    // Four times the length: four times the time, with a wide margin for a busy machine.
    expect(time(2_000)).toBeLessThan(16 * Math.max(50, time(500)))
  })
})

describe('any page', () => {
  const pieces = [
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<table>',
    '<td>',
    '<li>',
    '<a href=x>',
    '</a>',
    '<br><br>',
    '“',
    '"',
    '<svg>',
    '<!--',
    '-->',
    '<script>',
    '&#0;',
    '\uD83D',
    '<figure>',
    '<h1>',
    '<template>',
    '</article>',
    '<p hidden>',
    '\u200F',
    '<select>',
  ]
  const sample = page(STORY.join(''))
  const mutated = fc
    .array(
      fc.tuple(
        fc.nat(sample.length),
        fc.nat(80),
        fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })),
      ),
      { maxLength: 12 },
    )
    .map((edits) =>
      edits.reduce((html, [at, length, put]) => html.slice(0, at) + put + html.slice(at + length), sample),
    )

  it('is read or refused, its blocks in order and its selectors good', () => {
    fc.assert(
      fc.property(mutated, (html) => {
        let result: ReturnType<typeof read>
        try {
          result = read(html)
        } catch (error) {
          expect(error).toBeInstanceOf(OnrecordError)
          return
        }
        const { document } = parseHtml(html)
        let end = 0
        for (const block of result.document.blocks) {
          expect(block.start).toBe(end === 0 ? 0 : end + 2)
          expect(block.end).toBeGreaterThan(block.start)
          end = block.end
          if (block.selector !== undefined) expect(document.querySelectorAll(block.selector).length).toBe(1)
        }
        expect(end).toBe(result.document.text.length)
        expect(read(html)).toEqual(result)
      }),
      { numRuns: 150 },
    )
  })
})
