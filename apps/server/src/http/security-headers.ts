import type { InlineHashes } from './dist.ts'

/**
 * The headers of every response, errors too. Nothing may load from elsewhere, nothing inline runs unless the
 * build hashed it, no other site can frame, open or embed us, and no address travels in a referrer.
 */
export function securityHeaders(inline: InlineHashes): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(inline),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS_POLICY,
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  }
}

function contentSecurityPolicy({ script, style }: InlineHashes): string {
  return [
    "default-src 'none'",
    `script-src ${ownAnd(script)}`,
    `style-src ${ownAnd(style)}`,
    "img-src 'self' blob:",
    'media-src blob:',
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types keertij',
  ].join('; ')
}

/** The worker that stretches a passphrase, by its hashed name. */
const KDF_WORKER = /^\/a\/kdf-[\w-]+\.js$/

/**
 * The policy of the one file that runs WebAssembly. A worker follows the policy of its own response, so the pages do not
 * have to allow it. Beyond that the worker may do nothing: no request, no other script, no sink.
 */
const KDF_POLICY = [
  "default-src 'none'",
  "script-src 'wasm-unsafe-eval'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** What differs from `securityHeaders` on this path. */
export const headersOfPath = (path: string): Readonly<Record<string, string>> =>
  KDF_WORKER.test(path) ? { 'Content-Security-Policy': KDF_POLICY } : {}

function ownAnd(hashes: readonly string[]): string {
  return ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ')
}

/**
 * Every feature that current browsers know and the app does not use. Names a browser does not know would be
 * reported in its console on each page, so the list holds only names that Chromium accepts.
 */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'local-network-access',
  'magnetometer',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'serial',
  'speaker-selection',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  // An exercise may record a voice; a frame never may, and there is none.
  .concat('microphone=(self)')
  .join(', ')
