import { expect, it } from 'vitest'
import { usualCacheFolder } from './cache-folder.ts'

it.each<[Record<string, string>, NodeJS.Platform, RegExp]>([
  [{ XDG_CACHE_HOME: '/c', HOME: '/h' }, 'linux', /^[/]c[/]onrecord[/]reconciliation$/],
  [{ XDG_CACHE_HOME: 'c', HOME: '/h' }, 'linux', /^[/]h[/][.]cache[/]onrecord[/]/],
  [{ HOME: '/h' }, 'darwin', /^[/]h[/]Library[/]Caches[/]onrecord[/]/],
  [{ LOCALAPPDATA: 'C:\\l' }, 'win32', /^C:\\l.onrecord.reconciliation$/],
])('%j on %s', (env, platform, expected) => {
  expect(usualCacheFolder(env, platform)).toMatch(expected)
})
