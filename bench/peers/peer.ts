import { readFileSync } from 'node:fs'
import type { BenchInput, ScoredRecord } from '../bench-set.ts'

/** Another package that does a part of the work: an adapter makes of its answer what scorers look at. */
export interface Peer {
  /** As tables name it. */
  readonly name: string
  /** The packages that it needs, of bench/package.json. */
  readonly packages: readonly string[]
  /** The sets that it can be scored on, by name. */
  readonly sets: readonly string[]
  /** Loads the packages and gives the reader. */
  load(): Promise<PeerReader>
}

export type PeerReader = (input: BenchInput) => ScoredRecord | Promise<ScoredRecord>

/**
 * Imports a package that is installed only for the bench. The caller says what it uses of it, because the
 * project is type-checked without it.
 */
export function loadPackage<T>(name: string): Promise<T> {
  return import(name) as Promise<T>
}

/** The installed version of a peer's package. */
export function packageVersion(name: string): string {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}
