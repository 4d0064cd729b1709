/**
 * The one entry behind every npm script: sets up what is missing, then does what was asked.
 *
 * Plain JavaScript without dependencies, so that a fresh clone runs it on any Node from 18 on. Each step looks
 * at what is there instead of trusting that it ran before, so a second run does nothing twice.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const buildStamp = join(root, '.cache/built')
const outcomeFile = join(root, '.cache/test-outcome.json')
const env = { ...process.env }
let node = process.execPath

const goals = { start, test, check, content, elements, bench, prove, format }
const [goal = 'start', ...args] = process.argv.slice(2)
if (!Object.hasOwn(goals, goal))
  fail(`there is no "${goal}". Choose one of: ${Object.keys(goals).join(', ')}`)

await provideNode()
await provideDependencies()
process.exitCode = await goals[goal]()

// --- what can be asked ---

async function start() {
  if ((await build()) !== 0) return 1
  return run(node, ['apps/server/src/main.ts', ...args])
}

/** Everything; or, with arguments for vitest, only the tests they name. */
function test() {
  return runTests(args.length === 0 ? [check, build] : [build])
}

function check() {
  return run(node, ['tools/check.ts'])
}

function content() {
  return run(node, ['packages/compiler/src/main.ts', ...args])
}

function elements() {
  return run(node, ['tools/elements.ts'])
}

async function bench() {
  if ((await build()) !== 0) return 1
  await provideChromium()
  await provideLighthouse()
  return run(node, ['bench/run.ts', ...args])
}

/** The same tests with their long forms switched on. */
function prove() {
  env.KEERTIJ_PROVE = '1'
  return runTests([build])
}

function format() {
  return run(node, [bin('oxfmt'), ...args])
}

// --- testing ---

/** The steps, then vitest, whatever became of the steps. Ends with the line `N passed, N failed`. */
async function runTests(steps) {
  let failed = 0
  for (const step of steps) if ((await step()) !== 0) failed += 1
  await provideChromium()
  rmSync(outcomeFile, { force: true })
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${outcomeFile}`]
  const code = await run(node, [bin('vitest'), 'run', ...reports, ...args])
  const tests = readOutcome()
  // A run that went wrong without a failed test (an unhandled error, a crash) must not read as a success.
  failed += Math.max(tests.failed, code === 0 ? 0 : 1)
  const skipped = tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`
  console.log(`\n${tests.passed} passed, ${failed} failed${skipped}`)
  return failed === 0 ? 0 : 1
}

/** What vitest reported; a test file that could not even be loaded counts as one failure. */
function readOutcome() {
  const text = readIfThere(outcomeFile)
  if (text === undefined) return { passed: 0, failed: 0, skipped: 0 }
  const outcome = JSON.parse(text)
  const unloadable = outcome.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  )
  return {
    passed: outcome.numPassedTests,
    failed: outcome.numFailedTests + unloadable.length,
    skipped: outcome.numPendingTests + outcome.numTodoTests,
  }
}

// --- building ---

/** Builds the web app into apps/web/dist when a source differs from the last build that succeeded. */
async function build() {
  const sources = hashOfSources()
  const upToDate = existsSync(join(root, 'apps/web/dist/csp.json')) && readIfThere(buildStamp) === sources
  if (upToDate) return 0
  say('building')
  rmSync(buildStamp, { force: true })
  const code = await run(node, ['--disable-warning=ExperimentalWarning', 'apps/web/build/build.ts'])
  if (code !== 0) return code
  mkdirSync(dirname(buildStamp), { recursive: true })
  writeFileSync(buildStamp, sources)
  return 0
}

function hashOfSources() {
  const files = ['apps/web', 'packages', 'content'].flatMap((folder) => filesUnder(folder))
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', 'tsconfig.base.json', ...files.sort()]) {
    if (!/\.test\.tsx?$/.test(file)) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : filesUnder(path)
    return entry.isFile() ? [path] : []
  })
}

// --- setting up ---

/** Uses this Node when it suits (`engines` in package.json), else the pinned one from the npm registry. */
async function provideNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if ((major === 24 && minor >= 18) || major >= 26) return
  const folder = join(root, 'tools/runtime')
  const pinned = join(folder, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  if (!existsSync(pinned) || !isInstalled(folder)) {
    say(`Node ${process.version} does not suit; getting Node 24 from the npm registry`)
    await install(folder)
  }
  if (!existsSync(pinned)) {
    fail(
      `there is no pinned Node for ${process.platform}-${process.arch}: install Node 24.18 or newer, then run this again`,
    )
  }
  node = pinned
  env.PATH = dirname(node) + delimiter + env.PATH
}

async function provideDependencies() {
  if (isInstalled(root)) return
  say('installing dependencies')
  await install(root)
}

/** What judges the public pages: large, and nothing else needs it. */
async function provideLighthouse() {
  if (args.length > 0 && !args.includes('pages')) return
  const folder = join(root, 'tools/lighthouse')
  if (isInstalled(folder)) return
  say('installing Lighthouse')
  await install(folder)
}

/** True when node_modules holds what the lock file says: npm writes its own record there as its last act. */
function isInstalled(folder) {
  const record = readIfThere(join(folder, 'node_modules/.package-lock.json'))
  if (record === undefined) return false
  const present = JSON.parse(record).packages
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, one]) => {
    if (!path.includes('node_modules/')) return true
    const there = present[path]
    return there === undefined ? one.optional === true : there.version === one.version
  })
}

/**
 * Installs exactly what the lock file says. Not with `npm ci`: that refuses a lock file made where the registry
 * lacked the binaries of other platforms, while `--no-save` gets those of this platform and writes nothing.
 * Scripts of packages never run: a dependency gets no chance to act on this machine at install time.
 */
async function install(folder) {
  const words = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
  ]
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const cli = process.env.npm_execpath // npm itself sets it
  const [file, ...first] = cli?.endsWith('.js') === true ? [node, cli] : ['npm']
  if ((await run(file, [...first, ...words, ...quiet])) !== 0) {
    fail(`npm could not install into ${folder}. Is the npm registry reachable? Then run this again.`)
  }
  if (!isInstalled(folder))
    fail(`${folder}/package-lock.json does not fit its package.json: make it anew with npm install`)
}

/** Puts the path of a Chromium in CHROMIUM for the tests; installs Debian's where apt-get is at hand. */
async function provideChromium() {
  if (env.CHROMIUM !== undefined) {
    if (!existsSync(env.CHROMIUM)) fail(`CHROMIUM points to ${env.CHROMIUM}, which does not exist`)
    return
  }
  env.CHROMIUM = findChromium()
  if (env.CHROMIUM !== undefined) return
  if (!existsSync('/usr/bin/apt-get'))
    fail('the browser tests need Chromium: install it, or set CHROMIUM to its path')
  say('installing Chromium with apt-get (once, about 115 MB)')
  await aptGet('update') // a source that is out of reach must not stop the others
  await aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
  env.CHROMIUM = findChromium()
  if (env.CHROMIUM === undefined)
    fail('apt-get could not install Chromium: install it, or set CHROMIUM to its path')
}

function findChromium() {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  const macApps = ['Chromium', 'Google Chrome'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
  return [...onPath, ...macApps].find((path) => existsSync(path))
}

function aptGet(...words) {
  const asRoot = process.getuid?.() === 0 ? [] : process.stdin.isTTY ? ['sudo'] : ['sudo', '-n']
  const [file, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...words]
  return run(file, rest, { stdio: ['inherit', 'ignore', 'inherit'] })
}

// --- processes ---

/**
 * Runs a program in the foreground and gives its exit code. Signals are passed on, and when the shell that
 * npm started us from dies without telling us (it does on SIGTERM), the program is ended as well.
 */
function run(file, words, options = {}) {
  return new Promise((done) => {
    const child = spawn(file, words, { cwd: root, env, stdio: 'inherit', ...options })
    let stopped
    const stop = (signal) => {
      stopped = signal
      child.kill(signal)
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, stop)
    const parent = process.ppid
    const orphanWatch = setInterval(() => process.ppid === parent || stop('SIGTERM'), 500)
    child.on('error', (error) => fail(`${file}: ${error.message}`))
    child.on('exit', (code, signal) => {
      clearInterval(orphanWatch)
      for (const name of signals) process.off(name, stop)
      // Asked to stop: then nothing else may start, and a clean stop of the program is a clean stop of ours.
      if (stopped !== undefined) process.exit(code ?? 128 + constants.signals[signal])
      done(code ?? 128 + constants.signals[signal])
    })
  })
}

function bin(name) {
  return join(root, 'node_modules/.bin', name)
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function say(text) {
  console.log(`[keertij] ${text}`)
}

function fail(text) {
  console.error(`[keertij] ${text}`)
  process.exit(1)
}
