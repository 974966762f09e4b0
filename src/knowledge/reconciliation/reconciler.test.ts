import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  human,
  type MadeEntity,
  type MadeServiceOptions,
  type Mischief,
  madeService,
} from '../../../test/reconciliation-server.ts'
import { checkRecord } from '../../domain/check.ts'
import type { ReportRecord } from '../../domain/record.ts'
import type { OnrecordError } from '../../errors.ts'
import { read } from '../../read.ts'
import { openReconciler, type ReconcileOptions } from './reconciler.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-reconciler-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const REPORT = 'Ana Duarte, the foreign minister of Portugal, said the port would close. Portugal was silent.'
const portugal = { id: 'Q45', name: 'Portugal' }
const brazil = { id: 'Q155', name: 'Brazil' }
/** Of the kind that Wikidata's service gives: all of it 100, on the name alone. */
const duarte = (id: string, more: Partial<MadeEntity> = {}): MadeEntity => ({
  id,
  name: 'Ana Duarte',
  type: human,
  score: 100,
  features: [{ id: 'all_labels', value: 100 }],
  ...more,
})

const reportOf = (text = REPORT, published?: string) => read({ text, published }, { reader: 'rules' })

/** Nobody waits in a test; how long it would have been is kept. */
function quickClock(now = Date.parse('2031-05-12T12:00:00Z')) {
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (ms: number) => {
      slept.push(ms)
    },
  }
}

async function reconcile(made: MadeServiceOptions, options: Partial<ReconcileOptions> = {}, text?: string) {
  const service = await madeService(made)
  const problems: OnrecordError[] = []
  const clock = quickClock()
  const reconciler = await openReconciler({
    services: [service.url],
    cache: false,
    clock,
    onProblem: (problem) => problems.push(problem),
    ...options,
  })
  const before = await reportOf(text, '2031-05-12')
  const { record, decisions } = await reconciler.reconcile(before)
  await reconciler.close()
  expect(checkRecord(record)).toEqual([])
  return { service, problems, clock, before, record, decisions }
}

const linksOf = (record: ReportRecord, name: string) =>
  record.entities
    .filter((entity) => entity.name === name)
    .flatMap(({ links }) => links.filter(({ scheme }) => scheme !== 'iso3166-1').map(({ id }) => id))

const outcomeOf = (decisions: Awaited<ReturnType<typeof reconcile>>['decisions'], name: string) =>
  decisions.find((decision) => decision.name === name)?.outcome

describe('links to a knowledge service', () => {
  it('have the identifier, and a score of our own beside the service’s, which is kept with its features', async () => {
    const minister = { P27: [portugal], P39: [{ id: 'Q1', name: 'Minister of Foreign Affairs' }] }
    const { record, decisions } = await reconcile({
      entities: [duarte('Q7', { facts: minister, score: 63 })],
    })
    const entity = record.entities.find(({ name }) => name === 'Ana Duarte')
    expect(entity?.links).toEqual([{ scheme: 'wikidata', id: 'Q7', name: 'Ana Duarte', score: 0.95 }])
    expect(decisions.find(({ name }) => name === 'Ana Duarte')?.candidates).toMatchObject([
      {
        score: 0.95,
        agreement: { name: 'same', type: 'yes', country: 'yes', role: 'yes' },
        candidate: { score: 63, match: false, features: [{ id: 'all_labels', value: 100 }] },
      },
    ])
  })

  it.each<[string, Partial<MadeEntity>]>([
    ['country', { facts: { P27: [brazil] } }],
    ['country, though the service is certain', { facts: { P27: [brazil] }, match: true }],
    ['country, by the words that describe it', { description: 'Brazilian politician' }],
    ['role', { facts: { P27: [portugal], P106: [{ id: 'Q2', name: 'association football player' }] } }],
    ['role, by the words that describe it', { facts: { P27: [portugal] }, description: 'Portuguese singer' }],
    ['type', { type: [{ id: 'Q11424', name: 'film' }], match: true, facts: { P27: [portugal] } }],
    ['birth', { facts: { P27: [portugal], P569: [{ date: '2033-01-01T00:00:00+00:00' }] } }],
    ['death', { facts: { P27: [portugal], P570: [{ date: '1870-01-01T00:00:00+00:00' }] } }],
  ])('are not made where the %s disagrees', async (_, more) => {
    const { record, decisions } = await reconcile({ entities: [duarte('Q7', more)] })
    expect(linksOf(record, 'Ana Duarte')).toEqual([])
    expect(outcomeOf(decisions, 'Ana Duarte')).toBe('contradicted')
  })

  it('are not made on a name alone, unless the service is certain', async () => {
    const bare = await reconcile({ entities: [duarte('Q7')] })
    expect(outcomeOf(bare.decisions, 'Ana Duarte')).toBe('unproven')
    const certain = await reconcile({ entities: [duarte('Q7', { match: true })] })
    expect(linksOf(certain.record, 'Ana Duarte')).toEqual(['Q7'])
  })

  it('are left open between two who fit alike, even if the service is certain of one', async () => {
    const two = [
      duarte('Q7', { facts: { P27: [portugal] } }),
      duarte('Q8', { facts: { P27: [portugal] }, match: true }),
    ]
    const { record, decisions } = await reconcile({ entities: two })
    expect(linksOf(record, 'Ana Duarte')).toEqual([])
    expect(outcomeOf(decisions, 'Ana Duarte')).toBe('tie')
  })

  it('go to the one of two who fits better', async () => {
    const two = [
      duarte('Q7', { facts: { P27: [brazil] } }),
      duarte('Q8', { facts: { P27: [portugal] }, score: 40 }),
      duarte('Q9', { name: 'Ana Duarte Lopes', features: [], facts: { P27: [portugal] } }),
    ]
    const { record } = await reconcile({ entities: two })
    expect(linksOf(record, 'Ana Duarte')).toEqual(['Q8'])
  })

  it('are asked for with name, type and country, and nothing else of the report', async () => {
    const { service } = await reconcile({ entities: [] })
    expect(service.matches().flatMap(({ queries }) => queries)).toEqual([
      { query: 'Ana Duarte', limit: 10, type: 'Q5', properties: [{ pid: 'P27', v: 'Portugal' }] },
      { query: 'Portugal', limit: 10, type: 'Q6256' },
    ])
    expect(service.asked[0]?.headers['user-agent']).toMatch(/^onrecord\//)
  })

  it('are made by the draft of 1.0 too, where the manifest names it', async () => {
    const {
      identifierSpace: _,
      schemaSpace: __,
      ...rest
    } = await import('../../../test/reconciliation-server.ts').then((made) => made.WIKIDATA_MANIFEST)
    const view = { url: 'https://www.wikidata.org/wiki/{id}' }
    const { service, record } = await reconcile({
      manifest: { ...rest, view, versions: ['1.0-draft'] },
      entities: [duarte('Q7', { facts: { P27: [portugal] } })],
    })
    expect(linksOf(record, 'Ana Duarte')).toEqual(['Q7'])
    expect(service.asked.map(({ path }) => path)).toEqual(['/en/api', '/en/api/match', '/en/api/extend'])
  })

  it('have the host of its identifiers for a scheme where the service is not known, and its own type', async () => {
    const { service, record } = await reconcile({
      manifest: {
        versions: ['0.2'],
        name: 'Register',
        identifierSpace: 'https://www.register.example/id/',
        schemaSpace: 'https://www.register.example/schema/',
        defaultTypes: [
          { id: 'corp', name: 'Companies' },
          { id: 'pers', name: 'Persons' },
        ],
      },
      entities: [
        duarte('r/7', { type: [{ id: 'pers', name: 'Person' }], description: 'Portuguese politician' }),
      ],
    })
    const links = record.entities.flatMap((entity) => entity.links)
    expect(links).toContainEqual({ scheme: 'register.example', id: 'r/7', name: 'Ana Duarte', score: 0.85 })
    expect(service.matches()[0]?.queries[0]).toMatchObject({ query: 'Ana Duarte', type: 'pers' })
  })

  it('are not asked for where the user’s file has one already', async () => {
    const service = await madeService()
    const reconciler = await openReconciler({ services: [service.url], cache: false })
    const knowledge = [{ name: 'Ana Duarte', identifiers: [{ scheme: 'wikidata', id: 'Q1' }] }]
    const { record } = await reconciler.reconcile(
      await read({ text: REPORT }, { reader: 'rules', knowledge }),
    )
    expect(linksOf(record, 'Ana Duarte')).toEqual(['Q1'])
    expect(service.matches().flatMap(({ queries }) => queries.map(({ query }) => query))).toEqual([
      'Portugal',
    ])
  })

  it('take markup, formulas and what turns text round for names like others', async () => {
    const names = ['=HYPERLINK("http://x","y")', '<img src=x onerror=alert(1)>', '"}],"q9":{"query":"']
    const service = await madeService()
    const reconciler = await openReconciler({ services: [service.url], cache: false })
    const record = await reportOf()
    const [entity] = record.entities
    const hostile = {
      ...record,
      entities: names.map((name, at) => ({
        ...(entity as (typeof record.entities)[0]),
        id: `e${at}`,
        name: `${name}\u202e\0`,
      })),
    }
    await reconciler.reconcile(hostile)
    expect(service.matches().flatMap(({ queries }) => queries.map(({ query }) => query))).toEqual(names)
  })
})

describe('batches', () => {
  const people = Array.from(
    { length: 23 },
    (_, at) => `Ana ${String.fromCharCode(65 + at)}${'o'.repeat(3)}rte`,
  )
  const text = people.map((name) => `${name} said no.`).join('\n\n')

  it('are as large as the manifest says, of several reports too, and ask for no name twice', async () => {
    const service = await madeService({
      manifest: { versions: ['0.2'], name: 'Small', identifierSpace: 'https://x.example/', batchSize: 10 },
    })
    const reconciler = await openReconciler({ services: [service.url], cache: false })
    const record = await reportOf(text)
    await Promise.all([reconciler.reconcile(record), reconciler.reconcile(record)])
    const sizes = service.matches().map(({ queries }) => queries.length)
    expect(sizes).toEqual([10, 10, 3])
    expect(service.matches().flatMap(({ queries }) => queries.map(({ query }) => query))).toEqual(people)
  })

  it('are halved where the service refuses them', async () => {
    const mischief: Mischief = ({ kind, queries }, response) => {
      if (kind !== 'match' || queries.length <= 3) return false
      response.writeHead(413).end()
      return true
    }
    const service = await madeService({ mischief })
    const reconciler = await openReconciler({ services: [service.url], cache: false })
    const { record, decisions } = await reconciler.reconcile(await reportOf(text))
    expect(decisions).toHaveLength(23)
    expect(record.warnings.filter(({ code }) => code === 'not-reconciled')).toEqual([])
  })
})

describe('a service that is out of order loses no reading', () => {
  const answer =
    (status: number, body = '', headers: Record<string, string> = {}): Mischief =>
    ({ kind }, response) => {
      if (kind !== 'match') return false
      response.writeHead(status, headers).end(body)
      return true
    }
  const withType = (type: string) => ({ 'content-type': type })

  it.each<[string, Mischief, RegExp]>([
    ['answers 500', answer(500), /answered 500 .*3 times/],
    ['asks for an hour', answer(429, '', { 'retry-after': '3600' }), /answered 429 .*longer than 60 seconds/],
    ['answers 401', answer(401), /answered 401 .*password/],
    ['refuses every name', answer(400), /refuses every name/],
    ['answers broken JSON', answer(200, '{"q0":{"result":[', withType('application/json')), /no JSON/],
    ['answers a page', answer(200, '<!doctype html><title>Hi</title>', withType('text/html')), /a web page/],
    ['leaves out every name', answer(200, '{"toString":{"result":[]}}'), /without sound candidates/],
    [
      'has candidates without identifiers',
      answer(200, '{"q0":{"result":[{"name":"Ana Duarte","score":1}]}}'),
      /without sound/,
    ],
    ['has a list for an object', answer(200, '[[[]]]'), /without sound candidates/],
    ['answers ten million characters', answer(200, `"${'x'.repeat(10_000_000)}"`), /more than 8388608 bytes/],
    ['leads elsewhere', answer(307, '', { location: 'http://elsewhere.example/api' }), /is not followed/],
    [
      'breaks off',
      (asked, response) => {
        if (asked.kind !== 'match') return false
        response.writeHead(200, { 'content-length': '100' }).write('{"q0":')
        setTimeout(() => response.destroy(), 20)
        return true
      },
      /broke off|could not be reached/,
    ],
    [
      'hangs up',
      ({ kind }, response) => {
        if (kind !== 'match') return false
        response.destroy()
        return true
      },
      /could not be reached.*3 times/,
    ],
    [
      'has a manifest without versions or spaces',
      ({ kind }, response) => {
        if (kind !== 'manifest') return false
        response.end('{"name":"Weather"}')
        return true
      },
      /no manifest of a reconciliation service/,
    ],
    [
      'speaks another version',
      ({ kind }, response) => {
        if (kind !== 'manifest') return false
        response.end('{"name":"Later","versions":["7"]}')
        return true
      },
      /speaks "7" of the reconciliation protocol/,
    ],
    [
      'is a web site',
      ({ kind }, response) => {
        if (kind !== 'manifest') return false
        response.writeHead(200, withType('text/html')).end('<html></html>')
        return true
      },
      /a web page, where the JSON of a reconciliation service was expected/,
    ],
    [
      'leads round and round',
      ({ kind, path }, response) => {
        if (kind !== 'manifest') return false
        response.writeHead(302, { location: path }).end()
        return true
      },
      /more than 3 times/,
    ],
  ])('that %s', async (_, mischief, message) => {
    const made = { mischief, entities: [duarte('Q7', { facts: { P27: [portugal] } })] }
    const { before, record, problems } = await reconcile(made)
    const warnings = record.warnings.filter(({ code }) => code === 'not-reconciled')
    expect({ ...record, warnings: before.warnings }).toEqual(before)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]?.message).toMatch(message)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.remedy).not.toBe('')
  })

  it('that is too slow, or is not there', async () => {
    const mischief: Mischief = ({ kind }) => kind === 'match'
    const slow = await reconcile({ mischief }, { timeoutMs: 100 })
    expect(slow.problems[0]?.message).toMatch(/did not answer within 0.1 seconds/)
    const gone = await madeService()
    await gone.close()
    const { problems } = await reconcile({}, { services: [gone.url] })
    expect(problems[0]?.message).toMatch(/could not be reached.*3 times/)
  })

  it('waits as long as it is told, and tries again', async () => {
    const mischief: Mischief = ({ kind }, response, times) => {
      if (kind !== 'match' || times > 2) return false
      response.writeHead(429, times === 1 ? { 'retry-after': '7' } : {}).end()
      return true
    }
    const { clock, record, problems } = await reconcile({
      mischief,
      entities: [duarte('Q7', { facts: { P27: [portugal] } })],
    })
    expect(clock.slept).toEqual([7000, 2000])
    expect(problems).toEqual([])
    expect(linksOf(record, 'Ana Duarte')).toEqual(['Q7'])
  })

  it('links nobody whose facts it does not tell', async () => {
    const mischief: Mischief = ({ kind }, response) => {
      if (kind !== 'extend') return false
      response.writeHead(500).end()
      return true
    }
    const { record, decisions } = await reconcile({ mischief, entities: [duarte('Q7', { match: true })] })
    expect(linksOf(record, 'Ana Duarte')).toEqual([])
    expect(outcomeOf(decisions, 'Ana Duarte')).toBe('unanswered')
  })

  it('links the others where it leaves one out', async () => {
    const mischief: Mischief = ({ kind }, response) => {
      if (kind !== 'match') return false
      response.end(
        JSON.stringify({ q0: { result: [{ id: 'Q7', name: 'Ana Duarte', match: true, type: ['Q5'] }] } }),
      )
      return true
    }
    const { record, decisions, problems } = await reconcile({ mischief })
    expect(linksOf(record, 'Ana Duarte')).toEqual(['Q7'])
    expect(outcomeOf(decisions, 'Portugal')).toBe('unanswered')
    expect(problems[0]?.message).toMatch(/left out some of the names/)
    expect(record.warnings.at(-1)?.message).toMatch(/^1 name has no answer/)
  })

  it('is left alone after two batches that failed', async () => {
    const service = await madeService({ mischief: answer(500) })
    const reconciler = await openReconciler({ services: [service.url], cache: false, clock: quickClock() })
    for (const name of ['Ana Duarte', 'Ivo Pell', 'Jo Roe', 'Mia Kern'])
      await reconciler.reconcile(await reportOf(`${name} said no.`))
    expect(service.matches()).toHaveLength(6)
  })
})

describe('what a service has answered', () => {
  const options = (url: string, cache: string, more: Partial<ReconcileOptions> = {}): ReconcileOptions => ({
    services: [url],
    cache,
    clock: quickClock(),
    ...more,
  })
  const entities = [duarte('Q7', { facts: { P27: [portugal] } })]

  async function run(options: ReconcileOptions) {
    const problems: OnrecordError[] = []
    const reconciler = await openReconciler({ ...options, onProblem: (problem) => problems.push(problem) })
    const { record } = await reconciler.reconcile(await reportOf())
    await reconciler.close()
    return { record, problems }
  }

  it('is not asked again until it is old', async () => {
    const cache = join(folder, 'usual')
    const service = await madeService({ entities })
    const first = await run(options(service.url, cache))
    const requests = service.asked.length
    const second = await run(options(service.url, cache))
    expect(service.asked).toHaveLength(requests)
    expect(second.record).toEqual(first.record)
    expect(linksOf(second.record, 'Ana Duarte')).toEqual(['Q7'])
    const later = quickClock(Date.parse('2031-07-12T12:00:00Z'))
    await run(options(service.url, cache, { clock: later }))
    expect(service.asked).toHaveLength(requests * 2)
  })

  it('is told to be damaged where it is, and asked anew', async () => {
    const cache = join(folder, 'damaged')
    const service = await madeService({ entities })
    await run(options(service.url, cache))
    const requests = service.asked.length
    const file = join(cache, readdirSync(cache)[0] as string)
    const whole = readFileSync(file, 'utf8')
    let runs = 1
    for (const broken of [
      '',
      whole.slice(0, -20),
      whole.replace('"Q7"', '7'),
      '\0\xff',
      whole.replace('/1"', '/0"'),
    ]) {
      writeFileSync(file, broken)
      const { record, problems } = await run(options(service.url, cache))
      expect(linksOf(record, 'Ana Duarte')).toEqual(['Q7'])
      expect(problems.map(({ code }) => code)).toEqual(['bad-cache'])
      expect(service.asked).toHaveLength(requests * ++runs)
      expect(readFileSync(file, 'utf8').split('\n').sort()).toEqual(whole.split('\n').sort())
    }
    expect(readdirSync(cache)).toHaveLength(1)
  })

  it('is not kept where it can’t be, and that is told', async () => {
    const blocked = join(folder, 'file')
    writeFileSync(blocked, '')
    const service = await madeService({ entities })
    const { record, problems } = await run(options(service.url, join(blocked, 'below')))
    expect(linksOf(record, 'Ana Duarte')).toEqual(['Q7'])
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['bad-cache']))
  })

  it('holds no key or password of the address, and neither does any message', async () => {
    const cache = join(folder, 'secret')
    const service = await madeService({ entities })
    const url = `${service.url.replace('//', '//ana:pass%40word@')}?api_key=secret`
    const { record } = await run(options(url, cache))
    expect(linksOf(record, 'Ana Duarte')).toEqual(['Q7'])
    const sent = service.asked.map(({ headers, path }) => [headers.authorization, path])
    const basic = `Basic ${Buffer.from('ana:pass@word').toString('base64')}`
    expect(new Set(sent.map(String))).toEqual(new Set([`${basic},/en/api?api_key=secret`]))
    const kept = readFileSync(join(cache, readdirSync(cache)[0] as string), 'utf8')
    expect(kept).not.toMatch(/secret|pass/)
    await service.close()
    const down = await run(options(url, join(folder, 'other')))
    expect(JSON.stringify([down.record.warnings, down.problems.map(({ message }) => message)])).not.toMatch(
      /secret|pass/,
    )
  })
})

it.each(['ftp://x.example/', 'wikidata', 'file:///etc/passwd', ''])(
  'refuses an address that is none: %s',
  async (url) => {
    await expect(openReconciler({ services: [url] })).rejects.toMatchObject({ code: 'bad-service' })
  },
)
