import { compromiseNames, compromiseQuotations } from './compromise.ts'
import { articleExtractor, defuddle, readabilityOnJsdom, readabilityOnLinkedom } from './page-peers.ts'
import type { Peer } from './peer.ts'
import { intlSegmenter, sbd, winkNlp } from './sentence-peers.ts'
import { chrono, recognizers } from './time-peers.ts'

/** Every peer, in the order in which results show them. */
export const allPeers: readonly Peer[] = [
  compromiseQuotations,
  readabilityOnJsdom,
  readabilityOnLinkedom,
  defuddle,
  articleExtractor,
  intlSegmenter,
  sbd,
  winkNlp,
  compromiseNames,
  chrono,
  recognizers,
]
