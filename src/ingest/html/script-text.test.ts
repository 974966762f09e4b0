import { expect, it } from 'vitest'
import { withoutScriptText } from './script-text.ts'

it.each([
  ['<p>a</p>', '<p>a</p>'],
  ['a<!-- <p>b</p> -->c', 'ac'],
  ['a<!-->b', 'ab'],
  ['a<!--b--!>c', 'ac'],
  ['<script>x("<p>")</script>b', '<script></script>b'],
  ['<SCRIPT src="a.js">x</SCRIPT >b', '<SCRIPT src="a.js"></SCRIPT >b'],
  ['<style media=print>p{}</style>b', '<style media=print></style>b'],
  [
    '<script type="application/ld+json">{"a":1}</script>',
    '<script type="application/ld+json">{"a":1}</script>',
  ],
  ['<script>x="<!--"</script>b<!-- c -->', '<script></script>b'],
  ['<!-- <script> -->b<script>c</script>', 'b<script></script>'],
  ['<scripture>a</scripture>', '<scripture>a</scripture>'],
  ['a<script>b', 'a<script>b'],
  ['a<!-- b', 'a<!-- b'],
])('%s', (html, left) => expect(withoutScriptText(html)).toBe(left))

it('takes linear time over what is never closed', () => {
  const start = performance.now()
  withoutScriptText('<script><!--<style>'.repeat(200_000))
  withoutScriptText('<script '.repeat(200_000))
  expect(performance.now() - start).toBeLessThan(4_000)
})
