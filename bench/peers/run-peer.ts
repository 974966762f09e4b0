import type { GoldDocument, ScoredRecord } from '../bench-set.ts'
import type { Peer } from './peer.ts'

export interface PeerRun {
  readonly records: Map<string, ScoredRecord>
  /** Inputs on which the peer threw, with what it said. */
  readonly failed: Map<string, string>
  /** Of the work alone: the packages were loaded before. */
  readonly seconds: number
}

/** Reads documents with a peer, one after the other, in this process. */
export async function runPeer(peer: Peer, documents: readonly GoldDocument[]): Promise<PeerRun> {
  const read = await peer.load()
  const restoreConsole = silenceConsole()
  const records = new Map<string, ScoredRecord>()
  const failed = new Map<string, string>()
  const started = performance.now()
  for (const document of documents) {
    try {
      records.set(document.ref, await read(document))
    } catch (error) {
      failed.set(document.ref, String(error))
    }
  }
  const seconds = (performance.now() - started) / 1000
  restoreConsole()
  return { records, failed, seconds }
}

/** What peers print about odd pages is no result of the bench. Gives a function that undoes it. */
function silenceConsole(): () => void {
  const { log, warn, error } = console
  const silent = () => {}
  Object.assign(console, { log: silent, warn: silent, error: silent })
  return () => Object.assign(console, { log, warn, error })
}
