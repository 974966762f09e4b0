import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where programs keep what can be had again, by the custom of the system; undefined where there is no such place. */
export function usualCacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  const base = baseFolder(env, platform)
  return base ? join(base, 'onrecord', 'reconciliation') : undefined
}

function baseFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  if (platform === 'win32') return env.LOCALAPPDATA || undefined
  // The specification: a path that is not absolute is to be ignored.
  if (env.XDG_CACHE_HOME?.startsWith('/')) return env.XDG_CACHE_HOME
  const home = env.HOME || homedir()
  if (!home) return undefined
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache')
}
