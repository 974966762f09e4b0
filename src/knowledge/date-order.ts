/** Regions that write the month before the day (CLDR's short dates). */
export const monthFirstRegions: ReadonlySet<string> = new Set([
  'US',
  'PH',
  'FM',
  'PW',
  'MH',
  'AS',
  'GU',
  'MP',
  'PR',
  'VI',
  'UM',
])

/** Top-level domains of one country's institutions that are not its ISO code. */
const regionOfDomain: Readonly<Record<string, string>> = { uk: 'GB', gov: 'US', mil: 'US', edu: 'US' }

/** Domains by country code that are sold to everybody: they tell nothing. */
const soldEverywhere: ReadonlySet<string> = new Set(
  'ai co fm io me tv ws cc to ly gg sh gl la nu st'.split(' '),
)

/** The region (ISO 3166-1 alpha-2) of an address, by its top-level domain; undefined for one that tells none. */
export function regionOfAddress(address: string): string | undefined {
  const host = /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase()
  const domain = host?.split('.').at(-1)
  if (domain === undefined) return undefined
  const named = regionOfDomain[domain]
  if (named !== undefined) return named
  return /^[a-z]{2}$/.test(domain) && !soldEverywhere.has(domain) ? domain.toUpperCase() : undefined
}
