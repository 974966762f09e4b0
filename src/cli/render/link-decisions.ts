import type { Agreement } from '../../knowledge/reconciliation/agreement.ts'
import type { LinkDecision, Outcome, WeighedCandidate } from '../../knowledge/reconciliation/decide.ts'
import { printable } from '../printable.ts'
import { indent, wrap } from './lines.ts'

const WORDS: Readonly<Record<Outcome, string>> = {
  linked: 'linked',
  tie: 'not linked: several fit alike',
  unproven: 'not linked: nothing but the name agrees',
  contradicted: 'not linked: what the report says disagrees',
  unknown: 'not linked: nobody of that name',
  unanswered: 'not linked: no answer',
}

/** Candidates of one name that are shown. */
const MOST_SHOWN = 5

/** Why each name has a link to a knowledge service or has none, with the service's own score and features. */
export function decisionLines(decisions: readonly LinkDecision[], width: number): string[] {
  return decisions.flatMap(({ entity, name, scheme, outcome, link, candidates }) => {
    const to = link ? ` to ${printable(`${link.scheme}:${link.id}`)}, ${link.score.toFixed(2)}` : ''
    const head = `${printable(name)} (${printable(entity)}), ${printable(scheme)}: ${WORDS[outcome]}${to}`
    const shown = candidates.slice(0, MOST_SHOWN).map(candidateWords)
    const more = candidates.length - shown.length
    return [
      ...wrap(head, width),
      ...[...shown, ...(more > 0 ? [`and ${more} more`] : [])].flatMap((each) =>
        indent(wrap(each, width - 2), '  '),
      ),
    ]
  })
}

/** Q1 Ana Duarte: name same, type yes, country no; the service: score 100, match, P27 0. */
function candidateWords({ candidate, agreement }: WeighedCandidate): string {
  const { id, names, score, match, features, description } = candidate
  const own = [
    score === undefined ? '' : `score ${score}`,
    match === undefined ? '' : match ? 'match' : 'no match',
    ...features.map((feature) => `${feature.id} ${feature.value}`),
  ].filter((each) => each !== '')
  const called = description === undefined ? names[0] : `${names[0]} (${description})`
  return printable(
    `${id} ${called}: ${agreementWords(agreement)}${own.length > 0 ? `; the service: ${own.join(', ')}` : ''}`,
  )
}

function agreementWords(agreement: Agreement): string {
  return Object.entries(agreement)
    .filter(([, verdict]) => verdict !== 'unknown')
    .map(([what, verdict]) => `${what} ${verdict}`)
    .join(', ')
}
