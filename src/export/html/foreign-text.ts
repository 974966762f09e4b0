import { type Content, type Html, html } from './markup.ts'

/** Bidirectional embeddings, overrides and isolates: they can show words in another order than they stand. */
const BIDI_CONTROL = /([\u202a-\u202e\u2066-\u2069])/
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g
/** C0, DEL and C1, white space too: a name is one line. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g

/** The first half of a surrogate pair, cut off from the second. */
const HALF_PAIR = /[\ud800-\udbff]$/

/** More of a name, a title or an address than this is cut off: whoever writes more wants to be in the way. */
const MAX_LABEL = 200

/** A short text from outside, for an attribute or for text of our own around it: one line, no controls, not endless. */
export function label(text: string): string {
  const line = text.replace(BIDI_CONTROLS, '').replace(CONTROLS, ' ').trim()
  return line.length <= MAX_LABEL ? line : `${line.slice(0, MAX_LABEL).replace(HALF_PAIR, '').trimEnd()}…`
}

/** The same as markup, with a direction of its own, so that it can't reorder what stands around it. */
export function isolated(text: string): Html {
  return html`<bdi>${label(text)}</bdi>`
}

/** Names as English lists them: "A, B and C". */
export function series(names: readonly Content[]): Content[] {
  return names.flatMap((name, index) => {
    if (index === 0) return [name]
    return [index === names.length - 1 ? ' and ' : ', ', name]
  })
}

/**
 * The report's own words, every character of them. A bidirectional control is shut in with itself, where it has no
 * effect, and is shown.
 */
export function reportText(text: string): Content {
  const parts = text.split(BIDI_CONTROL)
  if (parts.length === 1) return text
  return parts.map((part, index) => (index % 2 === 0 ? part : control(part)))
}

function control(char: string): Html {
  const code = `U+${char.charCodeAt(0).toString(16).toUpperCase()}`
  return html`<bdi class="control" data-code="${code}">${char}</bdi>`
}

/** An address that a reader may follow; undefined where it is no web address ("javascript:…", "file:…"). */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

/** A link to a web address; the words alone where it is none. */
export function linkOut(url: string | undefined, words: Content): Content {
  const href = webAddress(url)
  return href === undefined ? words : html`<a href="${href}" rel="noopener noreferrer">${words}</a>`
}

/** A language that browsers and screen readers know, by its tag; undefined for another. */
export function knownLanguage(tag: string): string | undefined {
  try {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    return names.of(tag.split('-', 1)[0] as string) === undefined
      ? undefined
      : Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
