import type { Entity } from '../../domain/entity.ts'
import { type Agreement, agreementOf, type Said } from './agreement.ts'
import type { Candidate, Facts } from './candidate.ts'
import type { Service } from './manifest.ts'

/** What our own score is made of, as for the user's file: a name alone says something, what agrees beside it more. */
const SCORE = {
  same: 0.6,
  alias: 0.55,
  type: 0.05,
  country: 0.15,
  office: 0.15,
  field: 0.05,
  date: 0.04,
} as const

/** A candidate with what agrees, and our own score beside the service's. */
export interface WeighedCandidate {
  readonly candidate: Candidate
  readonly agreement: Agreement
  /** 0 to 1: how much agrees with what the report says. */
  readonly score: number
}

/**
 * - `linked`: one candidate agrees, and nothing speaks against it
 * - `tie`: several fit alike
 * - `unproven`: the name fits, but nothing besides it
 * - `contradicted`: what the report says disagrees with every candidate whose name fits
 * - `unknown`: the service knows nobody of that name
 * - `unanswered`: it gave no answer
 */
export type Outcome = 'linked' | 'tie' | 'unproven' | 'contradicted' | 'unknown' | 'unanswered'

/** Why an entity has a link to a service, or has none. */
export interface LinkDecision {
  readonly entity: string
  readonly name: string
  /** Address of the service, without its query. */
  readonly service: string
  readonly scheme: string
  readonly outcome: Outcome
  readonly link?: Entity['links'][number] | undefined
  /** In the service's order. */
  readonly candidates: readonly WeighedCandidate[]
}

/** Whether any of the report's words speak against a candidate. */
export function contradicts({ name, type, country, role, date }: Agreement): boolean {
  return [name, type, country, role, date].includes('no')
}

/** Chooses among the candidates for one entity. A name alone decides nothing, and a tie is left open. */
export function decide(
  said: Said,
  candidates: readonly Candidate[] | undefined,
  factsOf: (id: string) => Facts | undefined,
  service: Service,
): Pick<LinkDecision, 'outcome' | 'link' | 'candidates'> {
  if (candidates === undefined) return { outcome: 'unanswered', candidates: [] }
  const weighed = candidates.map((candidate): WeighedCandidate => {
    const agreement = agreementOf(said, candidate, factsOf(candidate.id), service)
    return { candidate, agreement, score: scoreOf(agreement) }
  })
  const named = weighed.filter(({ agreement }) => agreement.name !== 'no')
  const fitting = named
    .filter(({ agreement }) => !contradicts(agreement))
    .sort((a, b) => factsIn(b.agreement) - factsIn(a.agreement))
  const [best, second] = fitting
  if (!best) return { outcome: named.length > 0 ? 'contradicted' : 'unknown', candidates: weighed }
  if (
    second &&
    factsIn(second.agreement) === factsIn(best.agreement) &&
    second.candidate.id !== best.candidate.id
  )
    return { outcome: 'tie', candidates: weighed }
  if (!isProven(best)) return { outcome: 'unproven', candidates: weighed }
  const { id, names } = best.candidate
  const link = { scheme: service.scheme, id, name: names[0] as string, score: best.score }
  return { outcome: 'linked', link, candidates: weighed }
}

/** The service's own word ("match") counts where the type is known to be right; else something must agree besides. */
function isProven({ candidate, agreement }: WeighedCandidate): boolean {
  if (factsIn(agreement) > 0) return true
  return agreement.type === 'yes' && (candidate.match === true || agreement.role === 'field')
}

/** Country and office that agree: what tells two of one name apart. */
function factsIn({ country, role }: Agreement): number {
  return Number(country === 'yes') + Number(role === 'yes')
}

function scoreOf({ name, type, country, role, date }: Agreement): number {
  const sum =
    (name === 'no' ? 0 : SCORE[name]) +
    (type === 'yes' ? SCORE.type : 0) +
    (country === 'yes' ? SCORE.country : 0) +
    (role === 'yes' ? SCORE.office : role === 'field' ? SCORE.field : 0) +
    (date === 'yes' ? SCORE.date : 0)
  return Math.round(sum * 100) / 100
}
