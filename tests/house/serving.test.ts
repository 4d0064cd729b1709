/** The server as a process, beside a small built app of its own: what it prints, and how it ends. */
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const READY = /^Keertij is ready: http:\/\/localhost:(\d+)\n$/

let folder = ''
const children: ChildProcessByStdio<null, Readable, Readable>[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serving-'))
  cpSync(join(root, 'apps/server/src'), join(folder, 'apps/server/src'), { recursive: true })
  cpSync(join(root, 'apps/server/package.json'), join(folder, 'apps/server/package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'apps/web/dist'), { recursive: true })
  writeFileSync(join(folder, 'apps/web/dist/index.nl.html'), '<!doctype html><title>Keertij</title>')
  writeFileSync(join(folder, 'apps/web/dist/csp.json'), '{"script":[],"style":[]}')
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Starts the server; `said` resolves with all it printed once it is ready or has ended. */
function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['apps/server/src/main.ts'], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let printed = ''
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const said = new Promise<string>((done) => {
    child.stdout.on('data', (part: Buffer) => done((printed += part.toString())))
    child.stderr.on('data', (part: Buffer) => (printed += part.toString()))
    child.once('close', () => done(printed))
  })
  return { child, ended, said, all: () => printed }
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'is ready with one line, and on %s stops cleanly within 2 s',
  async (signal) => {
    const server = start({ PORT: '0' })
    const port = READY.exec(await server.said)?.[1]
    const answer = await fetch(`http://localhost:${port}/?n`) // undici keeps this connection alive
    expect(answer.status).toBe(200)
    await answer.text()
    const before = performance.now()
    server.child.kill(signal)
    expect(await server.ended).toBe(0)
    expect(performance.now() - before).toBeLessThan(2_000)
    expect(server.all()).toMatch(READY)
  },
)

test('says what to do when the port is taken', async () => {
  const port = READY.exec(await start({ PORT: '0' }).said)?.[1] ?? ''
  const second = start({ PORT: port })
  expect(await second.said).toBe(
    `Keertij cannot start: port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${Number(port) + 1} npm start\n`,
  )
  expect(await second.ended).toBe(1)
})

test('says what to do when the app is not built or the environment is wrong', async () => {
  const wrong = start({ PORT: 'http' })
  expect(await wrong.said).toContain('Keertij cannot start: PORT is "http"')
  rmSync(join(folder, 'apps/web/dist'), { recursive: true })
  const unbuilt = start({ PORT: '0' })
  expect(await unbuilt.said).toContain('Run "npm start", which builds it first.')
  expect([await wrong.ended, await unbuilt.ended]).toEqual([1, 1])
})
