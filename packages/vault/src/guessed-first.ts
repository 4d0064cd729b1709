/**
 * What an attacker tries before anything else, Dutch and English: common words, names and lines, repeats, sequences,
 * rows of the keyboard, dates, and these behind one another. Offline and small on purpose: a passphrase is never sent
 * anywhere to be judged.
 */

/** A passphrase counts as easy when so few steps describe it. A known word is two steps, a run or a date one, a character one. */
const ENOUGH = 8
const WORD = 2
const RUN = 1
/** What lies behind these characters only makes it harder to guess. */
const LONGEST = 80
/** No known line is longer. */
const LONGEST_PART = 40

/** True when few steps describe the passphrase, however long it is. Expects it normalised. */
export function guessedFirst(passphrase: string): boolean {
  const plain = passphrase
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\-_.,;:!?'"’‘“”&+*/\\()]+/gu, '')
  // Also as it was before letters became digits: p4ssw0rd.
  return [plain, undone(plain)].some((form) => steps(once(form)) < ENOUGH)
}

const LETTER_OF: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
}
const undone = (text: string): string => text.replace(/[0134578@$]/g, (sign) => LETTER_OF[sign] ?? sign)

/** One part, when the text is that part two times or more. */
const once = (text: string): string => /^(.+?)\1+$/u.exec(text)?.[1] ?? text

/** The fewest steps that describe the text. */
function steps(text: string): number {
  const signs = [...text].slice(0, LONGEST)
  const least = Array.from({ length: signs.length + 1 }, (_, at) => at)
  for (let from = 0; from < signs.length; from++) {
    const before = least[from] ?? 0
    let running = true
    for (let to = from + 1; to <= Math.min(signs.length, from + LONGEST_PART); to++) {
      const part = signs.slice(from, to).join('')
      // What is no run does not become one by what follows.
      running &&= to - from < 3 || isRun(part)
      const cost = costOf(part, to - from, running)
      least[to] = Math.min(least[to] ?? 0, before + cost)
    }
  }
  return least[signs.length] ?? 0
}

function costOf(part: string, length: number, running: boolean): number {
  if (length > 2 && (running || isDate(part))) return RUN
  return KNOWN.has(part) ? Math.min(WORD, length) : length
}

/** One sign again and again, signs that follow each other, or neighbours on the keyboard; either way round. */
function isRun(part: string): boolean {
  if (/^(.)\1+$/u.test(part)) return true
  return RUNS.some((run) => run.includes(part))
}
const FORWARDS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  '13579',
  '24680',
  'qwertyuiop[]',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertzuiop',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'qazwsxedcrfvtgbyhnujm',
  'zaq1xsw2cde3vfr4bgt5nhy6mju7',
  'zaqxswcdevfrbgtnhymju',
  'zaq12wsxcde34rfv',
  '!@#$%^&*()',
  '147258369',
  '159357',
  '789456123',
]
const RUNS = [...FORWARDS, ...FORWARDS.map((run) => [...run].toReversed().join(''))]

/** A year, or a day of a year in any order people write it. */
const isDate = (part: string): boolean =>
  /^(?:19|20)\d\d$/.test(part) ||
  /^(?:0?[1-9]|[12]\d|3[01])(?:0?[1-9]|1[0-2])(?:(?:19|20)?\d\d)?$/.test(part) ||
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(part)

/** Words, names and whole lines that lists of stolen passwords begin with. Without spaces and signs. */
const KNOWN = new Set(
  `
password passwd passwort pass passphrase wachtwoord wachtwoorden wachtzin toegang toegangscode sleutel geheim geheimpje secret
secrets login admin administrator beheerder root user gebruiker guest gast welkom welcome hallo hello hoi test tester testing
letmein laatmebinnen openup opensesame sesamopenu changeme changeit verander veranderdit default standaard temp tijdelijk
qwerty azerty qwertz asdf zxcv iloveyou loveyou ilove love liefde lief liefje schat schatje schatjes lieverd baby babygirl
babyboy darling honey sweetheart princess prinses prins prince queen king koning koningin angel engel engeltje
sunshine zonnetje zonneschijn zon maan sterren moon star stars flower bloem bloemen bloemetje vlinder vlinders butterfly
monkey aapje dragon draak tiger tijger lion leeuw panda pony paard paarden hond hondje kat poes poesje dolfijn dolphin
football voetbal soccer baseball basketball hockey tennis schaatsen ajax feyenoord psv fcutrecht utrecht liverpool
liverpoolfc arsenal chelsea barcelona realmadrid manchester manchesterunited anderlecht clubbrugge standard racing
amsterdam rotterdam denhaag eindhoven groningen nijmegen antwerpen brussel brussels gent brugge leuven nederland
holland belgie belgium vlaanderen london paris texas america american
batman superman spiderman pokemon pikachu starwars harrypotter hogwarts gandalf minecraft fortnite roblox playstation
nintendo mario zelda sonic matrix freedom vrijheid friends vrienden vriendschap friendship forever altijd always together
family familie gezin mama papa mamma pappa moeder vader mother father oma opa kinderen broer broertje zus zusje
michael jennifer jessica ashley nicole daniel thomas andrew joshua matthew robert charlie george jordan hunter
jan piet kees klaas anna emma sophie julia lotte sanne lisa eva daan sem lucas levi bram tim tom max peter
johannes maria marie jezus jesus jesuschrist christ god heer amen halleluja hallelujah bijbel bible allah mohammed muhammad
onzevader onzevaderdieindehemelzijt godisliefde godislove jesusislord ilovejesus ilovegod inshallah bismillah
zomer winter lente herfst voorjaar najaar summer spring autumn januari februari maart april mei juni juli augustus
september oktober november december january february march june july august october maandag dinsdag woensdag donderdag
vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
computer laptop internet google facebook instagram whatsapp iphone samsung android windows microsoft apple
master meester shadow killer trustno trustnoone whatever access superstar cookie cookies chocolate chocolade
cheese kaas pizza banaan banana appel orange summertime number nummer een twee drie vier vijf zes zeven acht negen tien
one two three four five six seven eight nine ten
mijn mijne jouw jou je ik ben jij hij zij wij en of de het van voor met is in op aan my your you me the and for
this that houvan houd hou hoeveel life leven world wereld happy gelukkig blij lucky geluk money geld
fuck fuckyou fuckoff kut kanker klootzak bitch sexy seks porn porno
keertij tide getij journal dagboek diary recovery herstel nuchter sober clean
thequickbrownfox thequickbrownfoxjumpsoverthelazydog jumpsoverthelazydog correcthorsebatterystaple
tobeornottobe tobeornottobethatisthequestion maytheforcebewithyou ikhouvanjou ikhouvanmama ikhouvanmij ikhouvanme ikhouvanschat
ilovemyself ilovemyfamily ilovemymom iloveyouforever iloveyousomuch loveyouforever ikhebgeenidee ikweethetniet
ikbenhetvergeten vergeten forgotten idontknow ihatemyself iamthebest nevergiveup geefnooitop carpediem hakunamatata
justdoit onceuponatime erwaseens heelgeheim topsecret strenggeheim welkomthuis welcomehome homesweethome
rosesarered inthebeginning indenbeginne lordoftherings gameofthrones winteriscoming wilhelmusvannassouwe
ouwejongens zomervakantie verjaardag gefeliciteerd happybirthday goedemorgen goedenavond goodmorning goodnight
abcabc nonsense stayhappy manutd trustme letmeinplease
`
    .trim()
    .split(/\s+/),
)
