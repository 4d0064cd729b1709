import type { nl } from './words.nl.ts'

const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, many: string): string =>
  `${n}\u00a0${plural.select(n) === 'one' ? one : many}`
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const quoted = (names: readonly string[]): string => list.format(names.map((name) => `‘${name}’`))
const times = (n: number): string => count(n, 'time', 'times')
const daysOf = (n: number): string => count(n, 'day', 'days')
const weeksOf = (n: number): string => (n === 1 ? 'the one week' : `the ${n} weeks`)

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const day = (weekday: number): string => DAYS[weekday] ?? ''

const hour = (at: number): string => (at % 24 === 0 ? 'midnight' : `${at % 24}:00`)

/** "between 21:00 and midnight". */
const between = (from: number, to: number): string => `between ${hour(from)} and ${hour(to)}`

/** "on Thursday and Friday", "at the weekend"; days of the week in a row. */
function days(weekdays: readonly number[]): string {
  const all = weekdays.join('')
  if (all === '0123456') return 'every day'
  if (all === '01234') return 'on weekdays'
  if (all === '56') return 'at the weekend'
  const [first = 0, last = 0] = [weekdays[0], weekdays.at(-1)]
  return weekdays.length > 2 ? `from ${day(first)} to ${day(last)}` : `on ${list.format(weekdays.map(day))}`
}

/** With hours, all seven days go unsaid: “every day between …” would claim that each single day was hard. */
function when(weekdays: readonly number[], from: number, to: number): string {
  if (to - from >= 24) return days(weekdays)
  return weekdays.length === 7 ? between(from, to) : `${days(weekdays)} ${between(from, to)}`
}

export const en: typeof nl = {
  locale: 'en-GB',
  title: 'Insight',
  tableLabel: 'Show as a table',
  shortDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  day: 'Day',
  hours: 'Hour',

  finding: {
    when,
    heaviest: 'it was hardest for you.',
    share: (heavy, of) => `${heavy} of your ${of} hard moments were then.`,
    spread: 'No time of the week stood out.',
    spreadOf: (of) => `Your ${count(of, 'hard moment was', 'hard moments were')} spread out.`,
    tooLittle: 'There is too little here yet to see a pattern.',
    together: 'What you write down comes together below.',
    note: 'This is what was: a pattern, not a prediction. It was counted on this device, from what you wrote down yourself.',
    empty:
      'What you write down comes together here: when it was hard, what came before it, and what helped. A week with a few lines is already a start.',
    emptyAction: 'Do today’s check-in',
  },

  care: {
    title: 'Rest, safety and body',
    slept: (well, of) =>
      `In the last two weeks you slept well or so-so on ${well} of ${count(of, 'night', 'nights')}.`,
    safe: ({ ease, edge, unsafe, answered }) =>
      unsafe > 0
        ? answered === 1
          ? 'On the one day you filled in, you did not feel safe.'
          : `On ${unsafe} of ${daysOf(answered)} you did not feel safe.`
        : edge > 0
          ? `You were at ease on ${ease} of ${daysOf(answered)}, and on edge on ${edge}.`
          : answered === 1
            ? 'You were at ease on the one day you filled in.'
            : `You were at ease on all ${answered} days you filled in.`,
    body: ({ eaten, outside, pain, answered }) =>
      `Of ${daysOf(answered)}, you ate something on ${eaten}, were outside on ${outside}, and had pain on ${pain}.`,
    needs: (n) =>
      `After ${count(n, 'check-in', 'check-ins')}, this says in words how you slept, how safe you felt and how it was with your body.`,
    empty:
      'Here it will say in plain words how you slept, how safe you felt and how it was with your body. Three check-ins are enough.',
    emptyTitle: 'There is too little yet to say anything.',
    note: 'Counted from your check-ins of fourteen days. A day that you skipped does not count. What something came from is not said here.',
    caption: 'Rest, safety and body, in days',
    what: 'What you filled in',
    now: 'Last two weeks',
    earlier: 'Two weeks before',
    lines: 'Mood and sleep',
  },

  journal: 'Your journal',
  journalWhy: 'Everything you wrote down. Add something, or look something up.',

  tide: {
    title: 'Tide table',
    high: (weekday, ranges) =>
      `On ${day(weekday)} it was hard most often ${list.format(ranges.map(({ from, to }) => between(from, to)))}.`,
    calm: (weekday) => `On ${day(weekday)} no single hour clearly stood out.`,
    hour: (weekday, from, heavy, weeks) =>
      heavy === 0
        ? `In none of ${weeksOf(weeks)} was it hard on ${day(weekday)} ${between(from, from + 1)}.`
        : `In ${heavy} of ${weeksOf(weeks)} it was hard on ${day(weekday)} ${between(from, from + 1)}.`,
    note: (heavy, weeks, from) =>
      `From ${count(heavy, 'hard moment', 'hard moments')} in ${count(weeks, 'week', 'weeks')}. Hard means here: an urge of ${from} or higher, or a slip. The line is smoothed, because once is no pattern yet. This is what was: a pattern, not a prediction.`,
    needs: (weeks, heavy) =>
      `You see here when in the week it was hard. For that it takes: ${list.format(
        [
          weeks > 0 ? count(weeks, 'more week', 'more weeks') : '',
          heavy > 0 ? `${count(heavy, 'more hard moment', 'more hard moments')} with a time` : '',
        ].filter(Boolean),
      )}. If they never come, that is fine too.`,
    chooseDay: 'Choose a day',
    chooseHour: 'Choose an hour of the day',
    higher: 'hard more often',
    curve: 'how often it was hard',
    band: 'how sure that is',
    base: 'average over the whole week',
    peak: 'high water',
    caption: (weekday, weeks) => `On ${day(weekday)}, by hour: in how many of ${weeksOf(weeks)} it was hard`,
    weeks: 'Hard weeks',
    compared: 'Beside the whole week',
    comparison: { more: 'more often', same: 'about the same', less: 'less often' },
  },

  heat: {
    title: 'When the urge came',
    mostOften: days,
    came: (n, of) => `the urge came most often: ${n} of the ${of} times.`,
    spread: (of) => `The ${of} times you had an urge were spread over the whole week.`,
    cell: (weekday, from, n) =>
      `${day(weekday)} ${between(from, from + 1)}: ${n === 0 ? 'nothing written down' : times(n)}.`,
    note: (without) =>
      [
        'The fuller the cell, the more often. Tap a cell for its number.',
        without > 0 ? `Of ${times(without)} we only know the day. Those are not in here.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    needs:
      'You see here on which days and at which hours the urge came, after a few waves in Help now or lines in your journal.',
    summary:
      'Seven rows, one for each day, with 24 hours. The fuller the cell, the more often there was an urge.',
    choose: 'Choose an hour of the week',
    amount: (from, to) => (from === to ? times(from) : `${from} to ${to} times`),
    caption: 'How often there was an urge, by hour and day. Hours without one are left out.',
  },

  triggers: {
    title: 'What came before it',
    most: (names, n) =>
      names.length === 1
        ? `is what you named most often: ${times(n)}.`
        : `are what you named most often: ${times(n)} each.`,
    quoted,
    heavy: (n) => `It was hard ${times(n)} of those.`,
    told: (n, heavy) => (heavy > 0 ? `${times(n)}, ${heavy} hard` : times(n)),
    needs:
      'When you write down an urge, add what came before it. After a few times you see here what came back most.',
    count: 'how often you named it',
    part: 'of which hard',
    caption: 'What you named as a trigger',
    what: 'Trigger',
    times: 'Times',
    heavyTimes: 'Hard',
  },

  noticed: {
    title: 'What you noticed in body and mind',
    quoted,
    most: (names, days, of) =>
      `${names > 1 ? 'were what you chose most' : 'is what you chose most'} in the last four weeks: ${names > 1 ? 'each ' : ''}on ${days} of the ${of} days on which you answered this.`,
    before: (named, of) => {
      const [only] = named
      return only && named.length === 1
        ? `In the four weeks before, it was on ${only.before} of the ${daysOf(of)}.`
        : `In the four weeks before: ${list.format(named.map(({ name, before }) => `‘${name}’ on ${before}`))} of the ${daysOf(of)}.`
    },
    calm: 'Nothing special.',
    calmOf: (of) => `In the last four weeks you chose that on all ${of} days on which you answered this.`,
    alsoCalm: (days) => `On ${daysOf(days)} you noticed nothing special.`,
    even: 'You chose several things equally often.',
    evenOf: (days, of) =>
      `In the last four weeks each was on ${days} of the ${of} days on which you answered this.`,
    told: (days, of) => `${days} of ${of} days`,
    note: 'Counted from your check-ins, on days on which you answered this. What it came from can’t be seen here. Does something go on for weeks? Call your GP.',
    needs: (days) =>
      `What you tap in your check-in about your body and your mind comes together here. Still needed: ${daysOf(days)}. If that doesn’t come, that is fine too.`,
    count: 'on how many days you chose it',
    caption: 'What you noticed, in days',
    what: 'What you noticed',
    now: 'Last four weeks',
    earlier: 'Four weeks before',
    answered: 'Days on which you answered this',
  },

  spending: {
    title: 'What you spent',
    last: (weeks, amount) =>
      weeks === 1 ? `Last week: ${amount}.` : `The last ${weeks === 4 ? 'four' : weeks} weeks: ${amount}.`,
    before: (amount) => `The four weeks before: ${amount}.`,
    thisWeek: (amount) => `This week, so far: ${amount}.`,
    nothing: 'nothing written down',
    within: (weeks, of) =>
      of === 1
        ? weeks === 1
          ? 'Last week stayed within your limit.'
          : 'Last week went over your limit.'
        : `Within your limit: ${weeks} of the ${of} weeks.`,
    note: 'Added up from what you wrote down yourself, Monday to Sunday. The present week is added once it is over.',
    summary: (weeks, most) =>
      weeks === 1
        ? `One week, highest amount ${most}.`
        : `${weeks} weeks side by side, highest amount ${most}.`,
    bar: 'a week',
    now: 'this week, so far',
    limit: 'your limit',
    present: 'this week',
    caption: 'What you wrote down, by week',
    week: 'Week of',
    spent: 'Amount',
    noLimit: 'none',
    limitIs: (amount) => `Your limit: ${amount} a week.`,
    setLimit: 'Set a limit for yourself',
    changeLimit: 'Change your limit',
    limitAsk: 'Your limit for one week',
    keepLimit: 'Keep my limit',
    removeLimit: 'Remove my limit',
    limitGone: 'Your limit is gone. What you wrote down is still there.',
    limitBack: 'Put it back',
    debts: {
      NL: 'Do you have debts? You can go to your municipality (gemeente) for help with them.',
      BE: 'Do you have debts? You can go to the OCMW of your municipality for help with them.',
      both: 'Do you have debts? For help you can go to your municipality (gemeente) in the Netherlands, and to the OCMW in Belgium.',
    },
  },

  techniques: {
    title: 'What helped you',
    best: (points) => `helped you most: the urge fell by ${points} points on average.`,
    unsure: 'Nothing has helped so often yet that it stands out.',
    told: (before, after) => `from ${before} to ${after}`,
    tries: (n, enough, sure) =>
      enough ? (sure ? times(n) : `${times(n)}, about the same`) : `${times(n)}, too few to say anything yet`,
    note: 'The average rating before and after, from 0 to 10. An urge often falls by itself too.',
    needs: 'Try something in Help now and rate the urge again afterwards. Then you see here what helped you.',
    fall: 'from before to after',
    band: 'how sure that is',
    caption: 'Average urge before and after',
    what: 'What you did',
    before: 'Before',
    after: 'After',
    times: 'Times',
  },

  lines: {
    title: 'Mood, urge and sleep',
    names: { mood: 'Mood', urge: 'Urge', sleep: 'Sleep' },
    subject: { mood: 'your mood', urge: 'your urge', sleep: 'your sleep' },
    scale: {
      mood: 'from 1 (heavy) to 5 (light)',
      urge: 'from 0 (none) to 10 (very strong)',
      sleep: 'from 1 (bad) to 3 (good)',
    },
    ends: {
      mood: { low: 'heavy', high: 'light' },
      urge: { low: 'none', high: 'very strong' },
      sleep: { low: 'bad', high: 'good' },
    },
    recent: (subject, mean, scale) => `In the last four weeks ${subject} was ${mean} on average, ${scale}.`,
    same: (subject, mean) =>
      `In the last four weeks ${subject} was ${mean} on average, about the same as in the four weeks before.`,
    other: (subject, mean, before) =>
      `In the last four weeks ${subject} was ${mean} on average. In the four weeks before it was ${before}.`,
    quiet: 'In the last four weeks you filled in little here. This is what came before.',
    note: 'Averages by week, from your check-ins. A week without a check-in stays empty.',
    needs: 'After two weeks with check-ins three lines come here: your mood, your urge and your sleep.',
    summary: (name, from, to, weeks) =>
      `${name} by week, from ${from} to ${to}, ${count(weeks, 'week', 'weeks')} with an answer.`,
    caption: (name, scale) => `${name} by week, ${scale}`,
    week: 'Week of',
    mean: 'Average',
    checkIns: 'Check-ins',
  },
}
