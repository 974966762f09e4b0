import { readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/domain/check.ts'
import { human, madeService } from '../reconciliation-server.ts'
import { jsonLines, onrecord, scratchFolder } from './onrecord.ts'

const scratch = scratchFolder()
const RULES = ['--reader', 'rules']
const REPORT = 'Ana Duarte, the foreign minister of Portugal, said no. Ivo Pell, a footballer, said yes.'
const report = scratch.write('report.txt', REPORT)
let folders = 0
/** A cache that nobody has used. */
const newCache = () => join(scratch.path, `cache-${++folders}`)

const portugal = { id: 'Q45', name: 'Portugal' }
const entities = [
  { id: 'Q7', name: 'Ana Duarte', type: human, facts: { P27: [portugal] } },
  {
    id: 'Q8',
    name: 'Ana Duarte',
    type: human,
    facts: { P27: [{ id: 'Q155', name: 'Brazil' }] },
    match: true,
  },
  { id: 'Q9', name: 'Ivo Pell', type: human, description: 'painter\u001b[31m <b>', match: true },
]

type Line = {
  document: { ref: string }
  entities: { name: string; links: { id: string }[] }[]
  warnings: { code: string }[]
}
const linksOf = ({ entities }: Line, name: string) =>
  entities.find((entity) => entity.name === name)?.links.map(({ id }) => id)

describe('read --reconcile', () => {
  it('links whom the service knows, and asks nothing when the report is read again', async () => {
    const service = await madeService({ entities })
    const args = [
      'read',
      ...RULES,
      '--json',
      '--reconcile',
      service.url,
      '--reconcile-cache',
      newCache(),
      report,
    ]
    const first = await onrecord(args)
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' })
    const record = JSON.parse(first.stdout)
    expect(checkRecord(record)).toEqual([])
    expect(linksOf(record, 'Ana Duarte')).toEqual(['Q7'])
    expect(linksOf(record, 'Ivo Pell')).toEqual([])
    const requests = service.asked.length
    const second = await onrecord(args)
    expect(second.stdout).toBe(first.stdout)
    expect(service.asked).toHaveLength(requests)
  })

  it('keeps answers in the system’s folder for caches unless told otherwise', async () => {
    const service = await madeService({ entities })
    const XDG_CACHE_HOME = newCache()
    await onrecord(['read', ...RULES, '--json', '--reconcile', service.url, report], {
      env: { XDG_CACHE_HOME },
    })
    expect(readdirSync(join(XDG_CACHE_HOME, 'onrecord', 'reconciliation'))).toHaveLength(1)
  })

  it('asks for the names of many reports in batches, each once; lines stay in order', async () => {
    const service = await madeService({ entities })
    const input = Array.from({ length: 12 }, (_, at) => JSON.stringify({ ref: at, text: REPORT })).join('\n')
    const { status, stdout } = await onrecord(
      ['read', ...RULES, '--ndjson', '--reconcile', service.url, '--reconcile-cache', newCache()],
      { input: `${input}\nbroken\n` },
    )
    expect(status).toBe(1)
    const lines: Line[] = jsonLines(stdout)
    expect(lines.slice(0, 12).map(({ document }) => document.ref)).toEqual(
      lines.slice(0, 12).map((_, at) => `${at}`),
    )
    expect(lines.slice(0, 12).map((line) => linksOf(line, 'Ana Duarte'))).toEqual(Array(12).fill(['Q7']))
    expect(lines[12]).toMatchObject({ error: { code: 'bad-input-line' } })
    const names = service.matches().flatMap(({ queries }) => queries.map(({ query }) => query))
    expect(names.sort()).toEqual(['Ana Duarte', 'Ivo Pell', 'Portugal'])
  })

  it('explains each link with what agrees and what the service says, as text only', async () => {
    const service = await madeService({ entities })
    const { stdout } = await onrecord([
      'read',
      ...RULES,
      '--explain',
      '--reconcile',
      service.url,
      '--reconcile-cache',
      newCache(),
      report,
    ])
    const words = stdout.replace(/\s+/g, ' ')
    expect(words).toContain('Ana Duarte (e1), wikidata: linked to wikidata:Q7, 0.80')
    expect(words).toMatch(/Q8 Ana Duarte: name same, type yes, country no; the service: score 100, match/)
    expect(words).toMatch(/Ivo Pell \(e\d+\), wikidata: not linked: what the report says disagrees/)
    expect(stdout).not.toContain('\u001b')
  })

  it('writes pages of linked records', async () => {
    const service = await madeService({ entities })
    const page = join(scratch.path, 'page.html')
    const { status } = await onrecord([
      'read',
      ...RULES,
      '--html',
      page,
      '--reconcile',
      service.url,
      '--reconcile-cache',
      newCache(),
      report,
    ])
    expect(status).toBe(0)
    expect(service.matches()).toHaveLength(1)
  })

  it('gives the record whole where the service is no such thing or is down, and says so once', async () => {
    const site = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<html>'))
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/wiki`
    const plain = await onrecord(['read', ...RULES, '--ndjson', report, report])
    const asked = await onrecord([
      'read',
      ...RULES,
      '--ndjson',
      '--reconcile',
      url,
      '--reconcile-cache',
      newCache(),
      report,
      report,
    ])
    site.close()
    expect(asked.status).toBe(0)
    const [before, after]: Line[][] = [jsonLines(plain.stdout), jsonLines(asked.stdout)]
    expect(after?.map(({ warnings, ...rest }) => rest)).toEqual(before?.map(({ warnings, ...rest }) => rest))
    expect(after?.map(({ warnings }) => warnings.at(-1)?.code)).toEqual(['not-reconciled', 'not-reconciled'])
    expect(asked.stderr).toContain(`${url} answered a web page, where the JSON of a reconciliation service`)
    expect(asked.stderr.match(/\[bad-service\]/g)).toHaveLength(1)
    expect(asked.stderr).toContain('docs/knowledge.md')
  })

  it('says what is wrong with a server that speaks no TLS', async () => {
    const service = await madeService({ entities })
    const { status, stderr } = await onrecord([
      'read',
      ...RULES,
      '--json',
      '--reconcile',
      service.url.replace('http:', 'https:'),
      '--reconcile-cache',
      newCache(),
      report,
    ])
    expect(status).toBe(0)
    expect(stderr).toMatch(/^onrecord: https:.*speaks no TLS that can be used .*\[bad-service\]/)
  })

  it('drops a damaged cache with a word', async () => {
    const service = await madeService({ entities })
    const cache = newCache()
    const args = ['read', ...RULES, '--json', '--reconcile', service.url, '--reconcile-cache', cache, report]
    await onrecord(args)
    writeFileSync(join(cache, readdirSync(cache)[0] as string), 'not ours')
    const { status, stdout, stderr } = await onrecord(args)
    expect(status).toBe(0)
    expect(linksOf(JSON.parse(stdout), 'Ana Duarte')).toEqual(['Q7'])
    expect(stderr).toMatch(/made anew \[bad-cache\]/)
  })

  it.each<[string, string[], string]>([
    ['no address', ['--reconcile', 'wikidata'], 'https://wikidata.reconci.link/en/api'],
    [
      'an address of another kind',
      ['--reconcile', 'ftp://x.example/'],
      'https://wikidata.reconci.link/en/api',
    ],
    ['a cache of nothing', ['--reconcile-cache', 'x'], 'add --reconcile'],
  ])('is wrong use with %s', async (_, args, words) => {
    const { status, stdout, stderr } = await onrecord(['read', ...args, report])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(words)
  })
})
