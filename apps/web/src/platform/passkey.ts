import { err, ok, type Result } from '@keertij/kernel'

/**
 * A passkey that gives 32 secret bytes (the PRF extension of WebAuthn level 3). The bytes never leave the page, and the
 * passkey says nothing about what it is for: its name is the one that is handed in here.
 */
export type PasskeyProblem =
  /** The person stopped, the time was over, or there is no passkey here. The browser does not say which. */
  | 'cancelled'
  /** The passkey was made, but its keychain gives no secret bytes. */
  | 'no-prf'
  | 'failed'

/** Fixed for ever: other bytes here would give other secret bytes there. */
const PURPOSE = new TextEncoder().encode('keertij/lock/1')
const SECRET_BYTES = 32
/** In milliseconds. */
const PATIENCE = 120_000

interface Capable {
  getClientCapabilities?: () => Promise<Record<string, boolean>>
}

/** Whether this browser can get secret bytes out of a passkey. Where it does not tell, a built-in lock of the device counts. */
export async function canPasskey(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined') return false
  try {
    const { getClientCapabilities } = PublicKeyCredential as Capable
    if (getClientCapabilities) {
      const told = (await getClientCapabilities.call(PublicKeyCredential))['extension:prf']
      if (told !== undefined) return told
    }
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable()
  } catch {
    return false
  }
}

/** Makes a passkey under a neutral name, and gives its secret bytes. */
export async function createPasskey(name: string): Promise<Result<Uint8Array, PasskeyProblem>> {
  return attempt(async () => {
    const made = await navigator.credentials.create({
      publicKey: {
        rp: { id: location.hostname, name },
        // At random: two people on one device each keep a passkey of their own.
        user: { id: randomBytes(16), name, displayName: name },
        challenge: randomBytes(32),
        pubKeyCredParams: [
          { type: 'public-key', alg: -8 },
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: {
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: 'required',
        },
        attestation: 'none',
        timeout: PATIENCE,
        extensions: ASK_PRF,
      },
    })
    const { enabled, secret } = prfOf(made)
    if (secret) return ok(secret)
    // Many keychains give the bytes only when the passkey is used.
    return enabled && made instanceof PublicKeyCredential ? ask(made.rawId) : err('no-prf')
  })
}

/** The secret bytes of a passkey that was made here before; the person chooses which. */
export const readPasskey = (): Promise<Result<Uint8Array, PasskeyProblem>> => attempt(() => ask())

async function ask(id?: ArrayBuffer): Promise<Result<Uint8Array, PasskeyProblem>> {
  const used = await navigator.credentials.get({
    publicKey: {
      rpId: location.hostname,
      challenge: randomBytes(32),
      userVerification: 'required',
      timeout: PATIENCE,
      extensions: ASK_PRF,
      ...(id && { allowCredentials: [{ type: 'public-key', id }] }),
    },
  })
  const { secret } = prfOf(used)
  return secret ? ok(secret) : err('no-prf')
}

const ASK_PRF: AuthenticationExtensionsClientInputs = { prf: { eval: { first: PURPOSE } } }

function prfOf(credential: Credential | null): { enabled: boolean; secret: Uint8Array | undefined } {
  if (!(credential instanceof PublicKeyCredential)) return { enabled: false, secret: undefined }
  const { enabled, results } = credential.getClientExtensionResults().prf ?? {}
  const first = results?.first
  const bytes =
    first === undefined
      ? undefined
      : ArrayBuffer.isView(first)
        ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
        : new Uint8Array(first)
  return {
    enabled: enabled === true || bytes !== undefined,
    secret: bytes?.length === SECRET_BYTES ? bytes : undefined,
  }
}

async function attempt<Value>(
  work: () => Promise<Result<Value, PasskeyProblem>>,
): Promise<Result<Value, PasskeyProblem>> {
  try {
    return await work()
  } catch (thrown) {
    const name = thrown instanceof DOMException ? thrown.name : ''
    return err(name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'failed')
  }
}

const randomBytes = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length))
