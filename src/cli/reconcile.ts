import { InvalidArgumentError, Option } from 'commander'
import type { ReportRecord } from '../domain/record.ts'
import { OnrecordError } from '../errors.ts'
import type { Reconciled, Reconciler } from '../knowledge/reconciliation/reconciler.ts'
import { serviceAddress } from '../knowledge/reconciliation/service-address.ts'
import { complainer, failureOf } from './complaints.ts'
import { WrongUse } from './usage.ts'

export interface ReconcileFlags {
  readonly reconcile?: readonly string[]
  readonly reconcileCache?: string
}

/** Options that ask a knowledge service; without the first nothing is ever sent anywhere. */
export function reconcileOptions(): Option[] {
  return [
    new Option(
      '--reconcile <url>',
      'link who is named to a knowledge service; names, types and countries are sent to it; may be given again',
    ).argParser(address),
    new Option('--reconcile-cache <folder>', 'where its answers are kept'),
  ]
}

function address(value: string, before: readonly string[] = []): string[] {
  try {
    serviceAddress(value)
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    throw new InvalidArgumentError('Give an address such as https://wikidata.reconci.link/en/api.')
  }
  return [...before, value]
}

export function checkReconcileUse({ reconcile, reconcileCache }: ReconcileFlags): void {
  if (reconcileCache !== undefined && !reconcile) {
    throw new WrongUse('--reconcile-cache keeps what a service answers: add --reconcile and its address')
  }
}

const OFF: Reconciler = {
  reconcile: async (record: ReportRecord): Promise<Reconciled> => ({ record, decisions: [] }),
  close: async () => {},
}

/** Asks the services that the command line names, in this process alone: workers stay offline. */
export async function reconcilerOf(flags: ReconcileFlags & { readonly color: boolean }): Promise<Reconciler> {
  if (!flags.reconcile) return OFF
  const { openReconciler } = await import('../knowledge/reconciliation/reconciler.ts')
  const complain = complainer(flags.color)
  return openReconciler({
    services: flags.reconcile,
    cache: flags.reconcileCache,
    onProblem: (problem) => complain(failureOf(problem)),
  })
}
