import { describe, expect, test } from 'vitest'
import { parseHtml } from './dom.ts'
import { readMetadata } from './metadata.ts'

const URL = 'https://www.example.org/news/bridge'
const read = (head: string, body = '', html = '<html lang="en-GB">', url = URL) =>
  readMetadata(parseHtml(`${html}<head>${head}</head><body>${body}</body></html>`).document, url)
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('one source is enough', () => {
  const wanted = { title: 'Bridge opens', authors: ['Ana Duarte'], published: '2024-05-12T08:30:00+02:00' }
  test.each([
    [
      'JSON-LD',
      jsonLd({
        '@type': 'ReportageNewsArticle',
        headline: 'Bridge opens',
        author: { name: 'Ana Duarte' },
        datePublished: '2024-05-12T08:30:00+02:00',
      }),
      '',
    ],
    [
      'JSON-LD in a graph, by reference',
      jsonLd({
        '@graph': [
          { '@type': 'WebSite', name: 'Example Times' },
          {
            '@type': ['Article', 'BlogPosting'],
            headline: 'Bridge opens',
            author: { '@id': '#ana' },
            datePublished: '2024-05-12T08:30:00+02:00',
          },
          { '@id': '#ana', '@type': 'Person', name: 'Ana Duarte' },
        ],
      }),
      '',
    ],
    [
      'JSON-LD nested in a page',
      jsonLd([
        {
          '@type': 'WebPage',
          mainEntity: {
            '@type': 'http://schema.org/LiveBlogPosting',
            headline: 'Bridge opens',
            author: ['Ana Duarte'],
            datePublished: '2024-05-12T08:30:00+02:00',
            liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'First car' }],
          },
        },
      ]),
      '',
    ],
    [
      'ClaimReview',
      jsonLd({
        '@type': 'ClaimReview',
        headline: 'Bridge opens',
        author: { '@type': 'Person', name: 'Ana Duarte' },
        datePublished: '2024-05-12T08:30:00+02:00',
      }),
      '',
    ],
    [
      'Open Graph',
      '<meta property="og:title" content="Bridge opens"><meta property="article:author" content="Ana Duarte"><meta property="article:published_time" content="2024-05-12T08:30:00+02:00">',
      '',
    ],
    [
      'citation',
      '<meta name="citation_title" content="Bridge opens"><meta name="citation_author" content="Duarte, Ana"><meta name="citation_date" content="2024-05-12T08:30:00+02:00">',
      '',
    ],
    [
      'Parsely',
      '<meta name="parsely-title" content="Bridge opens"><meta name="parsely-author" content="Ana Duarte"><meta name="parsely-pub-date" content="2024-05-12T08:30:00+02:00">',
      '',
    ],
    [
      'Sailthru',
      '<meta name="sailthru.title" content="Bridge opens"><meta name="sailthru.author" content="Ana Duarte"><meta name="sailthru.date" content="2024-05-12T08:30:00+02:00">',
      '',
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="Bridge opens"><meta name="DC.creator" content="Ana Duarte"><meta name="DC.date.issued" content="2024-05-12T08:30:00+02:00">',
      '',
    ],
    [
      'meta tags',
      '<title>Bridge opens</title><meta name="author" content="Ana Duarte"><meta name="pubdate" content="2024-05-12T08:30:00+02:00">',
      '',
    ],
    [
      'microdata',
      '',
      '<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge opens</h1><span itemprop="author" itemscope><span itemprop="name">Ana Duarte</span></span><time itemprop="datePublished" datetime="2024-05-12T08:30:00+02:00">12 May</time></article>',
    ],
    [
      'what a reader sees',
      '',
      '<article><h1>Bridge opens</h1><p class="byline">By Ana Duarte, Staff Writer<br><time datetime="2024-05-12T08:30:00+02:00">Sunday</time></p></article>',
    ],
    [
      'lines beside the headline',
      '',
      '<h1>Bridge opens</h1><div>By Ana Duarte</div><div>May 12, 2024 8:30:00 +0200</div>',
    ],
  ])('%s', (_, head, body) => expect(read(head, body).metadata).toMatchObject(wanted))
})

describe('where sources disagree, the order of trust decides', () => {
  test('people before organisations, whoever names them', () => {
    const head = jsonLd({ '@type': 'Article', author: { '@type': 'Organization', name: 'Example Times' } })
    expect(read(`${head}<meta name="author" content="By ANA DUARTE">`).metadata.authors).toEqual([
      'Ana Duarte',
    ])
  })

  test('an organisation where no person is named', () => {
    expect(read(jsonLd({ '@type': 'Article', author: 'Example Press Office' })).metadata.authors).toEqual([
      'Example Press Office',
    ])
  })

  test('an agency as author is credited by its short name', () => {
    const { metadata } = read(jsonLd({ '@type': 'Article', author: 'The Associated Press' }))
    expect(metadata).toMatchObject({ authors: ['The Associated Press'], credit: ['AP'] })
  })

  test('an agency as publisher on another outlet’s page is credited', () => {
    const head = `<title>Bridge opens - Example Times</title><meta property="og:site_name" content="Example Times">`
    const { metadata } = read(head + jsonLd({ '@type': 'Article', publisher: { name: 'Associated Press' } }))
    expect(metadata).toMatchObject({ publisher: 'Example Times', credit: ['AP'] })
  })

  test('the article that names this page, not a related one', () => {
    const head = jsonLd([
      { '@type': 'NewsArticle', headline: 'Road closes', url: 'https://example.org/news/road' },
      {
        '@type': 'NewsArticle',
        headline: 'Bridge opens',
        mainEntityOfPage: { '@id': 'http://example.org/news/bridge/' },
      },
    ])
    expect(read(head).metadata.title).toBe('Bridge opens')
  })

  test('JSON-LD before Open Graph before a link for the date; each only where the earlier can’t be read', () => {
    const og = '<meta property="article:published_time" content="2024-05-13">'
    expect(read(og + jsonLd({ '@type': 'Article', datePublished: '2024-05-12' })).metadata.published).toBe(
      '2024-05-12',
    )
    expect(read(og + jsonLd({ '@type': 'Article', datePublished: '2882015' })).metadata.published).toBe(
      '2024-05-13',
    )
  })

  test('the same moment on the newsroom’s clock before the one in UTC', () => {
    const head = jsonLd({ '@type': 'Article', datePublished: '2024-05-13T01:30:00Z' })
    const body = '<h1>Bridge opens</h1><time>May 12, 2024 9:30 p.m. EDT</time>'
    expect(read(head, body).metadata.published).toBe('2024-05-12T21:30-04:00')
  })

  test('a change before the publication is none', () => {
    const head = jsonLd({ '@type': 'Article', datePublished: '2024-05-12', dateModified: '2024-05-01' })
    expect(read(head).metadata).toMatchObject({ published: '2024-05-12', modified: undefined })
  })
})

describe('titles', () => {
  test.each([
    ['Bridge opens | Example Times', 'Bridge opens'],
    ['Bridge opens - World - Example Times', 'Bridge opens - World'],
    ['Bridge opens — example.org', 'Bridge opens'],
    ['Bridge opens – and closes', 'Bridge opens – and closes'],
    ['9/11 | Bridge opens | Example Times', '9/11 | Bridge opens'],
  ])('%s', (title, wanted) => {
    expect(
      read(`<title>${title}</title><meta property="og:site_name" content="Example Times">`).metadata.title,
    ).toBe(wanted)
  })

  test('as it is printed, where a declared title confirms it', () => {
    const head = '<title>Opinion | Bridge opens after nine years - Example Times</title>'
    expect(read(head, '<h1>Example Times</h1><h1>Bridge opens after nine years</h1>').metadata.title).toBe(
      'Bridge opens after nine years',
    )
  })

  test('not a heading that is another thing', () => {
    expect(
      read('<meta property="og:title" content="Bridge opens">', '<h1>Example Times</h1>').metadata.title,
    ).toBe('Bridge opens')
  })
})

describe('dates that can’t be told', () => {
  test.each([
    ['02/08/2024', 'ambiguous-date'],
    ['2882015', 'bad-date'],
    ['31 February 2024', 'bad-date'],
    ['Monday', 'bad-date'],
  ])('%s is left out with %s', (date, code) => {
    const { metadata, warnings } = read(`<meta name="date" content="${date}">`, '', '<html lang="en">')
    expect(metadata.published).toBeUndefined()
    expect(warnings.map((warning) => warning.code)).toEqual([code])
  })

  test('the language’s region tells which number is the day', () => {
    expect(
      read('<meta name="date" content="02/08/2024">', '', '<html lang="en-US">').metadata.published,
    ).toBe('2024-02-08')
  })

  test('a placeholder is silence, not a bad date', () => {
    expect(read('<meta name="date" content="0001-01-01T00:00:00Z">').warnings).toEqual([])
  })

  test.each([
    ['https://example.org/2024/05/12/bridge', '2024-05-12'],
    ['https://example.org/2023/12/bridge', undefined],
    ['https://example.org/news/20240512-bridge', undefined],
    ['https://example.org/2024/13/12/bridge', undefined],
  ])('of an address only whole folders: %s', (url, published) => {
    expect(read('', '', '<html>', url).metadata.published).toBe(published)
  })
})

describe('addresses', () => {
  test.each([
    ['https://example.org/a?x=1', 'https://example.org/a?x=1'],
    ['/a', 'https://www.example.org/a'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://user:secret@example.org/a', 'https://example.org/a'],
    ['https://example.org/', undefined],
    ['http://', undefined],
  ])('canonical %s', (href, url) => {
    expect(read(`<link rel="canonical" href="${href}">`).metadata.url).toBe(url)
  })

  test('a front page that is declared everywhere gives way', () => {
    const head =
      '<link rel="canonical" href="https://example.org/"><meta property="og:url" content="https://example.org/bridge">'
    expect(read(head).metadata.url).toBe('https://example.org/bridge')
  })
})

test.each([
  ['<html lang="pt_br">', '', 'pt-BR'],
  ['<html>', '<meta property="og:locale" content="de_DE">', 'de-DE'],
  ['<html>', '<meta http-equiv="Content-Language" content="fr, en">', 'fr'],
  ['<html lang="english">', '', undefined],
  ['<html lang="x\u202e">', '', undefined],
  ['<html lang="">', '', undefined],
])('language of %s %s', (html, head, language) =>
  expect(read(head, '', html).metadata.language).toBe(language),
)

test.each([
  ['Transport', 'Transport'],
  ['/transport/', 'transport'],
  ['Transport, Bridges, Rain', 'Transport'],
  ['https://example.org/transport', undefined],
  ['x'.repeat(100), undefined],
])('section %.30s', (section, wanted) => {
  expect(read(`<meta property="article:section" content="${section}">`).metadata.section).toBe(wanted)
})

describe('hostile values', () => {
  test('are cut, and lose controls, overrides and markup', () => {
    const { metadata } = read(
      `<meta property="og:title" content="${'Bridge '.repeat(50_000)}"><meta name="author" content="Ana\u202e Duarte\u0007"><meta property="og:site_name" content="&lt;img src=x onerror=alert(1)&gt;">`,
    )
    expect(metadata.title?.length).toBeLessThanOrEqual(2000)
    expect(metadata.authors).toEqual(['Ana Duarte'])
    // Decoded once and never rendered: a name, not markup.
    expect(metadata.publisher).toBe('<img src=x onerror=alert(1)>')
  })

  test('a page of thousands of tags and scripts takes no long time', () => {
    const head = `${'<meta name="author" content="Ana Duarte">'.repeat(5000)}${jsonLd({ '@type': 'Article' }).repeat(500)}`
    const started = performance.now()
    read(head, `${'<span class="byline">By x</span>'.repeat(5000)}${'<h1>a</h1>'.repeat(2000)}`)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

test('what the page says of its kind', () => {
  const { claims } = read(
    `${jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' })}<meta property="og:type" content="article">`,
  )
  expect(claims).toEqual({ types: ['NewsArticle', 'article'], free: false, signed: false })
})
