import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { command, example, finished, jsonLines, onrecord, scratchFolder, start } from './onrecord.ts'

const scratch = scratchFolder()
const strike = readFileSync(example('harbour-strike.txt'), 'utf8')
const short = (index: number) => `The bridge opens on day ${index}. “We are ready,” said Ines Falk.`
/** Where much is read and the model has no part in what is tested. */
const byRules = ['read', '--reader', 'rules']
const line = (value: unknown) => `${JSON.stringify(value)}\n`

describe('read --ndjson', () => {
  it('answers 5,000 lines in order, the bad ones on their lines', async () => {
    const isBad = (index: number) => index % 97 === 13
    const input = Array.from({ length: 5000 }, (_, index) =>
      isBad(index) ? `{"ref":"r${index}","text":1}\n` : line({ ref: `r${index}`, text: short(index) }),
    ).join('')
    const { status, stdout, stderr } = await onrecord([...byRules, '--ndjson'], { input })
    const lines = jsonLines(stdout)
    expect(lines.map(({ ref, document }) => ref ?? document.ref)).toEqual(
      Array.from({ length: 5000 }, (_, index) => `r${index}`),
    )
    const failed = lines.filter(({ error }) => error)
    expect(failed.every(({ ref }) => isBad(Number(ref.slice(1))))).toBe(true)
    expect(failed).toHaveLength(52)
    expect(stderr.match(/\[bad-input-line\]/g)).toHaveLength(52)
    expect(status).toBe(1)
  }, 120_000)

  it.each<[string, string | Uint8Array, unknown, string]>([
    ['no JSON', 'We stay\n', null, 'line 1 is not JSON'],
    ['no object', '[1]\n', null, 'line 1'],
    ['no text', line({ ref: 'a' }), 'a', 'exactly one of'],
    ['two texts', line({ ref: 7, text: 'x', html: 'y' }), 7, 'exactly one of'],
    ['a text that is none', line({ ref: 'a', text: 5 }), 'a', '"text"'],
    ['a date in words', line({ ref: 'a', text: 'x', published: 'Sunday' }), 'a', 'bad "published"'],
    ['an empty text', line({ ref: 'a', text: ' ' }), 'a', ''],
    ['no UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0x0a]), null, 'not UTF-8'],
    ['too long a text', line({ ref: 'a', text: 'word '.repeat(300) }), 'a', '1000'],
    ['too long a line', line({ ref: 'a', text: 'word '.repeat(3000) }), null, 'line 1 has 15'],
  ])('a bad line does not end it: %s', async (_name, bad, ref, words) => {
    const good = line({ ref: 'good', text: short(1) })
    const input = Buffer.concat([Buffer.from(bad), Buffer.from(good)])
    const { status, stdout, stderr } = await onrecord(['read', '--ndjson', '--max-bytes', '1000'], { input })
    const [first, second] = jsonLines(stdout)
    expect(first.ref).toBe(ref)
    expect(first.error.message).toContain(words)
    expect(second.document.ref).toBe('good')
    expect(stderr).toContain(`[${first.error.code}]`)
    expect(status).toBe(1)
  })

  it('takes CRLF, blank lines, a byte-order mark and a last line without an end', async () => {
    const input = `\ufeff${line({ ref: 1, text: short(1) }).trim()}\r\n\r\n  \n${line({ ref: 2, text: short(2) }).trim()}`
    const { status, stdout } = await onrecord(['read', '--ndjson'], { input })
    expect(jsonLines(stdout).map(({ document }) => document.ref)).toEqual(['1', '2'])
    expect(status).toBe(0)
  })

  it('gives what it is given: metadata and the unit of offsets', async () => {
    const input = line({
      ref: 'a',
      text: '🙂 “We stay,” said Ivo Pell.',
      title: 'Rain',
      published: '2031-05-12',
    })
    const { stdout } = await onrecord(['read', '--ndjson', '--offsets', 'codepoints'], { input })
    const [record] = jsonLines(stdout)
    expect(record.offsets).toBe('codepoints')
    expect(record.document).toMatchObject({ ref: 'a', title: 'Rain', published: '2031-05-12' })
  })

  it('reads files, a line each', async () => {
    const names = ['harbour-strike.txt', 'none-such.txt', 'council-vote.html'].map(example)
    const { status, stdout } = await onrecord(['read', '--ndjson', ...names])
    const [first, second, third] = jsonLines(stdout)
    expect([first.document.ref, second.ref, third.document.ref]).toEqual(names)
    expect(second.error.code).toBe('not-found')
    expect(status).toBe(1)
  })

  it('answers a line before the next one comes', async () => {
    const child = start(['read', '--ndjson'])
    const all = finished(child)
    child.stdin?.write(line({ ref: 'first', text: short(1) }))
    await new Promise((resolve) => child.stdout?.once('data', resolve))
    child.stdin?.end(line({ ref: 'second', text: short(2) }))
    const { status, stdout } = await all
    expect(status).toBe(0)
    expect(jsonLines(stdout)).toHaveLength(2)
  })

  it('gives the same records in the same bytes each time', async () => {
    const input = Array.from({ length: 12 }, (_, index) =>
      line({ ref: index, text: strike.slice(index * 20) }),
    ).join('')
    const first = await onrecord(['read', '--ndjson'], { input })
    expect(await onrecord(['read', '--ndjson'], { input })).toEqual(first)
  })
})

/** Of the whole process, all its threads; what it takes is a third of it, however long the stream. */
const MEMORY_LIMIT_MB = 600
const REPORT_MEMORY =
  'data:text/javascript,process.on("exit",()=>process._rawDebug("peak",process.resourceUsage().maxRSS))'

describe('a long stream', () => {
  it(`of 20,000 lines stays under ${MEMORY_LIMIT_MB} MB`, async () => {
    const child = start([...byRules, '--ndjson'], { nodeArgs: ['--import', REPORT_MEMORY] })
    let lines = 0
    child.stdout?.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 0x0a) lines++
    })
    let stderr = ''
    child.stderr?.on('data', (chunk) => {
      stderr += chunk
    })
    const ended = new Promise((resolve) => child.on('close', resolve))
    // Long enough that holding lines or records would show.
    const filler = 'Rain fell on the harbour. '.repeat(20)
    const input = function* () {
      for (let index = 0; index < 20_000; index++)
        yield line({ ref: index, text: `${short(index)} ${filler}` })
    }
    Readable.from(input()).pipe(child.stdin as NodeJS.WritableStream)
    expect(await ended).toBe(0)
    expect(lines).toBe(20_000)
    const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
    expect(peak).toBeGreaterThan(30)
    expect(peak).toBeLessThan(MEMORY_LIMIT_MB)
  }, 300_000)
})

describe('an end before the end', () => {
  const endless = (child: ReturnType<typeof start>) => {
    const input = function* () {
      for (let index = 0; ; index++) yield line({ ref: index, text: short(index) })
    }
    child.stdin?.on('error', () => {})
    Readable.from(input()).pipe(child.stdin as NodeJS.WritableStream)
  }

  // Windows has no signals that a process could answer.
  it.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s finishes what is in hand and ends with %i', async (signal, wanted) => {
    const child = start(['read', '--ndjson'])
    endless(child)
    const all = finished(child)
    await new Promise((resolve) => child.stdout?.once('data', resolve))
    child.kill(signal)
    const { status, stdout, stderr } = await all
    expect(status).toBe(wanted)
    expect(stderr).toBe('')
    expect(stdout.endsWith('\n')).toBe(true)
    const refs = jsonLines(stdout).map(({ document }) => Number(document.ref))
    expect(refs).toEqual(refs.map((_, index) => index))
  })

  it.each([
    [['read', '--ndjson']],
    [['read', '--ndjson', example('harbour-strike.txt'), example('council-vote.html')]],
    [['read', example('harbour-strike.txt'), example('council-vote.html')]],
    [['--help']],
    [['schema']],
  ])('a closed pipe ends %j quietly', async (args) => {
    const child = start(args)
    endless(child)
    child.stdout?.destroy()
    const { status, stderr } = await finished(child)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it
    .skipIf(!existsSync('/dev/full'))
    .each([
      [['read', '--ndjson', example('harbour-strike.txt')]],
      [['read', '--json', example('harbour-strike.txt')]],
      [['read', example('harbour-strike.txt')]],
      [['schema']],
    ])('a full disk is told: %j', async (args) => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', full, 'pipe'] })
    const { status, stderr } = await finished(child)
    expect(status).toBe(1)
    expect(stderr).toContain('[write-failed]')
  })

  it('a result larger than a pipe holds arrives whole', async () => {
    const file = scratch.write('long.txt', `${strike}\n\n`.repeat(60))
    const { status, stdout } = await onrecord([...byRules, '--json', file])
    expect(status).toBe(0)
    expect(stdout.length).toBeGreaterThan(1_000_000)
    expect(JSON.parse(stdout).statements.length).toBeGreaterThan(500)
  }, 60_000)
})
