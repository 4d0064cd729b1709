import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Dist } from './dist.ts'
import { startServer, type RunningServer } from './server.ts'

const page = new TextEncoder().encode('<!doctype html><title>Keertij</title>')
const dist: Dist = {
  files: new Map([
    ['/index.nl.html', { type: 'text/html', immutable: false, hash: '00', bodies: { identity: page } }],
  ]),
  inline: { script: [], style: [] },
}
const address = { host: '127.0.0.1', port: 0 }

let server: RunningServer
beforeEach(async () => {
  const started = await startServer(dist, address)
  if (!started.ok) throw new Error(started.error)
  server = started.value
})
afterEach(() => server.stop())

/** Sends bytes as they are, which `fetch` would refuse, and gives all that comes back until the end. */
function send(bytes: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(bytes)
    })
    let received = ''
    socket.on('data', (part) => (received += part.toString('latin1')))
    socket.on('error', () => done(received))
    socket.on('close', () => done(received))
  })
}

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`, 400],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
  ['TRACE', 'TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
  ['a path out of the folder', 'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404],
  ['a whole address', 'GET http://other.example/a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404],
  ['a body that is too long', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n', 413],
])('answers %s with every header and no trace', async (_what, bytes, status) => {
  const answer = await send(bytes)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'")
  expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff')
  expect(answer).not.toMatch(/\.ts:\d|node_modules|Error:/)
})

test('cuts off a body that has no end', async () => {
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
  const answer = await send(
    `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(64)}`,
  )
  expect(answer).toMatch(/^HTTP\/1.1 405 /)
})

test('closes a connection that asks nothing, without a word', async () => {
  const hasty = await startServer(dist, address, {
    patience: { headersTimeout: 50, connectionsCheckingInterval: 20 },
  })
  if (!hasty.ok) throw new Error(hasty.error)
  const silent = connect(hasty.value.port, '127.0.0.1')
  const received = await new Promise<string>((done) => {
    let all = ''
    silent.on('data', (part) => (all += part.toString('latin1')))
    silent.on('error', () => done(all))
    silent.on('close', () => done(all))
  })
  expect(received).toBe('')
  await hasty.value.stop()
})

test('says which port is taken', async () => {
  const second = await startServer(dist, { ...address, port: server.port })
  expect(second).toEqual({ ok: false, error: 'EADDRINUSE' })
})

test('stops within two seconds while a connection is kept alive and another is half way', async () => {
  await (await fetch(`http://127.0.0.1:${server.port}/`)).text()
  const halfWay = send('GET / HTTP/1.1\r\nHost: x\r\n')
  const before = performance.now()
  await server.stop()
  expect(performance.now() - before).toBeLessThan(2_000)
  await halfWay
})
