import { type EventMode, modesOf } from '../../domain/ontology/event-modes.ts'
import { type EventType, eventTypes } from '../../domain/ontology/event-types.ts'
import { nounFrames } from '../../language/en/events/noun-frames.ts'
import { verbFrames } from '../../language/en/events/verb-frames.ts'
import { inflect } from '../../language/en/inflection.ts'

/** What must hold for a word to tell of an event, as the tables say it. */
export interface Frame {
  readonly lemma: string
  readonly type: EventType
  readonly mode: EventMode<EventType> | undefined
  /** Words that belong to a verb and follow it, or to a noun and stand before it. */
  readonly others: readonly string[]
  /** Nouns that the object must be; of a noun the words that must stand by it ("-joint": before it). */
  readonly needs: readonly string[]
}

export interface VerbForm {
  readonly frame: Frame
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing'
}

/** `TYPE mode: item, item` with lists in brackets; an item's commas are none of the row's. A row may run over lines. */
function rowsOf(
  table: string,
): { type: EventType; mode: EventMode<EventType> | undefined; items: string[] }[] {
  return table
    .trim()
    .split(/\n(?=[A-Z]+[ :])/)
    .map((row) => {
      const { type: name = '', mode, rest = '' } = ROW.exec(row)?.groups ?? {}
      const type = eventTypes.find((each) => each === name)
      if (!type) throw new Error(`no type ${name} in ${row.slice(0, 40)}`)
      if (mode !== undefined && !Object.hasOwn(modesOf(type), mode))
        throw new Error(`no mode ${mode} of ${type}`)
      const items = rest.match(ITEM) ?? []
      if (items.join('').replace(/\s/g, '') !== rest.replace(/[\s,]/g, ''))
        throw new Error(`brackets of ${row.slice(0, 40)}`)
      return { type, mode: mode as EventMode<EventType> | undefined, items }
    })
}

const ROW = /^(?<type>[A-Z]+)(?: (?<mode>[a-z-]+))?: (?<rest>[\s\S]*)$/
const ITEM = /[^,()\s][^,()]*(?:\([^()]*\))?/g

function parts(item: string): { words: string; needs: string[] } {
  const [words = '', list] = item.split('(')
  return { words: words.trim(), needs: list === undefined ? [] : list.replace(')', '').split(/\s+/) }
}

function indexVerbs(): Map<string, VerbForm[]> {
  const found = new Map<string, VerbForm[]>()
  for (const { type, mode, items } of rowsOf(verbFrames)) {
    for (const item of items) {
      const { words, needs } = parts(item)
      const [verb = '', ...others] = words.split('+')
      const [lemma = '', pasts] = verb.split('=')
      const [past, participle] = pasts?.split('/') ?? []
      const frame: Frame = { lemma, type, mode, others, needs }
      for (const [form, word] of inflect(lemma, past, participle)) add(found, word, { frame, form })
      if (past?.endsWith('ed') && /([^aeiou])\1ed$/.test(past)) {
        add(found, past.replace(/ed$/, 'ing'), { frame, form: 'ing' }) // "banning", as "banned"
      }
    }
  }
  return found
}

function add<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const list = index.get(key)
  if (list) list.push(item)
  else index.set(key, [item])
}

/** By the last word of the noun, in both numbers. */
function indexNouns(): Map<string, Frame[]> {
  const found = new Map<string, Frame[]>()
  for (const { type, mode, items } of rowsOf(nounFrames)) {
    for (const item of items) {
      const { words, needs } = parts(item)
      const list = words.split(/ |(?=-)|(?<=-)/)
      const lemma = list.at(-1) as string
      const whole = list.includes('-') ? words : lemma
      const frame: Frame = { lemma: whole, type, mode, others: list.slice(0, -1), needs }
      for (const form of new Set([lemma, pluralOf(lemma)])) add(found, form, frame)
    }
  }
  return found
}

function pluralOf(noun: string): string {
  if (noun.endsWith('s')) return noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

export const verbFormIndex: ReadonlyMap<string, readonly VerbForm[]> = indexVerbs()
export const nounFrameIndex: ReadonlyMap<string, readonly Frame[]> = indexNouns()
