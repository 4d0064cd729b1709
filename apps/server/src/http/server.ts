import { getRequestListener } from '@hono/node-server'
import { err, ok, type Result } from '@keertij/kernel'
import { createServer, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { createApp, type AppOptions } from './app.ts'
import type { Dist } from './dist.ts'
import { errorAnswer } from './error-answer.ts'
import { securityHeaders } from './security-headers.ts'

export interface RunningServer {
  /** The port that was taken, also when 0 was asked. */
  readonly port: number
  /** Resolves when the last connection is gone: within `STOP_AFTER` ms, also with kept-alive ones. */
  stop(): Promise<void>
}

export interface Address {
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
}

/** A client that is slower than this is cut off, so that a few of them cannot hold the server. In ms. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
}
const IDLE_SOCKET = 30_000
const STOP_AFTER = 1_000

/** Listens; a port that cannot be had comes back as the system's code, such as `EADDRINUSE`. */
export function startServer(
  dist: Dist,
  { host, port }: Address,
  { patience = PATIENCE, ...options }: AppOptions & { readonly patience?: Partial<typeof PATIENCE> } = {},
): Promise<Result<RunningServer, string>> {
  const app = createApp(dist, options)
  const headers = securityHeaders(dist.inline)
  const listener = getRequestListener(app.fetch, {
    hostname: 'localhost',
    overrideGlobalObjects: false,
    errorHandler: () => errorAnswer(400, '/', headers),
  })
  const server = createServer({ ...PATIENCE, ...patience, maxHeaderSize: 16 * 1024 }, listener)
  server.setTimeout(IDLE_SOCKET)
  server.on('clientError', (fault: NodeJS.ErrnoException, socket) => {
    // A browser keeps a connection ready for later. An answer to a question it never asked would be taken for the answer to
    // the next one; a connection that is closed is opened again.
    if (fault.code === 'ERR_HTTP_REQUEST_TIMEOUT') socket.destroy()
    else refuse(socket, headers)
  })

  return new Promise((done) => {
    server.once('error', (fault: NodeJS.ErrnoException) => done(err(fault.code ?? fault.message)))
    server.listen(port, host, () => {
      const address = server.address()
      const taken = typeof address === 'object' && address !== null ? address.port : port
      done(ok({ port: taken, stop: () => stop(server) }))
    })
  })
}

/** Answers what is not HTTP at all; without this Node answers by itself, without our headers. */
function refuse(socket: Duplex, headers: Readonly<Record<string, string>>): void {
  if (!socket.writable) return
  const lines = Object.entries({ ...headers, Connection: 'close', 'Content-Length': '0' })
  socket.end(
    `HTTP/1.1 400 Bad Request\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
  )
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    const cut = setTimeout(() => server.closeAllConnections(), STOP_AFTER)
    server.close(() => {
      clearTimeout(cut)
      done()
    })
    server.closeIdleConnections()
  })
}
