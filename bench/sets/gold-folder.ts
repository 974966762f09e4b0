import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Writes a gold file for a test, reads it, and removes it. Names that end in .gz are packed. */
export function readAsGold<T>(name: string, content: string, read: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-gold-'))
  try {
    const path = join(folder, name)
    writeFileSync(path, name.endsWith('.gz') ? gzipSync(content) : content)
    return read(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
