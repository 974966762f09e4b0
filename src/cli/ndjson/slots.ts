/**
 * Room for what is being worked on: `take` waits until there is some. Bounded in pieces and in bytes; one
 * piece that is larger than all the room is let in alone.
 */
export class Slots {
  #pieces: number
  #bytes: number
  readonly #allPieces: number
  readonly #waiting: (() => void)[] = []

  constructor(pieces: number, bytes: number) {
    this.#pieces = pieces
    this.#allPieces = pieces
    this.#bytes = bytes
  }

  async take(bytes: number): Promise<void> {
    while (this.#pieces === 0 || (this.#bytes < bytes && this.#pieces < this.#allPieces)) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    this.#pieces--
    this.#bytes -= bytes
  }

  give(bytes: number): void {
    this.#pieces++
    this.#bytes += bytes
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
