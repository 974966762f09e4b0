import { describe, expect, test } from 'vitest'
import type { Warning } from '../../domain/warning.ts'
import { OnrecordError } from '../../errors.ts'
import { ingestHtml } from './html.ts'
import * as patterns from './not-article-patterns.ts'

const input = { mediaType: 'text/html', charset: 'utf-8', sha256: '0', bytes: 0 }

/** A page's kind where it is refused, else its warnings' codes. */
function verdict(html: string, url = 'https://example.org/2024/05/12/bridge'): string | Warning['code'][] {
  try {
    return ingestHtml(html, input, { url }).warnings.map(({ code }) => code)
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.code !== 'not-an-article') throw error
    expect(error.data.evidence).not.toHaveLength(0)
    expect(error.message).toContain(String((error.data.evidence as string[])[0]))
    return String(error.data.kind)
  }
}

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`
const newsArticle = (more = '') =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens","datePublished":"2024-05-12","author":"Ana Duarte"${more}}</script>`

const PARAGRAPH =
  '<p>The bridge over the Lenne opened on Sunday after nine years of work, and the mayor of Hollbach, Ana Duarte, was the first to walk across it in the rain. “We have waited long enough,” she said at the far end.</p>'
const BRIEF =
  '<p>MILLBROOK (AP) — A ferry ran aground off Millbrook on Sunday, the coast guard said. All 40 people aboard were brought ashore. Nobody was hurt. The cause is not known. The ship will be towed to the yard at Hollbach on Monday.</p>'

describe('pages that are no article', () => {
  test.each([
    [
      'cookie-wall',
      page(
        'Before you continue',
        `<div id="consent-page"><h1>Before you continue</h1><p>We and our 842 partners store and access cookies on your device to show you personalised ads and to measure them.</p>
        <p>You can change your choices at any time in our privacy settings. Read more about how we use your data in our privacy policy and our cookie policy.</p>
        <button>Accept all</button><button>Reject all</button><a href="/m">Manage options</a></div>`,
      ),
    ],
    [
      'empty-shell',
      page(
        'Example Times',
        '<div id="root"></div><script src="/app.js"></script><noscript>You need to enable JavaScript to run this app.</noscript>',
      ),
    ],
    ['empty-shell', page('Example Times', '<app-root></app-root><script>start()</script>')],
    [
      'error-page',
      page(
        '404 Not Found',
        '<h1>Not Found</h1><p>The requested URL was not found on this server. That is all we know about it.</p>',
      ),
    ],
    [
      'error-page',
      page(
        'Page not found | Example Times',
        '<nav><a href="/">Home</a></nav><h1>Sorry, that page cannot be found</h1><p>The page that you are looking for may have been moved, renamed or deleted. Try the search, or start again from our home page.</p><form><input type="search"></form>',
      ),
    ],
    [
      'error-page',
      page('403 Forbidden', '<center><h1>403 Forbidden</h1></center><hr><center>server</center>'),
    ],
    [
      'error-page',
      page(
        'Too Many Requests',
        '<h1>Too Many Requests</h1><p>You have sent too many requests in a given amount of time. Please wait and try again.</p>',
      ),
    ],
    [
      'error-page',
      page(
        'Seite nicht gefunden',
        '<h1>Seite nicht gefunden</h1><p>Die Seite, die Sie suchen, gibt es nicht oder nicht mehr. Bitte nutzen Sie die Suche.</p>',
      ),
    ],
    [
      'robot-check',
      page(
        'example.org',
        '<p>Please verify you are a human to continue. This helps us to keep out automated traffic.</p><div class="g-recaptcha"></div><script src="https://captcha.example/recaptcha/api.js"></script>',
      ),
    ],
    [
      'robot-check',
      page(
        'Just a moment...',
        '<h1>example.org</h1><p>Checking your browser before you go on to the site. This takes a few seconds.</p><script src="/cdn-cgi/challenge-platform/x.js"></script>',
      ),
    ],
    [
      'paywall',
      page(
        'Bridge opens',
        `<article><h1>Bridge opens</h1><p>The bridge over the Lenne opened on Sunday after …</p><div class="paywall"><p>Subscribe now to continue reading.</p><p>Already a subscriber? Log in</p></div></article>`,
        newsArticle(',"isAccessibleForFree":false'),
      ),
    ],
    [
      'paywall',
      page(
        'Bridge opens',
        `<article><h1>Bridge opens</h1><p>The bridge over the Lenne opened on Sunday after nine years of work.</p></article>`,
        newsArticle(',"isAccessibleForFree":"False"'),
      ),
    ],
    [
      'login',
      page(
        'Sign in to Example Times',
        '<h1>Sign in</h1><p>Enter your e-mail address and your password to go on to Example Times.</p><form><input name="e"><input type="password"></form>',
      ),
    ],
    [
      'index',
      page(
        'Example Times',
        `<h1>Example Times</h1>${Array.from({ length: 12 }, (_, n) => `<article><h2><a href="/${n}">Council votes on road number ${n}</a></h2><p>The council of Hollbach votes on Monday on whether road ${n} may be built.</p></article>`).join('')}`,
        '<meta property="og:type" content="website">',
      ),
    ],
    [
      'search-results',
      page(
        'Search results for bridge',
        `<h1>Search results for “bridge”</h1><form><input type="search" name="q" value="bridge"></form>${Array.from({ length: 5 }, (_, n) => `<h3><a href="/${n}">Bridge ${n} opens</a></h3><p>The bridge over the Lenne opened on Sunday after nine years of work.</p>`).join('')}`,
      ),
    ],
    ['no-text', page('Bridge opens', '<h1>Bridge opens</h1><img src="bridge.jpg">')],
    ['no-text', page('', '')],
    [
      'no-text',
      page(
        'Bridge opens',
        '<article><h1>Bridge opens</h1><p>By Ana Duarte</p><p>Published May 12, 2024</p><p>© Example Times</p></article>',
        newsArticle(),
      ),
    ],
  ])('%s', (kind, html) => expect(verdict(html)).toBe(kind))
})

describe('pages that look like it and are articles', () => {
  test.each([
    [
      'a flash of one sentence',
      page(
        'Ferry aground',
        '<article><h1>Ferry aground</h1><p>A ferry has run aground off Millbrook.</p></article>',
        newsArticle(),
      ),
    ],
    ['a whole brief of 40 words', page('Ferry aground', `<h1>Ferry aground</h1>${BRIEF}`)],
    [
      'a brief on a page with scripts',
      page('Ferry aground', `<div id="root"><h1>Ferry aground</h1>${BRIEF}</div><script>a()</script>`),
    ],
    [
      'a report about a missing page',
      page(
        '404 Not Found',
        `<article><h1>404: the page that nobody finds</h1>${PARAGRAPH.repeat(3)}</article>`,
        newsArticle(),
      ),
    ],
    [
      'a long report under such a headline, unsigned',
      page('404 Not Found', `<h1>404</h1>${PARAGRAPH.repeat(6)}`),
    ],
    [
      'a report about cookies with a banner of its own',
      page(
        'New rule on cookies',
        `<article><h1>New rule on cookies</h1><p>Cookies need consent from Monday on, the court in Hollbach said on Sunday in a ruling on advertising.</p>
        <p>“Consent to cookies must be as easy to refuse as to give,” said Ana Duarte, who heads the data office of Hollbach.</p>
        <p>Sites that set cookies without consent will pay a fine, and their partners in advertising will pay it too, she said.</p></article>
        <div id="cookie-banner"><p>We use cookies. Read our privacy policy to learn more about it.</p><button>Accept all</button></div>`,
        newsArticle(),
      ),
    ],
    [
      'a report about robots and captchas',
      page(
        'Are you a robot?',
        `<article><h1>Are you a robot?</h1>${PARAGRAPH.repeat(5)}</article>`,
        newsArticle(),
      ),
    ],
    [
      'a report with a login form beside it',
      page(
        'Bridge opens',
        `<article><h1>Bridge opens</h1>${PARAGRAPH.repeat(3)}</article><form><input type="password"></form>`,
      ),
    ],
    [
      'a report with many related headlines',
      page(
        'Bridge opens',
        `<article><h1>Bridge opens</h1>${PARAGRAPH.repeat(4)}</article><aside>${'<h3><a href="/x">Council votes on a road</a></h3>'.repeat(30)}</aside>`,
      ),
    ],
    [
      'a whole report that says that it is not free',
      page(
        'Bridge opens',
        `<article><h1>Bridge opens</h1>${PARAGRAPH.repeat(8)}</article>`,
        newsArticle(',"isAccessibleForFree":false'),
      ),
    ],
    [
      'a report about subscriptions',
      page(
        'Bridge opens',
        `<article><h1>Bridge opens</h1>${PARAGRAPH}<p>Readers must subscribe to continue reading, the paper said on Sunday.</p></article>`,
        newsArticle(),
      ),
    ],
  ])('%s', (_, html) => expect(verdict(html)).toEqual([]))

  test('a teaser with something to read is read, and says that it is one', () => {
    const html = page(
      'Bridge opens',
      `<article><h1>Bridge opens</h1>${PARAGRAPH.repeat(2)}<div class="paywall">Subscribe now to continue reading.</div></article>`,
      newsArticle(',"isAccessibleForFree":false'),
    )
    expect(verdict(html)).toEqual(['truncated'])
  })
})

describe('every pattern matches its example', () => {
  const all = Object.values(patterns).flatMap((value) =>
    Array.isArray(value) ? (value as patterns.PagePattern[]) : [],
  )
  test.each(all)('$name', ({ pattern, example }) => expect(pattern.test(example)).toBe(true))
})
