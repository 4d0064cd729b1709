/**
 * The server: hands out the built app and answers `/api`. It keeps nothing about anybody and never sees what a
 * person wrote: it may import neither the vault nor anything that understands plaintext.
 */
export { createApp, type AppOptions } from './http/app.ts'
export { readDist, type Dist, type DistFile, type DistProblem, type InlineHashes } from './http/dist.ts'
export { securityHeaders } from './http/security-headers.ts'
export { startServer, type RunningServer } from './http/server.ts'
