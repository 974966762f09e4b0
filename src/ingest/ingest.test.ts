import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodedSamples } from '../../test/encoded-samples.ts'
import { checkRecord } from '../domain/check.ts'
import type { ReportInput } from '../domain/report-input.ts'
import { OnrecordError } from '../errors.ts'
import { MAX_INPUT_BYTES } from './bytes/limits.ts'
import { ingest } from './ingest.ts'

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('what is no report', () => {
  it.each<[string, ReportInput]>([
    ['no bytes', { bytes: new Uint8Array() }],
    ['a byte-order mark alone', { bytes: new Uint8Array([0xef, 0xbb, 0xbf]) }],
    ['white space', { bytes: utf8(' \r\n\t\u00a0\u3000\n') }],
    ['an empty string', { text: '' }],
    ['invisible characters', { text: '\ufeff\u200b\u00ad\0\n' }],
    ['an empty page', { html: '' }],
    ['empty Markdown', { markdown: '\n\n' }],
    ['nothing', {}],
  ])('%s is empty', async (_what, input) => {
    await expect(ingest(input)).rejects.toMatchObject({ code: 'empty-input' })
  })

  it('Markdown that shows nothing is empty', async () => {
    await expect(ingest({ markdown: '[a]: http://a.example\n\n***\n' })).rejects.toMatchObject({
      code: 'empty-input',
    })
  })

  it.each<[string, ReportInput]>([
    ['bytes', { bytes: new Uint8Array(50_000_000).fill(0x61), name: 'long.txt' }],
    ['a page', { html: 'a'.repeat(50_000_000), ref: 'long.txt' }],
  ])('50 MB of %s are too large, and quickly so', async (_what, input) => {
    const start = performance.now()
    await expect(ingest(input)).rejects.toMatchObject({
      code: 'too-large',
      message: `"long.txt" has 50000000 bytes; the limit is ${MAX_INPUT_BYTES}`,
    })
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('the limit counts bytes of UTF-8 and may be set', async () => {
    await expect(ingest({ text: 'ééé' }, { maxBytes: 5 })).rejects.toMatchObject({ code: 'too-large' })
    await expect(ingest({ text: 'ééé' }, { maxBytes: 6 })).resolves.toBeDefined()
  })
})

describe('what is kept of the input', () => {
  it('hashes the bytes as they came', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('Talks go on.\r\n', 'utf16le')])
    const { document } = await ingest({ bytes, url: 'https://news.example/1', ref: 'a' })
    expect(document.text).toBe('Talks go on.\r\n')
    expect(document.id).toBe(`sha256:${sha256(utf8('Talks go on.\r\n'))}`)
    expect(document.input).toEqual({
      mediaType: 'text/plain',
      charset: 'utf-16le',
      sha256: sha256(bytes),
      bytes: bytes.length,
      url: 'https://news.example/1',
    })
    expect(document.ref).toBe('a')
  })

  it('takes the charset of the media type', async () => {
    const bytes = new Uint8Array([0x93, 0xef, 0x94])
    const { document } = await ingest({ bytes, mediaType: 'text/plain; charset="windows-1251"' })
    expect(document).toMatchObject({ text: '“п”', input: { charset: 'windows-1251' } })
  })

  it.each([
    ['NFC', 'café'],
    ['NFD', 'cafe\u0301'],
    ['soft hyphens', 'govern\u00adment'],
    ['no-break spaces', 'a\u00a0b\u202fc'],
    ['zero-width characters', 'a\u200bb\u200dc\u2060d\ufeffe'],
    ['Windows line ends', 'a b\r\nc d\r\n\r\ne\r\n'],
    ['old and new line ends', '\n\na\rb\u2028c\u2029d\u0085e\n '],
    ['NUL and overrides', 'a\0b\u202ec'],
    ['emoji', '👩‍👩‍👧 a'],
  ])('plain text keeps %s', async (_what, text) => {
    expect((await ingest({ text })).document.text).toBe(text)
    expect((await ingest({ bytes: utf8(text) })).document.text).toBe(text)
  })

  it('a byte-order mark goes, of a string too', async () => {
    expect((await ingest({ text: '\ufeffTalks' })).document.text).toBe('Talks')
    expect((await ingest({ bytes: utf8('\ufeffTalks') })).document.text).toBe('Talks')
  })

  it('half a surrogate pair is replaced, so that the hash is of what is there', async () => {
    const { document, warnings } = await ingest({ text: 'a\ud83db' })
    expect(document.text).toBe('a\ufffdb')
    expect(document.id).toBe(`sha256:${sha256(utf8(document.text))}`)
    expect(warnings.map(({ code }) => code)).toEqual(['lone-surrogate'])
  })

  it('an oddity of the text is a warning with its place', async () => {
    const { warnings } = await ingest({ text: 'She said â€œwait\u202e.' })
    expect(warnings).toEqual([
      { code: 'control-characters', message: expect.any(String), start: 16, end: 17 },
      { code: 'mojibake', message: expect.any(String), start: 9, end: 12 },
    ])
  })

  it('the language is the caller’s, else the one that is found', async () => {
    const text =
      'A ministra disse que o governo não vai recuar e que as negociações com os vizinhos continuam na quarta-feira.'
    expect((await ingest({ text })).document.language).toBe('pt')
    expect((await ingest({ text })).warnings.map(({ code }) => code)).toEqual(['language-not-supported'])
    expect((await ingest({ text, language: 'pt-BR' })).document.language).toBe('pt-BR')
    expect((await ingest({ text: 'Talks go on.' })).document.language).toBe('en')
  })
})

describe('a page in an encoding of its own', () => {
  const samples = encodedSamples.filter(({ charset }) =>
    ['windows-1250', 'windows-1251', 'gb18030', 'shift_jis', 'euc-kr', 'big5'].includes(charset),
  )
  it.each(samples)('declared in <meta>: $charset ($language)', async ({ charset, bytes, text }) => {
    const words = Buffer.from(bytes, 'base64')
    const paragraph = Buffer.concat([
      Buffer.from('<p>'),
      words,
      Buffer.from(' '),
      words,
      Buffer.from('</p>\n'),
    ])
    const page = Buffer.concat([
      Buffer.from(`<!DOCTYPE html><html><head><meta charset="${charset}"></head><body><article><h1>`),
      words,
      Buffer.from('</h1>\n'),
      ...Array(5).fill(paragraph),
      Buffer.from('</article></body></html>'),
    ])
    const { document } = await ingest({ bytes: page, name: 'page.html' })
    expect(document.input).toMatchObject({
      mediaType: 'text/html',
      charset,
      bytes: page.length,
      sha256: sha256(page),
    })
    expect(document.text).toContain(`${text} ${text}`)
  })
})

/** The document as a record whose sentences are its blocks. */
async function problemsOf(input: ReportInput) {
  const { document, warnings } = await ingest(input)
  return checkRecord({
    schema: 'onrecord/1',
    offsets: 'utf-16',
    producer: { name: 'onrecord', version: '0', model: 'none' },
    document: JSON.parse(JSON.stringify(document)),
    sentences: document.blocks.map(({ start, end }) => ({ start, end })),
    entities: [],
    times: [],
    statements: [],
    quotedTerms: [],
    events: [],
    warnings,
  })
}

async function soundOrRefused(input: ReportInput) {
  try {
    expect(await problemsOf(input)).toEqual([])
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    expect(error.message).toMatch(/^the input /)
  }
}

describe('any input', () => {
  const pieces = fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '  ',
      '\t',
      '> ',
      '- ',
      '* ',
      '1. ',
      '12) ',
      '# ',
      '---\n',
      '```\n',
      '    ',
      '\u2028',
      '\u2029',
    ],
    ...[
      '“',
      '”',
      '"',
      'word ',
      'Talks go on. ',
      'By Jane Roe\n',
      'PORT ELM (AP) — ',
      '🙂',
      '\ud83d',
      '\0',
      '\u202e',
      'é',
      '12',
      '|a|\n|-|\n',
    ],
    ...[
      '<p>',
      '</p>',
      '<!--',
      '<meta charset=',
      '[a](b)',
      '![a](b)',
      '[^1]',
      '&amp;',
      '&#0;',
      'title: a\n',
      '会',
      'ا',
      'Ð½Ð°',
    ],
  )
  const mixed = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

  it.each(['text', 'markdown'] as const)(
    '%s gives a sound document or an error with a code',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(mixed, fc.string({ unit: 'binary' })), (text) =>
          soundOrRefused({ [kind]: text }),
        ),
        { numRuns: 400 },
      )
    },
  )

  it('bytes give a sound document or an error with a code', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .tuple(mixed, fc.uint8Array({ maxLength: 9 }))
        .map(([text, tail]) => new Uint8Array([...utf8(text), ...tail])),
    )
    const charset = fc.option(
      fc.constantFrom('utf-8', 'utf-16', 'gbk', 'windows-1251', 'iso-2022-jp', 'x-user-defined', 'no'),
      { nil: undefined },
    )
    const mediaType = fc.constantFrom('text/plain', 'text/markdown')
    await fc.assert(
      fc.asyncProperty(bytes, charset, mediaType, (given, label, type) =>
        soundOrRefused({ bytes: given, charset: label, mediaType: type }),
      ),
      { numRuns: 400 },
    )
  })

  it.each<[string, (length: number) => ReportInput]>([
    [
      'wrapped lines',
      (n) => ({ text: 'the talks will go on for a while and then some more\n'.repeat(n / 52) }),
    ],
    ['single words', (n) => ({ text: 'a\n'.repeat(n / 2) })],
    ['blank lines', (n) => ({ text: 'a\n\n'.repeat(n / 3) })],
    ['one line', (n) => ({ text: 'a'.repeat(n) })],
    ['white space', (n) => ({ text: `a${' '.repeat(n)}b` })],
    ['spaced lines', (n) => ({ text: `a\n${' '.repeat(100)}`.repeat(n / 102) })],
    ['quotation marks of mail', (n) => ({ text: '>'.repeat(n) })],
    ['capitals', (n) => ({ text: 'THE MINISTER OF THE PORT\n'.repeat(n / 25) })],
    ['mojibake', (n) => ({ text: 'Ã©'.repeat(n / 2) })],
    ['Markdown quotations', (n) => ({ markdown: `${'>'.repeat(n)} a` })],
    ['Markdown items', (n) => ({ markdown: `${'- '.repeat(n / 2)}a` })],
    ['Markdown lists', (n) => ({ markdown: '- a\n'.repeat(n / 4) })],
    ['Markdown stars', (n) => ({ markdown: `${'*'.repeat(n / 2)}a${'*'.repeat(n / 2)}` })],
    ['Markdown brackets', (n) => ({ markdown: '['.repeat(n) })],
    ['Markdown tags', (n) => ({ markdown: `a ${'<b'.repeat(n / 2)}` })],
    ['front matter', (n) => ({ markdown: `---\n${'title: [a,\n'.repeat(n / 11)}` })],
    ['bytes of no encoding', (n) => ({ bytes: new Uint8Array(n).fill(0xe9), mediaType: 'text/plain' })],
    [
      'tags in bytes of no encoding',
      (n) => ({ bytes: new Uint8Array(n).map((_, i) => (i % 2 ? 0xe9 : 0x3c)), mediaType: 'text/plain' }),
    ],
  ])('is read in time linear in its length: %s', async (_what, make) => {
    const time = async (length: number) => {
      const start = performance.now()
      await ingest(make(length))
      return performance.now() - start
    }
    await time(20_000)
    const short = await time(25_000)
    // Eight times the length in forty times the time would be quadratic; noise is not.
    expect(await time(200_000)).toBeLessThan(Math.max(40 * short, 1000))
  })
})
