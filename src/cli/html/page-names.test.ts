import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageNames } from './page-names.ts'

it.each<[string[], string[]]>([
  [
    ['a.txt', 'folder/b.md'],
    ['a.html', 'b.html'],
  ],
  [
    ['x/a.txt', 'y/a.txt', 'A.md'],
    ['a.html', 'a-2.html', 'A-3.html'],
  ],
  [
    ['index.html', 'Index.txt'],
    ['index-2.html', 'Index-3.html'],
  ],
  [
    ['a.b.txt', 'a b?#%.txt'],
    ['a.b.html', 'a-b.html'],
  ],
  [
    ['-', '...', '???.txt'],
    ['report.html', 'report-2.html', 'report-3.html'],
  ],
  [
    ['con.txt', 'nul.tar.gz'],
    ['report-con.html', 'report-nul.tar.html'],
  ],
  [
    ['Überfahrt nach Hallen.txt', '港.txt'],
    ['Überfahrt-nach-Hallen.html', '港.html'],
  ],
  [['"><script>.txt'], ['script.html']],
  [[`${'x'.repeat(300)}.txt`], [`${'x'.repeat(60)}.html`]],
])('%j are named %j', (names, pages) => expect(pageNames(names)).toEqual(pages))

it('gives each report a name of its own that stays in the folder', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (names) => {
      const pages = pageNames(names)
      expect(new Set(pages.map((page) => page.toLowerCase())).size).toBe(names.length)
      for (const page of pages) expect(page).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*\.html$/u)
    }),
  )
})
