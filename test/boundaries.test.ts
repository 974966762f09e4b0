import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Layers from the left: a file imports from its own folder and from layers to its left only. */
const LAYERS: readonly (readonly string[])[] = [
  ['domain'],
  ['text'],
  ['stages', 'inference'],
  ['pipeline.ts'],
  ['ingest', 'collection', 'store', 'export'],
  ['read.ts'],
  ['api', 'mcp', 'watch', 'index.ts'],
  ['cli'],
]
/** Free to all: they know nothing of the rest. */
const FREE = ['errors.ts', 'package-folder.ts', 'version.ts']
/** Data: free to all but the domain, and knows only other data and the domain's types. */
const DATA = ['language', 'knowledge']

/** `import … from './x.ts'`, `export … from './x.ts'`, `import('./x.ts')`, over several lines too. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)['"](?<target>\.{1,2}\/[^'"]+)['"]/gm

/** Only the command line prints. */
const PRINTS = /\bconsole\.\w+\(|\bprocess\.(?:stdout|stderr)\b/

/** Why `from` may not import `target` (paths in src/); undefined where it may. */
function wrongArrow(from: string, target: string): string | undefined {
  const [own, other] = [topOf(from), topOf(target)]
  if (own === other || FREE.includes(other)) return undefined
  if (FREE.includes(own)) return `${own} is free to all and may know nothing`
  if (DATA.includes(own)) {
    return DATA.includes(other) || other === 'domain'
      ? undefined
      : `${own} is data and may know only the domain`
  }
  if (DATA.includes(other)) return own === 'domain' ? 'the domain may know no data' : undefined
  const [ownLayer, otherLayer] = [layerOf(own), layerOf(other)]
  if (ownLayer === -1) return `${own} is in no layer: add it to this test and to docs/architecture.md`
  if (otherLayer === -1) return `${other} is in no layer: add it to this test and to docs/architecture.md`
  return otherLayer < ownLayer ? undefined : `${other} is not left of ${own}`
}

function topOf(path: string): string {
  return path.split('/', 1)[0] as string
}

function layerOf(top: string): number {
  return LAYERS.findIndex((layer) => layer.includes(top))
}

function sourceFiles(): { path: string; code: string }[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ path: name.split(sep).join('/'), code: readFileSync(join(src, name), 'utf8') }))
}

function importsOf({ path, code }: { path: string; code: string }): string[] {
  return [...code.matchAll(IMPORT)].map((match) =>
    posix.normalize(posix.join(posix.dirname(path), match.groups?.target as string)),
  )
}

describe('the layers', () => {
  const files = sourceFiles()

  it('are seen at all', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(importsOf).length).toBeGreaterThan(200)
    expect(relative(dirname(src), src)).toBe('src')
  })

  it('have no arrow that points the wrong way', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const why = wrongArrow(file.path, target)
        return why ? [`src/${file.path} imports ${target}: ${why}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('print nowhere but on the command line', () => {
    const printing = files.filter(({ path, code }) => topOf(path) !== 'cli' && PRINTS.test(code))
    expect(printing.map(({ path }) => path)).toEqual([])
  })

  it.each([
    ['domain/record.ts', 'text/tokens.ts'],
    ['domain/record.ts', 'language/en/titles.ts'],
    ['text/tokens.ts', 'stages/cues.ts'],
    ['stages/cues.ts', 'pipeline.ts'],
    ['stages/cues.ts', 'inference/session.ts'],
    ['pipeline.ts', 'ingest/ingest.ts'],
    ['ingest/ingest.ts', 'store/store.ts'],
    ['ingest/ingest.ts', 'cli/main.ts'],
    ['read.ts', 'cli/main.ts'],
    ['errors.ts', 'domain/record.ts'],
    ['knowledge/agencies.ts', 'stages/cues.ts'],
    ['somewhere/new.ts', 'domain/record.ts'],
  ])('would refuse %s → %s', (from, target) => {
    expect(wrongArrow(from, target)).toBeDefined()
  })

  it('finds every form of import', () => {
    const code = `import { a } from './a.ts'
import './b.ts'
import {
  c,
} from '../c/c.ts'
export * from './d.ts'
const e = await import('./e.ts')
import zod from 'zod'`
    expect(importsOf({ path: 'x/y.ts', code })).toEqual(['x/a.ts', 'x/b.ts', 'c/c.ts', 'x/d.ts', 'x/e.ts'])
  })
})
