/** Every way in which a record can break its own invariants, with what the invariant is. */
export const problemCodes = {
  shape: 'The record has the shape of its JSON Schema.',
  'document-id': 'document.id is sha256: and the hash of document.text in UTF-8.',
  'ill-formed-text': 'document.text has no half of a surrogate pair, so that its UTF-8 is faithful.',
  'span-outside': 'A span starts before it ends and lies inside document.text.',
  'span-text': "A span's text repeats the characters that it covers.",
  'span-cuts-character': 'A span does not cut a surrogate pair in two.',
  'blocks-order': 'Blocks stand in text order and do not overlap.',
  'blocks-cover': 'Every letter and digit of document.text stands in a block.',
  'sentences-order': 'Sentences stand in text order and do not overlap.',
  'sentence-outside': 'A sentence lies inside one block.',
  'sentences-cover': 'Every letter and digit of a block stands in a sentence.',
  'mentions-order': "An entity's mentions stand in text order, each once.",
  'quoted-outside': "What a statement quotes overlaps the statement's content.",
  'event-code':
    "An event's mode is one of its type's, each of its contexts stands once, and quad and intensity are those of its type and mode.",
  'id-repeated': 'No two entities, times, statements or events share an id.',
  'id-unknown': 'An id names an entity, a time or a statement of this record, as its field asks.',
  cycle: 'No statement stands inside itself or continues itself, over others or not.',
  more: 'Problems beyond the cap are counted, not listed.',
} as const
export type ProblemCode = keyof typeof problemCodes

/** One broken invariant: where (a JSON pointer into the record), which, and what is there instead. */
export interface Problem {
  path: string
  code: ProblemCode
  message: string
}

/** Takes problems in; `path` is made of keys and indices. */
export type Report = (path: readonly (string | number)[], code: ProblemCode, message: string) => void

/** RFC 6901. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Longer excerpts would bury the message (code units, keys). */
const MAX_EXCERPT = 60
const MAX_KEYS = 5

/**
 * A value in one short line: a string or number as JSON, with the control characters of foreign text escaped;
 * of a list or an object, which may be deep or huge, only what it is.
 */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value)
    const named = keys.slice(0, MAX_KEYS).map((key) => excerpt(key))
    return `an object with ${named.join(', ') || 'nothing'}${keys.length > MAX_KEYS ? ' …' : ''}`
  }
  if (typeof value !== 'string') return value === undefined ? 'nothing' : String(value)
  return escaped(JSON.stringify(value.length > MAX_EXCERPT ? `${value.slice(0, MAX_EXCERPT)}…` : value))
}

/** A message of the schema's, which may hold foreign keys, as one short line. */
export function messageLine(message: string): string {
  return escaped(message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message)
}

/** Room for the schema's lists of allowed values. */
const MAX_MESSAGE = 400

function escaped(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What a terminal may act on: controls, bidirectional marks, overrides and isolates. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
