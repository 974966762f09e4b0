import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runNpm } from '../npm.ts'
import { allPeers } from './all-peers.ts'

const benchFolder = new URL('..', import.meta.url)

/** Installs the peers' packages where one is missing; says so first, since it takes a while. */
export function installPeers(onProgress: (words: string) => void): void {
  const packages = allPeers.flatMap((peer) => peer.packages)
  const missing = packages.filter((name) => !existsSync(new URL(`node_modules/${name}`, benchFolder)))
  if (!missing.length) return
  onProgress('installing the peers')
  const folder = fileURLToPath(benchFolder)
  runNpm(['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], folder)
}
