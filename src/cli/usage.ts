/** The command was used wrongly: exit status 2. The message says what was wrong and the nearest right way. */
export class WrongUse extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WrongUse'
  }
}

export const exitStatus = { done: 0, someFailed: 1, wrongUse: 2 } as const
