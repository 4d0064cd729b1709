/** At most this many characters in one written answer; enough for an evening's diary, small enough to stay fast. */
export const TEXT_LIMIT = 20_000
