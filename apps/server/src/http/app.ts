import { Hono, type Context } from 'hono'
import type { Dist, DistFile } from './dist.ts'
import { errorAnswer } from './error-answer.ts'
import { chooseEncoding, chooseLanguage } from './negotiation.ts'
import { headersOfPath, securityHeaders } from './security-headers.ts'

export interface AppOptions {
  /** Told of a fault of our own. Nothing about the request is given along: there is nothing to log. */
  readonly reportFault?: (fault: Error) => void
  /** Search engines may list the public pages; yes unless said otherwise. */
  readonly searchable?: boolean
}

/** No route takes a body yet; what announces more than this is refused before a byte is read. */
const BODY_LIMIT = 64 * 1024

/**
 * The whole of HTTP as a function from request to response. No request is logged, no cookie is set, and each
 * response carries the security headers, whatever went wrong on the way.
 */
export function createApp(dist: Dist, { reportFault, searchable = true }: AppOptions = {}): Hono {
  const app = new Hono()
  const everywhere = {
    ...securityHeaders(dist.inline),
    ...(!searchable && { 'X-Robots-Tag': 'noindex, nofollow' }),
  }

  app.use(async (c, next) => {
    await next()
    const headers = { ...everywhere, ...headersOfPath(c.req.path) }
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  })
  app.use(async (c, next) => {
    const announced = Number(c.req.header('Content-Length') ?? 0)
    if (announced > BODY_LIMIT) return errorAnswer(413, c.req.path, { Connection: 'close' })
    return next()
  })

  app.get('/api/health', (c) => c.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }))
  app.all('/api/health', (c) => errorAnswer(405, c.req.path, { Allow: 'GET, HEAD' }))
  app.all('*', (c) => {
    const file = fileFor(c, dist)
    if (file === undefined) return errorAnswer(404, c.req.path)
    if (!['GET', 'HEAD'].includes(c.req.method)) return errorAnswer(405, c.req.path, { Allow: 'GET, HEAD' })
    return fileAnswer(c, file)
  })
  app.onError((fault, c) => {
    reportFault?.(fault)
    return errorAnswer(500, c.req.path)
  })
  return app
}

/** `/` is the neutral shell in the language the browser asks for; everything else is a name in the table. */
function fileFor(c: Context, dist: Dist): DistFile | undefined {
  if (c.req.path !== '/') return dist.files.get(c.req.path)
  return dist.files.get(`/index.${chooseLanguage(c.req.header('Accept-Language'))}.html`)
}

function fileAnswer(c: Context, file: DistFile): Response {
  const encoding = chooseEncoding(file, c.req.header('Accept-Encoding'))
  const tag = `"${file.hash}-${encoding}"`
  const headers = new Headers({
    'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: tag,
    Vary: c.req.path === '/' ? 'Accept-Language, Accept-Encoding' : 'Accept-Encoding',
  })
  if (isKnown(tag, c.req.header('If-None-Match'))) return new Response(null, { status: 304, headers })

  const body = file.bodies[encoding] ?? file.bodies.identity
  headers.set('Content-Type', file.type)
  headers.set('Content-Length', String(body.byteLength))
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding)
  return new Response(body, { headers })
}

function isKnown(tag: string, ifNoneMatch = ''): boolean {
  return ifNoneMatch.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)
}
