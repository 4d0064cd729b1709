import { AMOUNT_LIMIT } from '@keertij/journal'
import { err, ok, type Language, type Result } from '@keertij/kernel'

/** Why what stands in a field is no amount that can be kept. */
export type AmountProblem = 'missing' | 'unreadable' | 'negative' | 'parts' | 'zero' | 'tooLarge'

/** What stands before the cents, and between thousands. */
const MARKS: Readonly<Record<Language, { readonly cents: string; readonly thousands: string }>> = {
  nl: { cents: ',', thousands: '.' },
  en: { cents: '.', thousands: ',' },
}

/** More figures than any amount that can be kept. */
const LONG = 9

/**
 * Whole cents from what somebody typed, with or without a euro sign: "12,50" and "12.50" are the same, because the keys of a phone
 * may have one of the two only; "12,-" and "12" as well. A mark before three figures stands for thousands in the way of the
 * language, and is asked about in the other way: "1,234" is never guessed at in Dutch.
 */
export function parseAmount(typed: string, language: Language): Result<number, AmountProblem> {
  const text = withoutUnit(typed)
  if (text === '') return err('missing')
  if (/^[-−–—]\s*[\d.,]/.test(text)) return err('negative')
  const amount = text.replace(/(\d)[.,][-−–—]{1,2}$/, '$1')
  const [, whole = '', mark, part = ''] = /^(\d*)(?:([.,])(\d*))?$/.exec(amount) ?? []
  if (whole !== '' || part !== '') {
    if (part.length <= 2) return inCents(whole, part)
    if (part.length === 3 && mark === MARKS[language].thousands && /^[1-9]\d{0,2}$/.test(whole))
      return inCents(whole + part, '')
    return err('parts')
  }
  const [, thousands, parts = ''] =
    /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(?:,(\d{0,2}))?$/.exec(amount) ??
    /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(\d{0,2}))?$/.exec(amount) ??
    []
  return thousands === undefined ? err('unreadable') : inCents(thousands.replaceAll(/\D/g, ''), parts)
}

/** Spaces of any width are one, and what says that it is euros goes. */
const withoutUnit = (typed: string): string =>
  typed
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(-?) ?(?:€|eur|euro) ?/i, '$1')
    .replace(/ ?(?:€|eur|euro|euros)$/i, '')

function inCents(whole: string, parts: string): Result<number, AmountProblem> {
  if (whole.replace(/^0+/, '').length > LONG) return err('tooLarge')
  const cents = Number(whole) * 100 + Number(parts.padEnd(2, '0'))
  if (cents === 0) return err('zero')
  return cents > AMOUNT_LIMIT ? err('tooLarge') : ok(cents)
}

/** As somebody would type it: "12,50", or "12" without cents. */
export function amountInField(cents: number, language: Language): string {
  const parts = cents % 100
  const whole = String(Math.floor(cents / 100))
  return parts === 0 ? whole : `${whole}${MARKS[language].cents}${String(parts).padStart(2, '0')}`
}

/** "€ 84" and "€ 12,50" in Dutch, "€84" and "€12.50" in English. */
export const amountInWords = (cents: number, language: Language): string =>
  FORMATS[language].format(cents / 100)

const euros = (locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  })
const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = { nl: euros('nl-NL'), en: euros('en-GB') }
