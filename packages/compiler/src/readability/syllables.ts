const EXCEPTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    team: 1,
    chat: 1,
    site: 1,
    online: 2,
    date: 1,
    surfing: 2,
    urge: 1,
    museum: 3,
    station: 2,
  }),
)

const VOWELS = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|oi|y|[aeiou]/g

/**
 * Syllables in one Dutch word: groups of vowels that sound as one. A diaeresis begins a new syllable (`ideeën` has 3);
 * a number counts one for each digit, three at most.
 */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[’']/g, '')
  if (/^\d/.test(plain)) return Math.min(plain.replaceAll(/\D/g, '').length, 3)
  const known = EXCEPTIONS.get(plain)
  if (known !== undefined) return known
  const split = plain
    .replaceAll(/[ëïöüä]/g, (letter) => `-${letter.normalize('NFD').slice(0, 1)}`)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/y(?=[aeiou])/g, 'j')
  return Math.max(1, split.match(VOWELS)?.length ?? 0)
}
