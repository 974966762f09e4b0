import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentInput } from '../../domain/document.ts'
import { ingestMarkdown } from './markdown.ts'

const INPUT: DocumentInput = { mediaType: 'text/markdown', charset: 'utf-8', sha256: '', bytes: 0 }

function read(markdown: string) {
  const { document, warnings } = ingestMarkdown(markdown, INPUT, {})
  const blocks = document.blocks.map(
    ({ start, end, kind, selector }) => `${kind} ${selector}: ${document.text.slice(start, end)}`,
  )
  return { document, blocks, codes: warnings.map(({ code }) => code) }
}

describe('the text of Markdown', () => {
  it.each([
    ['emphasis', 'She *did* say **no** ~~yes~~.', 'She did say no yes.'],
    [
      'links',
      'The [ministry](https://m.example "M") said <https://a.example>.',
      'The ministry said https://a.example.',
    ],
    ['references', 'The [ministry][1] said.\n\n[1]: https://m.example', 'The ministry said.'],
    ['images in a sentence', 'Ships ![a ship](a.png) wait.', 'Ships wait.'],
    ['entities', 'Tea &amp; fruit &#8220;now&#8221; &lt;b&gt;', 'Tea & fruit “now” <b>'],
    ['escapes', '\\*not so\\* 1\\. "a\\"', '*not so* 1. "a"'],
    ['code', 'The `port` said.', 'The port said.'],
    ['single line ends', 'The ministry\nsaid so\r\nagain.', 'The ministry said so again.'],
    ['forced line ends', 'One  \ntwo\\\nthree<br>four', 'One\ntwo\nthree\nfour'],
    ['inline tags', 'A <b>bold</b> <span onclick="x()">word</span><!-- no -->.', 'A bold word.'],
    ['inline scripts', 'A <script>alert(1)</script>word.', 'A word.'],
    ['blocks of tags', '<div>\n<p>Tea &eacute; <script>x()</script>now</p>\n</div>', 'Tea é now'],
    ['comments', '<!-- no -->\n\nWord.', 'Word.'],
    ['footnotes', 'It is so.[^1]\n\n[^1]: The note says why.', 'It is so.\n\nThe note says why.'],
    ['no-break spaces', 'a\u00a0b', 'a\u00a0b'],
    ['rules', 'One.\n\n***\n\nTwo.', 'One.\n\nTwo.'],
    ['blank lines in code', '```\none\n\n\ntwo\n```', 'one\ntwo'],
  ])('is what is shown: %s', (_what, markdown, text) => {
    expect(read(markdown).document.text).toBe(text)
  })

  it('has each block with the line it starts in', () => {
    const markdown = [
      '# Talks go on',
      '',
      'By Jane Roe',
      '',
      'The talks',
      'go on.',
      '',
      '> “We will not wait.”',
      '',
      '## What they want',
      '- more pay',
      '  1. now',
      '',
      '![The harbour at night](a.jpg)',
      '',
      '| Ships | Days |',
      '|---|---|',
      '| 40 | 3 |',
      '',
      '    drawn in',
    ].join('\n')
    expect(read(markdown).blocks).toEqual([
      'title line:1: Talks go on',
      'byline line:3: By Jane Roe',
      'paragraph line:5: The talks go on.',
      'blockquote line:8: “We will not wait.”',
      'heading line:10: What they want',
      'list-item line:11: more pay',
      'list-item line:12: now',
      'caption line:14: The harbour at night',
      'table line:16: Ships\tDays',
      'table line:18: 40\t3',
      'paragraph line:20: drawn in',
    ])
  })

  it('takes a note in GitHub’s form for the writer’s words', () => {
    expect(read('> [!NOTE]\n> Changed on Monday.\n>\n> And later.\n\n> “We wait.”').blocks).toEqual([
      'paragraph line:1: Changed on Monday.',
      'paragraph line:4: And later.',
      'blockquote line:6: “We wait.”',
    ])
  })

  it('takes one title only, and none out of a quotation', () => {
    expect(read('> # Theirs\n\n# Ours\n\n# Another').blocks).toEqual([
      'heading line:1: Theirs',
      'title line:3: Ours',
      'heading line:5: Another',
    ])
  })
})

describe('front matter', () => {
  it('is metadata, not text', () => {
    const { document, blocks } = read(
      '---\ntitle: "Talks \\"go on\\""\nauthors:\n  - Jane Roe\n  - \'Tom O\'\'Neil\'\ndate: 2031-05-12\ntags: [a, b]\nurl: https://a.example/1\nlang: en-GB\n---\n\nThe talks go on.',
    )
    expect(document).toMatchObject({
      title: 'Talks "go on"',
      authors: ['Jane Roe', "Tom O'Neil"],
      published: '2031-05-12',
      url: 'https://a.example/1',
      language: 'en-GB',
    })
    expect(blocks).toEqual(['title line:2: Talks "go on"', 'paragraph line:12: The talks go on.'])
  })

  it('gives way to a heading', () => {
    const { document, blocks } = read('---\ntitle: Working title\n---\n# Talks go on\n\nThey do.')
    expect(document.title).toBe('Talks go on')
    expect(blocks[0]).toBe('title line:4: Talks go on')
  })

  it.each([
    ['a rule', '---\n\nTalks go on\n\n---\n\nThey do.'],
    ['no end', '---\ntitle: Talks\n\nThey go on.'],
    ['a heading underlined', 'Talks go on\n---\n\nThey do.'],
  ])('is not read into %s', (_what, markdown) => {
    const { document } = read(markdown)
    expect(document.text).toContain('Talks')
    expect(document.text).toMatch(/They (?:do|go on)\./)
  })

  it.each(['__proto__: 1', 'constructor: 2', 'title: [', 'title: "\\x"', 'author: []', 'date: someday'])(
    'takes anything for a value: %s',
    (field) => {
      expect(read(`---\n${field}\n---\nThe talks go on.`).document.text).toContain('The talks go on.')
    },
  )

  it('warns of a date that it cannot read', () => {
    expect(read('---\ndate: someday\n---\nTalks.').codes).toEqual(['bad-date'])
  })
})

describe('nesting', () => {
  it.each([
    ['quotations', `${'>'.repeat(10_000)} deep words`],
    ['spaced quotations', `${'> '.repeat(10_000)}deep words`],
    ['items', `${'- '.repeat(10_000)}deep words`],
    ['numbers', `${'1. '.repeat(10_000)}deep words`],
    ['a mixture', `${'>\t- 2) '.repeat(5000)}deep words`],
    [
      'lists a line each',
      `${Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- item`).join('\n')} deep words`,
    ],
    [
      'lists drawn in by tabs',
      `${Array.from({ length: 500 }, (_, i) => `${'\t'.repeat(i)}- item`).join('\n')} deep words`,
    ],
    [
      'lists in quotations',
      `${Array.from({ length: 500 }, (_, i) => `> ${' '.repeat(2 * i)}- item`).join('\n')} deep words`,
    ],
  ])('beyond the cap is flattened, its words kept: %s', (_what, markdown) => {
    const { document, codes } = read(markdown)
    expect(document.text).toMatch(/deep words$/)
    expect(codes).toEqual(['nested-too-deeply'])
    expect(document.text.match(/item/g)?.length ?? 0).toBe(markdown.match(/item/g)?.length ?? 0)
  })

  it('as people write it has no warning', () => {
    const { codes, document } = read('> > a\n>\n> - b\n>   1. c\n>      - d\n\n            code, far in')
    expect(codes).toEqual([])
    expect(document.text.match(/\w+/g)).toEqual(['a', 'b', 'c', 'd', 'code', 'far', 'in'])
  })

  it('never loses a word, whatever the containers', () => {
    const prefix = fc.array(fc.constantFrom('>', '> ', '- ', '* ', '3. ', '  ', '    ', '\t'), {
      maxLength: 80,
    })
    fc.assert(
      fc.property(fc.array(prefix, { minLength: 1, maxLength: 12 }), (lines) => {
        const markdown = lines.map((parts, index) => `${parts.join('')}word${index}x`).join('\n')
        const { document } = read(markdown)
        for (const index of lines.keys()) expect(document.text).toContain(`word${index}x`)
      }),
    )
  })
})
