import { type EntityFacts, type FactScene, Said, sayCountry } from './entity-facts.ts'
import type { OfficeScene } from './office-phrases.ts'

/** Verbs that say for whom somebody acts, before "for" or an object: "who represents the miners", "speaking for the union". */
const REPRESENTING = new Set('represents representing represented defends defending'.split(' '))
const SPEAKING = new Set('speaking speaks spoke acting acts acted'.split(' '))
/** Words between the one who acts and the verb at most. */
const REACH = 6

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
    const near = at.startingAt(object)
    const principal = near >= 0 ? near : at.startingAt(object + 1)
    const actor = principal < 0 ? -1 : actorAt(word, at.lastWordOf(principal))
    if (actor < 0) continue
    const [own, other] = [scene.draftOf[actor] as number, scene.draftOf[principal] as number]
    if (own >= 0 && other >= 0 && own !== other) (scene.facts[own] as EntityFacts).actsFor = other
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
    const behind = at.startingAt(end + 2)
    return mentions[behind]?.type === 'person' && words.sentences[end + 2] === sentence ? behind : -1
  }
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
  const before =
    words.sentences[first - 1] === words.sentences[first] ? mentions[at.nameOf(first - 1)] : undefined
  const owns = before?.type === 'country' && before.role === 'possessive'
  if (before && (before.form === 'demonym' || owns)) return before.known?.country
  const last = at.lastWordOf(index)
  const after = mentions[at.nameOf(last + 2)]
  return words.lowers[last + 1] === 'of' && after?.type === 'country' ? after.known?.country : undefined
}
