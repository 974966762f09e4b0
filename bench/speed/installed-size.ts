import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNpm } from '../npm.ts'

export interface InstalledSize {
  /** The package as it is published, packed. */
  readonly packedBytes: number
  readonly unpackedBytes: number
  /** node_modules of a project that depends on it alone. */
  readonly installedBytes: number
  readonly installedPackages: number
}

interface PackReport {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
}

/** Packs the built project and installs it as a user would, in a folder of its own. Asks the npm registry. */
export function measureInstalledSize(projectFolder: string): InstalledSize {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-size-'))
  try {
    const packed = runNpm(
      ['pack', projectFolder, '--json', '--ignore-scripts', '--pack-destination', folder],
      folder,
    )
    const [report] = JSON.parse(packed) as PackReport[]
    if (!report) throw new Error('npm pack names no package')
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']
    runNpm(['install', join(folder, report.filename), ...flags], folder)
    const modules = join(folder, 'node_modules')
    return {
      packedBytes: report.size,
      unpackedBytes: report.unpackedSize,
      installedBytes: folderBytes(modules),
      installedPackages: countManifests(modules),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function folderBytes(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((total, entry) => {
    const path = join(folder, entry.name)
    return total + (entry.isDirectory() ? folderBytes(path) : lstatSync(path).size)
  }, 0)
}

/** Installed packages, scoped and nested ones too. */
function countManifests(modules: string): number {
  return readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .reduce((total, { name }) => {
      const path = join(modules, name)
      if (name.startsWith('@')) return total + countManifests(path)
      const nested = readdirSync(path).includes('node_modules')
      return total + 1 + (nested ? countManifests(join(path, 'node_modules')) : 0)
    }, 0)
}
