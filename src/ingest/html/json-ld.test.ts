import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHtml } from './dom.ts'
import { parseJsonLd, readJsonLd, textOf, typesOf } from './json-ld.ts'
import { readMetadata } from './metadata.ts'

const pageWith = (...scripts: string[]) =>
  parseHtml(
    `<html><body>${scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('')}</body></html>`,
  ).document

describe('scripts are read as their templates meant them', () => {
  test.each([
    ['as it should be', '{"headline":"Bridge opens"}'],
    ['CDATA', '<![CDATA[{"headline":"Bridge opens"}]]>'],
    ['commented CDATA', '//<![CDATA[\n{"headline":"Bridge opens"}\n//]]>'],
    ['CDATA in a block comment', '/* <![CDATA[ */{"headline":"Bridge opens"}/* ]]> */'],
    ['HTML comment', '<!-- {"headline":"Bridge opens"} -->'],
    ['semicolon', '{"headline":"Bridge opens"};'],
    ['trailing commas', '{"headline":"Bridge opens","a":[1,2,],}'],
    ['commas in a row', '{"headline":"Bridge opens",,"a":1}'],
    ['escaped as an attribute', '{&quot;headline&quot;:&quot;Bridge opens&quot;}'],
    ['byte-order mark', '\ufeff{"headline":"Bridge opens"}'],
  ])('%s', (_, script) => expect(parseJsonLd(script)).toMatchObject({ value: { headline: 'Bridge opens' } }))

  test('line breaks and unknown escapes in strings', () => {
    expect(parseJsonLd('{"a":"one\ntwo","b":"it\\\'s","c":"tab\there"}')).toEqual({
      value: { a: 'one\ntwo', b: "it's", c: 'tab\there' },
    })
  })

  test('commas inside strings stay', () => {
    expect(parseJsonLd('{"a":"x,,y,]","b":1,}')).toEqual({ value: { a: 'x,,y,]', b: 1 } })
  })

  test('an empty script is nothing, without a warning', () => {
    expect(readJsonLd(pageWith('', '  ')).warnings).toEqual([])
  })
})

test.each([
  ['{"headline":'],
  ["{'headline':'Bridge opens'}"],
  ['headline: Bridge'],
  ['{"a":"b" "c":1}'],
  [`"${'x'.repeat(1_000_001)}"`],
])('what is no JSON is left out with a warning: %.30s', (script) => {
  const { main, warnings } = readJsonLd(pageWith(script, '{"@type":"NewsArticle"}'))
  expect(warnings.map(({ code }) => code)).toEqual(['bad-metadata'])
  expect(main.flatMap(typesOf)).toEqual(['NewsArticle'])
})

describe('values are plain text', () => {
  test.each([
    ['Bridge &amp; road', 'Bridge & road'],
    ['Bridge &amp;amp; road', 'Bridge &amp; road'],
    ['<b>Bridge</b> opens<script>x()</script>', 'Bridge opens'],
    ['&lt;b&gt;', '<b>'],
    ['  Bridge\n\topens ', 'Bridge opens'],
    ['Ana\u202e etraud\u0000', 'Ana etraud'],
    ['5 < 6', '5 < 6'],
  ])('%j', (value, text) => expect(textOf(value)).toBe(text))

  test('of an object the name', () => expect(textOf({ name: ['Ana Duarte'] })).toBe('Ana Duarte'))
  test('long ones are cut', () => expect(textOf('x'.repeat(300_000))).toHaveLength(2000))
})

test('deep and endless structures are walked without recursion', () => {
  const deep = `${'{"mainEntity":'.repeat(50_000)}{}${'}'.repeat(50_000)}`
  expect(() => readMetadata(pageWith(deep, `${'['.repeat(50_000)}${']'.repeat(50_000)}`))).not.toThrow()
})

test('keys of the prototype change nothing', () => {
  const hostile =
    '{"__proto__":{"headline":"Owned"},"constructor":{"prototype":{"headline":"Owned"}},"@type":"NewsArticle","author":{"__proto__":{"name":"Owned"}}}'
  expect(readMetadata(pageWith(hostile)).metadata).toMatchObject({ title: undefined, authors: [] })
  expect(({} as Record<string, unknown>).headline).toBeUndefined()
})

const names = fc.constantFrom(
  ...[
    '@type',
    '@id',
    '@graph',
    '@value',
    'author',
    'creator',
    'name',
    'headline',
    'publisher',
    'datePublished',
    'dateModified',
  ],
  ...[
    'mainEntity',
    'mainEntityOfPage',
    'url',
    'inLanguage',
    'articleSection',
    'isAccessibleForFree',
    '__proto__',
    'constructor',
    'toString',
  ],
)
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      'NewsArticle',
      'Person',
      '#a',
      '2024-05-12',
      '',
      'https://schema.org/BlogPosting',
      'By Ana Duarte, AP',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(names, tie('value')), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs)),
  ),
}))

test('any JSON-LD is read without a throw, into clean values', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const json = (JSON.stringify(value) ?? 'null').replace(/</g, '\\u003c')
      const { metadata } = readMetadata(pageWith(json), 'https://example.org/a')
      for (const text of [
        metadata.title,
        metadata.publisher,
        metadata.section,
        ...(metadata.authors ?? []),
      ]) {
        if (text === undefined) continue
        expect(text).toBe(text.trim())
        expect(text).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/)
      }
      if (metadata.url !== undefined) expect(metadata.url).toMatch(/^https?:/)
    }),
  )
})

test('any script is parsed or refused without a throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseJsonLd(text)))
})
