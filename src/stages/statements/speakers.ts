import type { Entity } from '../../domain/entity.ts'
import { contains, overlaps, type Range, spanOf } from '../../domain/span.ts'
import type { SourceKind, SpeakerCandidate } from '../../domain/statement.ts'
import { isOfficeNoun } from '../../language/en/offices.ts'
import { outletNouns } from '../../language/en/outlets.ts'
import { bareCollectives, roleNouns } from '../../language/en/roles.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { EntityLayer } from '../entities/entities.ts'
import type { FoundMention, MentionLayer } from '../mentions/mentions.ts'
import { presentedSpeaker } from './presented-speaker.ts'
import { kindOfEntity, kindOfWords, sourceKindOf } from './source-kind.ts'

export interface Speaker {
  /** The entity's id, or null where the evidence is thin. */
  readonly entity: string | null
  readonly candidates: readonly SpeakerCandidate[]
  readonly kind: SourceKind
  readonly evidence: string
  readonly confidence: number
}

/** How sure a speaker is whom nobody but the words of the source name: the words are there, the person is not. */
const UNLISTED_SOURCE_CONFIDENCE = 0.6

/** How many people named before a quotation are offered where nobody is said to have said it. */
const MAX_CANDIDATES = 4

/** How often the subject of a quotation's sentence, or of the one before, was its speaker on development reports. */
const SENTENCE_SUBJECT_SCORE = 0.5

/** Each step further back makes a person half as likely; nobody but the order of names supports it. */
const NEAREST_PERSON_SCORE = 0.4

export interface Speakers {
  /** Who the words of a source name. */
  of(source: Range): Speaker
  /** Whom the words name that something is said to, or through: one, or each of those that "and" joins; nobody where a pronoun is open. */
  whom(words: Range): string[]
  /** Whom the label of a turn or the signature of a post names; `source` is where it stands, if it does. */
  signed(name: string, source: Range | undefined): Speaker
  /** For a quotation that only follows: the one person whom the sentence right before is about. */
  presented(quotation: Range, subject: Range | undefined): Speaker | undefined
  /** For a quotation without a source: the subject of its sentence, if given, then people named before it, nearest first. */
  nearest(before: number, subject?: Range): SpeakerCandidate[]
  /** Every entity, with those that only a source made known. */
  readonly entities: readonly Entity[]
}

export function speakersOf(layer: TextLayer & MentionLayer & EntityLayer): Speakers {
  const { text } = layer.document
  const entities = [...layer.entities]
  const made = new Map<number, Entity>()

  const unlisted = (source: Range): Speaker => {
    const known = made.get(source.start)
    const entity = known ?? unlistedEntity(text, source, entities.length + 1)
    if (!known) {
      made.set(source.start, entity)
      entities.push(entity)
    }
    return {
      entity: entity.id,
      candidates: [],
      kind: sourceKindOf(text, source, entity),
      evidence: 'source-words',
      confidence: UNLISTED_SOURCE_CONFIDENCE,
    }
  }

  const nearest = (before: number, subject?: Range): SpeakerCandidate[] => {
    const seen = new Set<number>()
    const candidates: SpeakerCandidate[] = []
    const subjectEntity = layer.references[(subject && headMention(layer, subject)) ?? -1]?.entity ?? -1
    if (subjectEntity >= 0) {
      seen.add(subjectEntity)
      const { id } = layer.entities[subjectEntity] as Entity
      candidates.push({ entity: id, score: SENTENCE_SUBJECT_SCORE, evidence: 'sentence-subject' })
    }
    for (let k = firstFrom(layer.mentions, before) - 1; k >= 0 && candidates.length < MAX_CANDIDATES; k--) {
      const mention = layer.mentions[k] as FoundMention
      const entity = layer.references[k]?.entity ?? -1
      if (mention.type !== 'person' || entity < 0 || seen.has(entity)) continue
      seen.add(entity)
      const score = NEAREST_PERSON_SCORE / 2 ** candidates.length
      candidates.push({ entity: (layer.entities[entity] as Entity).id, score, evidence: 'nearest-person' })
    }
    return candidates
  }

  const presented = (quotation: Range, subject: Range | undefined): Speaker | undefined => {
    const index = presentedSpeaker(layer, quotation, subject && headMention(layer, subject))
    const entity = index === undefined ? undefined : (layer.entities[index] as Entity)
    return (
      entity && {
        entity: entity.id,
        candidates: [{ entity: entity.id, score: PRESENTED_CONFIDENCE, evidence: 'sentence-subject' }],
        kind: 'none',
        evidence: 'presented',
        confidence: PRESENTED_CONFIDENCE,
      }
    )
  }

  const of = (source: Range): Speaker => {
    if (NOBODY.test(text.slice(source.start, source.end)))
      return {
        entity: null,
        candidates: nearest(source.start),
        kind: 'unnamed',
        evidence: 'source-names-nobody',
        confidence: 1,
      }
    const index = headMention(layer, source)
    if (index === undefined) return titled(entities, text, source) ?? unlisted(source)
    const mention = layer.mentions[index] as FoundMention
    const reference = layer.references[index]
    const isOpen = mention.form === 'pronoun' || (reference?.candidates.length ?? 0) > 0
    if (!reference || (reference.entity < 0 && !isOpen)) return unlisted(source)
    if (reference.entity < 0) {
      const candidates = reference.candidates.length > 0 ? [...reference.candidates] : nearest(mention.start)
      return {
        entity: null,
        candidates,
        // A surname that two of the report have names whom it means all the same.
        kind: mention.form === 'name' ? 'named' : 'unnamed',
        evidence: reference.evidence,
        confidence: reference.confidence,
      }
    }
    const entity = layer.entities[reference.entity] as Entity
    return {
      entity: entity.id,
      candidates: reference.candidates,
      kind: sourceKindOf(text, source, entity),
      evidence: `speaker-${reference.evidence}`,
      confidence: reference.confidence,
    }
  }

  const whom = (words: Range): string[] =>
    joinedNames(text, words).flatMap((whole) => {
      const range = nameBehindNoun(text, whole)
      if (BARE_PRONOUN.test(text.slice(range.start, range.end)) && headMention(layer, range) === undefined)
        return []
      return of(range).entity ?? []
    })

  const guest = interviewed(layer)
  const signers = new Map<string, Entity>()
  const signed = (name: string, source: Range | undefined): Speaker => {
    if (name === '' || UNNAMED_LABEL.test(name)) {
      // Who is asked was named before; who asks may be anybody.
      const asked = source && /^a/i.test(name)
      if (asked && guest)
        return {
          entity: guest.id,
          candidates: [],
          kind: kindOfEntity(guest),
          evidence: 'interviewed',
          confidence: INTERVIEWED_CONFIDENCE,
        }
      const candidates = asked ? nearest(source.start) : []
      return { entity: null, candidates, kind: 'unnamed', evidence: 'unnamed-label', confidence: 1 }
    }
    const key = name.toUpperCase()
    // "THE WITNESS" has a name that stands elsewhere.
    const isNamed = source && text.slice(source.start, source.end).toUpperCase().includes(lastWord(key))
    const known =
      signers.get(key) ??
      (isNamed ? signerAt(layer, source) : undefined) ??
      holderOf(layer.entities, name) ??
      signerNamed(entities, name)
    const entity = known ?? signerEntity(text, name, source, entities.length + 1)
    if (!known) entities.push(entity)
    signers.set(key, entity)
    const kind = kindOfEntity(entity)
    return {
      entity: entity.id,
      candidates: [],
      kind,
      evidence: 'speaker-signed',
      confidence: SIGNED_CONFIDENCE,
    }
  }

  return { of, whom, signed, presented, nearest, entities }
}

/** One of several, and nobody can tell which; a voice without anybody: "one of them", "a shout", "reports". */
const NOBODY =
  /^(?:(?:(?:one|another|neither|either) of (?:them|the (?:two|pair|three))|the other)|(?:an?|the) (?:shout|cry|cheer|voice|whisper|roar|chant)|some(?:one|body)(?: else)?|(?:(?:some|several|unconfirmed|early|initial|first|earlier|local) )*(?:reports|rumou?rs))$/i

/** Of quotations that only follow the one person their paragraph is about; not so much measured as supposed. */
const PRESENTED_CONFIDENCE = 0.7

/** A headline's bare "Mayor" or "auditor": the one person whose title that is. */
function titled(entities: readonly Entity[], text: string, source: Range): Speaker | undefined {
  const noun = text.slice(source.start, source.end).toLowerCase()
  if (roleNouns.get(noun)?.kind !== 'person') return undefined
  const holder = onlyHolder(entities, (title) => title.split(' ').at(-1) === noun)
  return (
    holder && {
      entity: holder.id,
      candidates: [],
      kind: kindOfEntity(holder),
      evidence: 'speaker-title',
      confidence: 0.8,
    }
  )
}

const BARE_PRONOUN =
  /^(?:\p{L}+sel(?:f|ves)|you|me|us|him|her|them|it|one|others|everyone|anyone|everybody|anybody|people)$/iu

/** "the news agency Vela", "State agency Vela": the name behind its noun. */
function nameBehindNoun(text: string, { start, end }: Range): Range {
  const match = NOUN_AND_NAME.exec(text.slice(start, end))
  return match?.[1] && outletNouns.has(match[1].toLowerCase())
    ? { start: start + match[0].length, end }
    : { start, end }
}

const NOUN_AND_NAME = /^(?:[\p{L}-]+ ){0,3}(\p{Ll}[\p{Ll}-]+) (?=\p{Lu})/u

/** "Jonas Hald and Petra Lind" are two; "the House and Senate", "reporters and editors" stay one. */
const TWO_NAMES = /^((?:(?:the|his|her|their) )?\p{Lu}[^,]*?) and ((?:(?:the|his|her|their) )?\p{Lu}.*)$/u

function joinedNames(text: string, { start, end }: Range): Range[] {
  const match = TWO_NAMES.exec(text.slice(start, end))
  const [, first, second] = match ?? []
  if (!first || !second || !/ /.test(second)) return [{ start, end }]
  return [
    { start, end: start + first.length },
    { start: end - second.length, end },
  ]
}

/** Labels that tell only that somebody else speaks: nobody is guessed. */
const UNNAMED_LABEL =
  /^(?:Q|A|Question|Answer|(?:Unidentified|Unknown)(?: [\p{L}\d#]+){0,3}|Reporters?|Correspondents?|Journalists?|Participants?)$/iu

/** Whoever answers where one person alone is named before the first question; not measured but supposed. */
const INTERVIEWED_CONFIDENCE = 0.8

/** The one person whom the words before an interview's first turn name. */
function interviewed({
  document: { blocks },
  mentions,
  references,
  entities,
}: TextLayer & MentionLayer & EntityLayer): Entity | undefined {
  const first = blocks.find(({ kind }) => kind === 'turn')?.start ?? 0
  const named = new Set<number>()
  for (let k = 0; k < mentions.length && (mentions[k] as FoundMention).start < first; k++) {
    const { form, type } = mentions[k] as FoundMention
    if (form === 'name' && type === 'person') named.add(references[k]?.entity ?? -1)
  }
  const [only] = named
  return named.size === 1 && only !== undefined ? entities[only] : undefined
}

/** "CAPTAIN:" where the report names one captain. */
function holderOf(entities: readonly Entity[], label: string): Entity | undefined {
  const wanted = label.toLowerCase()
  if (!isOfficeNoun(wanted.split(/\s+/).at(-1) ?? '')) return undefined
  const named = entities.filter(({ mentions }) => mentions.some(({ form }) => form === 'name'))
  return onlyHolder(named, (title) => title === wanted)
}

/** The one who has a title like that, in small letters, if no other has. */
function onlyHolder(entities: readonly Entity[], isTitle: (title: string) => boolean): Entity | undefined {
  const holders = entities.filter(({ roles }) => roles.some(({ title }) => isTitle(title.toLowerCase())))
  return holders.length === 1 ? holders[0] : undefined
}

/** A label leaves no doubt who speaks, but for people of one surname. */
const SIGNED_CONFIDENCE = 0.95

const lastWord = (name: string) => name.split(/\s+/).at(-1) ?? name

/** Whoever is named at a label, where the stage before knows them by a name. */
function signerAt(
  { mentions, references, entities }: MentionLayer & EntityLayer,
  source: Range,
): Entity | undefined {
  for (let k = firstFrom(mentions, source.start); k < mentions.length; k++) {
    const mention = mentions[k] as FoundMention
    if (mention.start >= source.end) return undefined
    const entity = entities[references[k]?.entity ?? -1]
    if (mention.form === 'name' && mention.end === source.end && entity) return entity
  }
  return undefined
}

/** The one who has the name, or the one person whose surname it is. */
function signerNamed(entities: readonly Entity[], name: string): Entity | undefined {
  const wanted = name.toUpperCase()
  const same = entities.find((entity) => entity.name.toUpperCase() === wanted)
  if (same) return same
  const surname = lastWord(wanted)
  const people = entities.filter(
    (entity) => entity.type === 'person' && entity.name.toUpperCase().split(/\s+/).at(-1) === surname,
  )
  return people.length === 1 ? people[0] : undefined
}

function signerEntity(text: string, name: string, source: Range | undefined, number: number): Entity {
  return {
    id: `e${number}`,
    type: 'person',
    name,
    mentions: source ? [{ ...spanOf(text, source.start, source.end), form: 'name' }] : [],
    roles: [],
    links: [],
  }
}

/** How far before "who" its antecedent may end: a comma and a space. */
const ANTECEDENT_GAP = 3

/** The mention that a source is about: the first that neither owns the next ("Roe's lawyer") nor hangs on a preposition. */
function headMention(layer: TextLayer & MentionLayer, source: Range): number | undefined {
  const { mentions } = layer
  const { text } = layer.document
  const words = text.slice(source.start, source.end)
  const first = firstFrom(mentions, source.start)
  if (/^(?:who|which|that)$/i.test(words)) {
    for (let k = first - 1; k >= 0 && k > first - 8; k--) {
      const mention = mentions[k] as FoundMention
      if (mention.end <= source.start && source.start - mention.end <= ANTECEDENT_GAP) return k
    }
    return undefined
  }
  let fallback: number | undefined
  for (let k = first; k < mentions.length; k++) {
    const mention = mentions[k] as FoundMention
    if (mention.start >= source.end) break
    if (!contains(source, mention)) continue
    if (mention.type === 'person' && OWN_WORDS.test(text.slice(mention.end, source.end))) return k
    if (
      /^['’](?:s\b|s?$|(?=\s))/.test(text.slice(mention.end, Math.min(mention.end + 2, source.end))) ||
      isDeterminerPronoun(mention, text, source)
    )
      continue
    if (
      /\b(?:of|for|to|from|by|with|at|in|on|under|against|about)\s+(?:the\s+)?$/i.test(
        text.slice(Math.max(source.start, mention.start - 14), mention.start),
      )
    ) {
      fallback ??= undefined
      continue
    }
    if (mention.form === 'demonym' && hasLaterHead(mentions, k, source)) continue
    if (mayModify(mention) && onlyModifies(text, mention, mentions[firstFrom(mentions, mention.end)], source))
      continue
    return k
  }
  return fallback
}

/** What somebody says by: "Roe's account tweeted", "Roe's letter said". */
const OWN_WORDS =
  /^['’]s?\s(?:\p{L}+\s)?(?:account|tweets?|posts?|statement|letter|e-?mail|message|memo|op-ed|feed)$/u

/** A name, or a force that is named without an article: "Alder police Chief Jo Roe". */
function mayModify({ form, determiner, head }: FoundMention): boolean {
  return form === 'name' || (form === 'nominal' && determiner === 'none' && bareCollectives.has(head))
}

/** A noun right behind a name, with its space: " police", " mayor". */
const NOUN_BEHIND = /^\s(\p{Ll}[\p{L}-]*)/u

/**
 * "Alder spokesman Jo Roe", "UK Prime Minister Jo Roe", "Alder police", a headline's "Alder mayor": the name
 * tells whose title or office it is; whoever holds that speaks.
 */
function onlyModifies(
  text: string,
  mention: FoundMention,
  next: FoundMention | undefined,
  source: Range,
): boolean {
  if (next && next.start < source.end) {
    const start = next.form === 'name' && next.type === 'person' ? next.titleRange?.start : next.start
    const person = next.form === 'nominal' ? next.determiner === 'none' : next.type === 'person'
    if (person && /^\s$/.test(text.slice(mention.end, Math.min(start ?? next.start, next.start)))) return true
  }
  const noun = NOUN_BEHIND.exec(text.slice(mention.end, source.end))?.[1]
  return noun !== undefined && roleNouns.has(noun)
}

function hasLaterHead(mentions: readonly FoundMention[], k: number, source: Range): boolean {
  const next = mentions[k + 1]
  return next !== undefined && overlaps(next, source)
}

/** "his spokesman": the pronoun only owns. */
function isDeterminerPronoun(mention: FoundMention, text: string, source: Range): boolean {
  return (
    mention.form === 'pronoun' &&
    /^(?:his|her|their|its|my|our|your)$/i.test(text.slice(mention.start, mention.end)) &&
    mention.end < source.end
  )
}

/** What is only told of a thing: "a sheet | tied to the gate". */
const TOLD_OF_IT = /\s(?:\p{L}+ed|hung|written|seen)(?:\s(?=(?:by|under|to|on|at|in|from|for|with)\b)|$)/u

function unlistedEntity(text: string, source: Range, number: number): Entity {
  const words = /^(?:[^,;(]|,(?=\S)){1,80}/.exec(text.slice(source.start, source.end))?.[0] ?? ''
  const head = words.split(TOLD_OF_IT)[0]?.trimEnd() ?? ''
  const mention = spanOf(text, source.start, source.start + head.length)
  const kind = kindOfWords(head)
  return {
    id: `e${number}`,
    type: kind === 'document' ? 'other' : kind === 'group' ? 'group' : 'person',
    name: head
      .replace(/\s+/g, ' ')
      .replace(/^(?:the|an?) (?=\S)/i, '')
      .replace(/^(?:Some|Two|Three|Many|One) /, (determiner) => determiner.toLowerCase()),
    mentions: [{ ...mention, form: 'nominal' }],
    roles: [],
    links: [],
  }
}
