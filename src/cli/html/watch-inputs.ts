import { dirname, resolve } from 'node:path'

/** Editors write a file in several steps; shorter reads it half written, longer keeps whoever looks waiting. */
const SETTLED_AFTER_MS = 120

/**
 * Calls `onChange` with the indices of all files as soon as they are watched, and then of those that changed, once
 * they have settled, one call after the other. Ends when `stop` is aborted and the last call is done. What a call
 * throws ends the watch.
 *
 * The folders are watched, not the files: an editor that writes a new file and renames it over the old one takes the
 * watched file away, and a file that is gone may come back.
 */
export async function watchInputs(
  files: readonly string[],
  onChange: (indices: readonly number[]) => Promise<void>,
  { stop, onReady }: { readonly stop: AbortSignal; readonly onReady: () => void },
): Promise<void> {
  const { watch } = await import('chokidar')
  const paths = files.map((file) => resolve(file))
  const folders = new Set(paths.map((path) => dirname(path)))
  const watched = new Set(paths)
  const watcher = watch([...folders], {
    depth: 0,
    ignoreInitial: true,
    ignored: (path) => !folders.has(resolve(path)) && !watched.has(resolve(path)),
  })
  const { promise, resolve: end, reject: fail } = deferred()
  const changed = new Set<number>()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  const run = async () => {
    while (changed.size > 0 && !stop.aborted) {
      const indices = [...changed].sort((a, b) => a - b)
      changed.clear()
      await onChange(indices)
    }
    running = undefined
  }
  const start = () => {
    running ??= run().catch(fail)
  }
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return
    for (const [index, own] of paths.entries()) if (own === resolve(path)) changed.add(index)
    clearTimeout(timer)
    timer = setTimeout(start, SETTLED_AFTER_MS)
  })
  watcher.on('error', fail)
  watcher.on('ready', () => {
    onReady()
    for (const index of paths.keys()) changed.add(index)
    start()
  })
  stop.addEventListener('abort', () => end(), { once: true })
  if (stop.aborted) end()
  try {
    await promise
    await running
  } finally {
    clearTimeout(timer)
    await watcher.close()
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void; reject: (error: unknown) => void } {
  let resolve = () => {}
  let reject: (error: unknown) => void = () => {}
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  return { promise, resolve, reject }
}
