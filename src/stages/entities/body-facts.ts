import { countries, demonyms } from '../../language/en/countries.ts'
import { ownOffices, publicBodies, stateBodies } from '../../language/en/offices.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import { Look } from '../mentions/word-looks.ts'
import type { EntityDraft } from './entity-drafts.ts'
import { type EntityFacts, type FactScene, Said, sayCountry } from './entity-facts.ts'
import type { OfficeScene } from './office-phrases.ts'

/** Countries of bodies and crowds, and whom they act for, by the words around their noun: "the Danish army", "its embassy". */
export function addBodies(scene: FactScene, { words, at }: OfficeScene): void {
  scene.mentions.forEach((mention, index) => {
    const draft = scene.draftOf[index] as number
    if (draft < 0 || mention.form === 'pronoun' || mention.form === 'demonym') return
    if (mention.type !== 'organization' && mention.type !== 'group') return
    if (mention.form === 'name') addNamed(scene, mention, draft)
    else {
      const owner = ownerOf(scene, { words, at }, index)
      if (owner >= 0) addOwned(scene, mention, draft, owner)
    }
  })
  addStates(scene)
}

/** "the Kenyan Embassy", "Royal Danish Navy": a body of state acts for its state, if the report names that. */
function addStates({ drafts, facts }: FactScene): void {
  const states = new Map<string, number>()
  drafts.forEach(({ type, mentions }, at) => {
    const country = facts[at]?.country
    if (type === 'country' && mentions.length > 0 && country) states.set(country, at)
  })
  drafts.forEach(({ type, name }, at) => {
    const own = facts[at] as EntityFacts
    const state = own.country === undefined ? undefined : states.get(own.country)
    if (type !== 'organization' || state === undefined || own.actsFor >= 0) return
    if (
      own.countrySaid === Said.body &&
      stateBodies.has(
        name
          .toLowerCase()
          .split(/[\s-]+/)
          .at(-1) ?? '',
      )
    )
      own.actsFor = state
  })
}

/** "Embassy of Japan", "Royal Danish Navy", "Kremlin": what the words of the name say. */
function addNamed({ drafts, facts }: FactScene, { known }: FoundMention, draft: number): void {
  const own = facts[draft] as EntityFacts
  const { name, type } = drafts[draft] as EntityDraft
  if (type !== 'organization') return
  if (known?.country) sayCountry(own, known.country, Said.state)
  const words = name.toLowerCase().split(/[\s-]+/)
  if (!words.some((word) => stateBodies.has(word) || publicBodies.has(word) || word === 'bank')) return
  for (let first = 0; first < words.length; first++)
    for (const length of [1, 2]) {
      const phrase = words.slice(first, first + length).join(' ')
      sayCountry(own, demonyms.get(phrase)?.country ?? countries.get(phrase)?.country, Said.body)
    }
}

function addOwned(scene: FactScene, mention: FoundMention, draft: number, owner: number): void {
  const { mentions, draftOf, drafts, facts } = scene
  const own = facts[draft] as EntityFacts
  const holder = mentions[owner] as FoundMention
  const holderDraft = draftOf[owner] as number
  const entity = drafts[holderDraft]
  const country =
    holder.form === 'demonym' || holder.type === 'country'
      ? holder.known?.country
      : entity?.type === 'country'
        ? facts[holderDraft]?.country
        : undefined
  if (country) sayCountry(own, country, Said.office)
  if (!entity || holderDraft === draft) return
  if (entity.type === 'country' ? stateBodies.has(mention.head) : ownOffices.has(mention.head))
    own.actsFor = holderDraft
}

/** Whose a body is: the nationality or name before its noun, the pronoun that opens it, or what follows on "of"; -1. */
function ownerOf(
  { mentions }: FactScene,
  { words, at }: Pick<OfficeScene, 'words' | 'at'>,
  index: number,
): number {
  const first = at.firstWordOf(index)
  const last = at.lastWordOf(index)
  for (let word = last - 1; word >= first; word--) {
    const name = at.nameOf(word)
    if (name < 0) continue
    const { form, type } = mentions[name] as FoundMention
    if (form === 'demonym' || type === 'country' || (words.looks[word] as number) & Look.possessive)
      return name
    if (type === 'person') return name
  }
  const inner = mentions[index + 1]
  if (inner?.form === 'pronoun' && inner.start === mentions[index]?.start) return index + 1
  if (words.lowers[last + 1] !== 'of' || words.sentences[last + 1] !== words.sentences[last]) return -1
  const of = words.lowers[last + 2] === 'the' ? last + 3 : last + 2
  const after = at.startingAt(of) >= 0 ? at.startingAt(of) : at.startingAt(last + 2)
  return after >= 0 && mentions[after]?.form !== 'pronoun' ? after : -1
}
