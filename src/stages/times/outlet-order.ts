import type { ReportDocument } from '../../domain/document.ts'
import type { NumericOrder } from '../../domain/numeric-order.ts'
import { monthFirstRegions, regionOfAddress } from '../../knowledge/date-order.ts'

/** Which number of 02/08 is the day in an outlet's country: by its address, else by the region of its language. */
export function outletOrder({ url, input, language }: ReportDocument): NumericOrder {
  const address = url ?? input.url
  const region = (address && regionOfAddress(address)) || /-([A-Z]{2})\b/.exec(language)?.[1]
  if (!region) return undefined
  return monthFirstRegions.has(region) ? 'month-first' : 'day-first'
}
