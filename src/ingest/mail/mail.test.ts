import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../domain/check.ts'
import { OnrecordError } from '../../errors.ts'
import { readDocument } from '../../pipeline.ts'
import { ingest } from '../ingest.ts'

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

async function read(mail: string | Uint8Array, name = 'release.eml') {
  const bytes = typeof mail === 'string' ? new Uint8Array(Buffer.from(mail, 'utf8')) : mail
  const { document, warnings } = await ingest({ bytes, name })
  const blocks = document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])
  return { document, warnings, blocks }
}

const HEAD = `From: Ilse Marrant <ilse@harbour.example>
Subject: No dredging
Date: Mon, 12 May 2031 08:30:00 +0200
MIME-Version: 1.0
`
const plain = (body: string, type = 'text/plain; charset=utf-8') => `${HEAD}Content-Type: ${type}\n\n${body}`
const page = (html: string) => plain(html, 'text/html; charset=utf-8')
const VOTE = '“We will not dredge the basin,” said Ilse Marrant.'

/** A multipart of parts, each with its head. */
const multipart = (subtype: string, boundary: string, ...parts: string[]) =>
  `Content-Type: multipart/${subtype}; boundary="${boundary}"\n\n${parts.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`

describe('the head of a mail', () => {
  it('gives title, author, date with its zone', async () => {
    const { document, blocks } = await read(plain(VOTE))
    expect(document).toMatchObject({
      title: 'No dredging',
      authors: ['Ilse Marrant'],
      published: '2031-05-12T08:30:00+02:00',
      input: { mediaType: 'message/rfc822', charset: 'utf-8' },
    })
    expect(blocks).toEqual([
      ['title', 'No dredging'],
      ['paragraph', VOTE],
    ])
    expect(document.blocks[1]?.selector).toBe('line:1')
  })

  it.each<[string, string, Record<string, unknown>]>([
    ['an office', 'From: "The Harbour Board" <a@b.example>', { authors: [], publisher: 'The Harbour Board' }],
    ['an address alone', 'From: a@b.example', { authors: [] }],
    [
      'words in windows-1252',
      'Subject: =?windows-1252?Q?=93No_dredging=94_=96_board?=',
      { title: '“No dredging” – board' },
    ],
    [
      'words in UTF-8 over two lines',
      'Subject: =?utf-8?B?4oCcTm8g?=\n =?utf-8?Q?dredging=E2=80=9D?=',
      { title: '“No dredging”' },
    ],
    ['words that are folded', 'Subject: No dredging in\n  the basin', { title: 'No dredging in the basin' }],
    ['what programs put before it', 'Subject: Fwd: RE: No dredging', { title: 'No dredging' }],
    ['two subjects', 'Subject: The first\nSubject: The second', { title: 'The first' }],
    [
      'a zone in brackets',
      'Date: Mon, 12 May 2031 08:30:00 -0500 (CDT)',
      { published: '2031-05-12T08:30:00-05:00' },
    ],
    ['no date', 'Subject: No dredging', { title: 'No dredging' }],
  ])('may have %s', async (_what, fields, found) => {
    const { document } = await read(`${fields}\n\n${VOTE}`)
    expect(document).toMatchObject(found)
    if (!fields.startsWith('Date')) expect(document.published).toBeUndefined()
  })

  it('with a date that is none gives a warning', async () => {
    const { document, warnings } = await read(`Subject: A\nDate: some day in May\n\n${VOTE}`)
    expect(document.published).toBeUndefined()
    expect(warnings).toMatchObject([{ code: 'bad-date' }])
  })
})

describe('plain text', () => {
  it('is joined where it was wrapped, and where it is flowed', async () => {
    const wrapped =
      'The harbour board of Eastmere has voted against the dredging of the\ninner basin, and the shipping line that had asked for it said that it\nregretted the vote but would respect it, as the law of the town had\nalways been that the board decides and nobody\nelse.'
    const { blocks } = await read(plain(wrapped))
    expect(blocks[1]).toEqual(['paragraph', wrapped.replaceAll('\n', ' ')])
    const flowed = await read(plain('It \nflows \non.\n> And \n> so.\nHere.', 'text/plain; format=flowed'))
    expect(flowed.blocks.slice(1)).toEqual([
      ['paragraph', 'It flows on.'],
      ['blockquote', 'And so.'],
      ['paragraph', 'Here.'],
    ])
  })

  it.each([
    [
      'quoted-printable',
      latin1(
        `${HEAD}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n=93We will not dredge the basin,=94 said Ilse Mar=\nrant.`,
      ),
      'windows-1252',
    ],
    [
      'base64',
      latin1(
        `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(VOTE).toString('base64')}`,
      ),
      'utf-8',
    ],
    [
      'windows-1252 that says ISO-8859-1',
      latin1(
        `${HEAD}Content-Type: text/plain; charset=iso-8859-1\n\n\x93We will not dredge the basin,\x94 said Ilse Marrant.`,
      ),
      'windows-1252',
    ],
    [
      'windows-1252 that says UTF-8',
      latin1(
        `${HEAD}Content-Type: text/plain; charset=utf-8\n\n\x93We will not dredge the basin,\x94 said Ilse Marrant.`,
      ),
      'windows-1252',
    ],
    ['UTF-8 that says nothing', new Uint8Array(Buffer.from(`${HEAD}\n${VOTE}`)), 'utf-8'],
  ])('in %s', async (_what, mail, charset) => {
    const { document, blocks } = await read(mail)
    expect(blocks[1]).toEqual(['paragraph', VOTE])
    expect(document.input.charset).toBe(charset)
  })

  it('ends at a signature, but for what is quoted under it', async () => {
    const { blocks } = await read(plain(`${VOTE}\n\n-- \nPress office\n555 0100\n\n> We regret it.`))
    expect(blocks.slice(1)).toEqual([
      ['paragraph', VOTE],
      ['blockquote', 'We regret it.'],
    ])
  })
})

describe('a page', () => {
  it('gives headings, paragraphs, lists and the cells of its layout; nothing hidden', async () => {
    const { blocks, document } = await read(
      page(`<div style="display:none">Preheader</div><div style="max-height:0px;overflow:hidden">More of it</div>
        <table><tr><td><img src="https://t.example/p.gif" width="1" height="1"></td></tr>
        <tr><td><h1>No dredging</h1><p>${VOTE}</p><ul><li>A survey</li></ul></td></tr>
        <tr><td>Read it <a href="https://harbour.example/1">here</a>.</td></tr></table>`),
    )
    expect(blocks).toEqual([
      ['title', 'No dredging'],
      ['paragraph', VOTE],
      ['list-item', 'A survey'],
      ['paragraph', 'Read it here.'],
    ])
    expect(document.blocks[1]?.selector).toMatch(/^body > table .* > p$/)
  })

  it('has cards of posts in tables of their own', async () => {
    const card = `<table><tr><td><b>Ilse Marrant</b><br><a href="https://x.com/ilse">@ilse</a></td><td><img src="x.png"></td></tr>
      <tr><td colspan="2">We will not dredge the basin.</td></tr><tr><td><a href="https://x.com/ilse/status/12">9:58 AM · May 12, 2031</a></td></tr></table>`
    const { document } = await read(
      page(`<table><tr><td><p>${VOTE}</p></td></tr><tr><td>${card}</td></tr></table>`),
    )
    expect(document.blocks.at(-1)?.post).toMatchObject({
      author: 'Ilse Marrant',
      handle: '@ilse',
      date: '2031-05-12T09:58',
    })
  })

  it('is chosen over its plain form, unless that says much more', async () => {
    const both = (text: string, html: string) =>
      `${HEAD}${multipart('alternative', 'b', `Content-Type: text/plain\n\n${text}`, `Content-Type: text/html\n\n${html}`)}`
    const rich = await read(both('*No dredging*', '<h2>What comes next</h2><p>It rains.</p>'))
    expect(rich.blocks[1]).toEqual(['heading', 'What comes next'])
    const poor = await read(both('The board voted. '.repeat(9), '<p>See our page.</p>'))
    expect(poor.document.text).not.toContain('See our page')
    expect(poor.document.text).toContain('The board voted.')
  })

  it('leaves out what senders put around every mail', async () => {
    const { blocks } = await read(
      page(
        `<p>View this email in your browser</p><p>${VOTE}</p><p>You are receiving this email because you signed up. <a href="#">Unsubscribe</a></p><p>Harbour Road 1, Eastmere</p>`,
      ),
    )
    expect(blocks.slice(1)).toEqual([['paragraph', VOTE]])
  })

  it('keeps a report that speaks of unsubscribing', async () => {
    const text =
      'The regulator said that it would fine senders who make it hard to unsubscribe, after thousands of complaints from people who could not find the way out of lists that they had never asked to be on. '
    const { document } = await read(page(`<p>${text.repeat(2)}</p><p>${text.repeat(2)}</p>`))
    expect(document.text.split('unsubscribe')).toHaveLength(5)
  })
})

describe('what earlier writers wrote', () => {
  it.each([
    [
      'a reply',
      'Thank you.\n\nOn Sun, 11 May 2031 at 10:00, Tor Halvard <t@c.example> wrote:\n> We regret it.',
      [
        ['paragraph', 'Thank you.'],
        ['paragraph', 'On Sun, 11 May 2031 at 10:00, Tor Halvard <t@c.example> wrote:'],
        ['blockquote', 'We regret it.'],
      ],
    ],
    [
      'a mail that was passed on',
      'See below.\n\n---------- Forwarded message ---------\nFrom: Tor Halvard <t@c.example>\nDate: Sun, 11 May 2031\nSubject: Vote\n\nWe regret it.\n\nWe will go.',
      [
        ['paragraph', 'See below.'],
        ['paragraph', '---------- Forwarded message ---------'],
        ['paragraph', 'From: Tor Halvard <t@c.example>'],
        ['paragraph', 'Date: Sun, 11 May 2031'],
        ['paragraph', 'Subject: Vote'],
        ['blockquote', 'We regret it.'],
        ['blockquote', 'We will go.'],
      ],
    ],
    [
      'a head with no line above it',
      'See below.\n\nFrom: Tor Halvard\nSent: Sunday\nSubject: Vote\n\nWe regret it.',
      [
        ['paragraph', 'See below.'],
        ['paragraph', 'From: Tor Halvard'],
        ['paragraph', 'Sent: Sunday'],
        ['paragraph', 'Subject: Vote'],
        ['blockquote', 'We regret it.'],
      ],
    ],
  ])('%s', async (_what, body, blocks) => {
    expect((await read(plain(body))).blocks.slice(1)).toEqual(blocks)
  })

  it('in a page', async () => {
    const { blocks } = await read(
      page(
        '<p>Thank you.</p><div class="gmail_quote"><div>On Sunday, 11 May, Tor wrote:</div><blockquote>We regret it.</blockquote></div>',
      ),
    )
    expect(blocks.slice(1)).toEqual([
      ['paragraph', 'Thank you.'],
      ['paragraph', 'On Sunday, 11 May, Tor wrote:'],
      ['blockquote', 'We regret it.'],
    ])
  })

  it('is not seen in a report that begins “From”', async () => {
    const { blocks } = await read(plain('From: a town by the sea, with love.\n\nIt rains.'))
    expect(blocks.map(([kind]) => kind)).not.toContain('blockquote')
  })

  const nested = (depth: number): string =>
    depth === 0
      ? `Subject: Innermost\n\nThe innermost words.`
      : `From: Tor Halvard <t@c.example>\nSubject: Level ${depth}\n${multipart('mixed', `b${depth}`, `Content-Type: text/plain\n\nWords of level ${depth}.`, `Content-Type: message/rfc822\n\n${nested(depth - 1)}`)}`

  it('a mail in a mail is quotation behind its head', async () => {
    const { blocks, warnings } = await read(nested(1))
    expect(blocks).toEqual([
      ['title', 'Level 1'],
      ['paragraph', 'Words of level 1.'],
      ['paragraph', 'Subject: Innermost'],
      ['blockquote', 'The innermost words.'],
    ])
    expect(warnings).toEqual([])
  })

  it('mails beyond the fifth level are not read, with a warning', async () => {
    const { document, warnings } = await read(nested(8))
    expect(document.text).toContain('Words of level 3.')
    expect(document.text).not.toContain('Words of level 2.')
    expect(warnings).toMatchObject([
      { code: 'unread-part', message: expect.stringContaining('more than 5 deep') },
    ])
  })
})

describe('attachments and damage', () => {
  const attachment =
    'Content-Type: application/pdf; name="plan.pdf"\nContent-Disposition: attachment; filename="plan.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0='

  it('an attachment is named, not read', async () => {
    const { blocks, warnings } = await read(
      `${HEAD}${multipart('mixed', 'b', `Content-Type: text/plain\n\nThe plan is attached.`, attachment)}`,
    )
    expect(blocks[1]).toEqual(['paragraph', 'The plan is attached.'])
    expect(warnings).toEqual([{ code: 'unread-part', message: 'an attachment was not read: "plan.pdf"' }])
  })

  it('a mail of attachments alone is empty, and they are named', async () => {
    await expect(read(`${HEAD}${multipart('mixed', 'b', attachment)}`)).rejects.toMatchObject({
      code: 'empty-input',
      message: expect.stringContaining('"plan.pdf"'),
    })
  })

  it.each([
    [
      'a boundary that never ends',
      `${HEAD}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${VOTE}`,
    ],
    [
      'parts whose boundary is not the declared one',
      `${HEAD}Content-Type: multipart/mixed; boundary="b"\n\n--b\n\n${VOTE}\n--c--`,
    ],
    [
      'base64 that is cut off',
      `${HEAD}Content-Transfer-Encoding: base64\n\n${Buffer.from(`${VOTE} It`).toString('base64').slice(0, -2)}`,
    ],
  ])('%s: what is there is read', async (_what, mail) => {
    expect((await read(mail)).document.text).toContain(VOTE)
  })

  it('forms of forms of forms are read once each', async () => {
    const forms = (depth: number): string =>
      depth === 0
        ? 'Content-Type: text/html\n\n<p>It rains.</p>'
        : multipart('alternative', `b${depth}.`, 'Content-Type: text/plain\n\nIt rains.', forms(depth - 1))
    const start = performance.now()
    const { blocks } = await read(`${HEAD}${forms(60)}`)
    expect(blocks.slice(1)).toEqual([['paragraph', 'It rains.']])
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('no head of a mail: damaged', async () => {
    await expect(read('It rains.\n\nIt pours.')).rejects.toMatchObject({ code: 'damaged' })
  })

  it('ten thousand parts in each other are too complex; beside each other they are read', async () => {
    let deep = HEAD
    for (let at = 0; at < 10_000; at++)
      deep += `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`
    await expect(read(deep)).rejects.toMatchObject({ code: 'too-complex' })
    const start = performance.now()
    const many = Array.from({ length: 10_000 }, (_, at) => `Content-Type: text/plain\n\nPart ${at}.`)
    const { document } = await read(`${HEAD}${multipart('mixed', 'b', ...many)}`)
    expect(document.text).toContain('Part 9999.')
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  it('however its bytes are changed, it gives a sound document or one of our errors', async () => {
    const sound = latin1(
      `${HEAD}${multipart('mixed', 'b', `Content-Type: text/plain\n\nIt rains, said Ana.`, `Content-Type: text/html\n\n<p>${'It pours. '.repeat(9)}</p>`, attachment)}`,
    )
    const change = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 10 }), async (changes) => {
        const bytes = sound.slice()
        for (const { at, byte } of changes) bytes[at] = byte
        try {
          const { document, warnings } = await ingest({ bytes, name: 'x.eml' })
          expect(checkRecord(await readDocument(document, warnings, undefined))).toEqual([])
        } catch (error) {
          expect(error).toBeInstanceOf(OnrecordError)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('a mailbox', () => {
  const LINE = 'From ilse@harbour.example Mon May 12 08:30:00 2031\n'

  it('of one message is that message', async () => {
    const { document } = await read(`${LINE}${plain(VOTE)}`, 'inbox.mbox')
    expect(document).toMatchObject({ title: 'No dredging', input: { mediaType: 'application/mbox' } })
  })

  it('of several is refused, with their number', async () => {
    await expect(
      read(`${LINE}${plain(VOTE)}\n\n${LINE}${plain('It rains.')}`, 'inbox.mbox'),
    ).rejects.toMatchObject({
      code: 'several-reports',
      data: { messages: 2 },
    })
  })
})
