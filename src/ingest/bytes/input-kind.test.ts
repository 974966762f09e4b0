import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ingest } from '../ingest.ts'

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const PAGE = '<p>Talks go on.</p>'

async function kindOf(input: { bytes: Uint8Array; name?: string; mediaType?: string }) {
  return (await ingest(input)).document.input.mediaType
}

describe('the kind of bytes', () => {
  it.each([
    ['its media type', 'text/plain', 'a.html', PAGE, 'text/plain'],
    [
      'its media type with a parameter',
      'text/markdown; charset=utf-8',
      undefined,
      '# Talks',
      'text/markdown',
    ],
    [
      'its name where the media type says nothing',
      'application/octet-stream',
      'a.MD',
      '# Talks',
      'text/markdown',
    ],
    ['its name', undefined, 'report.txt', PAGE, 'text/plain'],
    ['its name, whatever stands before the ending', undefined, 'a.html.txt', PAGE, 'text/plain'],
    ['its words where the name has no ending', undefined, 'report', '# Talks', 'text/plain'],
    ['its words where the ending says nothing', undefined, 'report.2031', 'Talks', 'text/plain'],
  ])('is told from %s', async (_what, mediaType, name, text, kind) => {
    expect(
      await kindOf({ bytes: latin1(text), ...(mediaType && { mediaType }), ...(name && { name }) }),
    ).toBe(kind)
  })

  it.each([
    'plain words',
    '<3 is no tag',
    '<page>',
    '<quote>Wait</quote>',
    '# A Markdown heading is text without an ending',
    'a < b',
  ])('is plain text: %s', async (text) => {
    expect(await kindOf({ bytes: latin1(text) })).toBe('text/plain')
  })

  it.each([
    ['a media type', { mediaType: 'application/json' }, '{}', 'is of type application/json'],
    ['a name', { name: 'inputs.ndjson' }, '{}', 'JSON lines'],
    ['a feed', {}, '<?xml version="1.0"?><rss version="2.0">', 'a feed'],
    ['XML', {}, '<?xml version="1.0"?><note>a</note>', 'XML'],
    ['rich text', {}, '{\\rtf1 Talks}', 'rich text'],
    ['an old Word document by its name', { name: 'a.doc' }, 'Talks', 'DOC'],
    ['an OpenDocument file by its name', { name: 'a.odt' }, 'Talks', 'ODT'],
    ['a web archive', {}, 'From: <Saved by Browser>\r\nMIME-Version: 1.0', 'MHTML'],
    ['a media type that would act on a terminal', { mediaType: 'x/\u001b[31m' }, 'a', 'x/\ufffd[31m'],
  ])('is refused by %s', async (_what, hints, text, words) => {
    await expect(ingest({ bytes: latin1(text), ...hints })).rejects.toMatchObject({
      code: 'unsupported-type',
      message: expect.stringContaining(words),
    })
  })

  it.each([
    [
      'a head that mail programs wrote',
      {},
      'Received: from a.example\n\tby b.example\nSubject: Talks\n\nThey go on.',
      'message/rfc822',
    ],
    ['its name', { name: 'a.eml' }, 'Subject: Talks\n\nThey go on.', 'message/rfc822'],
    ['its media type', { mediaType: 'message/rfc822' }, 'Subject: Talks\n\nThey go on.', 'message/rfc822'],
    [
      'the line between messages',
      {},
      'From a@b.example Mon May 12 08:30:00 2031\nSubject: Talks\n\nThey go on.',
      'application/mbox',
    ],
    [
      'that line in a message by its name',
      { name: 'a.eml' },
      'From a@b.example Mon May 12 08:30:00 2031\nSubject: Talks\n\nThey go on.',
      'application/mbox',
    ],
    [
      'no name of a text',
      { name: 'a.txt' },
      'Received: from a.example\nSubject: Talks\n\nThey go on.',
      'text/plain',
    ],
    ['no label that people write', {}, 'Subject: Talks\nFrom: Ana\n\nThey go on.', 'text/plain'],
    ['no sentence that begins so', {}, 'From May 12 on, at 08:30, talks go on as in 2031.', 'text/plain'],
  ])('is mail by %s', async (_what, hints, text, mediaType) => {
    expect(await kindOf({ bytes: latin1(text), ...hints })).toBe(mediaType)
  })

  it.each([
    ['%PDF-1.7\n%âãÏÓ', 'a PDF'],
    ['\x89PNG\r\n\x1a\n', 'a PNG'],
    ['\xff\xd8\xff\xe0', 'a JPEG'],
    ['PK\x03\x04....[Content_Types].xml....word/document.xml', 'a Word document (DOCX)'],
    ['PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text', 'OpenDocument'],
    ['PK\x03\x04....photos/1.raw', 'a ZIP archive'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document'],
    [gzipSync('Talks go on.').toString('latin1'), 'gzip'],
    ['\xff\xfe\0\0T\0\0\0', 'UTF-32'],
    ['\0\x01\x02\x03Talks\0\0\0\x04\x05\x06\x07', 'binary data'],
  ])('is binary: %j', async (text, words) => {
    const input = { bytes: latin1(text), name: 'a.txt', mediaType: 'text/plain' }
    await expect(ingest(input)).rejects.toMatchObject({
      code: 'binary-input',
      message: expect.stringContaining(`"a.txt" looks like ${words.startsWith('a') ? words : ''}`),
    })
    await expect(ingest(input)).rejects.toThrow(words)
  })

  it.each([
    '<!DOCTYPE html><html><body>',
    '\n\t <html lang="en">',
    '<!-- saved from url=(0031)https://news.example/ --><html>',
    '<body>',
    '<h1>',
    '<div class="a">',
    '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">',
  ])('is a page: %s', async (start) => {
    // Whether the page then holds an article is for the reader of pages to say.
    const result = await kindOf({ bytes: latin1(`${start}${PAGE}`) }).catch(({ code }) => code)
    expect(['text/html', 'not-an-article']).toContain(result)
  })
})
