import { Argument, Command } from 'commander'
import { standardOutput } from './output.ts'
import type { Finish } from './program.ts'
import { exitStatus } from './usage.ts'

const EXAMPLES = `
Examples:
  source <(onrecord completion bash)                                       in ~/.bashrc
  source <(onrecord completion zsh)                                        in ~/.zshrc, behind compinit
  onrecord completion fish > ~/.config/fish/completions/onrecord.fish`

const shells = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

export function completionCommand(finish: Finish): Command {
  return new Command('completion')
    .summary('print a script that completes commands in your shell')
    .description(
      'Prints a script by which a shell completes commands, options and their values at the tab key; where a file is asked for, files.',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(shells)))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: keyof typeof shells, _flags: unknown, command: Command) => {
      await standardOutput().write(shells[shell](wordsOf(command.parent as Command)))
      finish(exitStatus.done)
    })
}

interface OptionWords {
  readonly flag: string
  readonly description: string
  /** What it may be set to: some words, anything (a file, say), or nothing. */
  readonly values: readonly string[] | 'any' | 'none'
}

interface CommandWords {
  readonly name: string
  readonly summary: string
  readonly options: readonly OptionWords[]
  /** What may stand behind it, but for files. */
  readonly words: readonly string[]
}

/** All that can be completed, read from the command line itself. */
function wordsOf(program: Command): CommandWords[] {
  const help = program.createHelp()
  return help.visibleCommands(program).map((command) => ({
    name: command.name(),
    summary: help.subcommandDescription(command),
    options: help.visibleOptions(command).flatMap((option) => {
      const values = option.argChoices ?? (option.required || option.optional ? 'any' : 'none')
      return option.long ? [{ flag: option.long, description: help.optionDescription(option), values }] : []
    }),
    words: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  }))
}

/** Where nothing is offered, the shell offers files. */
function bashScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name)
  const cases = commands.map(({ name, options, words }) => {
    const values = options.flatMap(({ flag, values }) =>
      values === 'none'
        ? []
        : [`        ${flag}) offer ${values === 'any' ? "''" : quoted(values)}; return ;;`],
    )
    return [
      `    ${name})`,
      `      case $before in`,
      ...values,
      `      esac`,
      `      case $word in`,
      `        -*) offer ${quoted(options.map(({ flag }) => flag))} ;;`,
      `        *) offer ${quoted(words)} ;;`,
      `      esac ;;`,
    ].join('\n')
  })
  return `# onrecord completion for bash
_onrecord() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= each
  offer() { COMPREPLY=($(compgen -W "$1" -- "$word")); }
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $each in ${names.join('|')}) command=$each; break ;; esac
  done
  case $command in
${cases.join('\n')}
    *) offer ${quoted(names)} ;;
  esac
}
complete -o default -F _onrecord onrecord
`
}

/** zsh runs bash's completions. */
function zshScript(commands: readonly CommandWords[]): string {
  return `# onrecord completion for zsh\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(commands)}`
}

function fishScript(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ name, summary, options, words }) => {
    const here = `complete -c onrecord -n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c onrecord -n __fish_use_subcommand -f -a ${name} -d ${quoted([summary])}`,
      ...options.map(({ flag, description, values }) => {
        const value = values === 'none' ? '' : values === 'any' ? ' -r' : ` -xa ${quoted(values)}`
        return `${here} -l ${flag.slice(2)}${value} -d ${quoted([description])}`
      }),
      ...(words.length > 0 ? [`${here} -f -a ${quoted(words)}`] : []),
    ]
  })
  return `# onrecord completion for fish\n${lines.join('\n')}\n`
}

/** Words in single quotation marks, as all three shells read them. */
function quoted(words: readonly string[]): string {
  return `'${words.join(' ').replaceAll("'", '’')}'`
}
