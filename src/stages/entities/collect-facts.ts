import type { FoundMention } from '../mentions/mentions.ts'
import { addActing, addNationalities } from './acting-phrases.ts'
import { addBodies } from './body-facts.ts'
import type { EntityDraft } from './entity-drafts.ts'
import {
  addOffices,
  addRole,
  type EntityFacts,
  type FactScene,
  newFacts,
  Said,
  sayCountry,
} from './entity-facts.ts'
import { titledRoles } from './entity-roles.ts'
import type { HeldOffice } from './office-bearers.ts'
import type { OfficeScene } from './office-phrases.ts'
import { addPlaces } from './place-facts.ts'

/** What the report says of its entities beside their names, by draft; each step may rest on those before. */
export function collectFacts(
  text: string,
  drafts: readonly EntityDraft[],
  draftOf: Int32Array,
  places: OfficeScene,
  offices: readonly HeldOffice[],
  isGuess: (mention: number) => boolean,
): EntityFacts[] {
  const { mentions } = places
  const facts = drafts.map(newFacts)
  const scene: FactScene = { mentions, drafts, draftOf, facts }
  addStates(scene)
  addPlaces(text, scene, places)
  addBodies(scene, places) // their country is their state's
  addOffices(scene, offices, isGuess) // whose body or state the bearer serves
  addTitles(text, scene, offices)
  addNationalities(scene, places)
  addActing(scene, places)
  addGovernments(scene)
  return facts
}

/** The codes of states and of places that lists know. */
function addStates({ mentions, drafts, draftOf, facts }: FactScene): void {
  mentions.forEach(({ known, form }, at) => {
    const draft = draftOf[at] as number
    if (draft < 0 || form === 'pronoun' || !known?.country) return
    const { type } = drafts[draft] as EntityDraft
    // A town's name may be several towns': see place-facts.
    if (type === 'place') return
    if (type !== 'person') sayCountry(facts[draft] as EntityFacts, known.country, Said.state)
    else if (form === 'nominal') sayCountry(facts[draft] as EntityFacts, known.country, Said.citizen)
  })
}

/** Titles that are no office of their own: "Sen. Roe" beside what the offices tell. */
function addTitles(
  text: string,
  { drafts, facts, draftOf }: FactScene,
  offices: readonly HeldOffice[],
): void {
  const covered = new Map<number, HeldOffice[]>()
  for (const office of offices) {
    const draft = draftOf[office.bearer] as number
    const list = covered.get(draft)
    if (list) list.push(office)
    else covered.set(draft, [office])
  }
  drafts.forEach((draft, at) => {
    const own = covered.get(at) ?? []
    for (const title of titledRoles(text, draft))
      if (!own.some(({ start, end }) => start < title.end && title.start < end))
        addRole(facts[at] as EntityFacts, title.title, -1)
  })
}

/** Seats and offices of a government act for its state, where the report names that. */
function addGovernments({ mentions, drafts, draftOf, facts }: FactScene): void {
  const states = new Map<string, number>()
  drafts.forEach(({ type, mentions: own }, draft) => {
    const country = facts[draft]?.country
    if (type === 'country' && country && own.length > 0 && !states.has(country)) states.set(country, draft)
  })
  mentions.forEach(({ known }: FoundMention, at) => {
    const draft = draftOf[at] as number
    const state = known?.government && known.country ? states.get(known.country) : undefined
    if (draft >= 0 && state !== undefined && state !== draft && facts[draft])
      (facts[draft] as EntityFacts).actsFor = state
  })
}
