/** Addresses are shorter in practice (code units); browsers and servers refuse not much longer ones. */
const MAX_ADDRESS = 2000

/** An absolute http(s) address, resolved against where the page was served; undefined for all others. */
export function webAddress(written: string | undefined, base?: string): string | undefined {
  if (written === undefined || written.trim() === '' || written.length > MAX_ADDRESS) return undefined
  const address = urlOf(written.trim(), base)
  if (!address || (address.protocol !== 'https:' && address.protocol !== 'http:')) return undefined
  // A name and a password in an address are secrets or a disguise.
  address.username = ''
  address.password = ''
  return address.href
}

/** A host without "www.": "www.example.org" → "example.org". */
export function hostOf(address: string | undefined): string | undefined {
  const url = address === undefined ? null : urlOf(address)
  return url?.hostname ? url.hostname.replace(/^www\d?\./, '') : undefined
}

/** Whether two addresses are of the same page, whatever their scheme, "www.", query and fragment. */
export function isSamePage(a: string, b: string | undefined): boolean {
  const first = urlOf(a)
  const second = b === undefined ? null : urlOf(b)
  if (!first || !second) return false
  const path = (url: URL) => url.pathname.replace(/\/+$/, '')
  return hostOf(a) === hostOf(b) && path(first) === path(second)
}

/** Whether an address is a site's front page, as some systems declare it of every page. */
export function isFrontPage(address: string): boolean {
  const url = urlOf(address)
  return url !== null && url.pathname === '/' && url.search === ''
}

function urlOf(written: string, base?: string): URL | null {
  return URL.canParse(written, base) ? new URL(written, base) : null
}
