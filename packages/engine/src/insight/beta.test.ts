import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaCdf, betaQuantile } from './beta.ts'

const shape = fc.double({ min: 0.5, max: 400, noNaN: true })
const part = fc.double({ min: 0.001, max: 0.999, noNaN: true })

describe('the beta distribution', () => {
  it('agrees with published values', () => {
    // Placenta praevia: Beta(438, 544), central 95% interval [0.415, 0.477] (Gelman et al., Bayesian Data Analysis, section 2.4).
    expect(betaQuantile(0.025, 438, 544)).toBeCloseTo(0.415, 3)
    expect(betaQuantile(0.975, 438, 544)).toBeCloseTo(0.477, 3)
    // Student's t with 10 degrees of freedom: 95% lies within 2.228.
    expect(betaCdf(2.228_139 ** 2 / (10 + 2.228_139 ** 2), 0.5, 5)).toBeCloseTo(0.95, 6)
    // F with 5 and 10 degrees of freedom: its 95% point is 3.326.
    const x = betaQuantile(0.95, 2.5, 5)
    expect((x * 10) / (5 * (1 - x))).toBeCloseTo(3.326, 3)
  })

  it('is a power where one shape is 1, and even where both are (law)', () => {
    fc.assert(
      fc.property(part, shape, (x, a) => {
        expect(betaCdf(x, a, 1)).toBeCloseTo(x ** a, 10)
        expect(betaCdf(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 10)
      }),
    )
  })

  it('sums the binomial distribution (DLMF 8.17.5, law)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), part, (m, more, x) => {
        const n = m + more
        let term = (1 - x) ** n
        let below = 0
        for (let j = 0; j < m; j++) {
          below += term
          term *= ((n - j) / (j + 1)) * (x / (1 - x))
        }
        expect(betaCdf(x, m, n - m + 1)).toBeCloseTo(1 - below, 9)
      }),
    )
  })

  it('has a quantile for every probability (law)', () => {
    fc.assert(
      fc.property(part, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(1)
        expect(betaCdf(x, a, b)).toBeCloseTo(p, 6)
      }),
    )
  })

  it('ends at nought and one', () => {
    expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(2, 2, 3)]).toEqual([0, 0, 1, 1])
  })
})
