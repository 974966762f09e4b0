import { resolve } from 'node:path'
import type { Entity } from '../../domain/entity.ts'
import type { ReportRecord } from '../../domain/record.ts'
import type { OnrecordError } from '../../errors.ts'
import { isOpen, type Said } from './agreement.ts'
import { openStore } from './answer-store.ts'
import { type Clock, systemClock } from './ask-again.ts'
import { usualCacheFolder } from './cache-folder.ts'
import type { Candidate, Facts } from './candidate.ts'
import { decide, type LinkDecision } from './decide.ts'
import type { Service } from './manifest.ts'
import { queryFor } from './query.ts'
import { serviceAddress } from './service-address.ts'
import { type ServiceClient, serviceClient } from './service-client.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** People change their offices: an answer is asked again after so many days. */
const USUAL_AGE_DAYS = 30
const USUAL_TIMEOUT_MS = 30_000

export interface ReconcileOptions {
  /** Addresses of reconciliation services, asked one after the other. */
  readonly services: readonly string[]
  /** Folder for their answers; undefined: the system's for caches; false: answers are kept for the run only. */
  readonly cache?: string | false | undefined
  /** Age from which an answer is asked again. */
  readonly maxAgeDays?: number | undefined
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs?: number | undefined
  /** Gets what goes wrong, each kind once; the record is whole without it. */
  readonly onProblem?: ((problem: OnrecordError) => void) | undefined
  readonly clock?: Clock | undefined
}

/** A record with its links, and why each of them was made or not. */
export interface Reconciled {
  readonly record: ReportRecord
  /** By service, in the order of entities. */
  readonly decisions: readonly LinkDecision[]
}

/** Links entities of records to knowledge services. Names (with type and country) are sent to them. */
export interface Reconciler {
  /** Never rejects: where a service gives no answer, the record is as it was, with the warning `not-reconciled`. */
  reconcile(record: ReportRecord): Promise<Reconciled>
  /** Writes the answers that are kept. */
  close(): Promise<void>
}

/** Opens a reconciler; asks nothing yet. Throws OnrecordError 'bad-service' where an address is none. */
export async function openReconciler(options: ReconcileOptions): Promise<Reconciler> {
  const { maxAgeDays = USUAL_AGE_DAYS, timeoutMs = USUAL_TIMEOUT_MS, clock = systemClock } = options
  const onProblem = options.onProblem ?? (() => {})
  const folder = options.cache ?? usualCacheFolder(process.env, process.platform)
  const services = await Promise.all(
    options.services.map(serviceAddress).map(async (address) => {
      const store = await openStore({
        path: folder ? resolve(folder, `${address.fileName}.jsonl`) : undefined,
        service: address.shown,
        maxAgeMs: maxAgeDays * DAY_MS,
        now: () => clock.now(),
        onProblem,
      })
      return {
        shown: address.shown,
        store,
        client: serviceClient({ address, store, clock, timeoutMs, onProblem }),
      }
    }),
  )
  return {
    async reconcile(record) {
      let reconciled: Reconciled = { record, decisions: [] }
      for (const { shown, client } of services) reconciled = await askFor(reconciled, shown, client)
      return reconciled
    },
    async close() {
      for (const { store } of services) await store.save()
    },
  }
}

async function askFor(
  { record, decisions }: Reconciled,
  shown: string,
  client: ServiceClient,
): Promise<Reconciled> {
  const service = await client.service()
  if (!service) return { record: warned(record, shown, client.trouble()), decisions }
  const names = new Map(record.entities.map(({ id, name }) => [id, name]))
  const speakers = new Set(record.statements.map(({ speaker }) => speaker))
  const asked = await Promise.all(
    record.entities.map(async (entity): Promise<LinkDecision | undefined> => {
      const query = queryFor(entity, service)
      if (!query) return undefined
      const said = saidOf(entity, record, names, speakers)
      const candidates = await client.candidates(query)
      const facts = candidates && (await factsFor(said, candidates, service, client))
      const { id, name } = entity
      const decision = decide(said, facts && candidates, (each) => facts?.get(each), service)
      return { entity: id, name, service: shown, scheme: service.scheme, ...decision }
    }),
  )
  const made = asked.filter((decision) => decision !== undefined)
  const linked = withLinks(record, made)
  const unanswered = made.filter(({ outcome }) => outcome === 'unanswered').length
  return {
    record: unanswered > 0 ? warned(linked, shown, client.trouble(), unanswered) : linked,
    decisions: [...decisions, ...made],
  }
}

/** What the service knows of the candidates that name and type leave open; undefined where it gave no answer. */
async function factsFor(
  said: Said,
  candidates: readonly Candidate[],
  service: Service,
  client: ServiceClient,
): Promise<ReadonlyMap<string, Facts> | undefined> {
  if (!service.extends) return new Map()
  const open = candidates.filter((candidate) => isOpen(said, candidate, service))
  const told = await Promise.all(open.map(async ({ id }) => [id, await client.facts(id)] as const))
  const known = told.flatMap(([id, facts]) => (facts ? [[id, facts] as const] : []))
  return known.length === told.length ? new Map(known) : undefined
}

function saidOf(
  entity: Entity,
  { document }: ReportRecord,
  names: ReadonlyMap<string, string>,
  speakers: ReadonlySet<string | null>,
): Said {
  return {
    entity,
    roles: entity.roles.map(({ title, of }) => ({ title, of: of === undefined ? undefined : names.get(of) })),
    published: document.published,
    speaks: speakers.has(entity.id),
  }
}

function withLinks(record: ReportRecord, decisions: readonly LinkDecision[]): ReportRecord {
  const links = new Map(decisions.flatMap(({ entity, link }) => (link ? [[entity, link] as const] : [])))
  if (links.size === 0) return record
  return {
    ...record,
    entities: record.entities.map((entity) => {
      const link = links.get(entity.id)
      return link ? { ...entity, links: [...entity.links, link] } : entity
    }),
  }
}

function warned(
  record: ReportRecord,
  shown: string,
  trouble: OnrecordError | undefined,
  names?: number,
): ReportRecord {
  const whom =
    names === undefined
      ? 'nobody was looked up'
      : `${names} ${names === 1 ? 'name has' : 'names have'} no answer`
  const message = `${whom}: ${trouble?.message ?? shown}`
  return { ...record, warnings: [...record.warnings, { code: 'not-reconciled', message }] }
}
