/**
 * [Note: The beta distribution]
 *
 * The regularised incomplete beta function I_x(a, b) by its continued fraction (DLMF 8.17.22), evaluated with the modified
 * method of Lentz as in W.H. Press et al., Numerical Recipes, 3rd ed., section 6.4; it converges fast for x below
 * (a + 1) / (a + b + 2), and the symmetry I_x(a, b) = 1 - I_{1-x}(b, a) (DLMF 8.17.4) does the rest. The logarithm of gamma is
 * Lanczos' approximation with g = 7 and nine terms, good to about fifteen digits. Written for the shapes met here: a and b from
 * a twentieth to some hundreds.
 */

/** The probability that a beta variable with shapes `a` and `b`, both above 0, is at most `x`. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b
}

/** The value below which a beta variable lies with probability `p`, 0 < p < 1, to about twelve places. */
export function betaQuantile(p: number, a: number, b: number): number {
  const log = logBeta(a, b)
  let [low, high] = [0, 1]
  let x = a / (a + b)
  for (let step = 0; step < 100; step++) {
    const error = betaCdf(x, a, b) - p
    if (error < 0) low = x
    else high = x
    // Newton's step, and the middle of what is left whenever that leads out of it.
    const slope = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - log)
    const next = x - error / slope
    const inside = next >= low && next <= high ? next : (low + high) / 2
    if (Math.abs(inside - x) <= 1e-13) return inside
    x = inside
  }
  return x
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)

const TINY = 1e-300
const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value)

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-14) return h
  }
  return h
}

const LANCZOS = [
  676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13, -176.615_029_162_140_59,
  12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6, 1.505_632_735_149_311_6e-7,
] as const

/** ln gamma(z) for z > 0. */
function logGamma(z: number): number {
  const x = z - 1
  const sum = LANCZOS.reduce((total, term, index) => total + term / (x + index + 1), 0.999_999_999_999_809_93)
  const t = x + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum)
}
