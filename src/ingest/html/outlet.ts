import { agencyNamed, unique } from '../report-lines/agency-names.ts'
import { lettersOf, outletOfTitle } from './page-title.ts'
import { type BySource, inTrust } from './trust.ts'
import { hostOf } from './web-address.ts'

/** A site's name is not longer (code units). */
const MAX_OUTLET = 100

/**
 * The outlet: a declared name that the window's title or the host confirms, else what the window's title ends
 * with, else the first declared name that is no address.
 */
export function publisherOf(
  bySource: BySource,
  windowTitle: string,
  headings: readonly string[],
  url: string | undefined,
): string | undefined {
  // Some systems give the headline as the site's name.
  const titles = new Set(inTrust('title', bySource).map(({ title }) => title))
  const names = inTrust('publisher', bySource)
    .flatMap(({ publisher }) => publisher ?? [])
    .filter((name) => !/^https?:|^@/i.test(name) && name.length <= MAX_OUTLET && !titles.has(name))
  const seen = lettersOf(`${windowTitle} ${hostOf(url) ?? ''}`)
  const confirmed = names.find((name) => lettersOf(name).length > 2 && seen.includes(lettersOf(name)))
  return confirmed ?? outletOfTitle(windowTitle, headings, hostOf(url)) ?? names[0]
}

/** Agencies that are declared as publishers on another outlet's page: the words are theirs. */
export function suppliersOf(bySource: BySource, publisher: string | undefined): string[] {
  const names = inTrust('publisher', bySource).flatMap((each) => each.publisher ?? [])
  return names.filter((name) => name !== publisher).flatMap((name) => agencyNamed(name)?.agency ?? [])
}

/** Sections have names of a few words; a longer one is a list of keywords (code units). */
const MAX_SECTION = 60

/** "/columnists/" → "columnists"; a host, an address and a list of keywords are no section. */
export function sectionOf(bySource: BySource, outlets: readonly string[]): string | undefined {
  const letters = new Set(outlets.map(lettersOf))
  return inTrust('section', bySource)
    .map(
      ({ section = '' }) =>
        section
          .replace(/^\/+|\/+$/g, '')
          .split(',')[0]
          ?.trim() ?? '',
    )
    .find(
      (section) =>
        section !== '' &&
        section.length <= MAX_SECTION &&
        !section.includes('://') &&
        !letters.has(lettersOf(section)),
    )
}

/** All that names the outlet: its declared names and its host, with and without the ending. */
export function outletNames(
  bySource: BySource,
  publisher: string | undefined,
  url: string | undefined,
): string[] {
  const host = hostOf(url)
  const declared = inTrust('publisher', bySource).flatMap((each) => each.publisher ?? [])
  return unique([
    ...(publisher === undefined ? [] : [publisher]),
    ...declared,
    ...(host === undefined ? [] : [host, host.split('.').slice(0, -1).join('.')]),
  ])
}
