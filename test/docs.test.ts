import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cliDoc } from '../scripts/cli-doc.ts'
import { recordDoc } from '../scripts/record-doc.ts'

const page = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')

describe('generated pages are as `npm run docs` makes them', () => {
  it('docs/cli.md', () => expect(page('cli.md')).toBe(cliDoc()))
  it('docs/record.md', () => expect(page('record.md')).toBe(recordDoc()))
})
