import type { BenchSet, GoldDocument, ScoredRecord } from './bench-set.ts'
import type { Figures } from './figures.ts'
import { readWithOnrecord } from './onrecord-process.ts'
import type { Peer } from './peers/peer.ts'
import { runPeer } from './peers/run-peer.ts'
import { disagreements, scoreWithReference } from './reference.ts'
import type { Column, SetResult } from './results.ts'
import { isUnread, scoreSet } from './score-set.ts'

export interface RunOptions {
  /** The built command. */
  readonly command: string
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
  const { command, reference, onMiss, onProgress } = options
  const documents = set.readGold(path)
  onProgress(`${set.name}, ${file}: onrecord`)
  const records = new Map<string, ScoredRecord>()
  const { failed, workSeconds } = await readWithOnrecord(command, documents, (ref, record) => {
    records.set(ref, record)
  })
  const figures = scoreSet(set, documents, records, onMiss)
  const columns = [
    column('onrecord', set, records, figures, failed, documents.length / workSeconds),
    ...(await peerColumns(set, file, documents, options)),
  ]
  if (!reference) return { set, file, columns }
  onProgress(`${set.name}, ${file}: reference scorer`)
  const differing = disagreements(figures, scoreWithReference(reference, set.name, path, records))
  const described = differing.map(({ figure, ours, reference: wanted }) => `${figure} ${ours} ≠ ${wanted}`)
  return { set, file, columns, disagreements: described }
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
    columns.push(column(peer.name, set, records, figures, failed, documents.length / seconds))
  }
  return columns
}

function column(
  reader: string,
  set: BenchSet,
  records: ReadonlyMap<string, ScoredRecord>,
  figures: Figures,
  failed: ReadonlyMap<string, string>,
  documentsPerSecond: number,
): Column {
  return { reader, figures, unread: isUnread(set, records), failed: [...failed], documentsPerSecond }
}
