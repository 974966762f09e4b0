import { describe, expect, it } from 'vitest'
import { encodedSamples } from '../../../test/encoded-samples.ts'
import { decodeBytes, type EncodingHints } from './encoding.ts'

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16())
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

async function decode(bytes: Uint8Array, hints: Partial<EncodingHints> = {}) {
  const { text, charset, warnings } = await decodeBytes(bytes, {
    markup: false,
    label: 'the input',
    ...hints,
  })
  return { text, charset, codes: warnings.map(({ code }) => code) }
}

/** Encodings that a guess may give instead: the text must be the same in both. */
const SAME_TEXT: Readonly<Record<string, readonly string[]>> = {
  'windows-1250': ['iso-8859-2'],
  'windows-1253': ['iso-8859-7'],
  'windows-1255': ['iso-8859-8'],
}

describe('an encoding that is declared', () => {
  it.each(encodedSamples)('decodes $charset ($language) by its header', async ({ charset, bytes, text }) => {
    expect(await decode(bytesOf(bytes), { charset })).toEqual({ text, charset, codes: [] })
  })

  it.each(encodedSamples)('decodes $charset ($language) by its <meta>', async ({ charset, bytes, text }) => {
    const page = join(latin1(`<html><head><meta charset="${charset}">`), bytesOf(bytes))
    const result = await decode(page, { markup: true })
    expect(result).toMatchObject({ charset, codes: [] })
    expect(result.text).toContain(text)
  })

  it.each([
    ['a header before a <meta>', 'windows-1251', 'windows-1250', 'windows-1251'],
    ['ISO-8859-1 as windows-1252', 'ISO-8859-1', undefined, 'windows-1252'],
    ['ASCII as windows-1252', 'us-ascii', undefined, 'windows-1252'],
    ['GB2312 as GBK', 'gb2312', undefined, 'gbk'],
    ['UTF-16 in a <meta> as UTF-8', undefined, 'utf-16', 'utf-8'],
  ])('takes %s', async (_what, charset, meta, expected) => {
    const page = latin1(meta ? `<meta charset=${meta}>plain` : 'plain')
    expect((await decode(page, { charset, markup: true })).charset).toBe(expected)
  })

  it('reads the quotation marks of windows-1252, which ISO-8859-1 has no place for', async () => {
    const result = await decode(latin1('\x93Wait,\x94 she said \x96 \x80 5'), { charset: 'latin1' })
    expect(result).toEqual({ text: '“Wait,” she said – € 5', charset: 'windows-1252', codes: [] })
  })

  it('says that the page declares another encoding than its header', async () => {
    const page = latin1('<meta charset=windows-1250>\x93Wait\x94')
    expect(await decode(page, { charset: 'windows-1252', markup: true })).toMatchObject({
      charset: 'windows-1252',
      codes: ['encoding-mismatch'],
    })
  })
})

describe('a byte-order mark', () => {
  it.each([
    ['utf-8', join(latin1('\xef\xbb\xbf'), utf8('“Né 🙂”'))],
    ['utf-16le', join(latin1('\xff\xfe'), utf16('“Né 🙂”'))],
    ['utf-16be', join(latin1('\xfe\xff'), swapped(utf16('“Né 🙂”')))],
  ])('of %s wins over all else and is removed', async (charset, bytes) => {
    expect(await decode(bytes, { charset: 'windows-1251' })).toEqual({ text: '“Né 🙂”', charset, codes: [] })
  })

  it('further in is a character', async () => {
    expect((await decode(utf8('a\ufeffb'))).text).toBe('a\ufeffb')
  })
})

describe('bytes that declare nothing', () => {
  it.each([
    ['ASCII', 'Talks go on.'],
    ['valid UTF-8', '“Talks” go on in Łódź 🙂'],
    ['ASCII with terminal escapes', '\u001b[31mTalks\u001b[0m go on'],
    ['a genuine U+FFFD', 'Talks \ufffd go on'],
  ])('are UTF-8 where they are %s', async (_what, text) => {
    expect(await decode(utf8(text))).toEqual({ text, charset: 'utf-8', codes: [] })
  })

  it.each(encodedSamples)('are guessed: $charset ($language)', async ({ charset, bytes, text }) => {
    const result = await decode(bytesOf(bytes))
    expect([charset, ...(SAME_TEXT[charset] ?? [])]).toContain(result.charset)
    expect(result).toMatchObject({ text, codes: ['encoding-guessed'] })
  })

  it.each(encodedSamples)(
    'are guessed by the words of a page: $charset ($language)',
    async ({ bytes, text }) => {
      const tags = latin1('<div class="story-body"><a href="/index.html" title="Home">\n'.repeat(40))
      const result = await decode(join(tags, latin1('<p>'), bytesOf(bytes), latin1('</p>')), { markup: true })
      expect(result.text).toContain(text)
      expect(result.codes).toEqual(['encoding-guessed'])
    },
  )

  it.each([
    ['utf-16le', utf16('The talks go on, she said.')],
    ['utf-16be', swapped(utf16('The talks go on, she said.'))],
  ])('are %s where every other byte is NUL', async (charset, bytes) => {
    expect(await decode(bytes)).toEqual({
      text: 'The talks go on, she said.',
      charset,
      codes: ['encoding-guessed'],
    })
  })

  it('are ISO-2022-JP where its escapes make sense', async () => {
    // "会談 (talks)" between two switches of the alphabet
    const bytes = latin1('\x1b$B2qCL\x1b(B (talks)')
    expect(await decode(bytes)).toEqual({
      text: '会談 (talks)',
      charset: 'iso-2022-jp',
      codes: ['encoding-guessed'],
    })
  })

  it('are windows-1252 where nothing else fits, as in browsers', async () => {
    expect(await decode(latin1('caf\xe9'))).toMatchObject({ text: 'café', charset: 'windows-1252' })
  })
})

describe('a declaration that the bytes contradict', () => {
  it.each(['iso-8859-1', 'windows-1251', 'gbk', 'shift_jis'])('%s, but valid UTF-8', async (charset) => {
    const text = '“We will not wait” – she said in Łódź, “not a day”'
    expect(await decode(utf8(text), { charset })).toEqual({
      text,
      charset: 'utf-8',
      codes: ['encoding-mismatch'],
    })
  })

  it('UTF-16, but ASCII', async () => {
    expect(await decode(latin1('Talks go on.'), { charset: 'utf-16' })).toMatchObject({
      text: 'Talks go on.',
      codes: ['encoding-mismatch'],
    })
  })

  it.each(encodedSamples)('UTF-8, but $charset ($language)', async ({ bytes, text }) => {
    const result = await decode(bytesOf(bytes), { charset: 'utf-8' })
    expect(result).toMatchObject({ text, codes: ['encoding-mismatch'] })
  })

  it('a wrong header, but a right <meta>', async () => {
    const sample = encodedSamples.find(({ charset }) => charset === 'big5')
    const page = join(latin1('<meta charset=big5>'), bytesOf(sample?.bytes ?? ''))
    const result = await decode(page, { charset: 'utf-8', markup: true })
    expect(result).toMatchObject({ charset: 'big5', codes: ['encoding-mismatch'] })
    expect(result.text).toContain(sample?.text)
  })

  it.each(['nonsense', 'utf8mb4', ''])('no encoding at all: %j', async (charset) => {
    expect(await decode(latin1('Talks'), { charset })).toEqual({
      text: 'Talks',
      charset: 'utf-8',
      codes: ['encoding-mismatch'],
    })
  })

  it('an encoding that browsers refuse', async () => {
    await expect(decode(latin1('Talks'), { charset: 'iso-2022-kr' })).rejects.toMatchObject({
      code: 'unsupported-type',
    })
  })
})

describe('damaged bytes', () => {
  it('become U+FFFD and are counted', async () => {
    const bytes = join(utf8('“Łódź, żółć i źdźbło” – “é”'), latin1('\xff'), utf8('.'))
    const { text, warnings } = await decodeBytes(bytes, { charset: 'utf-8', markup: false, label: '' })
    expect(text).toBe('“Łódź, żółć i źdźbło” – “é”\ufffd.')
    expect(warnings).toEqual([
      {
        code: 'undecodable-bytes',
        message: '1 byte sequences stand for no character in utf-8; each became U+FFFD',
      },
    ])
  })

  it('do not make damaged UTF-8 that declares nothing into something else', async () => {
    const bytes = join(utf8('“Łódź, żółć i źdźbło” – “é”'), latin1('\xc3'), utf8('.'))
    const result = await decode(bytes)
    expect(result).toEqual({
      text: '“Łódź, żółć i źdźbło” – “é”\ufffd.',
      charset: 'utf-8',
      codes: ['encoding-guessed', 'undecodable-bytes'],
    })
  })

  it('are not counted where U+FFFD stood already', async () => {
    const bytes = join(utf8('“Łódź” żółć źdźbło – \ufffd'), latin1('\xff'))
    const { warnings } = await decodeBytes(bytes, { charset: 'utf-8', markup: false, label: '' })
    expect(warnings[0]?.message).toMatch(/^1 byte/)
  })
})
