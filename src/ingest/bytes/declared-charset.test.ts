import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { declaredCharset } from './declared-charset.ts'

const declared = (page: string) => declaredCharset(new Uint8Array(Buffer.from(page, 'latin1')))

describe('declaredCharset', () => {
  it.each([
    ['<meta charset="windows-1250">', 'windows-1250'],
    ['<META CHARSET=GBK>', 'GBK'],
    ["<html><head><meta charset='big5'/>", 'big5'],
    ['<meta name=x content="charset=no"><meta charset=yes>', 'yes'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'windows-1251'],
    ['<meta content="text/html;charset=euc-kr;x" http-equiv=content-type>', 'euc-kr'],
    ['<meta http-equiv=content-type content="charset = \'big5\'">', 'big5'],
    ['<?xml version="1.0" encoding="windows-1251"?><html>', 'windows-1251'],
    ['<?xml version="1.0" encoding="a"?><meta charset=b>', 'b'],
    ['<!-- <meta charset=no> --><meta charset=yes>', 'yes'],
    ['<!--><meta charset=yes>', 'yes'],
    ['<script>"<meta charset=no>"</script><meta charset=yes>', 'yes'],
    ['<title><meta charset=no></title><meta charset=yes>', 'yes'],
    ['<p title="<meta charset=no>"><meta charset=yes>', 'yes'],
    [`<html>${' '.repeat(3000)}<meta charset=late>`, 'late'],
  ])('finds it in %s', (page, label) => {
    expect(declared(page)).toBe(label)
  })

  it.each([
    '',
    'plain text, charset=utf-8',
    '<meta>',
    '<meta charset>',
    '<meta content="text/html; charset=no">',
    '<meta http-equiv=refresh content="charset=no">',
    '<meta http-equiv=content-type content="charset">',
    '<meta http-equiv=content-type content="charset=">',
    '<metadata charset=no>',
    '<!-- <meta charset=no>',
    '<script><meta charset=no>',
    '<meta charset="no',
    `<html>${' '.repeat(70_000)}<meta charset=no>`,
  ])('finds none in %s', (page) => {
    expect(declared(page)).toBeUndefined()
  })

  it('takes any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void declaredCharset(bytes)))
    const pieces = fc.constantFrom(
      '<meta',
      '<',
      '>',
      ' charset',
      '=',
      '"',
      "'",
      '<!--',
      '--',
      '<script',
      '</',
      ' a',
      '\n',
    )
    fc.assert(fc.property(fc.array(pieces), (parts) => void declared(parts.join(''))))
  })

  it.each(['<', '<a b="', '<a b=\'c"', '<meta charset', '<script', '<!--', '<!', ' ', '<?xml '])(
    'is quick on %j over and over',
    (piece) => {
      const start = performance.now()
      declared(piece.repeat(64 * 1024))
      expect(performance.now() - start).toBeLessThan(500)
    },
  )
})
