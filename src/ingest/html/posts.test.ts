import { describe, expect, it } from 'vitest'
import { parseHtml } from './dom.ts'
import { describePost } from './post-description.ts'
import { addressesOfPosts, postAround, titleOfFrame } from './posts.ts'
import { findRuns } from './runs.ts'

/** The post in a piece of a page, with its words. */
function post(html: string) {
  const { document } = parseHtml(`<div>${html}</div>`)
  const runs = findRuns(document.body, { skip: () => false, standsAlone: () => false, standIn: titleOfFrame })
  const around = postAround(runs[0]?.element ?? document.body, document.body)
  return around && describePost(around.element, around.platform, runs.map(({ text }) => text).join('\n'))
}

describe('an embedded post', () => {
  const words = '<p>Open.</p><p>At last.</p>'
  const foot =
    '<div><span>1.9k ReTruths</span> <span>6.2k Likes</span> <a href="URL">Mar 4, 2031, 3:02 PM</a></div>'

  it.each([
    [
      'its address',
      '<div class="card" data-src="https://truthsocial.com/@anafeld/posts/12"><div><span>Ana Feld</span><span>@anafeld</span></div>',
      { platform: 'truthsocial', url: 'https://truthsocial.com/@anafeld/posts/12' },
    ],
    [
      'its network, address and handle',
      '<div class="sm-embed sm-embed--bluesky"><div>Ana Feld</div><div>@anafeld</div>',
      { platform: 'bluesky', url: 'https://bsky.app/profile/anafeld/post/3k' },
    ],
  ])('that a site set as a card is told by %s', (_what, head, { platform, url }) => {
    const card = `${head}${words}${foot.replace('URL', url)}</div>`
    expect(post(card)?.post).toEqual({
      platform,
      author: 'Ana Feld',
      handle: '@anafeld',
      date: '2031-03-04T15:02',
      url,
    })
    expect(post(card)?.text).toMatch(/^Ana Feld ?@anafeld\nOpen\.\nAt last\.$/)
  })

  it('is no card that only links to a post, and none around a network’s own code', () => {
    const link = '<a href="https://x.com/anafeld/status/12">said so</a>'
    expect(post(`<div class="article-card">${words}<p>Feld ${link}.</p></div>`)).toBeNull()
    expect(post(`<div class="twitter-share-card">${words}<p>Feld ${link}.</p></div>`)).toBeNull()
    const frame = `<figure class="embed embed-twitter"><figcaption>@anafeld on Monday</figcaption><blockquote class="twitter-tweet"><p>Open.</p>— Ana (@anafeld) ${link}</blockquote></figure>`
    expect(post(frame)).toBeNull()
  })

  it('is told without any class by its date’s link and its handle, in a table of a newsletter too', () => {
    const cells = [
      '<strong>Ana Feld</strong><br><a href="https://x.com/anafeld">@anafeld</a>',
      'Open.',
      '<a href="https://x.com/anafeld/status/12">3:02 PM · Mar 4, 2031</a>',
      '💬 204 🔁 1.1K ❤ 9.4K',
    ]
    const expected = {
      platform: 'x',
      author: 'Ana Feld',
      handle: '@anafeld',
      date: '2031-03-04T15:02',
      url: 'https://x.com/anafeld/status/12',
    }
    const table = post(`<table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`)
    expect(table?.post).toEqual(expected)
    expect(table?.text).toBe('Ana Feld @anafeld\nOpen.')
    expect(post(`<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`)?.post).toEqual(expected)
    const told = `<p>As ${cells[0]} wrote on ${cells[2]}, the bridge is not going to be open before the end of the summer, and perhaps not even then.</p>`
    expect(post(`<table><tr><td>${told}</td></tr></table>`)).toBeNull()
    expect(post(`<div><h2>Open</h2>${cells.join('')}</div>`)).toBeNull()
  })

  it('is told without any link by its head and its date, or by its signature’s link', () => {
    const head = '<div>Ana Feld <span>@anafeld</span></div><div><p>Open.</p></div>'
    expect(post(`<div class="social">${head}<div>3:02 PM - Mar 4, 2031 via X</div></div>`)?.post).toEqual({
      platform: 'x',
      author: 'Ana Feld',
      handle: '@anafeld',
      date: '2031-03-04T15:02',
    })
    expect(post(`<div>${head}<div>She said so on Monday.</div></div>`)).toBeNull()
    const link = '<a href="https://x.com/anafeld/status/12">Ana Feld (@anafeld), 4 March 2031</a>'
    expect(post(`<li><p>Open.</p><p>${link}</p></li>`)?.post).toMatchObject({
      author: 'Ana Feld',
      date: '2031-03-04',
    })
    expect(post(`<div><p>Open.</p><p>So says ${link}.</p></div>`)).toBeNull()
  })

  it('of X has its author, date and address', () => {
    const html =
      '<blockquote class="twitter-tweet" data-lang="en"><p>The bridge is open.</p>— Ana Duarte (@anaduarte) ' +
      '<a href="https://twitter.com/anaduarte/status/12?ref_src=x">March 4, 2024</a></blockquote>'
    const expected = {
      text: 'The bridge is open.\n— Ana Duarte (@anaduarte) March 4, 2024',
      post: {
        platform: 'x',
        author: 'Ana Duarte',
        handle: '@anaduarte',
        date: '2024-03-04',
        url: 'https://twitter.com/anaduarte/status/12',
      },
    }
    expect(post(html)).toEqual(expected)
    expect(post(html.replace(' class="twitter-tweet" data-lang="en"', ''))).toEqual(expected)
  })

  it.each([
    [
      'bluesky',
      '<blockquote class="bluesky-embed"><p>Open.<br><br><a href="https://bsky.app/a">[image or embed]</a></p>— Ana ' +
        '(<a href="https://bsky.app/profile/did:plc:x">@ana.example</a>) ' +
        '<a href="https://bsky.app/profile/did:plc:x/post/3k?ref_src=e">March 4, 2024 at 3:04 PM</a></blockquote>',
      {
        author: 'Ana',
        handle: '@ana.example',
        date: '2024-03-04T15:04',
        url: 'https://bsky.app/profile/did:plc:x/post/3k',
      },
      'Open.\n— Ana (@ana.example) March 4, 2024 at 3:04 PM',
    ],
    [
      'instagram',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/A1/?x=1"><div>' +
        '<a>View this post on Instagram</a></div><p>Open.</p><p>A post shared by Ana (@ana) on ' +
        '<time datetime="2024-03-04T11:02:11+00:00">Mar 4, 2024</time></p></blockquote>',
      {
        author: 'Ana',
        handle: '@ana',
        date: '2024-03-04T11:02:11+00:00',
        url: 'https://www.instagram.com/p/A1',
      },
      'Open.\nA post shared by Ana (@ana) on Mar 4, 2024',
    ],
    [
      'facebook',
      '<div class="fb-post" data-href="https://www.facebook.com/ana/posts/7"><blockquote><p>Open.</p>Posted by ' +
        '<a href="https://www.facebook.com/ana">Ana</a> on <a>Monday, March 4, 2024</a></blockquote></div>',
      { author: 'Ana', date: '2024-03-04', url: 'https://www.facebook.com/ana/posts/7' },
      'Open.\nPosted by Ana on Monday, March 4, 2024',
    ],
    [
      'tiktok',
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ana/video/77"><section><a>@ana</a><p>Open.</p>' +
        '<a>♬ original sound - Ana</a></section></blockquote>',
      { handle: '@ana', url: 'https://www.tiktok.com/@ana/video/77' },
      '@ana\nOpen.',
    ],
    [
      'telegram',
      '<div class="tgme_widget_message"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name">' +
        'Ana</a></div><div class="tgme_widget_message_text">Open.</div><a href="https://t.me/ana/12">' +
        '<time datetime="2024-03-04T20:15:00+00:00">20:15</time></a></div>',
      { author: 'Ana', handle: '@ana', date: '2024-03-04T20:15:00+00:00', url: 'https://t.me/ana/12' },
      'Ana\nOpen.',
    ],
    [
      'reddit',
      '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/alder/comments/1/open/">Open.</a><br> by' +
        '<a href="https://www.reddit.com/user/ana/">u/ana</a> in<a href="https://www.reddit.com/r/alder/">r/alder</a></blockquote>',
      { author: 'u/ana', handle: 'u/ana', url: 'https://www.reddit.com/r/alder/comments/1/open/' },
      'Open.\nbyu/ana inr/alder',
    ],
    [
      'youtube',
      '<iframe src="//www.youtube.com/embed/a1" title="The bridge is open"></iframe>',
      { url: 'https://www.youtube.com/embed/a1' },
      'The bridge is open',
    ],
    [
      'mastodon',
      '<blockquote class="mastodon-embed"><a href="https://town.example/@ana/114"><div>Post by @ana@town.example</div>' +
        '<div>View on Mastodon</div></a></blockquote>',
      { handle: '@ana@town.example', url: 'https://town.example/@ana/114' },
      '',
    ],
    [
      'truthsocial',
      '<blockquote class="truthsocial-embed"><p>Open.</p>— Ana (@ana) <a href="https://truthsocial.com/@ana/posts/11">' +
        'March 4, 2024</a></blockquote>',
      { author: 'Ana', handle: '@ana', date: '2024-03-04', url: 'https://truthsocial.com/@ana/posts/11' },
      'Open.\n— Ana (@ana) March 4, 2024',
    ],
  ])('of %s', (platform, html, expected, text) => {
    expect(post(html)).toEqual({ post: { platform, ...expected }, text })
  })

  it('is no other quotation or frame', () => {
    expect(post('<blockquote class="quote"><p>Words.</p></blockquote>')).toBeNull()
    expect(
      post('<blockquote><p>Words, <a href="https://example.org/x">by Ana</a></p></blockquote>'),
    ).toBeNull()
  })
})

it('lists the posts that a page only links to', () => {
  const { document } = parseHtml(
    '<div><iframe src="https://truthsocial.com/@ana/posts/11/embed"></iframe><iframe src="https://ads.example/"></iframe>' +
      '<script data-telegram-post="ana/12"></script><blockquote class="twitter-tweet"><a href="https://x.com/ana/status/1"></a></blockquote></div>',
  )
  expect(addressesOfPosts(document.body)).toEqual([
    'https://truthsocial.com/@ana/posts/11',
    'https://t.me/ana/12',
    'https://x.com/ana/status/1',
  ])
})
