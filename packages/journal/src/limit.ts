/** At most this many characters in one written answer; enough for an evening's diary, small enough to stay fast. */
export const TEXT_LIMIT = 20_000

/** At most this much in one amount, in cents of a euro: more than that is a slip of the finger. */
export const AMOUNT_LIMIT = 9_999_999
