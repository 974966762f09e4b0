import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { example, onrecord, scratchFolder } from './onrecord.ts'

const scratch = scratchFolder()
const strike = example('harbour-strike.txt')

describe('wrong use: status 2, nothing on standard output, the nearest right way', () => {
  it.each<[string, string[], string]>([
    ['no command', [], 'Usage: onrecord'],
    ['a mistyped command', ['raed', strike], '(Did you mean read?)'],
    ['a file for a command', [strike], 'onrecord read FILE'],
    ['a mistyped option', ['read', '--jsn', strike], '(Did you mean --json?)'],
    ['several files for one record', ['read', '--json', strike, strike], '--ndjson'],
    ['two forms at once', ['read', '--json', '--ndjson', strike], 'cannot be used with'],
    ['an explanation of JSON', ['read', '--json', '--explain', strike], 'cannot be used with'],
    ['an unknown unit', ['read', '--json', '--offsets', 'bytes', strike], 'utf-16, codepoints'],
    ['offsets of no record', ['read', '--offsets', 'codepoints', strike], '--json or --ndjson'],
    ['an unknown type', ['read', '--type', 'rtf', strike], 'text, markdown, html, pdf, docx, eml, mbox'],
    ['a date in words', ['read', '--published', 'Sunday', strike], '2031-05-12'],
    ['an impossible date', ['read', '--published', '2031-13-45', strike], '2031-05-12'],
    ['a limit that is none', ['read', '--max-bytes', 'lots', strike], 'number of bytes'],
    ['one title for two', ['read', '--title', 'Rain', strike, strike], 'of one report'],
    ['a title for lines', ['read', '--ndjson', '--title', 'Rain'], 'of one report'],
    ['a type for lines', ['read', '--ndjson', '--type', 'html'], 'of files'],
    ['lines and files', ['read', '--ndjson', '-', strike], 'not both'],
    ['standard input twice', ['read', '-', '-'], 'only once'],
    ['a page and a record', ['read', '--html', 'page.html', '--json', strike], 'read once for each'],
    ['a page and records', ['read', '--html', 'page.html', '--ndjson', strike], 'read once for each'],
    ['a page with an explanation', ['read', '--html', 'page.html', '--explain', strike], 'in its notes'],
    ['a watch of nothing', ['read', '--watch', strike], 'add --html'],
    ['a watch of standard input', ['read', '--html', 'page.html', '--watch', '-'], 'read once'],
    ['a watch of standard input, not named', ['read', '--html', 'page.html', '--watch'], 'read once'],
    ['a page for two', ['read', '--html', 'page.html', strike, strike], '--html pages/'],
    ['a page without a name', ['read', '--html', '', strike], '--html report.html'],
    ['nothing to check', ['check'], 'missing required argument'],
    ['something for the schema', ['schema', strike], 'too many arguments'],
  ])('%s', async (_name, args, words) => {
    const { status, stdout, stderr } = await onrecord(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(words)
  })
})

describe('inputs that can not be read: status 1, named, and the others are read', () => {
  const folder = scratch.path
  const empty = scratch.write('empty.txt', '')
  const binary = scratch.write(
    'picture.txt',
    Uint8Array.from({ length: 4096 }, (_, at) => (at * 7) % 256),
  )
  it.each<[string, string, string, string]>([
    ['a missing file', join(folder, 'none-such-file.txt'), 'not-found', 'does not exist'],
    ['a slip in a name', example('harbor-strike.txt'), 'not-found', 'did you mean "harbour-strike.txt"?'],
    ['a directory', folder, 'is-directory', 'is a directory'],
    ['an address', 'https://news.example/a', 'url-refused', 'does not fetch addresses'],
    ['a file taken for a folder', join(strike, 'x.txt'), 'not-found', 'does not exist'],
    ['an empty file', empty, 'empty-input', 'empty'],
    ['a binary file', binary, 'binary-input', ''],
  ])('%s', async (_name, bad, code, words) => {
    const { status, stdout, stderr } = await onrecord(['read', bad, strike])
    expect(status).toBe(1)
    expect(stdout).toContain('Ilse Marrant')
    expect(stderr).toContain(`[${code}]`)
    expect(stderr).toContain(words)
  })

  it('a file longer than the limit, by its size and as it comes', async () => {
    const bySize = await onrecord(['read', '--max-bytes', '100', strike])
    expect(bySize.stderr).toMatch(/has \d+ bytes; the limit is 100 .*\[too-large\]/)
    const asItComes = await onrecord(['read', '--max-bytes', '100', '-'], { input: 'word '.repeat(50_000) })
    expect(asItComes.stderr).toContain('[too-large]')
    expect([bySize.status, asItComes.status]).toEqual([1, 1])
  })

  // Root may read everything, and Windows has other rights.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a file without permission',
    async () => {
      const secret = scratch.write('secret.txt', '“We stay,” said Ivo Pell.')
      chmodSync(secret, 0o000)
      const { status, stderr } = await onrecord(['read', secret])
      expect(status).toBe(1)
      expect(stderr).toContain('[no-permission]')
    },
  )

  it('invalid UTF-8 on standard input is read, with a warning', async () => {
    const input = Buffer.concat([Buffer.from('“We stay,” said Ivo Pell. '), Buffer.from([0xff, 0xfe, 0x41])])
    const { status, stdout } = await onrecord(['read', '--json', '-'], { input })
    expect(status).toBe(0)
    const { warnings } = JSON.parse(stdout)
    expect(warnings.map(({ code }: { code: string }) => code)).not.toEqual([])
  })

  it('a name with control characters does not reach the terminal', async () => {
    const { stderr } = await onrecord(['read', 'x\u001b[31m.txt'])
    expect(stderr).toContain('x␛[31m.txt')
    expect(stderr).not.toContain('\u001b')
  })
})
