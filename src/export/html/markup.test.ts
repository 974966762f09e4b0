import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { attributes, embedded, html } from './markup.ts'

/** The text and the title of the one element that a browser builds of a piece of markup. */
function asBrowsersReadIt(markup: string): { elements: number; text: string; title: string | undefined } {
  const { childNodes } = parseFragment(markup)
  const element = childNodes[0] as unknown as {
    childNodes: { value: string }[]
    attrs: { name: string; value: string }[]
  }
  return {
    elements: childNodes.length,
    text: element.childNodes.map(({ value }) => value).join(''),
    title: element.attrs.find(({ name }) => name === 'title')?.value,
  }
}

describe('html', () => {
  it.each([
    ['markup', '<script>alert(1)</script>'],
    ['an attribute’s end', '" onmouseover="alert(1)'],
    ['single quotes', "' x='"],
    ['references', '&lt;b&gt; &amp;amp; &#39;'],
    ['a comment’s end', '--><b>'],
    ['line ends of all kinds', 'a\r\nb\rc\nd'],
    ['a template’s delimiters', '{{x}} <%= x %> ` \u0024{x}'],
    ['bidirectional controls', '\u202eabc\u2066'],
  ])('takes %s as text, in elements and in attributes', (_name, text) => {
    expect(asBrowsersReadIt(String(html`<p title="${text}">${text}</p>`))).toEqual({
      elements: 1,
      text,
      title: text,
    })
  })

  it('keeps every text as it is, but NUL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { title, elements } = asBrowsersReadIt(String(html`<p title="${text}">${text}</p>`))
        expect({ title, elements }).toEqual({ title: text.replaceAll('\0', '\ufffd'), elements: 1 })
      }),
    )
  })

  it('nests, lists, and leaves out what is not there', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
    expect(String(html`<ul>${items}${undefined}${false}${0}</ul>`)).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li>0</ul>',
    )
  })

  it('gives only the attributes that have a value', () => {
    expect(String(attributes({ lang: '"><b>', id: undefined, value: 0 }))).toBe(
      ' lang="&quot;&gt;&lt;b&gt;" value="0"',
    )
  })
})

it('a style sheet that would end its element is refused', () => {
  expect(() => embedded('style', 'a{}</style>')).toThrow('</')
  expect(serialize(parseFragment(String(embedded('script', 'if (a < b) c()'))))).toBe(
    '<script>if (a < b) c()</script>',
  )
})

describe('the other files of this folder', () => {
  const folder = new URL('.', import.meta.url)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.startsWith('markup.') && !name.endsWith('.test.ts'))
    .map((name) => ({ name, code: readFileSync(new URL(name, folder), 'utf8') }))
  const namesOf = (pattern: RegExp) => files.filter(({ code }) => pattern.test(code)).map(({ name }) => name)

  it('are seen at all', () => expect(files.length).toBeGreaterThan(5))
  it('put every value of an attribute in double quotes', () => expect(namesOf(/[\w-]=\$\{/)).toEqual([]))
  it('make no markup but by the template', () => expect(namesOf(/fromOwnWords/)).toEqual([]))
})
