// Preloaded into the process that is measured (node --import): on exit it writes the peak resident memory
// of the whole process, all its threads included, in bytes, to file descriptor 3.
import { readFileSync, writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/**
 * Linux counts from the start of the program itself (VmHWM); what getrusage gives there begins with the
 * memory of the process that started it. Elsewhere getrusage is right.
 */
function peakBytes() {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kilobytes) return Number(kilobytes) * 1024
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024
}

const REPORT_TO = 3

// A forked child has its own channel on that descriptor.
if (isMainThread && process.env.NODE_CHANNEL_FD === undefined) {
  process.on('exit', () => writeSync(REPORT_TO, String(peakBytes())))
}
