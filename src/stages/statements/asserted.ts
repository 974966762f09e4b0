import { verbLemmas } from '../../language/en/cue-senses.ts'
import { cueForms } from '../../language/en/cue-verbs.ts'

/** Words of the clause that a cue stands in; all in lower case with straight apostrophes, marks as words of their own. */
export interface CueClause {
  /** From the sentence's start (or as far as is looked) to the cue, without what is said. */
  readonly before: readonly string[]
  readonly cue: readonly string[]
  /** Of the source. */
  readonly source: readonly string[]
  /** The first words of what is said. */
  readonly content: readonly string[]
  /** Where in `before` the source begins; -1 where it stands elsewhere. */
  readonly sourceAt: number
  /** Whether the sentence ends with a question mark outside of what is said. */
  readonly question: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const NEGATIONS = words(`not never n't nor neither cannot`)
/** "nobody has claimed", "no minister said", "none of them said" */
const NEGATIVE_SOURCES = words('nobody no none neither nor')
const MODALS = words(
  "will would can could may might must shall should 'll won't wouldn't can't couldn't shouldn't",
)
/** "would like to see", "would prefer": wanting now. */
const POLITE = words('like love prefer rather hate')
const AUXILIARIES = words(`is are was were be been being am has have had having do does did 's 've 'd 're 'm
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't`)
const INVERTING =
  words(`did does do has have had is are was were will would can could may might must shall should
  didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't`)
/** "Were Hesse to concede", "Should he say", "Had she admitted" */
const CONDITIONAL_INVERSIONS = words('were should had')
const CONDITIONALS = words('if unless whether lest supposing assuming')
/** Verbs that say that what they govern was not done: "failed to mention", "avoided saying", "stopped short of saying". */
const NOT_DONE = words(
  'fail decline refuse avoid forget neglect refrain deny omit forbear balk forgo hesitate',
)
/** Whoever is expected, wants, plans or is asked to say something has not said it yet. */
const NOT_YET =
  words(`expected set due likely scheduled slated poised about going planning preparing ready supposed bound
  want wants wanted plan plans planned hope hopes hoped intend intends intended expect expects aim aims
  seek seeks asked urged told ordered pressed unlikely unable reluctant unwilling afraid hesitant tempted`)
/** What a verb of refusal may refuse to do and so not have said anything. */
const SAYING =
  words(`say comment confirm discuss answer disclose reveal name identify specify elaborate explain speculate
  mention tell admit acknowledge address describe announce respond clarify state deny rule commit speak talk provide give`)

/** How many words before a cue may belong to its verb group: "has not yet publicly". */
const GROUP_WORDS = 6
/** How far before a cue what governs it may stand: "is expected later today to". */
const GOVERNOR_REACH = 5

/**
 * Whether the report claims that it was said: not under negation ("did not say"), refusal to say, question, condition,
 * or where it is still to come ("will say", "is expected to announce"). "Denied that" and "refused to pay" were said;
 * so was what is negated twice ("not a week goes by without").
 */
export function isAsserted(clause: CueClause): boolean {
  const group = verbGroup(clause)
  const negators = countNegations(clause, group)
  if (negators % 2 === 1) return false
  if (isModal(group)) return false
  if (refusesToSay(clause)) return false
  if (isConditional(clause) || isInverted(clause)) return false
  return !isStillToCome(clause) && !isExpectedToSay(clause)
}

/** Auxiliaries, negations and adverbs right before the cue, and the cue. */
function verbGroup({ before, cue }: CueClause): string[] {
  let from = before.length
  while (from > 0 && before.length - from < GROUP_WORDS && belongsToGroup(before[from - 1] as string)) from--
  return [...before.slice(from), ...cue]
}

function belongsToGroup(word: string): boolean {
  return (
    AUXILIARIES.has(word) ||
    MODALS.has(word) ||
    NEGATIONS.has(word) ||
    /..ly$/.test(word) ||
    /^(?:yet|ever|also|even|still|always|often|only|just|now|then|longer|no|again|since|to)$/.test(word)
  )
}

function countNegations({ before, cue, source, sourceAt }: CueClause, group: readonly string[]): number {
  let count = 0
  for (const [at, word] of group.entries()) {
    const negates =
      NEGATIONS.has(word) || word.endsWith("n't") || (word === 'no' && group[at + 1] === 'longer')
    if (negates && group[at + 1] !== 'only' && !(word === 'not' && group[at + 1] === 'just')) count++
  }
  if (NEGATIVE_SOURCES.has(source[0] ?? '') && source[1] !== 'doubt') count++
  // "without Hald claiming", "without saying"
  const clause =
    sourceAt >= 0 ? before.slice(0, sourceAt) : before.slice(0, before.length - (group.length - cue.length))
  const near = clause.slice(-GOVERNOR_REACH)
  if (near.at(-1) === 'without') {
    count++
    if (clause.some((word) => NEGATIONS.has(word) || word === 'no' || word === 'hardly')) count++
  }
  // "Never has he said", "Nor did she say", "At no time did he say"
  if (sourceAt > 0 && INVERTING.has(before[sourceAt - 1] ?? '')) {
    const lead = before.slice(Math.max(0, sourceAt - 4), sourceAt - 1)
    const inverted = lead.some(
      (word) => word === 'never' || word === 'nor' || word === 'neither' || word === 'no',
    )
    if (inverted && !lead.includes('only')) count++
  }
  // "failed to mention", "avoided saying", "stopped short of accusing"
  const governing = [...before.slice(-3), ...cue]
  const last = cue.length - 1
  for (let k = 0; k + 1 < governing.length; k++) {
    const word = governing[k] as string
    const next = governing[k + 1] as string
    const undone = [...(verbLemmas.get(word) ?? [])].some((lemma) => NOT_DONE.has(lemma))
    const behind = k + 1 >= governing.length - 1 - last || next === 'to' || next.endsWith('ing')
    if (undone && behind && leadsToSaying(governing, k + 1)) count++
    if (word === 'short' && next === 'of') count++
  }
  return count
}

/** "to mention", "saying", "to fully acknowledge", "having said" */
function leadsToSaying(list: readonly string[], at: number): boolean {
  const next = list[at] as string
  if (next === 'to') return list.slice(at + 1, at + 3).some((word) => SAYING.has(word))
  return (
    /ing$/.test(next) &&
    [next, list[at + 1] ?? ''].some((word) =>
      [...(verbLemmas.get(word) ?? [])].some(
        (lemma) => SAYING.has(lemma) || lemma === 'claim' || lemma === 'have',
      ),
    )
  )
}

function isModal(group: readonly string[]): boolean {
  return group.some((word, at) => {
    if (!MODALS.has(word)) return false
    const behind = group.slice(at + 1, at + 3)
    return !behind.some((next) => POLITE.has(next))
  })
}

/** "declined | to say whether": the refusal is to say it. */
function refusesToSay({ cue, content }: CueClause): boolean {
  const refuses = cue.some((word) =>
    [...(verbLemmas.get(word) ?? [])].some((lemma) => NOT_DONE.has(lemma) && lemma !== 'deny'),
  )
  return (
    refuses &&
    !cue.includes('to') &&
    content[0] === 'to' &&
    content.slice(1, 3).some((word) => SAYING.has(word))
  )
}

function isConditional({ before, sourceAt }: CueClause): boolean {
  const at = sourceAt >= 0 ? sourceAt : before.length
  const opener = before.slice(Math.max(0, at - 2), at)
  return opener.some((word, k) => CONDITIONALS.has(word) && opener[k - 1] !== 'as')
}

/** "Did Marr promise that …?", "Were Hesse to concede …": an auxiliary before its subject, at the clause's start. */
function isInverted({ before, cue, sourceAt, question }: CueClause): boolean {
  if (sourceAt < 1) return false
  const auxiliary = before[sourceAt - 1] as string
  if (!INVERTING.has(auxiliary)) return false
  const opener = before[sourceAt - 2]
  const first =
    opener === undefined ||
    /^(?:[^\p{L}\p{N}]|and|but|or|so|yet|who|what|when|where|why|how|then)$/u.test(opener)
  if (question) return true
  return (
    first &&
    CONDITIONAL_INVERSIONS.has(auxiliary) &&
    (auxiliary !== 'were' || cue.includes('to') || before.at(-1) === 'to')
  )
}

/** "is expected to announce", "plans on Monday to tell": by the words before the infinitive. */
function isStillToCome({ before, cue }: CueClause): boolean {
  const to = cue.lastIndexOf('to')
  const inCue = to > 0 && to < cue.length - 1
  const list = inCue
    ? cue.slice(0, to)
    : before.at(-1) === 'to'
      ? before.slice(0, -1)
      : cue[0] === 'to'
        ? before
        : undefined
  if (!list) return false
  const near = list.slice(-GOVERNOR_REACH)
  const governor = near.findLast((word) => NOT_YET.has(word) || /[^\p{L}\p{N}'-]/u.test(word))
  if (governor === undefined || !NOT_YET.has(governor)) return isToBe(near)
  return true
}

/** "is expected | to announce a ban": what is expected is a saying. */
function isExpectedToSay({ cue, content }: CueClause): boolean {
  const last = cue.at(-1) === 'to' ? cue.at(-2) : cue.at(-1)
  const verb = cue.at(-1) === 'to' ? content[0] : content[0] === 'to' ? content[1] : undefined
  const forms = verb === undefined ? undefined : cueForms.get(verb)
  return EXPECTED.has(last ?? '') && forms?.some(({ verb: { frames } }) => frames.has('q')) === true
}

const EXPECTED = words('expected set due likely scheduled slated poised')

/** "is to announce" */
const isToBe = (list: readonly string[]) => /^(?:is|are|was|were)$/.test(list.at(-1) ?? '')
