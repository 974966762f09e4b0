import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BenchSet, GoldDocument, GoldFile } from './bench-set.ts'
import { help, type Options, readOptions, UsageError } from './options.ts'
import { allPeers } from './peers/all-peers.ts'
import { installPeers } from './peers/install-peers.ts'
import { type Peer, packageVersion } from './peers/peer.ts'
import { type BenchResults, describeMachine, type SetResult, type SpeedResult } from './results.ts'
import { resultsPage } from './results-page.ts'
import { runSet } from './run-set.ts'
import { allSets } from './sets/all-sets.ts'
import { attributions } from './sets/attributions.ts'
import { pages } from './sets/pages.ts'
import { speakers } from './sets/speakers.ts'
import { measureSpeed } from './speed/measure-speed.ts'
import { readTrainedFigures } from './trained.ts'

const benchFolder = fileURLToPath(new URL('.', import.meta.url))
const projectFolder = fileURLToPath(new URL('..', import.meta.url))
const resultsFile = join(benchFolder, 'RESULTS.md')
const trainedFile = join(benchFolder, 'trained.json')

interface Manifest {
  readonly version: string
  readonly bin: { readonly onrecord: string }
}

/** A file of gold with the set that it belongs to. */
interface Task {
  readonly set: BenchSet
  readonly file: GoldFile
  readonly path: string
}

const USAGE_STATUS = 2
const DISAGREEMENT_STATUS = 1

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  if (options === 'help') return console.log(help)
  const notes: string[] = []
  const results = await run(options, notes)
  if (options.json) console.log(JSON.stringify(results, setByName, 2))
  const page = resultsPage(results)
  const target = options.out ?? (options.writes ? resultsFile : undefined)
  if (target) {
    writeFileSync(target, page)
    progress(`results are in ${target}`)
  } else if (!options.json && !options.misses) console.log(page)
  if (results.sets.some(({ disagreements }) => disagreements?.length)) {
    process.exitCode = DISAGREEMENT_STATUS
  }
}

async function run(options: Options, notes: string[]): Promise<BenchResults> {
  const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Manifest
  const command = resolve(options.command ?? join(projectFolder, manifest.bin.onrecord))
  if (!existsSync(command))
    throw new UsageError(`${command} is not there: build the project first (npm run build)`)
  const model = options.model && resolve(options.model)
  if (model && !existsSync(model)) throw new UsageError(`the model's folder ${model} is not there`)
  const readerOptions = model ? ['--model', model] : []
  const tasks = findTasks(options, notes)
  const peers = options.peers ? readyPeers(notes) : []
  if (!options.peers) notes.push('The peers were left out of this run.')
  const sets: SetResult[] = []
  for (const { set, file, path } of tasks) {
    sets.push(
      await runSet(set, file.label, path, {
        command,
        readerOptions,
        peers,
        reference: options.reference,
        onMiss: printMisses(`${set.name}, ${file.label}`, options.misses),
        onProgress: progress,
      }),
    )
  }
  notes.push(...sets.flatMap(failureNotes))
  const used = peers.filter((peer) => tasks.some(({ set }) => peer.sets.includes(set.name)))
  const packages = [...new Set(used.flatMap((peer) => peer.packages))].sort()
  return {
    date: new Date().toISOString().slice(0, 10),
    command: commandLine(options),
    version: manifest.version,
    machine: describeMachine(),
    data: options.data ? 'annotated sets' : 'samples of the project',
    peers: packages.map((name) => [name, packageVersion(name)] as const),
    sets,
    trained: readTrainedFigures(trainedFile),
    speed: options.speed ? await speed(command, readerOptions, tasks, notes) : undefined,
    notes,
  }
}

/** The options that decide what was measured, without the folders of this machine. */
function commandLine({ data, model }: Options): string {
  const given = [...(data ? ['--data DIR'] : []), ...(model ? ['--model DIR'] : [])]
  return ['npm run bench', ...(given.length ? ['--', ...given] : [])].join(' ')
}

/** The files that are there, of the sets that are asked for; what is missing is noted. */
function findTasks({ data, only }: Options, notes: string[]): Task[] {
  if (data && !existsSync(data)) throw new UsageError(`the data folder ${data} is not there`)
  const sets = only.length ? allSets.filter(({ name }) => only.includes(name)) : allSets
  const samples = join(benchFolder, 'samples')
  const tasks = sets.flatMap((set) => {
    const [folder, files] = data && set.files.length ? [data, set.files] : [samples, set.samples]
    return files.map((file) => ({ set, file, path: join(folder, file.path) }))
  })
  const there = tasks.filter(({ path }) => existsSync(path))
  for (const { set, file } of tasks) {
    if (!there.some((task) => task.file === file))
      notes.push(`${set.name}: ${file.path} is not in the folder.`)
  }
  if (!there.length) throw new UsageError(`no set that was asked for is in ${data ?? samples}`)
  return there
}

function readyPeers(notes: string[]): readonly Peer[] {
  try {
    installPeers(progress)
    return allPeers
  } catch (error) {
    notes.push(`The peers could not be installed and were left out: ${(error as Error).message}`)
    return []
  }
}

async function speed(
  command: string,
  readerOptions: readonly string[],
  tasks: readonly Task[],
  notes: string[],
): Promise<SpeedResult> {
  const textTasks = tasks.filter(({ set }) => set === attributions || set === speakers)
  const pageTasks = tasks.filter(({ set }) => set === pages)
  const documents = (of: readonly Task[]): GoldDocument[] => of.flatMap(({ set, path }) => set.readGold(path))
  const labels = (of: readonly Task[]) => of.map(({ file }) => file.label).join(' and ')
  return measureSpeed({
    command,
    readerOptions,
    projectFolder,
    texts: documents(textTasks),
    textsFrom: `${labels(textTasks)}, repeated`,
    pages: documents(pageTasks),
    pagesFrom: labels(pageTasks),
    onProgress: progress,
    onNote: (note) => notes.push(note),
  })
}

/** How many failures of a reader are named. */
const NAMED_FAILURES = 3

function failureNotes({ file, columns }: SetResult): string[] {
  return columns
    .filter(({ failed }) => failed.length)
    .map(({ reader, failed }) => {
      const named = failed.slice(0, NAMED_FAILURES).map(([ref, message]) => `${ref} (${message})`)
      return `${reader} failed on ${failed.length} of ${file}: ${named.join(', ')}.`
    })
}

/** Prints the first misses on standard error; white space and control characters become one space. */
function printMisses(where: string, limit: number): (ref: string, what: string) => void {
  let left = limit
  return (ref, what) => {
    if (left-- > 0) console.error(`${where}\t${ref}\t${what.replace(/[\s\p{Cc}]+/gu, ' ')}`)
  }
}

/** In JSON a set is its name: its rules are code. */
function setByName(key: string, value: unknown): unknown {
  return key === 'set' ? (value as BenchSet).name : value
}

function progress(words: string): void {
  console.error(`bench: ${words}`)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error
  console.error(`bench: ${error.message}`)
  process.exitCode = USAGE_STATUS
})
