import { clauseGovernorStatus, governorStatus } from './status-by-governor.ts'
import { clauseStatus } from './status-of-clause.ts'
import { isInItsThirdWeek, lightVerbStatus, nounStatus } from './status-of-noun.ts'
import { settingStatus } from './status-of-setting.ts'
import { type ToldStatus, told } from './told-status.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/**
 * Whether an event came about, by what stands nearest first: its own clause, what governs it, the sentence. `other`:
 * the other reading of the same words, asked where the first sees nothing.
 */
export function statusOf(tree: Tree, trigger: Trigger, other?: Tree): ToldStatus {
  return (
    toldBy(tree, trigger) ??
    (other && toldBy(other, trigger)) ??
    told('happened', trigger.noun ? 'noun' : 'finite-verb')
  )
}

function toldBy(tree: Tree, trigger: Trigger): ToldStatus | undefined {
  const own = trigger.noun ? nounToldBy(tree, trigger) : verbToldBy(tree, trigger)
  return own ?? settingStatus(tree, trigger.at)
}

function verbToldBy(tree: Tree, { at, frame }: Trigger): ToldStatus | undefined {
  return (
    clauseStatus(tree, at, frame.type) ??
    governorStatus(tree, at, frame.type) ??
    clauseGovernorStatus(tree, at) ??
    (isInItsThirdWeek(tree, at) ? told('ongoing', 'span so far') : undefined)
  )
}

function nounToldBy(tree: Tree, trigger: Trigger): ToldStatus | undefined {
  const { partner, frame } = trigger
  if (partner === undefined || tree.kinds[partner] !== 'VERB') return nounStatus(tree, trigger)
  return (
    lightVerbStatus(tree, trigger) ?? governorStatus(tree, partner, frame.type) ?? nounStatus(tree, trigger)
  )
}
