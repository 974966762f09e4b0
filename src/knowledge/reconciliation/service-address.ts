import { createHash } from 'node:crypto'
import { OnrecordError } from '../../errors.ts'

/** Where a service is, without what is secret of it. */
export interface ServiceAddress {
  /** With its query, which may hold a key; without name and password. */
  readonly url: string
  /** For messages, records and files: without query, name and password. */
  readonly shown: string
  /** The value of the header that name and password of the address ask for. */
  readonly authorization?: string | undefined
  /** A name for files that hold what it answered: "wikidata.reconci.link-1f0c…". */
  readonly fileName: string
}

/** Reads a service's address. Throws OnrecordError 'bad-service' where it is none that can be asked. */
export function serviceAddress(text: string): ServiceAddress {
  let url: URL
  try {
    url = new URL(text.trim())
  } catch (error) {
    throw new OnrecordError('bad-service', `"${text}" is no address`, { service: text }, error)
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new OnrecordError('bad-service', `"${text}" is no address of the web (http or https)`, {
      service: text,
    })
  }
  const authorization = credentialsOf(url)
  url.username = ''
  url.password = ''
  url.hash = ''
  const hash = createHash('sha256').update(url.href).digest('hex').slice(0, 16)
  return {
    url: url.href,
    shown: shownAddress(url),
    authorization,
    fileName: `${url.hostname.replace(/[^a-z0-9.-]+/gi, '_').slice(0, 80)}-${hash}`,
  }
}

/** An address as it is shown: a query may hold a key. */
export function shownAddress({ origin, pathname }: URL): string {
  return `${origin}${pathname}`
}

/** "https://name:password@…" as the header that says the same. */
function credentialsOf({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined
  const plain = `${decoded(username)}:${decoded(password)}`
  return `Basic ${Buffer.from(plain, 'utf8').toString('base64')}`
}

/** A lone "%" is no escape, and stays. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
