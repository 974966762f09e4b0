import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailMessages } from './mbox.ts'

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

async function messagesOf(text: string, { size = 1000, maxBytes = 1_000_000 } = {}) {
  const bytes = latin1(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.slice(at * size, (at + 1) * size),
  )
  const messages = []
  for await (const message of mailMessages(chunks, maxBytes)) messages.push(message)
  return messages.map(({ bytes, tooLong }) => tooLong ?? Buffer.from(bytes).toString('latin1').trimEnd())
}

const LINE = 'From ana@press.example Mon May 12 08:30:00 2031'
const ONE = 'From: Ana\nSubject: One\n\nIt rains.'
const TWO = 'From: Tor\nSubject: Two\n\nIt pours.'

describe('the messages of a mailbox', () => {
  it.each([
    ['with a blank line between them', `${LINE}\n${ONE}\n\n${LINE}\n${TWO}\n`, [ONE, TWO]],
    ['without one', `${LINE}\n${ONE}\n${LINE}\n${TWO}`, [ONE, TWO]],
    ['with a zone in the line', `From a@b.example Mon May 12 08:30:00 +0200 2031\n${ONE}`, [ONE]],
    ['with a line that has no date', `From ana@press.example\n${ONE}\n\nFrom tor\n${TWO}`, [ONE, TWO]],
    ['behind empty lines', `\n\n${LINE}\n${ONE}`, [ONE]],
    ['without any such line', ONE, [ONE]],
    [
      'where a body says “From”',
      `${LINE}\n${ONE}\n\nFrom the sea came\nnothing.`,
      [`${ONE}\n\nFrom the sea came\nnothing.`],
    ],
    ['where it says so at the end', `${LINE}\n${ONE}\n\nFrom the sea`, [`${ONE}\n\nFrom the sea`]],
    [
      'with marks before “From”',
      `${LINE}\n${ONE}\n>From here\n>>From there`,
      [`${ONE}\nFrom here\n>From there`],
    ],
    ['none', '\n\n', []],
    ['none but a line', `${LINE}\n`, []],
  ])('%s', async (_what, text, messages) => {
    expect(await messagesOf(text)).toEqual(messages)
    expect(await messagesOf(text.replaceAll('\n', '\r\n'))).toEqual(
      messages.map((message) => message.replaceAll('\n', '\r\n')),
    )
  })

  it('one that is too long is passed over, those around it are kept', async () => {
    const long = `From: Ana\n\n${'sea '.repeat(500)}\n`
    const text = `${LINE}\n${ONE}\n${LINE}\n${long}${LINE}\n${TWO}`
    expect(await messagesOf(text, { maxBytes: 500 })).toEqual([ONE, long.length, TWO])
  })

  it('are the same however the bytes come', async () => {
    const text = `${LINE}\n${ONE}\n\n>From him\n${'word '.repeat(40_000)}\n\n${LINE}\n${TWO}\n\nFrom tor\n${ONE}`
    const whole = await messagesOf(text, { size: text.length })
    expect(whole).toHaveLength(3)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 80_000 }), async (size) => {
        expect(await messagesOf(text, { size })).toEqual(whole)
      }),
      { numRuns: 15 },
    )
  })

  it('of 50 MB are parted holding one at a time', async () => {
    const message = latin1(`${LINE}\nSubject: Tide\n\n${'The tide table of the harbour. '.repeat(300)}\n\n`)
    const copies = Math.ceil(50_000_000 / message.length)
    function* chunks() {
      for (let at = 0; at < copies; at++) yield message
    }
    const before = process.memoryUsage().arrayBuffers
    let count = 0
    let most = 0
    for await (const { bytes } of mailMessages(chunks(), 1_000_000)) {
      count += bytes.length > 0 ? 1 : 0
      if (count % 500 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
    expect(count).toBe(copies)
    expect(most).toBeLessThan(40_000_000)
  })
})
