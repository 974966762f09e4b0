import type { Trigger } from './find-triggers.ts'
import { childrenBy, type Tree } from './tree.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words of sentences that tell of games. */
const SPORT =
  words(`goal goalkeeper keeper striker midfielder defender defenders winger coach quarterback touchdown innings wicket batsman
  tournament semifinal semi-final quarter-final half-time scored referee league championship champions peloton sprint stumps pavilion openers boxer
  rounds playoff season teammate match matches tennis cricket golf rugby football basketball baseball fans derby medal olympic whistle penalty
  team-mate squad striker's nba nfl fifa uefa`)
const BUSINESS =
  words(`shares shareholder shareholders bondholders investors retailer chipmaker carmaker brewer takeover
  profits supermarket start-up startup box-office dividend ipo merger bookings`)
const FICTION =
  words(`film movie novel opera episode sequel soprano studio trailer novelist actor actress thriller season
  detective protagonist exhibition museum musical ballet fiction`)
const NATURE =
  words(`storm earthquake quake frost hurricane virus heatwave flood cancer disease fever leak landslide avalanche tornado wildfire
  mosquitoes ants snails injury infection blossom tsunami lightning typhoon cyclone crash speech prices`)
const POLITICS =
  words(`government minister ministers president parliament army police troops soldiers court judge embassy ambassador rebels militia militants
  state states senate congress party opposition treaty sanctions diplomats general united nations un eu nato union protesters hostages
  prisoners military forces authorities border capital premier prosecutor prosecutors senator chancellor regime ceasefire mayor workers gunman gunmen bomb`)
const FIGURATIVE = words('war battle fight')
const OLD_YEAR = /^1[0-8]\d\d$/
const LONG_AGO = /^19[0-4]\d$/
const GENERAL = words('average most percent survey statistics')

/** "3-0" */
function isScore({ lowers, starts, ends }: Tree, at: number): boolean {
  const glued = ends[at] === starts[at + 1] && ends[at + 1] === starts[at + 2]
  return (
    glued &&
    /^\d{1,2}$/.test(lowers[at] as string) &&
    /^[-–]$/.test(lowers[at + 1] as string) &&
    /^\d{1,2}$/.test(lowers[at + 2] as string)
  )
}

/** Why a sentence can tell of no political event; undefined where it may. */
export function whyUnpolitical(tree: Tree, from: number, to: number): string | undefined {
  const counts = { sport: 0, business: 0, fiction: 0, politics: 0 }
  let old = false
  let score = false
  for (let at = from; at < to; at++) {
    const word = tree.lowers[at] as string
    if (SPORT.has(word)) counts.sport++
    if (BUSINESS.has(word)) counts.business++
    if (FICTION.has(word)) counts.fiction++
    if (POLITICS.has(word)) counts.politics++
    if (at + 2 < to && isScore(tree, at)) score = true
    if (OLD_YEAR.test(word) || LONG_AGO.test(word)) old = true
  }
  if (score || counts.sport > counts.politics) return 'sport'
  if (counts.business > counts.politics) return 'business'
  if (counts.fiction > 0 && counts.politics < 2) return 'fiction'
  return old && counts.politics < 3 ? 'history' : undefined
}

/** Whether anybody political is told of between two words. */
export function tellsOfPolitics(tree: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (POLITICS.has(tree.lowers[at] as string)) return true
  return false
}

/** Whether a trigger's own clause speaks of weather, illness and the like, of habits, or of what a thing can do. */
export function isFigurative(
  tree: Tree,
  trigger: Trigger,
  actors: readonly number[],
  recipients: readonly number[],
): boolean {
  const parties = [...actors, ...recipients]
  if (actors.some((each) => NATURE.has(tree.lowers[each] as string))) return true
  if (parties.some((each) => FIGURATIVE.has(tree.lowers[each] as string)) && trigger.frame.type === 'ASSAULT')
    return true
  if (isGeneral(tree, trigger, parties)) return true
  if (recipients.length > 0 && recipients.every((each) => THINGS.has(tree.lowers[each] as string)))
    return true
  const beside = childrenBy(tree, trigger.at, 'nmod', 'obl').map((each) => tree.lowers[each] as string)
  return beside.some((word) => GENERAL.has(word) || THINGS.has(word))
}

/** "Killings rose", "protests are common", "a missile that can strike": of many, or of what might be. */
function isGeneral(tree: Tree, { at, noun }: Trigger, parties: readonly number[]): boolean {
  const aux = childrenBy(tree, at, 'aux').map((each) => tree.lowers[each] as string)
  if (!noun) return aux.includes('can') && !parties.some((each) => POLITICS.has(tree.lowers[each] as string))
  const plural = (tree.lowers[at] as string).endsWith('s') && tree.lowers[at] !== 'talks'
  return plural && parties.length === 0 && childrenBy(tree, at, 'det', 'amod', 'nmod', 'nummod').length === 0
}

const THINGS =
  words(`cancer obesity poverty eggs inflation plum drugs goal bill liver sceptics bach recipe chess stage shares customers
  prices price products product sales season`)
