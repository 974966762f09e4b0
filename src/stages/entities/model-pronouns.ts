import type { ModelReading, Syntax } from '../../text/model-reading.ts'
import { firstAtLeast } from '../../text/search-sorted.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { EntityDraft } from './entity-drafts.ts'
import type { PronounScene } from './pronoun-candidates.ts'
import { type PronounScorer, rawByWeights, sharesOf } from './pronoun-reference.ts'

/** The latest mentions of an entity that the model is asked about; earlier ones hardly ever score best. */
const LATEST_MENTIONS = 6

/**
 * Scores antecedents by the model, by the signs that the rules count and by the tree, added up: all are log-odds. The
 * signs alone give GAP validation F1 0.615; half and a quarter of them beside the model less than all.
 */
export function scoreByModel({ refersTo, syntax }: Pick<ModelReading, 'refersTo' | 'syntax'>): PronounScorer {
  return (candidates, pronounAt, scene) => {
    const signs = rawByWeights(candidates)
    return sharesOf(
      candidates.map(({ draft }, at) => {
        const model = bestOf(refersTo, scene, draft, pronounAt) ?? 0
        const main = isMainSubject(syntax, scene, draft, pronounAt) ? MAIN_SUBJECT : 0
        return (signs[at] as number) + model + main
      }),
    )
  }
}

/**
 * What it weighs (log-odds) for a pronoun that is a subject that somebody was the subject of a whole sentence shortly
 * before: the report goes on about them. 0, 0.8, 1.6 and 2.4 give GAP validation F1 0.736, 0.736, 0.740, 0.739.
 */
const MAIN_SUBJECT = 1.6
const SENTENCES_BACK = 2

/** "Enter Ms. | Roe", "Then came the mayor, | Jo Roe": a sentence that brings somebody in is about them. */
const PRESENTING =
  /^["“]?(?:Enter|Meet|Along came|Here (?:comes|is)|Then (?:came|comes)|(?:Then )?[Tt]here (?:is|was))\s(?:[\p{L}.,]+\s){0,4}$/u
const LONGEST_OPENING = 60

function isMainSubject(
  { starts, heads, relations, relationNames }: Syntax,
  { text, sentences, index, mentions }: PronounScene,
  draft: number,
  pronounAt: number,
): boolean {
  const pronoun = mentions[pronounAt] as FoundMention
  if (pronoun.role !== 'subject') return false
  return (index.drafts[draft] as EntityDraft).mentions.slice(-LATEST_MENTIONS).some((at) => {
    const mention = mentions[at] as FoundMention
    if (at >= pronounAt || mention.quotation >= 0 || pronoun.sentence - mention.sentence > SENTENCES_BACK)
      return false
    const sentence = sentences[mention.sentence]
    if (sentence && PRESENTING.test(text.slice(sentence.start, mention.start).slice(0, LONGEST_OPENING)))
      return true
    for (
      let word = firstAtLeast(starts, mention.start);
      word < starts.length && (starts[word] as number) < mention.end;
      word++
    ) {
      const head = heads[word] as number
      if (head !== word && heads[head] === head && relationNames[relations[word] as number] === 'nsubj')
        return true
    }
    return false
  })
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
