import type { ModelReading } from '../../text/model-reading.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { EntityDraft } from './entity-drafts.ts'
import type { PronounScene } from './pronoun-candidates.ts'
import { type PronounScorer, rawByWeights, sharesOf } from './pronoun-reference.ts'

/** The latest mentions of an entity that the model is asked about; earlier ones hardly ever score best. */
const LATEST_MENTIONS = 6

/**
 * Scores antecedents by the model and by the signs that the rules count, added up: both are log-odds. With half of the
 * signs GAP validation has F1 0.644, with a quarter 0.625, with all 0.695; the signs alone have 0.615.
 */
export function scoreByModel({ refersTo }: Pick<ModelReading, 'refersTo'>): PronounScorer {
  return (candidates, pronounAt, scene) => {
    const signs = rawByWeights(candidates)
    return sharesOf(
      candidates.map(({ draft }, at) => {
        const model = bestOf(refersTo, scene, draft, pronounAt)
        return (signs[at] as number) + (model ?? 0)
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
