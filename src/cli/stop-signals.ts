/** Signals that ask to end, with the exit status that tells so. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Calls `onStop` at the first signal, with the exit status to end with; a second one ends the process at
 * once. Returns a function that stops listening.
 */
export function onStopSignal(onStop: (status: number) => void): () => void {
  let asked = false
  const listeners = Object.entries(SIGNALS).map(([signal, status]) => {
    const listener = () => {
      if (asked) process.exit(status)
      asked = true
      onStop(status)
    }
    process.on(signal, listener)
    return [signal, listener] as const
  })
  return () => {
    for (const [signal, listener] of listeners) process.off(signal, listener)
  }
}
