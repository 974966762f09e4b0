import { describe, expect, it } from 'vitest'
import { isolated, knownLanguage, label, linkOut, reportText, webAddress } from './foreign-text.ts'
import { html } from './markup.ts'

describe('label', () => {
  it.each([
    ['Ana Duarte', 'Ana Duarte'],
    ['Ana\u202e etrauD', 'Ana etrauD'],
    ['\u2066Ana\u2069', 'Ana'],
    ['Ana\r\n\tDuarte\u0000', 'Ana Duarte'],
    ['x'.repeat(300), `${'x'.repeat(200)}…`],
    [`${'x'.repeat(199)}🙂🙂`, `${'x'.repeat(199)}…`],
  ])('of %j is %j', (text, shown) => expect(label(text)).toBe(shown))
})

it('a name is isolated from the words around it', () => {
  expect(String(isolated('<שלום>'))).toBe('<bdi>&lt;שלום&gt;</bdi>')
})

it('a bidirectional control of the text is kept, shut in and shown', () => {
  expect(String(html`${reportText('a \u202eb')}`)).toBe(
    'a <bdi class="control" data-code="U+202E">\u202e</bdi>b',
  )
})

describe('webAddress', () => {
  it.each([
    ['https://news.example/a?b=c', 'https://news.example/a?b=c'],
    ['http://news.example', 'http://news.example/'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,<script>alert(1)</script>', undefined],
    ['file:///etc/passwd', undefined],
    ['/a/b', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %j is %j', (url, address) => expect(webAddress(url)).toBe(address))

  it('makes a link that tells its target nothing, or none', () => {
    expect(String(linkOut('https://a.example/"', 'A'))).toBe(
      '<a href="https://a.example/%22" rel="noopener noreferrer">A</a>',
    )
    expect(linkOut('javascript:alert(1)', 'A')).toBe('A')
  })
})

it.each([
  ['en', 'en'],
  ['pt-br', 'pt-BR'],
  ['zh-Hant', 'zh-Hant'],
  ['xx', undefined],
  ['" onload="', undefined],
  ['', undefined],
])('the language %j is given as %j', (tag, known) => expect(knownLanguage(tag)).toBe(known))
