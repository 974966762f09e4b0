import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawLines, madePdf } from '../../../test/made-pdf.ts'
import { checkRecord } from '../../domain/check.ts'
import { OnrecordError } from '../../errors.ts'
import { readDocument } from '../../pipeline.ts'
import { ingest } from '../ingest.ts'

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

async function read(bytes: Uint8Array) {
  const { document, warnings } = await ingest({ bytes, name: 'release.pdf' })
  const blocks = document.blocks.map(({ kind, start, end, selector }) => ({
    kind,
    text: document.text.slice(start, end),
    selector,
  }))
  return { document, warnings, blocks, texts: blocks.map(({ text }) => text) }
}

const VOTE =
  '“We will not dredge the inner basin,” said Ilse Marrant, the board’s chair. “The seagrass is worth more to this town than two more berths, and the figures say so.” The decision ends a dispute that has divided Eastmere for three years.'
const REGRET =
  'The shipping line Corvane, which had asked for the deeper channel, said it regretted the vote but would respect it. A spokesman, Tor Halvard, told reporters that the company would look at Port Alder instead.'
const GUILD =
  'Self-employed pilots, the town’s oldest guild, believe that the work would have cost them a season. They said so in a letter to the board.'

/** Draws where the margin would make pdfkit begin a new page. */
function inMargin(pdf: PDFKit.PDFDocument, text: string, left: number, top: number): void {
  const { bottom } = pdf.page.margins
  pdf.page.margins.bottom = 0
  pdf.text(text, left, top, { lineBreak: false })
  pdf.page.margins.bottom = bottom
}

describe('a press release', () => {
  const release = madePdf((pdf) => {
    pdf.text('FOR IMMEDIATE RELEASE').text('12 May 2031').moveDown()
    pdf
      .font('Times-Bold')
      .fontSize(20)
      .text('Harbour board halts the dredging plan after a vote that took all night')
    pdf
      .font('Times-Roman')
      .fontSize(11)
      .moveDown()
      .text(VOTE)
      .moveDown(0.6)
      .text(REGRET, { align: 'justify' })
    pdf.moveDown(0.6).font('Times-Bold').text('What comes next').font('Times-Roman').moveDown(0.3).text(GUILD)
    pdf.moveDown().text('###', { align: 'center' })
  })

  it('has its headline first, its paragraphs whole, its headings, and no end mark', async () => {
    const { blocks } = await read(await release)
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'Harbour board halts the dredging plan after a vote that took all night'],
      ['paragraph', 'FOR IMMEDIATE RELEASE'],
      ['paragraph', '12 May 2031'],
      ['paragraph', VOTE],
      ['paragraph', REGRET],
      ['heading', 'What comes next'],
      ['paragraph', GUILD],
    ])
    expect(blocks.every(({ selector }) => selector === 'page:1')).toBe(true)
  })

  it('says what it was read from, and when it was published by its own words', async () => {
    const { document, warnings } = await read(await release)
    expect(document.input).toMatchObject({ mediaType: 'application/pdf', charset: 'binary' })
    expect(document.published).toBe('2031-05-12')
    expect(warnings).toEqual([])
  })
})

describe('what a file says of itself', () => {
  const body = (pdf: PDFKit.PDFDocument) => pdf.text('By Hana Lindqvist').moveDown().text(VOTE)

  it.each([
    ['Microsoft Word - draft3.doc', undefined],
    ['Untitled', undefined],
    ['release_v3.indd', undefined],
    ['The basin that nobody may touch', 'The basin that nobody may touch'],
  ])('as a title %j gives %j', async (Title, title) => {
    const { document } = await read(await madePdf(body, { info: { Title } }))
    expect(document.title).toBe(title)
  })

  it('names an author only where the text does, and a byline goes before', async () => {
    const typist = await read(await madePdf((pdf) => pdf.text(VOTE), { info: { Author: 'Kim Blake' } }))
    const named = await read(await madePdf((pdf) => pdf.text(VOTE), { info: { Author: 'Ilse Marrant' } }))
    const signed = await read(await madePdf(body, { info: { Author: 'Ilse Marrant' } }))
    expect([typist, named, signed].map(({ document }) => document.authors)).toEqual([
      [],
      ['Ilse Marrant'],
      ['Hana Lindqvist'],
    ])
  })

  it('dates a report that has no date, with a warning', async () => {
    const { document, warnings } = await read(await madePdf((pdf) => pdf.text(VOTE)))
    expect(document.published).toBe('2031-05-12T08:30:00Z')
    expect(warnings).toMatchObject([{ code: 'date-of-file' }])
  })
})

describe('reading order', () => {
  it('goes down one column and then down the next, headline above and last line below both', async () => {
    const column = [VOTE, REGRET, GUILD]
    const long = [...column, ...column, ...column, ...column]
    const { texts, blocks } = await read(
      await madePdf((pdf) => {
        pdf.fontSize(22).text('The basin that nobody may touch', 72, 60)
        pdf.fontSize(10).text(long.join('\n'), 72, 120, {
          columns: 2,
          columnGap: 18,
          width: 450,
          height: 400,
          align: 'justify',
          indent: 12,
        })
        pdf.text(
          'A last line stands across both columns and says where it was written, by the water.',
          72,
          600,
        )
      }),
    )
    expect(blocks[0]).toMatchObject({ kind: 'title', text: 'The basin that nobody may touch' })
    expect(texts.slice(1, -1)).toEqual(long)
    expect(texts.at(-1)).toMatch(/^A last line stands/)
  })

  it('takes columns whose lines are not level', async () => {
    const left = [
      'The pilots wrote to the board in',
      'March and again in April. They',
      'got no answer to either letter,',
      'their warden said on Sunday.',
    ]
    const right = [
      'Corvane has three ships that are',
      'too deep for the basin as it is.',
      'The largest of them now goes to',
      'Port Alder on the other shore.',
    ]
    const { texts } = await read(
      await madePdf((pdf) => {
        drawLines(pdf, left, { left: 72, top: 100 })
        drawLines(pdf, right, { left: 300, top: 107 })
      }),
    )
    expect(texts).toEqual([left.join(' '), right.join(' ')])
  })

  it('keeps the rows of a table', async () => {
    const rows = [
      ['Berth', 'Depth', 'Ships'],
      ['North quay', '9 m', '41'],
      ['Inner basin', '6 m', '17'],
    ]
    const { blocks } = await read(
      await madePdf((pdf) => {
        pdf.text(VOTE).moveDown()
        const top = pdf.y
        for (const [at, row] of rows.entries())
          for (const [cell, words] of row.entries())
            pdf.text(words, 72 + cell * 150, top + at * 14, { lineBreak: false })
      }),
    )
    expect(blocks.slice(1).map(({ kind, text }) => [kind, text])).toEqual(
      rows.map((row) => ['table', row.join('\t')]),
    )
  })

  it('reads a page that lies on its side', async () => {
    const { texts } = await read(
      await madePdf((pdf) => {
        pdf.rotate(90, { origin: [300, 300] })
        drawLines(pdf, ['The warden said that the basin', 'would stay as it is.'], { left: 100, top: 150 })
      }),
    )
    expect(texts).toEqual(['The warden said that the basin would stay as it is.'])
  })
})

describe('paragraphs', () => {
  const lines = (...all: string[]) => madePdf((pdf) => drawLines(pdf, all, { left: 72, top: 100 }))

  it('are parted by first lines that are drawn in', async () => {
    const { texts } = await read(
      await lines(
        '\tThe board met on Sunday night in the old',
        'exchange, and nobody left before the vote.',
        '\tThe chair said that it had been the hardest',
        'night of her time in office, and the last.',
      ),
    )
    expect(texts).toHaveLength(2)
    expect(texts[1]).toBe(
      'The chair said that it had been the hardest night of her time in office, and the last.',
    )
  })

  it('go on over the end of a page', async () => {
    const { blocks } = await read(
      await madePdf((pdf) => {
        drawLines(
          pdf,
          ['The board met on Sunday night in the old exchange, and', 'nobody left the hall before'],
          { left: 72, top: 700 },
        )
        pdf.addPage()
        drawLines(pdf, ['the vote was taken, the chair said.'], { left: 72, top: 100 })
      }),
    )
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        selector: 'page:1',
        text: 'The board met on Sunday night in the old exchange, and nobody left the hall before the vote was taken, the chair said.',
      },
    ])
  })

  it('of a list are its items', async () => {
    const { blocks } = await read(
      await lines(
        'The board will now order',
        '• a survey of the seagrass in the basin and',
        '  of the birds that feed on it',
        '• a vote in June',
      ),
    )
    expect(blocks.slice(1).map(({ kind, text }) => [kind, text])).toEqual([
      ['list-item', 'a survey of the seagrass in the basin and of the birds that feed on it'],
      ['list-item', 'a vote in June'],
    ])
  })
})

it('a transcript is read turn by turn', async () => {
  const turns = [
    'MARRANT: Good evening. We have counted the votes.',
    'REPORTER: How many were there?',
    'MARRANT: Four hundred and twelve for it, and ninety-seven against.',
    'REPORTER: Will you resign?',
    'MARRANT: I have not been asked to.',
  ]
  const { document } = await read(
    await madePdf((pdf) => {
      for (const turn of turns) pdf.text(turn).moveDown()
    }),
  )
  expect(document.blocks.map(({ kind, speaker }) => [kind, speaker])).toEqual(
    turns.map((turn) => ['turn', turn.split(':')[0]]),
  )
})

describe('what stands around the text', () => {
  it('running heads and page numbers are out, the title that is one too stays', async () => {
    const { texts } = await read(
      await madePdf((pdf) => {
        for (let page = 1; page <= 3; page++) {
          if (page > 1) pdf.addPage()
          pdf.fontSize(9)
          inMargin(pdf, 'Eastmere Harbour Board – Annual report', 72, 36)
          inMargin(pdf, `Page ${page} of 3`, 280, 800)
          if (page === 1) pdf.fontSize(20).text('Eastmere Harbour Board – Annual report', 72, 90)
          pdf.fontSize(11).text(`${VOTE} This is page ${'one two three'.split(' ')[page - 1]}.`, 72, 150)
        }
      }),
    )
    expect(texts.filter((text) => text.includes('Annual report'))).toHaveLength(1)
    expect(texts.join(' ')).not.toContain('of 3')
    expect(texts).toHaveLength(4)
  })

  it('lines that bear the page’s number are out, whatever chapter they name', async () => {
    const { texts } = await read(
      await madePdf((pdf) => {
        for (let page = 1; page <= 4; page++) {
          if (page > 1) pdf.addPage()
          const head =
            page % 2
              ? `Chapter ${page}: The ${'tide ebb flow reef'.split(' ')[page - 1]} ${page + 6}`
              : `${page + 6} The harbour`
          inMargin(pdf, head, page % 2 ? 300 : 72, 36 + page)
          pdf.text(VOTE, 72, 150)
        }
      }),
    )
    expect(texts).toEqual([VOTE, VOTE, VOTE, VOTE])
  })

  it('notes at the foot stand behind the text, their marks in it are out', async () => {
    const { texts } = await read(
      await madePdf((pdf) => {
        pdf.text('The work would have cost 41 jobs', 72, 100, { lineBreak: false })
        pdf.fontSize(7).text('1', pdf.x + 157, 98, { lineBreak: false })
        pdf.fontSize(11)
        drawLines(pdf, ['in the harbour alone, the guild said, and it', 'would have taken a year or more.'], {
          left: 72,
          top: 114,
        })
        pdf.fontSize(8).text('1 Counted by the guild in May.', 72, 700, { lineBreak: false })
        pdf.addPage().fontSize(11).text(REGRET)
      }),
    )
    expect(texts).toEqual([
      'The work would have cost 41 jobs in the harbour alone, the guild said, and it would have taken a year or more.',
      REGRET,
      '1 Counted by the guild in May.',
    ])
  })
})

describe('what can’t be read', () => {
  const release = madePdf((pdf) => pdf.text(VOTE))

  it('a password is asked for: encrypted', async () => {
    const bytes = await madePdf((pdf) => pdf.text(VOTE), { userPassword: 'open', ownerPassword: 'own' })
    await expect(read(bytes)).rejects.toMatchObject({ code: 'encrypted' })
  })

  it('a file that only its owner may change is read', async () => {
    const { texts } = await read(await madePdf((pdf) => pdf.text(VOTE), { ownerPassword: 'own' }))
    expect(texts).toEqual([VOTE])
  })

  it('pages that are pictures: no text, and how many they are', async () => {
    const bytes = await madePdf((pdf) => {
      pdf.rect(72, 72, 400, 600).fill('gray')
      pdf.addPage().rect(72, 72, 400, 600).fill('gray')
    })
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'no-text',
      message: expect.stringContaining('2 pages'),
      remedy: expect.stringContaining('OCR'),
    })
  })

  it('one page of two that is a picture is a warning', async () => {
    const { texts, warnings } = await read(
      await madePdf((pdf) => {
        pdf.text(VOTE)
        pdf.addPage().rect(72, 72, 400, 600).fill('gray')
      }),
    )
    expect(texts).toEqual([VOTE])
    expect(warnings[0]).toMatchObject({
      code: 'unread-part',
      message: expect.stringContaining('page 2 of 2'),
    })
  })

  it.each([
    ['a head and nothing else', latin1('%PDF-1.7\n')],
    ['words by the name of a PDF', latin1('This was a page once.')],
    ['a page that says it is gone', latin1('<!doctype html><h1>404</h1>')],
  ])('%s: damaged', async (_what, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'damaged' })
  })

  it('a table of contents that is broken is mended', async () => {
    const broken = Buffer.from(await release)
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n99999999')
    expect((await read(latin1(broken))).texts).toEqual([VOTE])
  })

  it('a stream that unpacks to gigabytes: too complex, and quickly so', async () => {
    const bomb = deflateSync(deflateSync(Buffer.alloc(70_000_000, ' ')))
    const once = deflateSync(Buffer.alloc(70_000_000, ' '))
    for (const [filters, data] of [
      ['/FlateDecode', once],
      ['[/FlateDecode /FlateDecode]', bomb],
    ] as const) {
      const file = Buffer.concat([
        latin1(`%PDF-1.7\n1 0 obj\n<</Length ${data.length}/Filter ${filters}>>\nstream\n`),
        data,
        latin1('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF'),
      ])
      await expect(read(new Uint8Array(file))).rejects.toMatchObject({ code: 'too-complex' })
    }
  })

  it('however its bytes are changed, it gives a sound document or one of our errors', async () => {
    const sound = await madePdf((pdf) => {
      pdf.text(VOTE).moveDown().text(REGRET)
      pdf.addPage().text(GUILD)
    })
    const change = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) })
    const mutated = fc
      .tuple(fc.array(change, { maxLength: 12 }), fc.option(fc.nat(sound.length), { nil: sound.length }))
      .map(([changes, end]) => {
        const bytes = sound.slice(0, end)
        for (const { at, byte } of changes) if (at < end) bytes[at] = byte
        return bytes
      })
    await fc.assert(
      fc.asyncProperty(mutated, async (bytes) => {
        if (bytes.length === 0) return
        try {
          const { document, warnings } = await ingest({ bytes, name: 'x.pdf' })
          expect(checkRecord(await readDocument(document, warnings, undefined))).toEqual([])
        } catch (error) {
          expect(error).toBeInstanceOf(OnrecordError)
        }
      }),
      { numRuns: 60 },
    )
  })
})
