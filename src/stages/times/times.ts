import { spanOf } from '../../domain/span.ts'
import type { Time } from '../../domain/time.ts'
import type { Warning } from '../../domain/warning.ts'
import type { ModelReading } from '../../text/model-reading.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { MentionLayer } from '../mentions/mentions.ts'
import { findExpressions } from './expressions.ts'
import { combineTimes } from './model-times.ts'
import { isInPerson, namedOtherwise } from './named-otherwise.ts'
import { outletOrder } from './outlet-order.ts'
import { type Told, tellTimes } from './tell-times.ts'
import { readTimeWords, type TimeWord } from './time-words.ts'

export interface TimeLayer {
  /** In text order, not overlapping. */
  readonly times: readonly Time[]
  readonly warnings: readonly Warning[]
}

/** Finds when things are: each expression with its type, and its value as far as the report tells it. */
export function findTimes(
  layer: TextLayer & MentionLayer & { readonly reading?: ModelReading | undefined },
): TimeLayer {
  const { document, mentions, reading, warnings } = layer
  const words = readTimeWords(layer)
  const byRules = findExpressions(words).filter((found) => !namedOtherwise(mentions, words, found))
  const ofModel = reading?.times.filter((range) => !isInPerson(mentions, range))
  const found = combineTimes(words, byRules, ofModel)
  const { published, blocks } = document
  const told = tellTimes(words, found, blocks, { published, order: outletOrder(document) })
  const times = told.map((each, index) => timeOf(document.text, words, each, `t${index + 1}`))
  const undated = told.some(({ resolved }) => resolved.undated === true)
  return { times, warnings: undated ? [...warnings, noDate] : warnings }
}

const noDate: Warning = {
  code: 'no-date',
  message: 'The report has no date: “Monday”, “last month” and their like have no value.',
}

function timeOf(text: string, words: readonly TimeWord[], { found, resolved }: Told, id: string): Time {
  const { type, value, candidates, quant, freq } = resolved
  const { mod } = found.meaning
  const span = spanOf(text, (words[found.first] as TimeWord).start, (words[found.next - 1] as TimeWord).end)
  return {
    id,
    ...span,
    type,
    ...(value !== undefined && { value }),
    ...(candidates !== undefined && { candidates: [...candidates] }),
    ...(mod !== undefined && { mod }),
    ...(quant !== undefined && { quant }),
    ...(freq !== undefined && { freq }),
  }
}
