import { describe, expect, it } from 'vitest'
import { MAX_DEPTH, MAX_ELEMENTS } from './capped-parser.ts'
import { isElement, nextNode, parseHtml } from './dom.ts'

const depthOf = (html: string): number => {
  const { document } = parseHtml(html)
  let deepest = 0
  for (let node = nextNode(document.body, document.body); node; node = nextNode(node, document.body)) {
    if (!isElement(node)) continue
    let depth = 0
    for (let at = node.parentElement; at; at = at.parentElement) depth++
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

describe('parseHtml', () => {
  it('builds the tree that a browser builds', () => {
    const { document, warnings } = parseHtml(
      '<!doctype html><title>T</title><p>One<p>Two<table><b>x</b><tr><td>1</table>',
    )
    expect(document.querySelector('title')?.textContent).toBe('T')
    expect([...document.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['One', 'Two'])
    expect(document.querySelector('tbody > tr > td')?.textContent).toBe('1')
    expect(document.querySelector('table')?.previousElementSibling?.localName).toBe('b')
    expect(warnings).toEqual([])
  })

  it('keeps attributes, text and references', () => {
    const { document } = parseHtml('<a id=x class="b c" href="/?a=1&amp;b=2">caf&eacute; &amp; bar</a>')
    const link = document.querySelector('a.b.c#x')
    expect(link?.getAttribute('href')).toBe('/?a=1&b=2')
    expect(link?.textContent).toBe('café & bar')
  })

  it('makes no elements of what a browser with scripts does not show', () => {
    const { document } = parseHtml('<noscript><p>plain</p></noscript><template><p>not yet</p></template>')
    expect(document.querySelectorAll('p').length).toBe(0)
  })

  it('makes a plain element of a canvas', () => {
    const { document } = parseHtml('<canvas width=3><p>inside</p></canvas>')
    expect(document.querySelector('canvas > p')?.textContent).toBe('inside')
  })

  it.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}<p>deep words</p>`],
    ['20,000 open <div>', `<p>deep words</p>${'<div>'.repeat(20_000)}`],
    ['nested lists', `${'<ul><li>'.repeat(5_000)}deep words`],
    ['nested tables', `${'<table><tr><td>'.repeat(5_000)}deep words`],
  ])('caps the depth of %s and says so', (_name, html) => {
    const { document, warnings } = parseHtml(html)
    expect(warnings.map(({ code }) => code)).toEqual(['nested-too-deeply'])
    expect(document.body.textContent).toContain('deep words')
    expect(depthOf(html)).toBeLessThanOrEqual(MAX_DEPTH + 20)
  })

  it('ends dropped elements with the end tags that were theirs', () => {
    const deep = 600
    const { document } = parseHtml(
      `<section>${'<div>'.repeat(deep)}x${'</div>'.repeat(deep)}<p>after</p></section>`,
    )
    expect(document.querySelector('body > section > p')?.textContent).toBe('after')
  })

  it('refuses a page of more elements than any page has', () => {
    expect(() => parseHtml('<p>'.repeat(MAX_ELEMENTS))).toThrow(
      expect.objectContaining({ code: 'too-complex' }),
    )
  })

  // Each of these is quadratic in a parser that follows the standard to the letter, or in its tree.
  it.each([
    ['2,000 <wbr>', `<p>${'a<wbr>'.repeat(2_000)}`],
    ['unclosed formatting', Array.from({ length: 2_000 }, (_, n) => `<font size=${n}><p>x`).join('')],
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, n) => `a${n}=1`).join(' ')}>x`],
    ['stray end tags', '</b><b></p>'.repeat(20_000)],
    ['links in links', '<a href=x>'.repeat(20_000)],
  ])('takes %s in linear time', (_name, html) => {
    const start = performance.now()
    parseHtml(html)
    expect(performance.now() - start).toBeLessThan(8_000)
  })
})
