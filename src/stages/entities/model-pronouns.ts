import type { ModelReading } from '../../text/model-reading.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { EntityDraft } from './entity-drafts.ts'
import type { PronounScene } from './pronoun-candidates.ts'
import { type PronounScorer, rawByWeights, sharesOf } from './pronoun-reference.ts'

/** How much of the signs' own sum counts beside the model's log-odds. 0: the model alone; chosen on GAP validation. */
const WEIGHT_OF_SIGNS = 0.5
/** The latest mentions of an entity that the model is asked about; earlier ones hardly ever score best. */
const LATEST_MENTIONS = 6

/** Scores antecedents by the model, with the signs that the rules count beside it. */
export function scoreByModel({ refersTo }: Pick<ModelReading, 'refersTo'>): PronounScorer {
  return (candidates, pronounAt, scene) => {
    const signs = rawByWeights(candidates)
    return sharesOf(
      candidates.map(({ draft }, at) => {
        const model = bestOf(refersTo, scene, draft, pronounAt)
        return (signs[at] as number) * (model === undefined ? 1 : WEIGHT_OF_SIGNS) + (model ?? 0)
      }),
    )
  }
}

/** The best score of an entity's mentions, those around the pronoun; one may stand after it ("In her speech, Roe …"). */
function bestOf(
  refersTo: ModelReading['refersTo'],
  { index, mentions }: PronounScene,
  draft: number,
  pronounAt: number,
): number | undefined {
  const pronoun = mentions[pronounAt] as FoundMention
  const own = (index.drafts[draft] as EntityDraft).mentions.slice(-LATEST_MENTIONS)
  let best: number | undefined
  for (const at of own) {
    const mention = mentions[at] as FoundMention
    const score = at < pronounAt ? refersTo(pronoun, mention) : refersTo(mention, pronoun)
    if (score !== undefined && (best === undefined || score > best)) best = score
  }
  return best
}
