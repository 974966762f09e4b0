import { Command, Help } from 'commander'
import { VERSION } from '../version.ts'
import { checkCommand } from './check.ts'
import { completionCommand } from './completion.ts'
import { examplesCommand } from './examples.ts'
import { ontologyCommand } from './ontology.ts'
import { printable } from './printable.ts'
import { readCommand } from './read.ts'
import { schemaCommand } from './schema.ts'

const STATUS = `Exit status: 0 done; 1 some inputs failed, each named on standard error; 2 wrong use.
Standard output carries nothing but results. NO_COLOR and FORCE_COLOR are respected.`

const EXAMPLES = `Examples:
  onrecord read report.txt                     who said what, for people
  onrecord read --html page.html report.txt    a page to read in a browser
  onrecord read --json page.html > page.json   the whole record
  onrecord read --ndjson < inputs.ndjson       a line in, a line out
  onrecord check page.json                     does a record hold what it promises?`

/** Takes the exit status that a command ends with. */
export type Finish = (status: number) => void

/** The whole command line; `finish` is called once by the command that runs. */
export function commandLine(finish: Finish): Command {
  const program = new Command('onrecord')
    .description('Who said what in a news report, in whose words, tied to the exact characters.')
    .version(VERSION, '-V, --version', 'show the version')
    .option('--no-color', 'print without colours')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (text) => bold(text),
      // The listing needs one line a command; the help of each says more.
      subcommandDescription: (command) => command.summary() || Help.prototype.subcommandDescription(command),
    })
    .addHelpText('after', `\n${EXAMPLES}\n\n${STATUS}`)
    .configureOutput({ outputError: (text, write) => write(ownWords(text)) })
    .showHelpAfterError('See onrecord --help.')
    .exitOverride()
  const commands = [
    readCommand(finish),
    schemaCommand(finish),
    checkCommand(finish),
    ontologyCommand(finish),
    examplesCommand(finish),
    completionCommand(finish),
  ]
  for (const command of commands) {
    // Settings are copied to commands that are added afterwards only by name.
    program.addCommand(
      command.copyInheritedSettings(program).showHelpAfterError(`See onrecord ${command.name()} --help.`),
    )
  }
  return program
}

/** Commander's complaints as ours begin; what was typed is shown, not acted on. */
function ownWords(text: string): string {
  return text
    .replace(/^error: /, 'onrecord: ')
    .split('\n')
    .map((line) => printable(line))
    .join('\n')
}

/** Commander takes it out again where the help goes to no terminal, or NO_COLOR is set. */
function bold(text: string): string {
  return `\u001b[1m${text}\u001b[22m`
}
