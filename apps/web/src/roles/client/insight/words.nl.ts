const plural = new Intl.PluralRules('nl')
const count = (n: number, one: string, many: string): string =>
  `${n}\u00a0${plural.select(n) === 'one' ? one : many}`
const list = new Intl.ListFormat('nl', { type: 'conjunction' })
const quoted = (names: readonly string[]): string => list.format(names.map((name) => `‘${name}’`))
const times = (n: number): string => `${n}\u00a0keer`
const daysOf = (n: number): string => count(n, 'dag', 'dagen')
const weeksOf = (n: number): string => (n === 1 ? 'de ene week' : `de ${n} weken`)

const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
const day = (weekday: number): string => DAYS[weekday] ?? ''

function hour(at: number): string {
  const onClock = at % 24
  if (onClock === 0) return 'middernacht'
  return onClock < 6 ? `${onClock} uur ’s nachts` : `${onClock} uur`
}

/** "tussen 21 uur en middernacht", "tussen 1 en 3 uur ’s nachts". */
function between(from: number, to: number): string {
  const [first, last] = [hour(from), hour(to)]
  const unit = / uur.*$/.exec(first)?.[0]
  return `tussen ${unit && last.endsWith(unit) ? first.slice(0, -unit.length) : first} en ${last}`
}

/** "op donderdag en vrijdag", "in het weekend"; days of the week in a row. */
function days(weekdays: readonly number[]): string {
  const all = weekdays.join('')
  if (all === '0123456') return 'elke dag'
  if (all === '01234') return 'doordeweeks'
  if (all === '56') return 'in het weekend'
  const [first = 0, last = 0] = [weekdays[0], weekdays.at(-1)]
  return weekdays.length > 2
    ? `van ${day(first)} tot en met ${day(last)}`
    : `op ${list.format(weekdays.map(day))}`
}

/** With hours, all seven days go unsaid: “every day between …” would claim that each single day was hard. */
function when(weekdays: readonly number[], from: number, to: number): string {
  if (to - from >= 24) return days(weekdays)
  return weekdays.length === 7 ? between(from, to) : `${days(weekdays)} ${between(from, to)}`
}

/** Counted days: see `CareDays` in the engine. */
type SafeDays = Readonly<Record<'ease' | 'edge' | 'unsafe' | 'answered', number>>
type BodyDays = Readonly<Record<'eaten' | 'outside' | 'pain' | 'answered', number>>

export const nl = {
  locale: 'nl-NL',
  title: 'Inzicht',
  tableLabel: 'Toon als tabel',
  shortDays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  day: 'Dag',
  hours: 'Uur',

  finding: {
    when,
    heaviest: 'was het voor jou het zwaarst.',
    share: (heavy: number, of: number) => `Daar vielen ${heavy} van je ${of} zware momenten.`,
    spread: 'Geen tijd van de week sprong eruit.',
    spreadOf: (of: number) => `Je ${count(of, 'zware moment lag', 'zware momenten lagen')} verspreid.`,
    tooLittle: 'Er staat nog te weinig om een patroon te zien.',
    together: 'Wat je opschrijft, komt hieronder samen.',
    note: 'Dit is wat was: een patroon, geen voorspelling. Het is geteld op dit toestel, uit wat je zelf opschreef.',
    empty:
      'Hier komt wat je opschrijft samen: wanneer het zwaar was, wat eraan voorafging en wat hielp. Een week met een paar regels is al een begin.',
    emptyAction: 'Doe de check-in van vandaag',
  },

  care: {
    title: 'Rust, veiligheid en lijf',
    slept: (well: number, of: number) =>
      `De laatste twee weken sliep je ${well} van ${count(of, 'nacht', 'nachten')} goed of redelijk.`,
    safe: ({ ease, edge, unsafe, answered }: SafeDays) =>
      unsafe > 0
        ? answered === 1
          ? 'Op de ene dag die je invulde, voelde je je niet veilig.'
          : `Op ${unsafe} van ${daysOf(answered)} voelde je je niet veilig.`
        : edge > 0
          ? `Je was ${ease} van ${daysOf(answered)} gerust, en ${edge} op je hoede.`
          : answered === 1
            ? 'Je was de ene dag die je invulde gerust.'
            : `Je was alle ${answered} dagen die je invulde gerust.`,
    body: ({ eaten, outside, pain, answered }: BodyDays) =>
      `Van ${daysOf(answered)} at je er ${eaten} iets, was je er ${outside} buiten, en had je er ${pain} pijn.`,
    needs: (n: number) =>
      `Na ${count(n, 'check-in', 'check-ins')} staat hier in woorden hoe je sliep, hoe veilig je je voelde en hoe het met je lijf was.`,
    empty:
      'Hier staat straks in gewone woorden hoe je sliep, hoe veilig je je voelde en hoe het met je lijf was. Drie check-ins is al genoeg.',
    emptyTitle: 'Er staat nog te weinig om iets te zeggen.',
    note: 'Geteld uit je check-ins van veertien dagen. Een dag die je oversloeg, telt niet mee. Waardoor iets kwam, staat hier niet.',
    caption: 'Rust, veiligheid en lijf, in dagen',
    what: 'Wat je invulde',
    now: 'Laatste twee weken',
    earlier: 'Twee weken ervoor',
    lines: 'Stemming en slaap',
  },

  journal: 'Je dagboek',
  journalWhy: 'Alles wat je opschreef. Schrijf er iets bij of zoek iets terug.',

  tide: {
    title: 'Getijdentabel',
    high: (weekday: number, ranges: readonly { readonly from: number; readonly to: number }[]) =>
      `Op ${day(weekday)} was het het vaakst zwaar ${list.format(ranges.map(({ from, to }) => between(from, to)))}.`,
    calm: (weekday: number) => `Op ${day(weekday)} sprong geen enkel uur er duidelijk uit.`,
    hour: (weekday: number, from: number, heavy: number, weeks: number) =>
      heavy === 0
        ? `In geen van ${weeksOf(weeks)} was het zwaar op ${day(weekday)} ${between(from, from + 1)}.`
        : `In ${heavy} van ${weeksOf(weeks)} was het zwaar op ${day(weekday)} ${between(from, from + 1)}.`,
    note: (heavy: number, weeks: number, from: number) =>
      `Uit ${count(heavy, 'zwaar moment', 'zware momenten')} in ${count(weeks, 'week', 'weken')}. Zwaar is hier: drang ${from} of hoger, of een uitglijder. De lijn is afgevlakt, want één keer is nog geen patroon. Dit is wat was: een patroon, geen voorspelling.`,
    needs: (weeks: number, heavy: number) =>
      `Hier komt te staan wanneer in de week het zwaar was. Daarvoor is nog nodig: ${list.format(
        [
          weeks > 0 ? count(weeks, 'week', 'weken') : '',
          heavy > 0 ? `${count(heavy, 'zwaar moment', 'zware momenten')} met een tijd erbij` : '',
        ].filter(Boolean),
      )}. Komt dat er niet, dan is dat ook goed.`,
    chooseDay: 'Kies een dag',
    chooseHour: 'Kies een uur van de dag',
    higher: 'vaker zwaar',
    curve: 'hoe vaak het zwaar was',
    band: 'hoe zeker dat is',
    base: 'gemiddeld over de hele week',
    peak: 'hoogwater',
    caption: (weekday: number, weeks: number) =>
      `Op ${day(weekday)}, per uur: in hoeveel van ${weeksOf(weeks)} het zwaar was`,
    weeks: 'Weken zwaar',
    compared: 'Naast de hele week',
    comparison: { more: 'vaker', same: 'ongeveer gelijk', less: 'minder vaak' },
  },

  heat: {
    title: 'Wanneer de drang kwam',
    mostOften: (weekdays: readonly number[]) => days(weekdays),
    came: (n: number, of: number) => `kwam de drang het vaakst: ${n} van de ${of} keer.`,
    spread: (of: number) => `De ${of} keer dat je drang had, lagen over de hele week verspreid.`,
    cell: (weekday: number, from: number, n: number) =>
      `${day(weekday)} ${between(from, from + 1)}: ${n === 0 ? 'niets opgeschreven' : times(n)}.`,
    note: (without: number) =>
      [
        'Hoe voller het vakje, hoe vaker. Tik op een vakje voor het aantal.',
        without > 0 ? `Van ${times(without)} weten we alleen de dag. Die staan hier niet bij.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    needs:
      'Hier komt te staan op welke dagen en uren de drang kwam. Na een paar golven in Nu hulp of regels in je dagboek zie je het.',
    summary: 'Zeven rijen, een voor elke dag, met 24 uren. Hoe voller het vakje, hoe vaker er drang was.',
    choose: 'Kies een uur van de week',
    amount: (from: number, to: number) => (from === to ? times(from) : `${from} tot ${to} keer`),
    caption: 'Hoe vaak er drang was, per uur en dag. Uren zonder drang zijn weggelaten.',
  },

  triggers: {
    title: 'Wat eraan voorafging',
    most: (names: readonly string[], n: number) =>
      names.length === 1 ? `noemde je het vaakst: ${times(n)}.` : `noemde je het vaakst: elk ${times(n)}.`,
    quoted,
    heavy: (n: number) => `Daarvan was het ${times(n)} zwaar.`,
    told: (n: number, heavy: number) => (heavy > 0 ? `${times(n)}, ${heavy} zwaar` : times(n)),
    needs:
      'Zet in je dagboek bij drang wat eraan voorafging. Na een paar keer staat hier wat het vaakst terugkwam.',
    count: 'hoe vaak je het noemde',
    part: 'daarvan zwaar',
    caption: 'Wat je noemde als aanleiding',
    what: 'Aanleiding',
    times: 'Keer',
    heavyTimes: 'Zwaar',
  },

  noticed: {
    title: 'Wat je merkte aan lijf en hoofd',
    quoted,
    most: (names: number, days: number, of: number) =>
      `koos je de laatste vier weken het vaakst: ${names > 1 ? 'elk ' : ''}op ${days} van de ${of} dagen waarop je dit invulde.`,
    before: (named: readonly { readonly name: string; readonly before: number }[], of: number) => {
      const [only] = named
      return only && named.length === 1
        ? `In de vier weken ervoor was dat op ${only.before} van de ${daysOf(of)}.`
        : `In de vier weken ervoor: ${list.format(named.map(({ name, before }) => `‘${name}’ op ${before}`))} van de ${daysOf(of)}.`
    },
    calm: 'Niets bijzonders.',
    calmOf: (of: number) => `Dat koos je de laatste vier weken op alle ${of} dagen waarop je dit invulde.`,
    alsoCalm: (days: number) => `Op ${daysOf(days)} merkte je niets bijzonders.`,
    even: 'Je koos verschillende dingen even vaak.',
    evenOf: (days: number, of: number) =>
      `In de laatste vier weken was dat elk op ${days} van de ${of} dagen waarop je dit invulde.`,
    told: (days: number, of: number) => `${days} van ${of} dagen`,
    note: 'Geteld uit je check-ins, op dagen waarop je dit invulde. Waardoor het kwam, is hieruit niet te zien. Houdt iets weken aan? Bel je huisarts.',
    needs: (days: number) =>
      `Wat je bij je check-in aantikt over je lijf en je hoofd, komt hier samen. Daarvoor is nog nodig: ${daysOf(days)}. Komt dat er niet, dan is dat ook goed.`,
    count: 'op hoeveel dagen je het koos',
    caption: 'Wat je merkte, in dagen',
    what: 'Wat je merkte',
    now: 'Laatste vier weken',
    earlier: 'Vier weken ervoor',
    answered: 'Dagen waarop je dit invulde',
  },

  spending: {
    title: 'Wat je uitgaf',
    last: (weeks: number, amount: string) =>
      weeks === 1
        ? `Vorige week: ${amount}.`
        : `De laatste ${weeks === 4 ? 'vier' : weeks} weken: ${amount}.`,
    before: (amount: string) => `De vier weken ervoor: ${amount}.`,
    thisWeek: (amount: string) => `Deze week, tot nu toe: ${amount}.`,
    nothing: 'niets opgeschreven',
    within: (weeks: number, of: number) =>
      of === 1
        ? weeks === 1
          ? 'Vorige week bleef binnen jouw grens.'
          : 'Vorige week ging over jouw grens.'
        : `Binnen jouw grens: ${weeks} van de ${of} weken.`,
    note: 'Opgeteld uit wat je zelf opschreef, van maandag tot en met zondag. De week van nu komt er pas bij als hij om is.',
    summary: (weeks: number, most: string) =>
      weeks === 1
        ? `Eén week, hoogste bedrag ${most}.`
        : `${weeks} weken naast elkaar, hoogste bedrag ${most}.`,
    bar: 'een week',
    now: 'deze week, tot nu toe',
    limit: 'jouw grens',
    present: 'deze week',
    caption: 'Wat je opschreef, per week',
    week: 'Week van',
    spent: 'Bedrag',
    noLimit: 'geen',
    limitIs: (amount: string) => `Jouw grens: ${amount} per week.`,
    setLimit: 'Zet een grens voor jezelf',
    changeLimit: 'Verander je grens',
    limitAsk: 'Jouw grens voor een week',
    keepLimit: 'Bewaar mijn grens',
    removeLimit: 'Haal mijn grens weg',
    limitGone: 'Je grens is weg. Wat je opschreef, staat er nog.',
    limitBack: 'Zet terug',
    debts: {
      NL: 'Heb je schulden? Daarvoor kun je bij je gemeente terecht.',
      BE: 'Heb je schulden? Daarvoor kun je bij het OCMW van je gemeente terecht.',
      both: 'Heb je schulden? Daarvoor kun je in Nederland bij je gemeente terecht, en in België bij het OCMW.',
    },
  },

  techniques: {
    title: 'Wat jou hielp',
    best: (points: string) => `hielp jou het meest: de drang zakte gemiddeld ${points} punten.`,
    unsure: 'Nog niets hielp zo vaak dat het eruit springt.',
    told: (before: string, after: string) => `van ${before} naar ${after}`,
    tries: (n: number, enough: boolean, sure: boolean) =>
      enough
        ? sure
          ? times(n)
          : `${times(n)}, ongeveer gelijk`
        : `${times(n)}, nog te weinig om iets te zeggen`,
    note: 'Het gemiddelde cijfer voor en na, van 0 tot 10. Drang zakt vaak ook vanzelf.',
    needs:
      'Probeer in Nu hulp iets uit en geef de drang na afloop weer een cijfer. Dan komt hier te staan wat jou hielp.',
    fall: 'van ervoor naar erna',
    band: 'hoe zeker dat is',
    caption: 'Gemiddelde drang voor en na',
    what: 'Wat je deed',
    before: 'Ervoor',
    after: 'Erna',
    times: 'Keer',
  },

  lines: {
    title: 'Stemming, drang en slaap',
    names: { mood: 'Stemming', urge: 'Drang', sleep: 'Slaap' },
    subject: { mood: 'je stemming', urge: 'je drang', sleep: 'je slaap' },
    scale: {
      mood: 'van 1 (zwaar) tot 5 (licht)',
      urge: 'van 0 (geen) tot 10 (heel sterk)',
      sleep: 'van 1 (slecht) tot 3 (goed)',
    },
    ends: {
      mood: { low: 'zwaar', high: 'licht' },
      urge: { low: 'geen', high: 'heel sterk' },
      sleep: { low: 'slecht', high: 'goed' },
    },
    recent: (subject: string, mean: string, scale: string) =>
      `De laatste vier weken was ${subject} gemiddeld ${mean}, ${scale}.`,
    same: (subject: string, mean: string) =>
      `De laatste vier weken was ${subject} gemiddeld ${mean}, ongeveer gelijk aan de vier weken ervoor.`,
    other: (subject: string, mean: string, before: string) =>
      `De laatste vier weken was ${subject} gemiddeld ${mean}. In de vier weken ervoor was dat ${before}.`,
    quiet: 'De laatste vier weken vulde je hier weinig in. Dit is wat er daarvoor stond.',
    note: 'Gemiddeld per week, uit je check-ins. Een week zonder check-in blijft leeg.',
    needs: 'Na twee weken met check-ins komen hier drie lijnen: je stemming, je drang en je slaap.',
    summary: (name: string, from: string, to: string, weeks: number) =>
      `${name} per week, van ${from} tot ${to}, ${count(weeks, 'week', 'weken')} met een antwoord.`,
    caption: (name: string, scale: string) => `${name} per week, ${scale}`,
    week: 'Week van',
    mean: 'Gemiddeld',
    checkIns: 'Check-ins',
  },
}
