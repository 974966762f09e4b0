import { classesOf, WordClass } from '../../language/en/everyday-words.ts'
import { determiners } from '../../language/en/function-words.ts'
import { isModifier } from '../mentions/name-titles.ts'
import type { Words } from '../mentions/words.ts'
import { type EntityFacts, type FactScene, Said, sayCountry } from './entity-facts.ts'
import type { OfficeScene } from './office-phrases.ts'

/** Verbs that say for whom somebody acts, before "for" or an object: "who represents the miners", "speaking for the union". */
const REPRESENTING = new Set('represents representing represented defends defending'.split(' '))
const SPEAKING = new Set('speaking speaks spoke acting acts acted'.split(' '))
/** Words between the one who acts and the verb at most. */
const REACH = 6
/** Words of a title before a name at most: "the former chief engineer". */
const TITLE_WORDS = 4

/** Who acts for whom by a verb or by "on behalf of". */
export function addActing(scene: FactScene, { words, mentions, at }: OfficeScene): void {
  for (let word = 1; word < words.length; word++) {
    const lower = words.lowers[word] as string
    let object = -1
    if (REPRESENTING.has(lower)) object = word + 1
    else if (SPEAKING.has(lower) && words.lowers[word + 1] === 'for') object = word + 2
    else if (lower === 'behalf' && words.lowers[word - 1] === 'on' && words.lowers[word + 1] === 'of')
      object = word + 2
    if (object < 0 || words.sentences[object] !== words.sentences[word]) continue
    const principal = principalFrom(object)
    const actor = principal < 0 ? -1 : actorAt(word, at.lastWordOf(principal))
    if (actor < 0) continue
    const [own, other] = [scene.draftOf[actor] as number, scene.draftOf[principal] as number]
    if (own >= 0 && other >= 0 && own !== other) (scene.facts[own] as EntityFacts).actsFor = other
  }

  /** Whoever is named behind: "| Malabar Shipping", "| the union", "| the jeweller Alok Virani"; -1. */
  function principalFrom(object: number): number {
    const near = at.startingAt(object)
    if (near >= 0) return near
    if (!determiners.has(words.lowers[object] ?? '')) return -1
    for (let word = object + 1; word < words.length && word - object <= TITLE_WORDS; word++) {
      if (words.sentences[word] !== words.sentences[object]) return -1
      const mention = at.startingAt(word)
      if (mention >= 0) return mention
      if (!isModifier(words, word)) return -1
    }
    return -1
  }

  /** The person behind a comma, a title may stand before: ", | advocate | Lindiwe Mabaso". */
  function personFrom(first: number): number {
    for (let word = first; word < words.length && word - first <= TITLE_WORDS; word++) {
      if (words.sentences[word] !== words.sentences[first]) return -1
      const mention = at.startingAt(word)
      if (mentions[mention]?.type === 'person' && mentions[mention]?.form !== 'nominal') return mention
      if (!isModifier(words, word) && !determiners.has(words.lowers[word] ?? '')) return -1
    }
    return -1
  }

  /** Who acts: the person right before the verb ("Quist, who represents"), or right behind what opens the sentence. */
  function actorAt(verb: number, end: number): number {
    const sentence = words.sentences[verb]
    for (
      let word = verb - 1;
      word >= 0 && verb - word <= REACH && words.sentences[word] === sentence;
      word--
    ) {
      const mention = at.endingWith(word)
      const found = mentions[mention]
      if (found?.type === 'person' && found.role !== 'possessive') return mention
      if (words.texts[word] === ';' || words.texts[word] === '.') return -1
    }
    if (words.texts[end + 1] !== ',') return -1
    return words.sentences[end + 2] === sentence ? personFrom(end + 2) : -1
  }
}

/** Words that tell what somebody does, before their name: "free diver", "steeplechaser". */
const OCCUPATION_WORDS = 3

/** A noun or adjective in small letters; no verb, no word of grammar. */
function isOccupation(words: Words, word: number): boolean {
  const text = words.texts[word] ?? ''
  if (!/^\p{Ll}[\p{Ll}-]{2,}$/u.test(text)) return false
  const classes = classesOf(text)
  if (classes & WordClass.functional) return false
  return classes === 0
    ? /(?:er|or|ist|ian|man|woman|ant|ic|al|ing)$/.test(text)
    : (classes & WordClass.verbPast) === 0
}

/** Persons whose state stands beside their name. */
export function addNationalities(scene: FactScene, places: OfficeScene): void {
  places.mentions.forEach((mention, index) => {
    const draft = scene.draftOf[index] as number
    if (draft < 0 || mention.form !== 'name') return
    sayCountry(scene.facts[draft] as EntityFacts, nationalityBeside(places, index), Said.nationality)
  })
}

/** The state beside a person's name: "Kenya's Ruth Chebet", "the Swede Maja Lind", "Maja Lind of Sweden". */
export function nationalityBeside({ words, mentions, at }: OfficeScene, index: number): string | undefined {
  const mention = mentions[index]
  if (mention?.type !== 'person' || mention.form !== 'name') return undefined
  const first = at.firstWordOf(index)
  let next = first - 1
  while (first - next <= OCCUPATION_WORDS && isOccupation(words, next)) next--
  const nearest = (word: number) =>
    words.sentences[word] === words.sentences[first] ? mentions[at.nameOf(word)] : undefined
  // "Kenyan steeplechaser Ruth Chebet": what somebody does may stand between, and then only a nationality counts.
  const beside = nearest(first - 1)
  const apart = nearest(next)
  const before = beside ?? (apart?.form === 'demonym' ? apart : undefined)
  const owns = before?.type === 'country' && before.role === 'possessive'
  if (before && (before.form === 'demonym' || owns)) return before.known?.country
  const last = at.lastWordOf(index)
  const after = mentions[at.nameOf(last + 2)]
  return words.lowers[last + 1] === 'of' && after?.type === 'country' ? after.known?.country : undefined
}
