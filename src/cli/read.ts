import { Command, InvalidArgumentError, Option } from 'commander'
import { isIsoDate } from '../domain/iso-date.ts'
import type { OffsetUnit, ReportRecord } from '../domain/record.ts'
import type { KnownMetadata } from '../domain/report-input.ts'
import { OnrecordError } from '../errors.ts'
import { mediaTypes } from '../ingest/bytes/input-kind.ts'
import { MAX_INPUT_BYTES } from '../ingest/bytes/limits.ts'
import type { Reconciled, Reconciler } from '../knowledge/reconciliation/reconciler.ts'
import type { KnowledgeEntry } from '../knowledge/user-file/knowledge-entry.ts'
import type { Reader, ReaderKind } from '../read.ts'
import { complainer, failureOf } from './complaints.ts'
import { type PageTarget, pageTarget } from './html/page-target.ts'
import { messageTooLong, readInput, STDIN_NAME } from './inputs.ts'
import { isMailbox, namedMessages } from './mailboxes.ts'
import { type Output, standardOutput } from './output.ts'
import { escapedJson } from './printable.ts'
import type { Finish } from './program.ts'
import { checkReconcileUse, type ReconcileFlags, reconcileOptions, reconcilerOf } from './reconcile.ts'
import { lookOf } from './terminal.ts'
import { exitStatus, WrongUse } from './usage.ts'

const EXAMPLES = `
Examples:
  onrecord read report.txt                    who said what, for people
  onrecord read *.html                        several reports
  onrecord read release.pdf                   a press release; DOCX, EML and MBOX too
  onrecord read --explain report.txt          with the evidence for each statement
  curl -s https://example.org/a | onrecord read --type html --url https://example.org/a -
  onrecord read --html page.html report.txt   a page to read in a browser
  onrecord read --html pages/ *.txt           a page for each, and pages/index.html
  onrecord read --html page.html --watch report.txt
                                              the page again whenever the report changes
  onrecord read --knowledge people.csv *.txt  linked to people of your own: docs/knowledge.md
  onrecord read --reconcile https://wikidata.reconci.link/en/api report.txt
                                              linked to Wikidata, which gets the names
  onrecord read --json page.html              one record
  onrecord read --ndjson < inputs.ndjson      a record a line, in order
  onrecord read --ndjson *.html inbox.mbox    a record a line, one a file, one a message

An input line of --ndjson is {"ref", "text" | "html" | "markdown", "url"?, "title"?, "published"?,
"publisher"?, "authors"?, "language"?}; blank lines are left out. A line that can't be read is answered
{"ref":…,"error":{"code":…,"message":…}}, and the work goes on. An interrupt finishes what is in hand.`

export interface ReadFlags
  extends ReconcileFlags,
    Pick<KnownMetadata, 'title' | 'url' | 'published' | 'publisher'> {
  readonly json?: true
  readonly ndjson?: true
  readonly html?: string
  readonly watch?: true
  readonly explain?: true
  readonly offsets?: OffsetUnit
  readonly type?: keyof typeof mediaTypes
  readonly maxBytes: number
  readonly reader: ReaderKind
  readonly model?: string
  readonly knowledge?: string
  readonly color: boolean
}

/** Options that say something of one report. */
const METADATA = ['title', 'url', 'published', 'publisher'] as const

export function readCommand(finish: Finish): Command {
  const [reconcile, reconcileCache] = reconcileOptions() as [Option, Option]
  return new Command('read')
    .summary('read reports: who said what')
    .description(
      'Reads reports (plain text, Markdown, HTML pages, PDF, DOCX, mail) and shows who said what, in whose words. A mailbox (MBOX) gives a report a message. FILE - is standard input, which is also read where it is no terminal and no file is named. Addresses are not fetched.',
    )
    .argument('[FILE|URL|-...]', 'reports to read')
    .addOption(new Option('--json', 'print one record as JSON').conflicts(['ndjson', 'explain']))
    .addOption(
      new Option('--ndjson', 'a record a line, from a line of standard input or a file each').conflicts(
        'explain',
      ),
    )
    .option('--html <page>', 'write a page to read in a browser; a folder of pages for several reports')
    .option('--watch', 'with --html: write the page again whenever its report changes, until Ctrl-C')
    .option('--explain', 'show why: evidence, candidates, confidence, offsets; every warning')
    .addOption(
      new Option('--offsets <unit>', 'what the offsets of a record count').choices(['utf-16', 'codepoints']),
    )
    .addOption(
      new Option('--type <type>', 'what the files are, whatever their names').choices(
        Object.keys(mediaTypes),
      ),
    )
    .addOption(
      new Option('--reader <reader>', 'read with the trained model, or by rules alone')
        .choices(['model', 'rules'] satisfies ReaderKind[])
        .default('model'),
    )
    .option('--model <folder>', 'a model other than the one that came with onrecord')
    .option('--knowledge <file>', 'link who is named to people and bodies of your own (CSV or JSON lines)')
    .addOption(reconcile)
    .addOption(reconcileCache)
    .option('--title <title>', "the report's title")
    .option('--url <url>', "the report's address")
    .option('--published <date>', 'when it was published (ISO 8601); without a zone it is local', isoDate)
    .option('--publisher <name>', 'who published it')
    .option('--max-bytes <number>', 'refuse longer reports', positiveInteger, MAX_INPUT_BYTES)
    .addHelpText('after', EXAMPLES)
    .action(async (names: string[], _flags, command: Command) => {
      const flags: ReadFlags = command.optsWithGlobals()
      const inputs = inputsOf(names, flags)
      if (flags.ndjson) return finish(await readToLines(inputs, flags))
      const target = flags.html === undefined ? undefined : pageTarget(flags.html, inputs)
      finish(await (target ? readToHtml(inputs, target, flags) : readToOutput(inputs, flags)))
    })
}

function isoDate(value: string): string {
  if (!isIsoDate(value)) {
    throw new InvalidArgumentError('Write it as 2031-05-12 or 2031-05-12T14:05+02:00.')
  }
  return value
}

function positiveInteger(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Give a number of bytes.')
  return number
}

/** The inputs to read. Throws WrongUse where the options don't fit them. */
function inputsOf(names: readonly string[], flags: ReadFlags): string[] {
  const { json, ndjson } = flags
  checkHtmlUse(names, flags)
  checkReconcileUse(flags)
  const given = METADATA.filter((name) => flags[name] !== undefined)
  if (names.filter((name) => name === STDIN_NAME).length > 1) throw new WrongUse('"-" can be read only once')
  if (given.length > 0 && (ndjson || names.length > 1)) {
    const option = given.map((name) => `--${name}`).join(', ')
    throw new WrongUse(
      `${option} is of one report, and there are several${ndjson ? '; a line of --ndjson brings its own' : ''}`,
    )
  }
  if (flags.offsets && !json && !ndjson)
    throw new WrongUse('--offsets is for records: add --json or --ndjson')
  if (json && names.length > 1) {
    throw new WrongUse('--json gives one record and there are several files: use --ndjson, a record a line')
  }
  if (ndjson) return lineInputs(names, flags)
  if (names.length > 0) return [...names]
  if (process.stdin.isTTY) throw new WrongUse('nothing to read: name a file, or "-" for standard input')
  return [STDIN_NAME]
}

/** Throws WrongUse where the options of pages don't fit the others. */
function checkHtmlUse(names: readonly string[], { html, watch, json, ndjson, explain }: ReadFlags): void {
  if (watch && html === undefined) {
    throw new WrongUse(
      '--watch writes a page again when its report changes: add --html and the page to write',
    )
  }
  if (html === undefined) return
  const other = json ? '--json' : ndjson ? '--ndjson' : undefined
  if (other) throw new WrongUse(`--html writes a page and ${other} prints records: read once for each`)
  if (explain) throw new WrongUse('--html has the evidence in its notes: leave --explain out')
  if (watch && (names.length === 0 || names.includes(STDIN_NAME))) {
    throw new WrongUse('--watch needs files that can change: name them; standard input is read once')
  }
}

/** The files of --ndjson; none where the lines are on standard input. */
function lineInputs(names: readonly string[], { type }: ReadFlags): string[] {
  const lines = names.length === 0 || (names.length === 1 && names[0] === STDIN_NAME)
  if (!lines && names.includes(STDIN_NAME)) {
    throw new WrongUse('--ndjson reads either files or lines of standard input ("-"), not both')
  }
  if (lines && type)
    throw new WrongUse('--type is of files; a line of --ndjson says "text", "markdown" or "html"')
  if (lines && process.stdin.isTTY) throw new WrongUse('--ndjson reads lines from standard input, or files')
  return lines ? [] : [...names]
}

async function readToLines(files: readonly string[], flags: ReadFlags): Promise<number> {
  const { readNdjson } = await import('./ndjson/read-ndjson.ts')
  return readNdjson({
    files,
    output: standardOutput(),
    complain: complainer(flags.color),
    maxBytes: flags.maxBytes,
    offsets: flags.offsets ?? 'utf-16',
    mediaType: flags.type && mediaTypes[flags.type],
    reader: flags.reader,
    model: flags.model,
    knowledge: await knowledgeOf(flags),
    reconciler: flags.reconcile && (await reconcilerOf(flags)),
  })
}

/** Entries of the user's file; rows that can't be used are named, and the rest is used. */
async function knowledgeOf({ knowledge, color }: ReadFlags): Promise<readonly KnowledgeEntry[] | undefined> {
  if (knowledge === undefined) return undefined
  const { readKnowledge } = await import('../knowledge/user-file/read-knowledge.ts')
  const { entries, problems } = await readKnowledge(knowledge)
  const complain = complainer(color)
  for (const { line, message } of problems.slice(0, MOST_PROBLEMS))
    complain({
      code: 'bad-knowledge',
      message: `"${knowledge}" line ${line}: ${message}`,
      remedy: ROW_REMEDY,
    })
  if (problems.length > MOST_PROBLEMS)
    complain({
      code: 'bad-knowledge',
      message: `"${knowledge}": ${problems.length - MOST_PROBLEMS} more rows like these`,
    })
  return entries
}

/** Rows that are named one by one: a file of another kind would fill the screen. */
const MOST_PROBLEMS = 100
const ROW_REMEDY = 'Such rows are left out, the others are used; docs/knowledge.md says what stands in them.'

/** Reads inputs one after the other; one that can't be read doesn't keep the others from it. */
async function readToOutput(names: readonly string[], flags: ReadFlags): Promise<number> {
  const output = standardOutput()
  const { openReader } = await import('../read.ts')
  const knowledge = await knowledgeOf(flags)
  const reader = await openReader({ reader: flags.reader, model: flags.model, knowledge })
  const linking = { reader, reconciler: await reconcilerOf(flags) }
  try {
    return await readEach(names, linking, flags, output)
  } finally {
    // What services answered is kept, even where the output was closed on us.
    await linking.reconciler.close()
    await reader.close()
  }
}

/** Gives the exit status. */
async function readEach(
  names: readonly string[],
  linking: Linking,
  flags: ReadFlags,
  output: Output,
): Promise<number> {
  const complain = complainer(flags.color)
  let status: number = exitStatus.done
  for (const [index, name] of names.entries()) {
    try {
      const follows = index > 0
      if (!flags.json && (await isMailbox(name, typeOf(flags)))) {
        if (!(await printMailbox(name, linking, follows, flags, output))) status = exitStatus.someFailed
        continue
      }
      const reconciled = await readOne(name, linking, flags)
      if (flags.json) await printJson(reconciled.record, flags, output)
      else await printForPeople(reconciled, name, follows, flags, output)
    } catch (error) {
      if (!(error instanceof OnrecordError) || error.code === 'write-failed') throw error
      complain(failureOf(error))
      status = exitStatus.someFailed
    }
  }
  return status
}

/** A reader, and what links its records. */
interface Linking {
  readonly reader: Reader
  readonly reconciler: Reconciler
}

/** Writes pages. Standard output gets the path of each that is written. */
async function readToHtml(inputs: readonly string[], target: PageTarget, flags: ReadFlags): Promise<number> {
  const { readHtml } = await import('./html/read-html.ts')
  return readHtml({
    inputs,
    target,
    openReader: async () => {
      const { openReader } = await import('../read.ts')
      const knowledge = await knowledgeOf(flags)
      const reader = await openReader({ reader: flags.reader, model: flags.model, knowledge })
      const reconciler = await reconcilerOf(flags)
      return {
        read: async (name) => (await readOne(name, { reader, reconciler }, flags)).record,
        close: async () => {
          await reconciler.close()
          await reader.close()
        },
      }
    },
    watch: flags.watch === true,
    output: standardOutput(),
    complain: complainer(flags.color),
  })
}

async function readOne(name: string, { reader, reconciler }: Linking, flags: ReadFlags): Promise<Reconciled> {
  const bytes = await readInput(name, flags.maxBytes)
  const { title, url, published, publisher, maxBytes } = flags
  const fromStdin = name === STDIN_NAME
  const input = {
    bytes,
    name: fromStdin ? undefined : name,
    ref: fromStdin ? undefined : name,
    mediaType: typeOf(flags),
  }
  return reconciler.reconcile(await reader.read({ ...input, title, url, published, publisher }, { maxBytes }))
}

/** Reads a mailbox message by message; whether all of them could be read. A bad one is named, and the work goes on. */
async function printMailbox(
  name: string,
  { reader, reconciler }: Linking,
  follows: boolean,
  flags: ReadFlags,
  output: Output,
): Promise<boolean> {
  const complain = complainer(flags.color)
  const { maxBytes, url, title, published, publisher } = flags
  let sound = true
  let count = 0
  for await (const { ref, bytes, tooLong } of namedMessages(name, maxBytes)) {
    try {
      if (tooLong !== undefined) throw messageTooLong(ref, tooLong, maxBytes)
      const input = { bytes, ref, name: ref, mediaType: mediaTypes.eml, url, title, published, publisher }
      const reconciled = await reconciler.reconcile(await reader.read(input, { maxBytes }))
      await printForPeople(reconciled, ref, follows || count > 0, flags, output)
      count++
    } catch (error) {
      if (!(error instanceof OnrecordError) || error.code === 'write-failed') throw error
      complain(failureOf(error))
      sound = false
    }
  }
  return sound
}

function typeOf({ type }: ReadFlags): string | undefined {
  return type && mediaTypes[type]
}

async function printJson(record: ReportRecord, { offsets }: ReadFlags, output: Output): Promise<void> {
  const { withOffsets } = await import('../domain/offsets.ts')
  const json = JSON.stringify(withOffsets(record, offsets ?? 'utf-16'), undefined, 2)
  await output.write(`${escapedJson(json)}\n`)
}

async function printForPeople(
  { record, decisions }: Reconciled,
  name: string,
  follows: boolean,
  { explain = false, color }: { explain?: boolean; color: boolean },
  output: Output,
): Promise<void> {
  const { renderReport } = await import('./render/report.ts')
  const look = lookOf(output, process.env, { color })
  const label = name === STDIN_NAME ? 'standard input' : name
  await output.write(
    (follows ? '\n' : '') + renderReport(record, { ...look, explain, name: label, decisions }),
  )
}
