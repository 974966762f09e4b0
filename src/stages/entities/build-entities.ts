import type { Entity, EntityType, Mention } from '../../domain/entity.ts'
import { spanOf } from '../../domain/span.ts'
import { countryNames } from '../../language/en/countries.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { FoundMention, MentionLayer } from '../mentions/mentions.ts'
import type { EntityLayer, Reference } from './entities.ts'
import type { EntityDraft } from './entity-drafts.ts'
import { type EntityFacts, newFacts } from './entity-facts.ts'
import type { Decision } from './name-reference.ts'
import { cleanName } from './person-names.ts'

/** Drafts with a mention become entities e1, e2 … in the order of their first mention. */
export function buildEntities(
  layer: TextLayer & MentionLayer,
  drafts: readonly EntityDraft[],
  decisions: readonly Decision[],
  facts: readonly EntityFacts[],
): EntityLayer {
  const order = drafts
    .map((draft, at) => ({ at, first: draft.mentions[0] ?? -1 }))
    .filter(({ first }) => first >= 0)
    .sort((a, b) => a.first - b.first)
  const entityOf = new Int32Array(drafts.length).fill(-1)
  order.forEach(({ at }, entity) => {
    entityOf[at] = entity
  })
  const idOf = (draft: number) =>
    draft >= 0 && (entityOf[draft] as number) >= 0 ? `e${(entityOf[draft] as number) + 1}` : undefined
  const entities = order.map(({ at }) =>
    entityFrom(layer, drafts[at] as EntityDraft, facts[at] ?? newFacts(), idOf(at) as string, idOf),
  )
  const references = decisions.map(
    (decision): Reference => ({
      entity: decision.draft < 0 ? -1 : (entityOf[decision.draft] as number),
      candidates: (decision.candidates ?? []).flatMap(({ draft, score, evidence }) => {
        const entity = idOf(draft)
        return entity ? [{ entity, score: share(score), evidence }] : []
      }),
      evidence: decision.evidence,
      confidence: share(decision.confidence),
    }),
  )
  return { entities, references }
}

function share(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000
}

function entityFrom(
  { document, mentions }: TextLayer & MentionLayer,
  draft: EntityDraft,
  facts: EntityFacts,
  id: string,
  idOf: (draft: number) => string | undefined,
): Entity {
  const own = draft.mentions.map((at) => mentions[at] as FoundMention)
  const type = typeOf(draft, own)
  const actsFor = idOf(facts.actsFor)
  return {
    id,
    type,
    name: nameOf(document.text, draft, own),
    mentions: own.map(
      (mention): Mention => ({
        ...spanOf(document.text, mention.start, mention.end),
        form: mention.form,
        ...(overrides(mention, type) ? { type: mention.type } : {}),
      }),
    ),
    ...(facts.country ? { country: facts.country } : {}),
    roles: facts.roles.map(({ title, of }) => {
      const holder = idOf(of)
      return holder ? { title, of: holder } : { title }
    }),
    ...(actsFor && actsFor !== id ? { actsFor } : {}),
    links: stateLink(type, facts.country),
  }
}

/** A state by its code: ISO 3166-1 alpha-3 is an identifier. */
function stateLink(type: EntityType, code: string | undefined): Entity['links'] {
  const name = type === 'country' && code ? countryNames.get(code)?.name : undefined
  return name && code ? [{ scheme: 'iso3166-1', id: code, name, score: 1 }] : []
}

/** Before a noun that names nobody: "a spokesman", "the company". */
const ARTICLE = /^(?:the|an?)\s+(?=\S)/i

/** The fullest name; of one without a name its words without the article. */
function nameOf(text: string, { name, named, type }: EntityDraft, own: readonly FoundMention[]): string {
  if (!named) return (name || text.slice(own[0]?.start, own[0]?.end)).replace(ARTICLE, '')
  if (type === 'person') return name
  // A list may know a fuller name than the report gives: "FBI" stays "FBI".
  let fullest = ''
  for (const { form, start, end, type: kind } of own) {
    if (form !== 'name' || (type === 'country' && kind === 'place')) continue
    const words = cleanName(text.slice(start, end))
    if (words.length > fullest.length) fullest = words
  }
  return fullest || name
}

/** A mention's own type is said where it differs; a capital that stands for its government is the government there. */
function overrides(mention: FoundMention, type: EntityType): boolean {
  if (mention.form === 'pronoun' || mention.type === type) return false
  return !(mention.type === 'place' && type === 'country')
}

/** The type that most of the names have; a name's says more than a noun's. */
function typeOf(draft: EntityDraft, own: readonly FoundMention[]): EntityType {
  // A country may be spoken of by its capital alone.
  if (draft.type === 'country') return 'country'
  const votes = new Map<EntityType, number>()
  for (const mention of own)
    if (mention.form === 'name' || mention.form === 'demonym')
      votes.set(mention.type, (votes.get(mention.type) ?? 0) + 1)
  let best: EntityType = draft.type
  let most = votes.get(best) ?? 0
  for (const [type, count] of votes) {
    if (count <= most) continue
    best = type
    most = count
  }
  return best
}
