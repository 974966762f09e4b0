import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Command } from 'commander'
import { packageFolder } from '../package-folder.ts'
import { standardOutput } from './output.ts'
import { printable } from './printable.ts'
import type { Finish } from './program.ts'
import { exitStatus, WrongUse } from './usage.ts'

const EXAMPLES = `
Examples:
  onrecord examples                                    the samples, with what each is
  onrecord read "$(onrecord examples --path interview)"   reads one`

/** What each sample is; a file that is not named here is listed by its name alone. */
const samples: Readonly<Record<string, string>> = {
  'border-talks-translated.txt': 'translated report: one word, three translations',
  'budget-analysis.md': 'analysis, with a pull quote',
  'captain-interview.md': 'interview in questions and answers',
  'council-vote.html': 'saved page of a local report',
  'dam-posts.html': 'page full of posts from four networks',
  'ferry-release.pdf': 'press release in PDF',
  'flood-live.html': 'live blog with dated entries',
  'harbour-strike.txt': 'wire story',
  'ministry-briefing.txt': 'transcript of a press briefing',
  'quarry-newsletter.eml': 'newsletter by mail',
  'river-inquiry.md': 'report in Markdown',
}

const folder = join(packageFolder, 'examples')

export function examplesCommand(finish: Finish): Command {
  return new Command('examples')
    .summary('list the sample reports that come with onrecord')
    .description(
      'Lists the sample reports that come with onrecord: their paths, and what each is. All of them are invented.',
    )
    .option('--path <words>', 'print only the path of the first sample whose name or shape has these words')
    .addHelpText('after', EXAMPLES)
    .action(async ({ path }: { path?: string }) => {
      const found = readdirSync(folder)
        .sort()
        .map((name) => ({ path: relative('', join(folder, name)), what: samples[name] ?? '', name }))
      if (path === undefined) {
        const width = Math.max(...found.map((each) => each.path.length))
        const lines = found.map((each) => `${each.path.padEnd(width)}  ${each.what}`.trimEnd())
        await standardOutput().write(`${lines.join('\n')}\n`)
        return finish(exitStatus.done)
      }
      const wanted = path.toLowerCase()
      const one = found.find(({ name, what }) => `${name} ${what}`.toLowerCase().includes(wanted))
      if (!one)
        throw new WrongUse(`no sample has "${printable(path)}" in its name; onrecord examples lists them`)
      await standardOutput().write(`${one.path}\n`)
      finish(exitStatus.done)
    })
}
