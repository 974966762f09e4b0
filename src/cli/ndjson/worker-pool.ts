import { Worker, type WorkerOptions } from 'node:worker_threads'

/** A worker died over a piece of work, of a fault or of too little memory. */
export class WorkerCrash extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.name = 'WorkerCrash'
  }
}

interface Job<Work, Answer> {
  readonly work: Work
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/**
 * At most `size` threads with one piece of work each; started when there is work for them, replaced when
 * they die. A thread answers each message with one message.
 */
export class WorkerPool<Work, Answer> {
  readonly #script: string | URL
  readonly #size: number
  readonly #options: WorkerOptions
  readonly #busy = new Map<Worker, Job<Work, Answer>>()
  readonly #idle: Worker[] = []
  readonly #waiting: Job<Work, Answer>[] = []
  #closed = false

  constructor(script: string | URL, size: number, options: WorkerOptions = {}) {
    this.#script = script
    this.#size = size
    this.#options = options
  }

  /** Rejects with WorkerCrash where the worker died over it; then the others still go on. */
  run(work: Work): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    const workers = [...this.#idle, ...this.#busy.keys()]
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const room = this.#busy.size + this.#idle.length < this.#size
    const worker = this.#idle.pop() ?? (room ? this.#start() : undefined)
    if (!worker) return
    const job = this.#waiting.shift() as Job<Work, Answer>
    this.#busy.set(worker, job)
    worker.postMessage(job.work)
  }

  #start(): Worker {
    const worker = new Worker(this.#script, this.#options)
    let fault: unknown
    worker.on('message', (answer: Answer) => {
      const job = this.#busy.get(worker)
      this.#busy.delete(worker)
      this.#idle.push(worker)
      job?.resolve(answer)
      this.#next()
    })
    worker.on('error', (error) => {
      fault = error
    })
    worker.on('exit', (code) => this.#gone(worker, fault ?? `a worker ended with ${code}`))
    return worker
  }

  #gone(worker: Worker, fault: unknown): void {
    const job = this.#busy.get(worker)
    this.#busy.delete(worker)
    const at = this.#idle.indexOf(worker)
    if (at !== -1) this.#idle.splice(at, 1)
    job?.reject(new WorkerCrash(fault))
    if (!this.#closed) this.#next()
  }
}
