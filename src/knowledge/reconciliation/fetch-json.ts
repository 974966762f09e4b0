import { OnrecordError } from '../../errors.ts'
import { VERSION } from '../../version.ts'
import { shownAddress } from './service-address.ts'

/** What is sent: nothing for a GET, a form or JSON for a POST. */
export interface JsonRequest {
  readonly url: string
  readonly body?: { readonly type: 'form' | 'json'; readonly text: string } | undefined
  readonly authorization?: string | undefined
}

export interface FetchLimits {
  readonly timeoutMs: number
  /** Of an answer, unpacked. */
  readonly maxBytes: number
}

export interface JsonAnswer {
  readonly value: unknown
  /** Where the answer came from in the end. */
  readonly url: string
}

/** A request that may succeed when it is made again. */
export class TryAgain extends Error {
  readonly retryAfter: string | null

  constructor(message: string, retryAfter: string | null = null, cause?: unknown) {
    super(message, { cause })
    this.name = 'TryAgain'
    this.retryAfter = retryAfter
  }
}

/** The service will not take this request; in smaller pieces it may. */
export class Refused extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Refused'
  }
}

const MOST_REDIRECTS = 3
const MEDIA_TYPES = { form: 'application/x-www-form-urlencoded;charset=UTF-8', json: 'application/json' }
/** What a service says when it has too much to do, or is being repaired. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])
/** What it says of a batch that is too large, or of a query in it that it can't take. */
const REFUSING = new Set([400, 413, 414, 422])

/**
 * One request, answered in JSON. Throws TryAgain, Refused, or OnrecordError: 'bad-service' where what answers is no
 * such service, 'service-failed' where it is out of order. Never holds more than `maxBytes` of an answer.
 */
export async function fetchJson(request: JsonRequest, limits: FetchLimits): Promise<JsonAnswer> {
  const signal = AbortSignal.timeout(limits.timeoutMs)
  const { response, url } = await follow(request, signal, limits.timeoutMs)
  const shown = shownAddress(new URL(url))
  try {
    assertAnswered(response, shown)
    return { value: parsed(await bodyOf(response, limits.maxBytes, shown), response, shown), url }
  } catch (error) {
    await response.body?.cancel().catch(() => {})
    throw signal.aborted ? tooSlow(shown, limits.timeoutMs) : error
  }
}

/** Names go to the server that was found by the first request, and to no other: only that one may be led elsewhere. */
async function follow(
  request: JsonRequest,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<{ response: Response; url: string }> {
  let url = new URL(request.url)
  for (let redirects = 0; ; redirects++) {
    const response = await send(url, request, signal, timeoutMs)
    const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (target === null) return { response, url: url.href }
    await response.body?.cancel().catch(() => {})
    const next = redirectTarget(url, target, isBound(request))
    if (next === undefined || redirects === MOST_REDIRECTS) {
      const why = next
        ? `leads on more than ${MOST_REDIRECTS} times`
        : `leads on to "${target.slice(0, 200)}"`
      throw new OnrecordError('bad-service', `${shownAddress(url)} ${why}, which is not followed`, {
        service: shownAddress(url),
      })
    }
    url = next
  }
}

/** Names, passwords and keys (in a query) are for the server that they were given for. */
function isBound({ body, authorization, url }: JsonRequest): boolean {
  return body !== undefined || authorization !== undefined || new URL(url).search !== ''
}

function redirectTarget(from: URL, target: string, bound: boolean): URL | undefined {
  let to: URL
  try {
    to = new URL(target, from)
  } catch {
    return undefined
  }
  to.username = ''
  to.password = ''
  if (to.protocol !== 'https:' && !(to.protocol === 'http:' && from.protocol === 'http:')) return undefined
  const sameServer =
    to.host === from.host ||
    (to.hostname === from.hostname && from.protocol === 'http:' && to.protocol === 'https:')
  return bound && !sameServer ? undefined : to
}

async function send(
  url: URL,
  request: JsonRequest,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<Response> {
  const { body, authorization } = request
  try {
    return await fetch(url, {
      method: body ? 'POST' : 'GET',
      headers: {
        accept: 'application/json',
        'accept-language': 'en',
        'user-agent': `onrecord/${VERSION}`,
        ...(body ? { 'content-type': MEDIA_TYPES[body.type] } : {}),
        ...(authorization ? { authorization } : {}),
      },
      ...(body ? { body: body.text } : {}),
      redirect: 'manual',
      signal,
    })
  } catch (error) {
    if (signal.aborted) throw tooSlow(shownAddress(url), timeoutMs)
    throw unreachable(url, error)
  }
}

function tooSlow(shown: string, timeoutMs: number): OnrecordError {
  return new OnrecordError('service-failed', `${shown} did not answer within ${timeoutMs / 1000} seconds`, {
    service: shown,
  })
}

/** A certificate that nobody vouches for, by the codes of Node.js. Example: "DEPTH_ZERO_SELF_SIGNED_CERT". */
const CERTIFICATE = /CERT|UNABLE_TO_/
/** No TLS, or none that both sides speak. Example: "ERR_SSL_WRONG_VERSION_NUMBER". */
const NO_TLS = /^ERR_(?:SSL|TLS)_/

/** What keeps a request from its server: a name that nobody has is not tried again, a broken line is. */
function unreachable(url: URL, error: unknown): Error {
  const shown = shownAddress(url)
  const { cause } = error as { cause?: NodeJS.ErrnoException }
  const code = String(cause?.code ?? '')
  const bad = (message: string) =>
    new OnrecordError('bad-service', message, { service: shown, cause: code }, error)
  if (code === 'ENOTFOUND') return bad(`there is no server "${url.hostname}" (${shown}), or no network`)
  if (CERTIFICATE.test(code)) {
    return bad(
      `${shown} has a certificate that can't be trusted (${code}); for a server of your own, NODE_EXTRA_CA_CERTS names its file`,
    )
  }
  // OpenSSL's own words name a thread and a line of C.
  if (NO_TLS.test(code))
    return bad(`${shown} speaks no TLS that can be used (${code}); it may be one of http:`)
  return new TryAgain(
    `${shown} could not be reached: ${cause?.message ?? (error as Error).message}`,
    null,
    error,
  )
}

function assertAnswered(response: Response, shown: string): void {
  const { status } = response
  if (status >= 200 && status < 300) return
  const said = `${shown} answered ${status}${response.statusText ? ` (${response.statusText})` : ''}`
  if (PASSING.has(status)) throw new TryAgain(said, response.headers.get('retry-after'))
  if (REFUSING.has(status)) throw new Refused(said)
  const why = status === 401 || status === 403 ? ': it wants a name and password, or a key' : ''
  throw new OnrecordError('bad-service', `${said}${why}`, { service: shown, status })
}

/** The body as text, or an error once it is longer than is allowed; packed bodies are counted unpacked. */
async function bodyOf(response: Response, maxBytes: number, shown: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > maxBytes) break
      chunks.push(chunk)
    }
  } catch (error) {
    throw new TryAgain(`${shown} broke off its answer`, null, error)
  }
  if (size > maxBytes) {
    throw new OnrecordError('service-failed', `${shown} answered more than ${maxBytes} bytes`, {
      service: shown,
    })
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(text: string, response: Response, shown: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim()
    const isPage = type === 'text/html' || /^\s*<(?:!doctype|html)/i.test(text.slice(0, 200))
    const what = isPage ? 'a web page' : `no JSON${type ? ` (${type})` : ''}`
    throw new OnrecordError(
      isPage ? 'bad-service' : 'service-failed',
      `${shown} answered ${what}, where the JSON of a reconciliation service was expected`,
      { service: shown },
      error,
    )
  }
}
