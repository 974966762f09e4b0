import { expect, it } from 'vitest'
import { parseHtml } from './dom.ts'
import { describePost, postAround } from './posts.ts'

it('knows an embedded post, its author and its date', () => {
  const { document } = parseHtml(
    '<div><blockquote class="twitter-tweet" data-lang="en"><p>The bridge is open.</p>— Ana Duarte (@anaduarte) ' +
      '<a href="https://twitter.com/anaduarte/status/12?ref=x">March 4, 2024</a></blockquote></div>',
  )
  const inside = document.querySelector('blockquote p')
  const around = inside && postAround(inside, document.body)
  expect(around?.platform).toBe('x')
  const text = 'The bridge is open.\n— Ana Duarte (@anaduarte) March 4, 2024'
  expect(around && describePost(around.element, around.platform, text)).toEqual({
    text: 'The bridge is open.',
    post: {
      platform: 'x',
      author: 'Ana Duarte',
      handle: '@anaduarte',
      date: '2024-03-04',
      url: 'https://twitter.com/anaduarte/status/12?ref=x',
    },
  })
})

it('leaves other quotations alone', () => {
  const { document } = parseHtml('<blockquote class="quote"><p>Words.</p></blockquote>')
  const inside = document.querySelector('p')
  expect(inside && postAround(inside, document.body)).toBeNull()
})
