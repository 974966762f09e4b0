import { describe, expect, it } from 'vitest'
import { isElement, nextNode, parseHtml } from './dom.ts'
import { selectorMaker } from './selector.ts'

const PAGE =
  '<div id=story><p>a<p>b<p><b>c</b></div><div id=twin></div><div id=twin><p>d</div>' +
  '<div id="9 odd"><fb:like></fb:like><fb:like><i>e</i></fb:like></div><table><tr><td>f<td>g</table>'

describe('selectorMaker', () => {
  it('finds each element of a page, and no other', () => {
    const { document } = parseHtml(PAGE)
    const selectorOf = selectorMaker(document)
    for (let node = nextNode(document.body, document.body); node; node = nextNode(node, document.body)) {
      if (!isElement(node)) continue
      const found = document.querySelectorAll(selectorOf(node))
      expect(found.length).toBe(1)
      expect(found[0]).toBe(node)
    }
  })

  it('starts at the nearest id of its own', () => {
    const { document } = parseHtml(PAGE)
    const bold = document.querySelector('b')
    expect(bold && selectorMaker(document)(bold)).toBe('#story > p:nth-of-type(3) > b')
  })
})
