import { Command } from 'commander'
import { standardOutput } from './output.ts'
import type { Finish } from './program.ts'
import { lookOf } from './terminal.ts'
import { exitStatus } from './usage.ts'

const EXAMPLES = `
Examples:
  onrecord ontology                        for people
  onrecord ontology --json > ontology.json   for programs

After each code stands its intensity, from -10 (conflict) to +10 (cooperation).`

export function ontologyCommand(finish: Finish): Command {
  return new Command('ontology')
    .summary('list the codes of events: types, modes, contexts')
    .description(
      'Lists what an event of a record can be called: the types of PLOVER with the modes of each, and contexts, each with what it means and an example.',
    )
    .option('--json', 'as JSON, with the codes of CAMEO that a mode stands for')
    .addHelpText('after', EXAMPLES)
    .action(async ({ json = false }: { json?: boolean }, command: Command) => {
      const { ontology } = await import('../domain/ontology/ontology.ts')
      const output = standardOutput()
      if (json) await output.write(`${JSON.stringify(ontology(), undefined, 2)}\n`)
      else {
        const { renderOntology } = await import('./render/ontology.ts')
        await output.write(renderOntology(ontology(), lookOf(output, process.env, command.optsWithGlobals())))
      }
      finish(exitStatus.done)
    })
}
