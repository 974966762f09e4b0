import { Command } from 'commander'
import { standardOutput } from './output.ts'
import type { Finish } from './program.ts'
import { exitStatus } from './usage.ts'

const EXAMPLES = `
Examples:
  onrecord schema > onrecord.schema.json`

export function schemaCommand(finish: Finish): Command {
  return new Command('schema')
    .summary("print the record's JSON Schema")
    .description("Prints the JSON Schema (2020-12) of a report's record.")
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const { recordJsonSchema } = await import('../domain/record.ts')
      await standardOutput().write(`${JSON.stringify(recordJsonSchema(), undefined, 2)}\n`)
      finish(exitStatus.done)
    })
}
