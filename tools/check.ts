/**
 * `npm run check`: everything that can be said about the sources without running the product. All steps run,
 * two at once; each says one line, and the failed ones show their output at the end.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBreaches, workspaces } from './imports.ts'

const root = join(import.meta.dirname, '..')
const AT_ONCE = 2

interface Step {
  readonly name: string
  /** What is wrong, in words; empty when nothing is. */
  readonly run: () => Promise<string>
}

const steps: readonly Step[] = [
  { name: 'imports and manifests', run: importGraph },
  program('dead code', 'node_modules/.bin/knip', '--no-progress', '--no-config-hints'),
  ...['.', ...workspaces(root)]
    .filter((folder) => existsSync(join(root, folder, 'tsconfig.json')))
    .map((folder) => program(`types ${folder}`, 'node_modules/.bin/tsc', '-p', folder)),
  program('lint', 'node_modules/.bin/oxlint', '--quiet'),
  program('format', 'node_modules/.bin/oxfmt', '--check'),
  program('content', 'packages/compiler/src/main.ts'),
]

const failures = await runAll(steps)
for (const { name, output } of failures) console.log(`\n--- ${name}\n${output.trim()}`)
console.log(
  failures.length === 0
    ? '\nThe house is in order.'
    : `\n${failures.length} of ${steps.length} checks failed.`,
)
process.exitCode = failures.length === 0 ? 0 : 1

async function runAll(queue: readonly Step[]): Promise<{ name: string; output: string }[]> {
  const failed: { name: string; output: string }[] = []
  const waiting = [...queue]
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const start = performance.now()
      const output = await step.run()
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      console.log(`${output === '' ? 'ok    ' : 'FAILED'}  ${step.name} (${seconds} s)`)
      if (output !== '') failed.push({ name: step.name, output })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return failed
}

async function importGraph(): Promise<string> {
  const breaches = await findBreaches(root)
  return breaches.map(({ law, text }) => `${law}: ${text}`).join('\n')
}

/** A JavaScript program under this Node; its output counts only when it fails. */
function program(name: string, file: string, ...args: readonly string[]): Step {
  const run = () =>
    new Promise<string>((done) => {
      const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
      let output = ''
      child.stdout.on('data', (part: Buffer) => (output += part.toString()))
      child.stderr.on('data', (part: Buffer) => (output += part.toString()))
      child.on('close', (code) => done(code === 0 ? '' : output || `ended with ${code}`))
    })
  return { name, run }
}
