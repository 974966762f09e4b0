import { conditionals } from '../../language/en/events/status-words.ts'
import { classesOf, WordClass } from '../../language/en/everyday-words.ts'
import { sentenceAround } from './sentence-around.ts'
import type { Standing } from './standing.ts'
import { casesOf, childrenBy, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import { clauseStart } from './verb-group.ts'

const GENERAL = new Set(['average', 'most', 'percent', 'survey', 'statistics', 'few'])
const COUNTED = new Set(
  'rose rise rises fell fall falls increased increase dropped drop doubled tripled declined soared are were is peaked grew climbed jumped'.split(
    ' ',
  ),
)
const RISING = new Set(
  'rose rise rises fell falls increased dropped doubled tripled declined soared peaked climbed'.split(' '),
)
const COUNTING = /^(?:the|an?|some|few|many|no|his|her|its|their)$/
const RULES = new Set(['act', 'law', 'bill', 'rules', 'rule', 'constitution', 'article', 'decree', 'code'])

/** "Killings rose", "a missile that can strike", "under the act, police may detain": of many, or of what might be. */
export function isGeneral(
  tree: Tree,
  { at, noun }: Trigger,
  parties: readonly Standing[],
): string | undefined {
  const beside = childrenBy(tree, at, 'nmod', 'obl', 'nummod', 'advmod').map(
    (each) => tree.lowers[each] as string,
  )
  if (beside.some((word) => GENERAL.has(word))) return 'general'
  const { from } = sentenceAround(tree, at)
  if (tree.lowers[from] === 'on' && tree.lowers[from + 1] === 'average') return 'general'
  if (isOffice(tree, at, noun)) return 'general'
  // "One asylum claim in four is rejected", "You command a garrison"
  if (tree.lowers[from] === 'you' || (tree.lowers[from] === 'one' && isShare(tree, from, at)))
    return 'general'
  if (!noun) {
    const aux = childrenBy(tree, at, 'aux').map((each) => tree.lowers[each] as string)
    if (aux.includes('can') && !parties.includes('political')) return 'general'
    const ruled =
      tree.lowers[from] === 'under' && [1, 2, 3].some((step) => RULES.has(tree.lowers[from + step] as string))
    if (ruled && aux.some((word) => word === 'may' || word === 'can')) return 'general'
    return isAllowedByRule(tree, at, from) ? 'general' : undefined
  }
  if (
    tree.lowers[at - 1] === 'most' ||
    tree.lowers[at - 1] === 'nine' ||
    /^one$/.test(tree.lowers[at - 3] ?? '')
  )
    return 'general'
  const plural = (tree.lowers[at] as string).endsWith('s') && tree.lowers[at] !== 'talks'
  if (!plural) return undefined
  const head = tree.heads[at] as number
  const isCounted = isSubjectOfCount(tree, at, head)
  const bare = childrenBy(tree, at, 'det', 'amod', 'nmod', 'nummod').length === 0
  if (bare && at === from && isHabit(tree.lowers[at + 1] ?? '')) return 'general'
  // "Protests are common in spring"
  if (at === from && tree.lowers[at + 1] === 'are' && tree.kinds[at + 2] === 'ADJ') return 'general'
  return (isCounted && !parties.includes('political')) ||
    (bare && parties.length === 0 && !isPast(tree.lowers[head] as string))
    ? 'general'
    : undefined
}

function isShare({ lowers, kinds }: Tree, from: number, at: number): boolean {
  for (let each = from + 1; each < at; each++)
    if (lowers[each] === 'in' && kinds[each + 1] === 'NUM') return true
  return lowers.slice(from, at).some((word, index, all) => word === 'in' && SHARE.test(all[index + 1] ?? ''))
}

const SHARE = /^(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+)$/

/** "The ombudsman's job is to investigate", "the index counts protests" */
function isOffice(tree: Tree, at: number, noun: boolean): boolean {
  const before = tree.lowers[at - 1] ?? ''
  if (noun) return COUNTS.test(before) && (tree.lowers[at] as string).endsWith('s')
  return before === 'to' && tree.lowers[at - 2] === 'is' && OFFICE.test(tree.lowers[at - 3] ?? '')
}

const COUNTS = /^(?:counts?|tracks?|maps|measures?|tallies|catalogues)$/
const OFFICE = /^(?:job|task|role|duty|mandate|purpose|aim)$/
const ALLOWS = /^(?:allow|let|permit|require|empower|enable|authori[sz]e)s?$/

/** "The act allows police to hold suspects" */
function isAllowedByRule(tree: Tree, at: number, from: number): boolean {
  for (let each = at - 1; each > from && each > at - MOST_BACK; each--) {
    if (!ALLOWS.test(tree.lowers[each] as string)) continue
    return RULES.has(tree.lowers[each - 1] as string)
  }
  return false
}

const MOST_BACK = 10

/** "Arrests for shoplifting rose by a tenth": the verb is near, whatever the tree hangs the noun on. */
function isSubjectOfCount(tree: Tree, at: number, head: number): boolean {
  if (tree.relations[at] === 'nsubj' && COUNTED.has(tree.lowers[head] as string)) return true
  if (COUNTING.test(tree.lowers[at - 1] ?? '')) return false
  for (
    let each = at + 1;
    each < tree.length && each <= at + 5 && tree.sentences[each] === tree.sentences[at];
    each++
  ) {
    if (RISING.has(tree.lowers[each] as string)) return true
  }
  return false
}

/** "Protests swept the town" */
function isPast(word: string): boolean {
  const bits = classesOf(word)
  return (bits & WordClass.verbPast) !== 0 && (bits & (WordClass.verbBase | WordClass.functional)) === 0
}

/** "Strikes cost the average worker": what follows is no past, no helper and no preposition. */
function isHabit(word: string): boolean {
  return /^(?:cost|kill|destroy|hurt|happen|begin|end|make|take|have|bring|come|start|need|cause|remain|tend|work|matter|help|rarely|often|seldom|usually|sometimes)$/.test(
    word,
  )
}

/** "Ask the doctor": what a reader is told to do, nobody has done. */
export function isImperative(tree: Tree, { at, noun, form }: Trigger): string | undefined {
  const { from, to } = sentenceAround(tree, at)
  if (noun) return isListed(tree, at, from, to) ? 'list' : undefined
  const opens =
    isRecipe(tree, at, from) || at === from || (at === from + 1 && /^["“]$/.test(tree.lowers[from] as string))
  return opens && form === 'base' && childrenBy(tree, at, 'nsubj').length === 0 ? 'imperative' : undefined
}

/** "Beat the eggs, then | strike the tin": in a sentence that begins so, what follows a comma, "and" or "then". */
function isRecipe(tree: Tree, at: number, from: number): boolean {
  const bits = classesOf(tree.lowers[from] as string)
  const begins =
    (bits & WordClass.verbBase) !== 0 &&
    /^(?:the|an?|it|your|up|in|until|gently)$/.test(tree.lowers[from + 1] ?? '')
  return begins && /^(?:,|and|then|or)$/.test(tree.lowers[at - 1] ?? '')
}

/** "Protest, prayer, politics: the week in pictures", "Strike, the union’s magazine, …" */
function isListed(tree: Tree, at: number, from: number, to: number): boolean {
  if (at !== from || tree.lowers[at + 1] !== ',') return false
  for (let each = from; each < to; each++)
    if (tree.kinds[each] === 'VERB' && each > at + 1) return casesOf(tree, at).length === 0
  return true
}

/** "made it cheaper to attack a ship": nobody does it. */
export function isBareInfinitive(tree: Tree, { at, noun }: Trigger): boolean {
  return !noun && childrenBy(tree, at, 'mark').some((each) => tree.lowers[each] === 'to')
}

const TIMELESS = new Set(['is', 'are', 'be'])

/** "whose land is seized for roads": a present that nobody does, at no time; "if they are convicted" is a case. */
export function isTimelessPassive(tree: Tree, { at, noun, form }: Trigger): boolean {
  if (noun || (form !== 'participle' && form !== 'past')) return false
  if (tree.lowers.slice(clauseStart(tree, at), at).some((word) => conditionals.has(word))) return false
  const helpers = childrenBy(tree, at, 'aux').map((each) => tree.lowers[each] as string)
  return helpers.length > 0 && helpers.every((word) => TIMELESS.has(word))
}
