const hidden = new WeakMap<Redacted<unknown>, unknown>()

/** A secret that prints as nothing. Read it with `reveal`, where it is used and nowhere else. */
export class Redacted<Secret> {
  constructor(secret: Secret) {
    hidden.set(this, secret)
  }
  toString(): string {
    return '<redacted>'
  }
  toJSON(): string {
    return '<redacted>'
  }
}

/** The secret itself. Throws when it was wiped: that is a bug, not an event. */
export function reveal<Secret>(redacted: Redacted<Secret>): Secret {
  if (!hidden.has(redacted)) throw new Error('This secret was wiped')
  return hidden.get(redacted) as Secret
}

/** Forgets the secret; byte arrays are overwritten first. */
export function wipe(redacted: Redacted<unknown>): void {
  const secret = hidden.get(redacted)
  if (secret instanceof Uint8Array) secret.fill(0)
  hidden.delete(redacted)
}
