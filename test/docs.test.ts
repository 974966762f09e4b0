import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cliDoc } from '../scripts/cli-doc.ts'
import { recordDoc } from '../scripts/record-doc.ts'
import { commandLine } from '../src/cli/program.ts'
import { read } from '../src/index.ts'

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

describe('generated pages are as `npm run docs` makes them', () => {
  it('docs/cli.md', () => expect(file('docs/cli.md')).toBe(cliDoc()))
  it('docs/record.md', () => expect(file('docs/record.md')).toBe(recordDoc()))
})

describe('README', () => {
  const readme = file('README.md')

  it('shows a use of the library that prints what it says', async () => {
    const example = /```ts\nimport \{ read \} from 'onrecord'\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    const printed: string[] = []
    const out = { log: (...words: string[]) => printed.push(`// ${words.join(' ')}`) }
    const AsyncFunction = (async () => {}).constructor as new (
      ...parts: string[]
    ) => (...given: unknown[]) => Promise<void>
    await new AsyncFunction('read', 'console', example)(read, out)
    expect(printed).toEqual(example.split('\n').filter((line) => line.startsWith('// ')))
    expect(printed).not.toEqual([])
  })

  it('names no command that does not exist', () => {
    const named = [...readme.matchAll(/^npx onrecord (\w+)/gm)].map(([, name]) => name)
    const known = commandLine(() => {}).commands.map((command) => command.name())
    expect(named.filter((name) => !known.includes(name ?? ''))).toEqual([])
    expect(named).not.toEqual([])
  })

  it('points to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path as string)
    expect(links.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([])
  })
})

it('docs/decisions.md says of every library why it is here', () => {
  const { dependencies, devDependencies } = JSON.parse(file('package.json'))
  const decisions = file('docs/decisions.md')
  const libraries = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !name.startsWith('@types/'),
  )
  const silent = libraries.filter(
    (name) => !decisions.includes(`\`${name}\``) && !decisions.includes(`\`${name.split('/').at(-1)}\``),
  )
  expect(silent).toEqual([])
})

it('docs/architecture.md names folders that are there', () => {
  const named = [...file('docs/architecture.md').matchAll(/^\| `((?:src|models|training)\/[^`*]*)`/gm)]
  const paths = named.map(([, path]) => path as string)
  expect(paths.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([])
  expect(paths).not.toEqual([])
})
