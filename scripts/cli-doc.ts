import type { Command } from 'commander'
import { commandLine } from '../src/cli/program.ts'
import { errorCodes } from '../src/errors.ts'

/** Width of the help on the page. */
const HELP_WIDTH = 100

/** docs/cli.md, made from the commands so that the two can't differ. */
export function cliDoc(): string {
  const program = commandLine(() => {})
  const sections = [program, ...program.commands].map(section)
  const codes = Object.entries(errorCodes).map(([code, remedy]) => `| \`${code}\` | ${cell(remedy)} |`)
  return `${[
    '# The command line',
    '<!-- Made by `npm run docs` from src/cli; edit the commands there. -->',
    ...sections,
    '## What errors say',
    'An error names the input, the place and, in brackets, a stable code, which `--ndjson` gives as `error.code`. What to do next:',
    ['| code | what to do |', '|---|---|', ...codes].join('\n'),
  ].join('\n\n')}\n`
}

function section(command: Command): string {
  const name = command.parent ? `onrecord ${command.name()}` : 'onrecord'
  return `## \`${name}\`\n\n\`\`\`\n${helpOf(command)}\n\`\`\``
}

/** The whole help as the command prints it, examples included, without colours. */
function helpOf(command: Command): string {
  let help = ''
  command.configureOutput({
    writeOut: (text) => {
      help += text
    },
    getOutHelpWidth: () => HELP_WIDTH,
    getOutHasColors: () => false,
  })
  command.outputHelp()
  return help.trim()
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
