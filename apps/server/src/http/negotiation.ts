/** What a client can read and would rather read, from its Accept headers (RFC 9110, section 12). */
import { LANGUAGES, type Language } from '@keertij/kernel'
import { ENCODINGS, type DistFile, type Encoding } from './dist.ts'

/** The best encoding that the file is stored in and the client takes; the plain bytes are always possible. */
export function chooseEncoding(file: DistFile, acceptEncoding: string | undefined): Encoding {
  const weights = weightsOf(acceptEncoding)
  const taken = (encoding: Encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
  return ENCODINGS.find((encoding) => file.bodies[encoding] !== undefined && taken(encoding)) ?? 'identity'
}

/** The language a browser prefers of those we have; Dutch when it prefers none of them. */
export function chooseLanguage(acceptLanguage: string | undefined): Language {
  const preferred = [...weightsOf(acceptLanguage)]
    .filter(([, weight]) => weight > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([tag]) => tag.split('-')[0])
  return preferred.map((tag) => LANGUAGES.find((language) => language === tag)).find(Boolean) ?? 'nl'
}

function weightsOf(header = ''): Map<string, number> {
  const weights = new Map<string, number>()
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    const weight = quality === undefined ? 1 : Number(quality.slice(2))
    if (name !== '' && Number.isFinite(weight)) weights.set(name, weight)
  }
  return weights
}
