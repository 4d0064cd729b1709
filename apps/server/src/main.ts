/** Starts the server on the built app and stops it when asked. */
import { fileURLToPath } from 'node:url'
import { readDist, type DistProblem } from './http/dist.ts'
import { startServer } from './http/server.ts'
import { readSettings, type Settings } from './settings.ts'

const settings = readSettings(process.env)
if (!settings.ok) fail(settings.error)
const dist = readDist(fileURLToPath(new URL('../../web/dist', import.meta.url)))
if (!dist.ok) fail(distAdvice(dist.error))

const server = await startServer(dist.value, settings.value, {
  reportFault,
  searchable: settings.value.searchable,
})
if (!server.ok) fail(listenAdvice(server.error, settings.value))
console.log(`Keertij is ready: http://localhost:${server.value.port}`)

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return // Ctrl-C reaches us twice: from the terminal and from the script that started us
    stopping = true
    void server.value.stop().then(() => process.exit(0))
  })
}

function distAdvice(problem: DistProblem): string {
  const what =
    problem.code === 'not-built'
      ? `the app is not built: ${problem.folder} is empty`
      : `${problem.file} is missing or damaged`
  return `${what}. Run "npm start", which builds it first.`
}

function listenAdvice(code: string, { host, port }: Settings): string {
  if (code === 'EADDRINUSE') {
    return `port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`
  }
  if (code === 'EACCES') return `port ${port} is not allowed. Choose one above 1023: PORT=4700 npm start`
  return `cannot listen on ${host} port ${port} (${code}). Look at HOST and PORT.`
}

/** Names the place in our code, not the message: a message could quote what somebody sent. */
function reportFault(fault: Error): void {
  const places = (fault.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  console.error(`A request failed inside the server (${fault.name}):\n${places.slice(0, 5).join('\n')}`)
}

function fail(advice: string): never {
  console.error(`Keertij cannot start: ${advice}`)
  process.exit(1)
}
