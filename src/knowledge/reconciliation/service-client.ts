import { OnrecordError } from '../../errors.ts'
import type { AnswerStore } from './answer-store.ts'
import { askAgain, type Clock } from './ask-again.ts'
import { batcher } from './batcher.ts'
import type { Candidate, Facts } from './candidate.ts'
import { type FetchLimits, fetchJson, type JsonRequest, Refused } from './fetch-json.ts'
import { readManifest, type Service } from './manifest.ts'
import { type Endpoint, extendAnswers, extendRequest, matchAnswers, matchRequest } from './protocol.ts'
import { type Query, queryKey } from './query.ts'
import { type ServiceAddress, shownAddress } from './service-address.ts'

/** Requests to one service at a time: more would be rude. */
const LANES = 2
/** Batches in a row that fail before the service is left alone for the rest of the run. */
const MOST_FAILURES = 2
/** A batch of names has some 100 KB of answers; one that is much larger is no answer. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024
const MAX_MANIFEST_BYTES = 1024 * 1024

export interface ClientOptions {
  readonly address: ServiceAddress
  readonly store: AnswerStore
  readonly clock: Clock
  readonly timeoutMs: number
  readonly onProblem: (problem: OnrecordError) => void
}

/** Asks one service. What goes wrong is told to `onProblem` and leaves questions unanswered; nothing is thrown. */
export interface ServiceClient {
  /** Undefined where the service can't be asked. */
  service(): Promise<Service | undefined>
  /** Candidates for a name; undefined: no answer. */
  candidates(query: Query): Promise<readonly Candidate[] | undefined>
  /** What the service tells of one of its own; undefined: no answer, or it tells nothing. */
  facts(id: string): Promise<Facts | undefined>
  /** The latest thing that went wrong. */
  trouble(): OnrecordError | undefined
}

interface Opened {
  readonly service: Service
  readonly candidates: (query: Query) => Promise<readonly Candidate[] | undefined>
  readonly facts: (id: string) => Promise<Facts | undefined>
}

export function serviceClient(options: ClientOptions): ServiceClient {
  const { address, onProblem } = options
  let opening: Promise<Opened | undefined> | undefined
  const troubles = troubleCount(onProblem)
  const opened = () => {
    opening ??= open(options, troubles).catch((error: unknown) => {
      troubles.fatal(asProblem(error, address.shown))
      return undefined
    })
    return opening
  }
  return {
    service: async () => (await opened())?.service,
    candidates: async (query) => (await opened())?.candidates(query),
    facts: async (id) => (await opened())?.facts(id),
    trouble: troubles.latest,
  }
}

async function open(options: ClientOptions, troubles: Troubles): Promise<Opened> {
  const { address, store, clock } = options
  const kept = store.manifest()
  const known = kept ?? (await fetchManifest(options))
  const service = readManifest(known.manifest, address.shown, known.url)
  if (!kept) store.keepManifest(known)
  const endpoint: Endpoint = {
    url: known.url + new URL(address.url).search,
    protocol: service.protocol,
    authorization: address.authorization,
  }
  const limits = { timeoutMs: options.timeoutMs, maxBytes: MAX_ANSWER_BYTES }
  const context = { endpoint, limits, clock, troubles, shown: address.shown }
  const askMatch = batcher((queries: readonly Query[]) => match(queries, context), service.batchSize, LANES)
  const askFacts = batcher(
    (ids: readonly string[]) => extend(ids, service, context),
    service.batchSize,
    LANES,
  )
  return {
    service,
    candidates: once(queryKey, store.candidates, async (query) => {
      const answer = await askMatch(query)
      if (answer) store.keepCandidates(queryKey(query), answer)
      return answer
    }),
    facts: once(
      (id) => id,
      store.facts,
      async (id) => {
        const answer = service.extends ? await askFacts(id) : undefined
        if (answer) store.keepFacts(id, answer)
        return answer
      },
    ),
  }
}

/** The same question is asked once, however many reports ask it at a time. */
function once<Item, Answer>(
  keyOf: (item: Item) => string,
  known: (key: string) => Answer | undefined,
  ask: (item: Item) => Promise<Answer | undefined>,
): (item: Item) => Promise<Answer | undefined> {
  const underWay = new Map<string, Promise<Answer | undefined>>()
  return async (item) => {
    const key = keyOf(item)
    const answer = known(key)
    if (answer !== undefined) return answer
    const asked = underWay.get(key) ?? ask(item).finally(() => underWay.delete(key))
    underWay.set(key, asked)
    return asked
  }
}

/** Gets the manifest and where it was found: names go there, and nowhere else. */
async function fetchManifest({
  address,
  clock,
  timeoutMs,
}: ClientOptions): Promise<{ url: string; manifest: unknown }> {
  const { url, shown, authorization } = address
  const limits: FetchLimits = { timeoutMs, maxBytes: MAX_MANIFEST_BYTES }
  try {
    const answer = await askAgain(() => fetchJson({ url, authorization }, limits), clock)
    // A key in the query is not kept.
    return { url: shownAddress(new URL(answer.url)), manifest: answer.value }
  } catch (error) {
    if (error instanceof Refused)
      throw new OnrecordError('bad-service', error.message, { service: shown }, error)
    throw error
  }
}

interface Context {
  readonly endpoint: Endpoint
  readonly limits: FetchLimits
  readonly clock: Clock
  readonly troubles: Troubles
  readonly shown: string
}

async function match(
  queries: readonly Query[],
  context: Context,
): Promise<readonly (readonly Candidate[] | undefined)[]> {
  const { endpoint, shown, troubles } = context
  return wholeBatch(queries, context, async (some) => {
    const value = await ask(matchRequest(some, endpoint), context)
    const answers = matchAnswers(value, some.length, endpoint.protocol)
    const missing = answers.filter((answer) => answer === undefined).length
    const problem = (what: string) =>
      new OnrecordError('service-failed', `${shown} ${what}`, { service: shown })
    if (missing === some.length) throw problem('answered JSON without sound candidates for any name')
    if (missing > 0) troubles.minor(problem('left out some of the names, or answered them wrongly'))
    return answers
  })
}

async function extend(
  ids: readonly string[],
  { vocabulary }: Service,
  context: Context,
): Promise<readonly (Facts | undefined)[]> {
  const { endpoint, shown } = context
  const properties = vocabulary ? Object.values(vocabulary.facts).flat() : []
  return wholeBatch(ids, context, async (some) => {
    const value = await ask(extendRequest(some, properties, endpoint), context)
    const answers = extendAnswers(value, some, properties, endpoint.protocol)
    if (answers) return answers
    const message = `${shown} answered JSON without the values that it was asked for`
    throw new OnrecordError('service-failed', message, { service: shown })
  })
}

async function ask(request: JsonRequest, { limits, clock }: Context): Promise<unknown> {
  return (await askAgain(() => fetchJson(request, limits), clock)).value
}

type AskSome<Item, Answer> = (items: readonly Item[]) => Promise<readonly (Answer | undefined)[]>

/** Asks for a batch. What fails is left unanswered; where all of it does, that counts as a failure. */
async function wholeBatch<Item, Answer>(
  items: readonly Item[],
  { troubles, shown }: Context,
  askSome: AskSome<Item, Answer>,
): Promise<readonly (Answer | undefined)[]> {
  if (troubles.givenUp()) return items.map(() => undefined)
  try {
    const answers = await inPieces(items, askSome)
    if (answers.every((answer) => answer === undefined)) throw new Refused(`${shown} refuses every name`)
    troubles.over()
    return answers
  } catch (error) {
    troubles.major(asProblem(error, shown))
    return items.map(() => undefined)
  }
}

/** Where the service refuses a batch, it is asked for its halves: it may be too large, or one item of it be refused. */
async function inPieces<Item, Answer>(
  items: readonly Item[],
  askSome: AskSome<Item, Answer>,
): Promise<readonly (Answer | undefined)[]> {
  try {
    return await askSome(items)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (items.length === 1) return [undefined]
  }
  const half = Math.ceil(items.length / 2)
  const first = await inPieces(items.slice(0, half), askSome)
  return [...first, ...(await inPieces(items.slice(half), askSome))]
}

function asProblem(error: unknown, shown: string): OnrecordError {
  if (error instanceof OnrecordError) return error
  const message = error instanceof Refused ? error.message : `${shown}: ${(error as Error).message}`
  return new OnrecordError('service-failed', message, { service: shown }, error)
}

/** Counts what goes wrong with a service, tells each kind once, and says when it is time to leave it alone. */
interface Troubles {
  minor(problem: OnrecordError): void
  major(problem: OnrecordError): void
  fatal(problem: OnrecordError): void
  /** A batch was answered: failures before it no longer count. */
  over(): void
  givenUp(): boolean
  latest(): OnrecordError | undefined
}

function troubleCount(onProblem: (problem: OnrecordError) => void): Troubles {
  const told = new Set<string>()
  let failures = 0
  let latest: OnrecordError | undefined
  const minor = (problem: OnrecordError) => {
    latest = problem
    if (told.has(problem.message)) return
    told.add(problem.message)
    onProblem(problem)
  }
  return {
    minor,
    major: (problem) => {
      failures++
      minor(problem)
    },
    fatal: (problem) => {
      failures = MOST_FAILURES
      minor(problem)
    },
    over: () => {
      failures = failures < MOST_FAILURES ? 0 : failures
    },
    givenUp: () => failures >= MOST_FAILURES,
    latest: () => latest,
  }
}
