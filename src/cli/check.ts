import { Command } from 'commander'
import type { Problem } from '../domain/check.ts'
import { OnrecordError } from '../errors.ts'
import { complainer, failureOf } from './complaints.ts'
import { inputLabel, readInput, STDIN_NAME } from './inputs.ts'
import { splitLines } from './ndjson/split-lines.ts'
import { type Output, standardOutput } from './output.ts'
import { printable } from './printable.ts'
import type { Finish } from './program.ts'
import { exitStatus } from './usage.ts'

const EXAMPLES = `
Examples:
  onrecord check record.json
  onrecord check records.ndjson                 one record a line
  onrecord read --json report.txt | onrecord check -

Each problem is a line: input, JSON pointer into the record, what is wrong, code. No problem, no output.`

/** A record repeats the text many times over; beyond this a file is no record of a report. */
const MAX_RECORD_BYTES = 512 * 1024 * 1024

export function checkCommand(finish: Finish): Command {
  return new Command('check')
    .summary('say where records break what they promise')
    .description(
      'Checks records from anywhere: their shape, spans that lie in the text and repeat it, ids that resolve, blocks and sentences that cover the text. FILE is one record as JSON, or one a line; - is standard input.',
    )
    .argument('<FILE...>', 'records to check')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], _flags, command: Command) => {
      const complain = complainer(command.optsWithGlobals().color)
      const output = standardOutput()
      let sound = true
      for (const file of files) {
        try {
          sound = (await checkFile(file, output)) && sound
        } catch (error) {
          if (!(error instanceof OnrecordError) || error.code === 'write-failed') throw error
          complain(failureOf(error))
          sound = false
        }
      }
      finish(sound ? exitStatus.done : exitStatus.someFailed)
    })
}

/** Whether every record of a file is sound; prints what is not. */
async function checkFile(file: string, output: Output): Promise<boolean> {
  const { checkRecord } = await import('../domain/check.ts')
  const bytes = await readInput(file, MAX_RECORD_BYTES)
  let sound = true
  for await (const { place, value } of valuesOf(file, bytes)) {
    const problems = value instanceof OnrecordError ? [notJson(value)] : checkRecord(value)
    if (problems.length === 0) continue
    sound = false
    await output.write(problems.map((problem) => problemLine(place, problem)).join(''))
  }
  return sound
}

interface PlacedValue {
  /** The file, and the line where it has one record a line. */
  readonly place: string
  /** An error where there is no JSON. */
  readonly value: unknown
}

/** A file that is one JSON value, or one a line. Throws OnrecordError 'bad-record' where it is neither. */
async function* valuesOf(file: string, bytes: Uint8Array): AsyncGenerator<PlacedValue> {
  const name = file === STDIN_NAME ? 'standard input' : printable(file)
  const whole = parse(bytes)
  if (!(whole instanceof OnrecordError)) return yield { place: name, value: whole }
  const lines = []
  for await (const { number, bytes: line } of splitLines(chunksOf(bytes), MAX_RECORD_BYTES)) {
    lines.push({ place: `${name}:${number}`, value: parse(line) })
  }
  if (lines.length === 0) throw new OnrecordError('empty-input', `${inputLabel(file)} is empty`)
  const jsonLines = lines.filter(({ value }) => !(value instanceof OnrecordError)).length
  // A broken indented record has lines too, but hardly any that are objects on their own.
  if (lines.length === 1 || jsonLines * 2 < lines.length) {
    throw new OnrecordError('bad-record', `${inputLabel(file)} is not JSON: ${whole.message}`)
  }
  yield* lines
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return new OnrecordError('bad-record', printable((error as Error).message))
  }
}

function notJson(error: OnrecordError): Problem {
  return { path: '', code: 'shape', message: `not JSON: ${error.message}` }
}

function problemLine(place: string, { path, code, message }: Problem): string {
  return `${place}: ${printable(path || '/')}: ${printable(message)} [${code}]\n`
}
