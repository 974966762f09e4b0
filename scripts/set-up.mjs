// What a fresh clone needs before anything of it can run: plain Node, no packages.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browser.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const commandPath = join(root, 'dist', 'cli', 'main.js')

/** Runs a program in the project's folder, its output shown; true where it went well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0
}

/** Runs a script of a package: the same on every system, and without a shell. */
export function runScript(path, ...args) {
  return run(process.execPath, [join(root, 'node_modules', ...path.split('/')), ...args])
}

/** Ends with a clear word where something can't go on. */
export function giveUp(words) {
  console.error(words)
  process.exit(1)
}

/** Installs what package-lock.json names, unless it is there. */
export function installPackages() {
  refuseOldNode()
  if (packagesAreCurrent()) return
  console.log('Installing packages …')
  // No package needs an install script; so none runs.
  if (!npm('ci', '--ignore-scripts', '--no-audit', '--no-fund')) {
    giveUp('npm ci failed: see above. It needs the npm registry, once.')
  }
}

/** Tests look at pages in a browser. It comes from Debian's packages, where that may be done; else somebody must. */
export function installBrowser() {
  if (findBrowser()) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [program, ...rest] = [...asRoot, 'apt-get', ...args]
    return run(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  if (existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium …')
    if (apt('update', '-q') && apt('install', '-qy', '--no-install-recommends', 'chromium')) return
  }
  console.log(
    'There is no Chromium, and it could not be installed: the tests of pages will fail. Install Chromium or Chrome, or let CHROMIUM name one.',
  )
}

function refuseOldNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const wanted = engines.node.replace('>=', '').split('.').map(Number)
  const here = process.versions.node.split('.').map(Number)
  const at = [0, 1].find((part) => here[part] !== wanted[part])
  if (at !== undefined && here[at] < wanted[at]) {
    giveUp(`onrecord needs Node ${engines.node}; this is ${process.versions.node}. See https://nodejs.org.`)
  }
}

/** npm keeps a copy of the lock file in node_modules: of what is really there. */
function packagesAreCurrent() {
  const installedLock = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedLock)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages
  return Object.entries(wanted).every(
    // Optional packages are those of other systems.
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

/** On Windows npm is a script that only a shell can start; started by npm, its own path is known. */
function npm(...args) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

/** Files of src/ that are started or imported from outside; what they share goes to dist/chunks/. */
const entryPoints = ['index.ts', 'cli/main.ts', 'cli/ndjson/read-worker.ts']

/** Compiles src/ to dist/; what was there is replaced only by a whole build. */
export function build() {
  const fresh = join(root, 'dist-new')
  const dist = join(root, 'dist')
  rmSync(fresh, { recursive: true, force: true })
  if (!runScript('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', fresh)) return false
  if (!bundle(fresh)) return false
  // The bundler makes plain files; `npx onrecord` starts the command as a program.
  chmodSync(join(fresh, 'cli', 'main.js'), 0o755)
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
  return true
}

/** A few large files of code: Node takes a millisecond for each that it loads, and there are hundreds. */
function bundle(folder) {
  return runScript(
    'esbuild/bin/esbuild',
    ...entryPoints.map((name) => join('src', name)),
    '--bundle',
    '--splitting',
    '--packages=external',
    '--platform=node',
    '--target=node20.19',
    '--format=esm',
    '--outbase=src',
    `--outdir=${folder}`,
    '--chunk-names=chunks/[name]-[hash]',
    '--log-level=warning',
  )
}

export function buildIsCurrent() {
  if (!existsSync(commandPath)) return false
  const built = statSync(commandPath).mtimeMs
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join('src', name))
  return [...sources, 'package.json', 'tsconfig.json', 'tsconfig.build.json'].every(
    (name) => statSync(join(root, name)).mtimeMs <= built,
  )
}
