import type { BenchSet, GoldDocument, OnMiss, Records, ScoredRecord } from './bench-set.ts'
import { RULES_ALONE, readWithOnrecord } from './onrecord-process.ts'
import type { Peer } from './peers/peer.ts'
import { runPeer } from './peers/run-peer.ts'
import { disagreements, scoreWithReference } from './reference.ts'
import type { Column, SetResult } from './results.ts'
import { isUnread, scoreSet } from './score-set.ts'

export interface RunOptions {
  /** The built command. */
  readonly command: string
  /** Options for the default reader: another model, say. */
  readonly readerOptions: readonly string[]
  readonly peers: readonly Peer[]
  /** Another scorer to compare with. */
  readonly reference?: string | undefined
  onMiss(ref: string, what: string): void
  onProgress(words: string): void
}

/** Scores onrecord, and the peers that do the same work, on one file of a set. */
export async function runSet(
  set: BenchSet,
  file: string,
  path: string,
  options: RunOptions,
): Promise<SetResult> {
  const { reference, readerOptions, onMiss, onProgress } = options
  const documents = set.readGold(path)
  const own = (reader: string, commandOptions: readonly string[], tellMiss?: OnMiss) => {
    onProgress(`${set.name}, ${file}: ${reader}`)
    return ownColumn(reader, set, documents, options.command, commandOptions, tellMiss)
  }
  const { column: first, records } = await own('onrecord', readerOptions, onMiss)
  const columns = [
    first,
    ...(set.modelReads ? [(await own('onrecord, rules alone', RULES_ALONE)).column] : []),
    ...(await peerColumns(set, file, documents, options)),
  ]
  // What ships with the project alone, no other scorer knows.
  if (!reference || set.files.length === 0 || set.scoredHereAlone) return { set, file, columns }
  onProgress(`${set.name}, ${file}: reference scorer`)
  const differing = disagreements(first.figures, scoreWithReference(reference, set.name, path, records))
  const described = differing.map(({ figure, ours, reference: wanted }) => `${figure} ${ours} ≠ ${wanted}`)
  return { set, file, columns, disagreements: described }
}

async function ownColumn(
  reader: string,
  set: BenchSet,
  documents: readonly GoldDocument[],
  command: string,
  options: readonly string[],
  onMiss?: OnMiss,
): Promise<{ column: Column; records: Records }> {
  const records = new Map<string, ScoredRecord>()
  const { failed, workSeconds } = await readWithOnrecord(
    command,
    documents,
    (ref, record) => records.set(ref, record),
    options,
  )
  const figures = scoreSet(set, documents, records, onMiss)
  const documentsPerSecond = documents.length / workSeconds
  const unread = isUnread(set, records)
  return {
    column: { reader, peer: false, figures, unread, failed: [...failed], documentsPerSecond },
    records,
  }
}

async function peerColumns(
  set: BenchSet,
  file: string,
  documents: readonly GoldDocument[],
  { peers, onProgress }: RunOptions,
): Promise<Column[]> {
  const columns: Column[] = []
  for (const peer of peers.filter(({ sets }) => sets.includes(set.name))) {
    onProgress(`${set.name}, ${file}: ${peer.name}`)
    const { records, failed, seconds } = await runPeer(peer, documents)
    const figures = scoreSet(set, documents, records)
    const documentsPerSecond = documents.length / seconds
    const unread = isUnread(set, records)
    columns.push({ reader: peer.name, peer: true, figures, unread, failed: [...failed], documentsPerSecond })
  }
  return columns
}
