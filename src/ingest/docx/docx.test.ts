import {
  AlignmentType,
  DeletedTextRun,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { madeDocx, rawDocx } from '../../../test/made-docx.ts'
import { checkRecord } from '../../domain/check.ts'
import { OnrecordError } from '../../errors.ts'
import { readDocument } from '../../pipeline.ts'
import { ingest } from '../ingest.ts'

async function read(bytes: Uint8Array, name = 'release.docx') {
  const { document, warnings } = await ingest({ bytes, name })
  const blocks = document.blocks.map(({ kind, start, end, selector }) => [
    kind,
    document.text.slice(start, end),
    selector,
  ])
  return { document, warnings, blocks, texts: blocks.map(([, text]) => text) }
}

const VOTE = '“We will not dredge the inner basin,” said Ilse Marrant, the board’s chair.'
const paragraph = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

describe('a Word document', () => {
  it('gives its title, headings, paragraphs, lists, quotations and tables', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((words) => new TableCell({ children: [new Paragraph(words)] })) })
    const bytes = await madeDocx(
      [
        new Paragraph('For immediate release: 12 May 2031'),
        new Paragraph({ text: 'Harbour board halts the dredging plan', heading: HeadingLevel.TITLE }),
        new Paragraph(VOTE),
        new Paragraph({ text: 'What comes next', heading: HeadingLevel.HEADING_2 }),
        new Paragraph({ text: 'A survey of the basin', bullet: { level: 0 } }),
        new Paragraph({ text: 'A vote in June', numbering: { reference: 'n', level: 0 } }),
        new Paragraph({ text: 'The basin belongs to the town.', style: 'Quote' }),
        new Table({ rows: [row('Berth', 'Depth'), row('North quay', '9 m')] }),
      ],
      {
        styles: { paragraphStyles: [{ id: 'Quote', name: 'Quote' }] },
        numbering: {
          config: [
            {
              reference: 'n',
              levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.LEFT }],
            },
          ],
        },
      },
    )
    const { blocks, document } = await read(bytes)
    expect(blocks).toEqual([
      ['title', 'Harbour board halts the dredging plan', 'paragraph:2'],
      ['paragraph', 'For immediate release: 12 May 2031', 'paragraph:1'],
      ['paragraph', VOTE, 'paragraph:3'],
      ['heading', 'What comes next', 'paragraph:4'],
      ['list-item', 'A survey of the basin', 'paragraph:5'],
      ['list-item', 'A vote in June', 'paragraph:6'],
      ['blockquote', 'The basin belongs to the town.', 'paragraph:7'],
      ['table', 'Berth\tDepth', 'paragraph:8'],
      ['table', 'North quay\t9 m', 'paragraph:10'],
    ])
    expect(document).toMatchObject({
      title: 'Harbour board halts the dredging plan',
      published: '2031-05-12',
      input: { charset: 'utf-8', mediaType: expect.stringContaining('wordprocessingml') },
    })
  })

  it('leaves out deleted text and running heads; notes stand behind the text', async () => {
    const change = { id: 1, author: 'Kim Blake', date: '2031-05-12T08:00:00Z' }
    const bytes = await madeDocx(
      [
        new Paragraph({
          children: [
            new TextRun('The board '),
            new DeletedTextRun({ text: 'may ', ...change }),
            new InsertedTextRun({ text: 'will ', ...change }),
            new TextRun('vote'),
            new FootnoteReferenceRun(1),
            new TextRun(' in June.'),
          ],
        }),
      ],
      {
        headers: { default: new Header({ children: [new Paragraph('DRAFT – not for release')] }) },
        footnotes: { 1: { children: [new Paragraph('If nobody objects.')] } },
      },
    )
    const { blocks } = await read(bytes)
    expect(blocks.map(([kind, text]) => [kind, text])).toEqual([
      ['paragraph', 'The board will vote in June.'],
      ['paragraph', 'If nobody objects.'],
    ])
  })

  it('takes the title and the date of the file only where the text has none', async () => {
    const bytes = rawDocx(paragraph('Harbour board &amp; halts plan') + paragraph(VOTE), {
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>Harbour board &amp; halts plan</dc:title><dc:creator>kblake</dc:creator><dcterms:created>2019-01-01T00:00:00Z</dcterms:created><dcterms:modified>2031-05-12T08:30:00Z</dcterms:modified></cp:coreProperties>',
    })
    const { document, warnings } = await read(bytes)
    expect(document).toMatchObject({
      title: 'Harbour board & halts plan',
      authors: [],
      published: '2031-05-12T08:30:00Z',
    })
    expect(warnings).toMatchObject([{ code: 'date-of-file' }])
  })

  it('is told by its bytes, whatever its name', async () => {
    const { document } = await read(rawDocx(paragraph(VOTE)), 'release')
    expect(document.input.mediaType).toContain('wordprocessingml')
    expect(document.text).toBe(VOTE)
  })

  it('names what is embedded and not read; macros and pictures are passed over', async () => {
    const { warnings, texts } = await read(
      rawDocx(paragraph(VOTE), {
        'word/embeddings/figures.xlsx': 'PK',
        'word/vbaProject.bin': 'Sub AutoOpen()',
        'word/media/image1.png': 'no picture',
      }),
      'release.docm',
    )
    expect(texts).toEqual([VOTE])
    expect(warnings).toEqual([
      { code: 'unread-part', message: '"word/embeddings/figures.xlsx", which is embedded, was not read' },
    ])
  })
})

describe('what can’t be read', () => {
  /** The size that an archive's directory and its parts declare, each as four bytes. */
  function declaring(archive: Uint8Array, real: number, declared: number): Uint8Array {
    const bytes = Buffer.from(archive)
    const [from, to] = [real, declared].map((size) => {
      const four = Buffer.alloc(4)
      four.writeUInt32LE(size)
      return four
    }) as [Buffer, Buffer]
    for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 4)) to.copy(bytes, at)
    return new Uint8Array(bytes)
  }

  it('XML that unpacks to more than 64 MB, as declared or not: too complex or damaged, never held', async () => {
    const bomb = rawDocx('', { 'word/document.xml': new Uint8Array(65 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(read(bomb)).rejects.toMatchObject({ code: 'too-complex' })
    const large = rawDocx(paragraph('sea '.repeat(100_000)))
    const size = unzipSync(large)['word/document.xml']?.length as number
    await expect(read(declaring(large, size, 1000))).rejects.toMatchObject({ code: 'damaged' })
  })

  it('more text than may be read: too large', async () => {
    const bytes = rawDocx(paragraph('sea '.repeat(300_000)))
    expect(bytes.length).toBeLessThan(100_000)
    await expect(ingest({ bytes, name: 'a.docx' }, { maxBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('the text of "a.docx"'),
    })
  })

  it('many parts: too complex', async () => {
    const parts = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`word/media/${at}`, 'x']))
    await expect(read(rawDocx(paragraph(VOTE), parts))).rejects.toMatchObject({ code: 'too-complex' })
  })

  it('elements that are nested without end: one of our errors', async () => {
    const depth = 20_000
    const nested = `${'<w:smartTag>'.repeat(depth)}${paragraph(VOTE)}${'</w:smartTag>'.repeat(depth)}`
    await expect(read(rawDocx(nested))).rejects.toBeInstanceOf(OnrecordError)
  })

  it('an entity that grows is not resolved', async () => {
    const bytes = zipSync({
      ...unzipSync(rawDocx('')),
      'word/document.xml': strToU8(
        `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('&b; so')}</w:body></w:document>`,
      ),
    })
    const result = await read(bytes).then(
      ({ document }) => document.text,
      (error) => error.code,
    )
    expect(result).not.toContain('aaaaaaaaaa')
  })

  it.each<[string, Uint8Array, string]>([
    ['a document without text', rawDocx('<w:p/>'), 'no-text'],
    ['an archive without a document', zipSync({ 'word/styles.bin': strToU8('x') }), 'damaged'],
    ['another archive by this name', zipSync({ 'a.txt': strToU8('x') }), 'binary-input'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'binary-input'],
    ['XML that is none', rawDocx('<w:p><w:r></w:p>'), 'damaged'],
    ['a document that was cut off', rawDocx(paragraph(VOTE)).slice(0, 300), 'damaged'],
    ['an encrypted document', ole('EncryptedPackage'), 'encrypted'],
    ['an old document', ole('WordDocument'), 'binary-input'],
  ])('%s', async (_what, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code })
  })

  it('however its bytes are changed, it gives a sound document or one of our errors', async () => {
    const sound = rawDocx(paragraph(VOTE) + paragraph('The board will vote in June.'))
    const change = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const bytes = sound.slice()
        for (const { at, byte } of changes) bytes[at] = byte
        try {
          const { document, warnings } = await ingest({ bytes, name: 'x.docx' })
          expect(checkRecord(await readDocument(document, warnings, undefined))).toEqual([])
        } catch (error) {
          expect(error).toBeInstanceOf(OnrecordError)
        }
      }),
      { numRuns: 100 },
    )
  })
})

/** A container of old Office with a stream of that name. */
function ole(stream: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(512),
      Buffer.from(stream, 'utf16le'),
    ]),
  )
}
