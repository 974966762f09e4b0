#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { CommanderError } from 'commander'
import { complainer, failureOf } from './complaints.ts'
import { ClosedPipe, listenForStreamErrors } from './output.ts'
import { commandLine } from './program.ts'
import { exitStatus, WrongUse } from './usage.ts'

/** Runs the command line and gives the exit status. */
async function run(args: readonly string[]): Promise<number> {
  const complain = complainer(!args.includes('--no-color'))
  let status: number = exitStatus.done
  const program = commandLine((result) => {
    status = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof ClosedPipe) return exitStatus.done
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitStatus.done : wrongCommand(error, args)
    if (error instanceof WrongUse) {
      complain({ code: 'bad-usage', message: error.message, remedy: failureRemedy(args) })
      return exitStatus.wrongUse
    }
    complain(failureOf(error))
    return exitStatus.someFailed
  }
}

function failureRemedy([command]: readonly string[]): string {
  return `See onrecord ${command} --help.`
}

/** Commander has said what was wrong; what it can't know is that a file stands where a command should. */
function wrongCommand(error: CommanderError, [first]: readonly string[]): number {
  if (error.code === 'commander.unknownCommand' && first !== undefined && existsSync(first)) {
    process.stderr.write('          To read a file: onrecord read FILE\n')
  }
  return exitStatus.wrongUse
}

listenForStreamErrors(() => {
  process.exitCode = exitStatus.someFailed
})
const status = await run(process.argv.slice(2))
process.exitCode ||= status
