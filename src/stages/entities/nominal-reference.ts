import { agents } from '../../language/en/offices.ts'
import { roleNouns } from '../../language/en/roles.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import { agrees, appositionOf } from './apposition.ts'
import { type EntityDraft, newDraft } from './entity-drafts.ts'
import type { Decision, NameIndex } from './name-reference.ts'
import { candidatesOf, type PronounScene } from './pronoun-candidates.ts'
import type { PronounScorer } from './pronoun-reference.ts'
import { ageOf, hasAge, isAnother, OfficeFit, officeFit } from './taken-up-office.ts'

/** How far back a nominal looks for the one it takes up, in mentions: farther ones are rarely meant. */
const LOOK_BACK = 60
/** A definite noun for a body takes up the last organisation only within so many sentences. */
const BODY_SENTENCES = 3

/** Bodies that are named by other words than their own: "the company" for Acme Corp. */
const generalBodies = new Set([
  'company',
  'firm',
  'agency',
  'bank',
  'group',
  'organization',
  'organisation',
  'newspaper',
  'paper',
  'network',
  'university',
  'school',
  'airline',
  'party',
  'committee',
  'court',
  'ministry',
  'department',
  'foundation',
  'union',
  'commission',
])

/** Nouns by which any firm that was just named is meant: general ones, and the trades that a firm goes by. */
const takesUpFirms = new Set(
  'company firm group newspaper retailer lender carmaker automaker drugmaker chipmaker planemaker brewer insurer developer operator manufacturer supermarket airline carrier broadcaster publisher supplier utility startup start-up contractor distiller housebuilder bookmaker'.split(
    ' ',
  ),
)

/** The entity that a nominal takes up, or a new one of its own. `draftOf` holds the drafts of the mentions before. */
export function referenceOfNominal(scene: PronounScene, at: number, score: PronounScorer): Decision {
  const { text, mentions, index, draftOf } = scene
  const mention = mentions[at] as FoundMention
  const apposed = appositionOf(scene, at)
  if (apposed >= 0) return { draft: apposed, evidence: 'apposition', confidence: 0.85 }
  if (mention.determiner === 'definite' || mention.determiner === 'possessive') {
    const taken = takenUp(text, mentions, at, index, draftOf)
    if (taken) return taken
    const described = describedPerson(scene, at, score)
    if (described) return described
  }
  if (mention.determiner === 'none' && mention.plural) {
    const same = sameWords(text, mentions, at, index, draftOf)
    if (same >= 0) return { draft: same, evidence: 'same-words', confidence: 0.6 }
  }
  const next = introducedNext(scene, at)
  if (next >= 0) return { draft: next, evidence: 'introduced-next', confidence: 0.6 }
  const draft = newDraft(mention.type, text.slice(mention.start, nameEnd(scene, at)).replace(/\s+/g, ' '))
  return { draft: index.drafts.push(draft) - 1, evidence: 'new-nominal', confidence: 0.7 }
}

/** Before whom somebody acts for: "a spokesman | for the | Rail Authority". */
const FOR_WHOM = /^\s(?:for|of)\s(?:(?:the|a|an|his|her|its|their)\s)?$/

/** Where the words end that tell who an agent is: behind those for whom the agent speaks. */
function nameEnd({ text, mentions }: PronounScene, at: number): number {
  const mention = mentions[at] as FoundMention
  if (mention.type !== 'person' || mention.plural || !agents.has(mention.head)) return mention.end
  const next = mentions.slice(at + 1, at + 3).find(({ start }) => start > mention.end)
  const bound =
    next?.sentence === mention.sentence && FOR_WHOM.test(text.slice(mention.end, next.start))
      ? next
      : undefined
  return bound?.end ?? mention.end
}

/** Mentions behind a noun that are looked at for who is named next. */
const LOOK_AHEAD = 4

/** “…,” the banker said. | Bertil Krog, 66, is charged: the draft of whom the next sentence brings in with an age; -1. */
function introducedNext({ text, mentions, index }: PronounScene, at: number): number {
  const { sentence, type, determiner, plural, speaks } = mentions[at] as FoundMention
  if (type !== 'person' || determiner !== 'definite' || plural || !speaks) return -1
  for (let k = at + 1; k < mentions.length && k <= at + LOOK_AHEAD; k++) {
    const next = mentions[k] as FoundMention
    if (next.sentence === sentence) continue
    const brought = next.form === 'name' && next.type === 'person' && next.role === 'subject'
    const aged = /^, \d{1,2},/.test(text.slice(next.end, next.end + 5))
    return next.sentence === sentence + 1 && brought && aged ? (index.ofMention[k] as number) : -1
  }
  return -1
}

/** The draft without a name that a noun's earlier mention made: "her lawyer" before "the lawyer, Emil Jost"; -1. */
export function unnamedBefore({ mentions, draftOf, index }: PronounScene, at: number): number {
  const mention = mentions[at] as FoundMention
  if (mention.determiner !== 'definite' || mention.type !== 'person') return -1
  for (let before = at - 1; before >= 0 && at - before <= LOOK_BACK; before--) {
    const earlier = mentions[before] as FoundMention
    const draft = draftOf[before] as number
    if (draft < 0 || earlier.form !== 'nominal' || earlier.head !== mention.head || earlier.plural) continue
    return (index.drafts[draft] as EntityDraft).named ? -1 : draft
  }
  return -1
}

function takenUp(
  text: string,
  mentions: readonly FoundMention[],
  at: number,
  index: NameIndex,
  draftOf: Int32Array,
): Decision | undefined {
  const mention = mentions[at] as FoundMention
  const singular = roleNouns.get(mention.head)?.singular ?? mention.head
  const words = text.slice(mention.start, mention.end).toLowerCase()
  const seen = new Set<number>()
  const byTitle: { readonly draft: number; readonly fit: number }[] = []
  const age = ageOf(words)
  const was = becomes.get(mention.head)
  for (let before = at - 1; before >= 0 && at - before <= LOOK_BACK; before--) {
    const draft = draftOf[before] as number
    if (draft < 0 || seen.has(draft)) continue
    seen.add(draft)
    const entity = index.drafts[draft] as EntityDraft
    const earlier = mentions[before] as FoundMention
    if (entity.plural !== mention.plural) continue
    if (
      earlier.form === 'nominal' &&
      earlier.head === mention.head &&
      sameModifiers(words, text.slice(earlier.start, earlier.end).toLowerCase())
    )
      return { draft, evidence: 'same-noun', confidence: 0.7 }
    if (mention.determiner !== 'definite') continue
    if (was !== undefined && entity.mentions.some((each) => isNominalOf(mentions[each], was)))
      return { draft, evidence: 'same-noun', confidence: 0.7 }
    if (mention.type === 'person' && entity.type === 'person' && entity.named && agrees(entity, mention)) {
      const said =
        (age !== undefined && isAged(text, mentions, entity, age)) ||
        (mention.known?.country !== undefined && mention.known.country === entity.country)
      const fit = said ? OfficeFit.words : fitOfOffice(words, singular, entity)
      if (fit > 0) byTitle.push({ draft, fit })
    }
    if (
      mention.type === 'organization' &&
      entity.type === 'organization' &&
      entity.named &&
      (generalBodies.has(singular) || takesUpFirms.has(singular))
    ) {
      if (entity.name.toLowerCase().includes(singular))
        return { draft, evidence: 'head-noun', confidence: 0.8 }
      if (
        mention.sentence - earlier.sentence < BODY_SENTENCES &&
        takesUpFirms.has(singular) &&
        !entity.government
      )
        return { draft, evidence: 'recent-organisation', confidence: 0.5 }
    }
  }
  return byOffice(mentions, index, byTitle)
}

/** What somebody was before: "his wife brought the case … the widow said". */
const becomes: ReadonlyMap<string, string> = new Map([
  ['widow', 'wife'],
  ['widower', 'husband'],
  ['mom', 'mother'],
  ['mum', 'mother'],
  ['dad', 'father'],
  ['attorney', 'lawyer'],
  ['lawyer', 'attorney'],
])

const isNominalOf = (mention: FoundMention | undefined, head: string) =>
  mention?.form === 'nominal' && mention.head === head

/** Names of an entity that are looked at for an age. */
const AGED_NAMES = 3

function isAged(text: string, mentions: readonly FoundMention[], entity: EntityDraft, age: string): boolean {
  return entity.mentions.slice(0, AGED_NAMES).some((at) => hasAge(text, mentions[at] as FoundMention, age))
}

/** How well an office fits: by what the report says of it, else by the title before the name. */
function fitOfOffice(words: string, singular: string, entity: EntityDraft): number {
  const fit = officeFit(words, singular, entity)
  if (fit > 0 || entity.offices.some(({ noun }) => noun === singular)) return fit
  return hasTitle(entity, singular) ? OfficeFit.noun : OfficeFit.none
}

/** Whoever has the office that fits best; of several alike the one named last. */
function byOffice(
  mentions: readonly FoundMention[],
  index: NameIndex,
  found: readonly { readonly draft: number; readonly fit: number }[],
): Decision | undefined {
  const most = Math.max(0, ...found.map(({ fit }) => fit))
  const best = found.filter(({ fit }) => fit === most)
  const first = best[0]
  if (!first) return undefined
  const candidates = best.map(({ draft }, rank) => ({
    draft,
    score: rank === 0 ? 0.7 : 0.3 / best.length,
    evidence: 'title',
  }))
  if (isEvenChoice(mentions, best, index))
    return {
      draft: -1,
      evidence: 'title-open',
      confidence: 0,
      candidates: candidates.map((each) => ({ ...each, score: 1 / candidates.length })),
    }
  return { draft: first.draft, evidence: 'title', confidence: best.length === 1 ? 0.8 : 0.6, candidates }
}

/** Two of one office who were last named in one sentence: nobody can tell which "the minister" is. */
function isEvenChoice(
  mentions: readonly FoundMention[],
  [one, other]: readonly { readonly draft: number }[],
  { drafts }: NameIndex,
): boolean {
  if (one === undefined || other === undefined) return false
  const lastOf = ({ draft }: { readonly draft: number }) => mentions[drafts[draft]?.last ?? -1]?.sentence
  return lastOf(one) === lastOf(other)
}

/** Nouns that describe somebody who was named before: "the billionaire said". */
const describing = new Set(
  'man woman candidate nominee contender frontrunner front-runner mogul tycoon billionaire millionaire businessman businesswoman politician congressman congresswoman senator governor mayor president minister premier chancellor leader lawmaker legislator representative star actor actress singer musician author writer novelist activist veteran professor incumbent challenger republican democrat native teen teenager girl boy player coach athlete general commander pope bishop archbishop king queen prince princess chairman chairwoman secretary ambassador diplomat director entrepreneur comedian rapper artist filmmaker striker quarterback scientist physicist economist historian sheriff commissioner dictator sprinter swimmer runner cyclist boxer golfer goalkeeper keeper midfielder defender winger skipper captain rider jockey skater skier gymnast wrestler footballer cricketer batsman bowler pitcher presenter broadcaster host poet painter sculptor composer conductor pianist violinist cellist dancer choreographer chef baker designer photographer playwright screenwriter producer drummer guitarist frontman influencer youtuber streamer philanthropist financier banker industrialist astronaut explorer climber mountaineer sailor pensioner graduate apprentice'.split(
    ' ',
  ),
)
/** "the mum-of-three" */
const PARENT_OF = /^(?:mother|father|mum|mom|dad|grandmother|grandfather|gran|grandad)-of-/
/** Share of likelihood from which such a noun is taken for somebody named. Lower: more speakers found, more of them wrong. */
const DESCRIBED_SHARE = 0.6
/** What follows a noun that says by itself who is meant: "the man who shot". */
const restrictedPattern = /^\s+(?:of|who|whose|for|from|in|at|that|with|behind|accused|named|called|known)\b/

function describedPerson(scene: PronounScene, at: number, score: PronounScorer): Decision | undefined {
  const { text, mentions, index } = scene
  const mention = mentions[at] as FoundMention
  if (
    mention.determiner !== 'definite' ||
    mention.type !== 'person' ||
    mention.plural ||
    mention.quotation >= 0 || // whom a speaker describes, the writer need not have named
    !(
      describing.has(mention.head) ||
      PARENT_OF.test(mention.head) ||
      ageOf(text.slice(mention.start, mention.end))
    )
  )
    return undefined
  if (restrictedPattern.test(text.slice(mention.end, mention.end + 12))) return undefined
  const words = text.slice(mention.start, mention.end).toLowerCase()
  const candidates = candidatesOf(scene, at).filter(
    ({ draft }) => !isAnother(words, mention.head, index.drafts[draft] as EntityDraft),
  )
  const scores = score(candidates, at, scene)
  const ranked = candidates
    .map(({ draft }, each) => ({ draft, score: scores[each] as number, evidence: 'description' }))
    .sort((a, b) => b.score - a.score || a.draft - b.draft)
  const best = ranked[0]
  if (!best || best.score < DESCRIBED_SHARE || !(index.drafts[best.draft] as EntityDraft).named)
    return undefined
  return {
    draft: best.draft,
    evidence: 'description',
    confidence: best.score * 0.7,
    candidates: ranked.slice(0, 4),
  }
}

/** True where one of the entity's titles names that office: "the senator" for Sen. Roe. */
function hasTitle(entity: EntityDraft, singular: string): boolean {
  return entity.titles.some(({ text }) => {
    const office = text.toLowerCase().split(/ of | for | at /)[0] ?? ''
    return longForm(office.split(/\s+/).at(-1) ?? '') === singular
  })
}

const longForms: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  'gov.': 'governor',
  'rep.': 'representative',
  'gen.': 'general',
  'dr.': 'doctor',
  'prof.': 'professor',
  'col.': 'colonel',
  'rev.': 'reverend',
  'lt.': 'lieutenant',
  'capt.': 'captain',
  'sgt.': 'sergeant',
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  dr: 'doctor',
  prof: 'professor',
}

function longForm(word: string): string {
  return longForms[word] ?? word
}

/** "the senior official" takes up "a senior official", not "a junior official"; fewer words may follow more. */
function sameModifiers(later: string, earlier: string): boolean {
  const wordsOf = (nominal: string) => nominal.split(/\s+/).slice(1, -1)
  const before = new Set(wordsOf(earlier))
  return wordsOf(later).every((word) => before.has(word))
}

function sameWords(
  text: string,
  mentions: readonly FoundMention[],
  at: number,
  index: NameIndex,
  draftOf: Int32Array,
): number {
  const mention = mentions[at] as FoundMention
  const words = text.slice(mention.start, mention.end).toLowerCase()
  for (let before = at - 1; before >= 0 && at - before <= LOOK_BACK; before--) {
    const earlier = mentions[before] as FoundMention
    const draft = draftOf[before] as number
    if (
      draft < 0 ||
      earlier.form !== 'nominal' ||
      earlier.head !== mention.head ||
      !(index.drafts[draft] as EntityDraft).plural
    )
      continue
    if (text.slice(earlier.start, earlier.end).toLowerCase().endsWith(words)) return draft
  }
  return -1
}
