/** Every word of the lock, the kit and the sealed copy. */
const plural = new Intl.PluralRules('nl')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`
const list = new Intl.ListFormat('nl')

export const nl = {
  busy: 'Even geduld. Dit duurt een paar tellen.',
  show: 'Toon',
  hide: 'Verberg',
  next: 'Verder',
  passphrase: 'Wachtzin',

  locked: {
    title: 'Keertij is op slot',
    lead: 'Wat je schreef, ligt achter het slot. Nu hulp en de hulplijnen werken gewoon.',
    open: 'Ontgrendel',
    passkey: 'Ontgrendel met je passkey',
    useWords: 'Gebruik je 24 woorden',
    usePassphrase: 'Gebruik je wachtzin',
    wrong: 'Dit past niet op het slot. Kijk naar de hoofdletters en de spaties, en probeer het nog eens.',
    wrongWords: 'Deze woorden passen niet op dit slot. Zijn het de nieuwste die je maakte?',
    wrongPasskey: 'Deze passkey past niet op dit slot. Kies een andere, of gebruik je wachtzin.',
    forgot: 'Wachtzin vergeten?',
    forgotText:
      'Met je 24 woorden kom je er altijd in. Heb je die ook niet meer? Dan kan niemand openen wat er staat, ook wij niet. Je kunt alles wissen en opnieuw beginnen.',
    erase: 'Wis alles op dit toestel',
    eraseAsk: 'Alles wissen van dit toestel?',
    eraseText:
      'Alles wat hier in Keertij staat is dan voorgoed weg: dagboek, plan en instellingen. Gebruikt nog iemand Keertij op dit toestel? Dan is ook dat weg.',
    eraseKept: 'Een kopie die je eerder in een bestand bewaarde, blijft bestaan.',
    eraseYes: 'Wis alles',
    inAgain: 'Je bent weer binnen',
    newPassphrase: 'Dat ging met je 24 woorden. Wil je een nieuwe wachtzin? De oude werkt dan niet meer.',
    notNow: 'Nu niet',
    newPassphraseYes: 'Kies een wachtzin',
  },

  behind: {
    title: 'Dit ligt achter het slot',
    text: 'Je mensen, je redenen en je plan zie je als je ontgrendelt. Daarna kom je hier terug.',
    open: 'Ontgrendel',
    stay: 'Terug naar het water',
  },

  kit: {
    label: 'Je 24 woorden',
    hint: 'Vier letters van elk woord zijn genoeg. Hoofdletters en nieuwe regels maken niet uit.',
    typed: (n: number) => `${n} van 24`,
    picture: 'Lees de QR-code uit een foto',
    noPicture: 'In dit bestand vinden we geen QR-code. Neem een scherpe, rechte foto, of typ de woorden.',
    readPicture: 'De QR-code is gelezen.',
    count: (n: number) => `Dit zijn ${count(n, 'woord', 'woorden')}. Het moeten er 24 zijn.`,
    word: (n: number) => `Woord ${n} kennen we niet. Kijk het nog eens na.`,
    together: 'Elk woord bestaat, maar samen kloppen ze niet. Staan er twee verwisseld, of is er één anders?',
    wrongPlaces: (places: readonly number[]) =>
      places.length === 1
        ? `Kijk nog eens naar woord ${places[0]}.`
        : `Kijk nog eens naar de woorden ${list.format(places.map(String))}.`,
  },

  sheet: {
    title: '24 woorden',
    file: '24-woorden',
    lead: 'Deze woorden openen alles, ook zonder wachtzin. Wie ze heeft, kan alles lezen. Het zijn Engelse woorden, uit een vaste lijst.',
    keep: 'Bewaar ze buiten dit toestel, op een plek waar een ander niet komt. Je ziet ze maar één keer.',
    order: 'De volgorde telt.',
    qr: 'QR-code met dezelfde 24 woorden',
    print: 'Druk af',
    image: 'Bewaar als plaatje',
    text: 'Bewaar als tekst',
    done: 'Ik heb ze bewaard',
    paper: 'Bewaar dit blad goed. De volgorde telt.',
  },

  prove: {
    title: 'Kijk of het klopt',
    lead: 'Neem erbij wat je net bewaarde, en typ de 24 woorden over. Of lees de QR-code die je bewaarde.',
    check: 'Controleer',
    again: 'Toon de woorden nog eens',
    otherKit: 'Deze QR-code hoort bij andere woorden. Gebruik die van daarnet.',
  },

  set: {
    title: 'Een slot op Keertij',
    does: 'Met een slot kan wie je telefoon pakt of je bestanden kopieert, niet lezen wat je schreef.',
    doesNot: 'Het helpt niet als Keertij open staat, of als iemand met een spionage-app meekijkt.',
    lost: 'Je krijgt er 24 woorden bij, voor als het ooit niet lukt. Ben je die kwijt, en kom je ook anders niet binnen? Dan is alles voorgoed weg. Niemand kan het nog openen, ook wij niet.',
    traces:
      'Wat je al schreef, krijgt een nieuwe sleutel. In de bestanden van je browser kunnen oude sporen nog een tijd blijven.',
    how: 'Hoe wil je ontgrendelen?',
    passkey: 'Met een passkey',
    passkeyWhy: 'Met je vinger, je gezicht of de code van dit toestel',
    passkeyCloud:
      'Een passkey kan in een sleutelhanger van Apple, Google of je gezin staan, en zo op andere toestellen komen. Deel je zo’n account? Kies dan een wachtzin.',
    passkeyName: 'notities',
    passphrase: 'Met een wachtzin',
    passphraseWhy: 'Een zin die je zelf kiest, van 12 tekens of meer',
    wordsNext: 'Daarna krijg je de 24 woorden.',
    doneTitle: 'Het slot zit erop',
    done: 'Keertij gaat op slot als je vijf minuten weg bent, en als je op Verlaat tikt. Hoe lang je weg mag zijn, kies je bij Instellingen.',
    doneOld: 'Zet bij Instellingen ook een kopie klaar. Die gaat alleen open met je 24 woorden.',
    toToday: 'Naar vandaag',
  },

  second: {
    title: 'Een plek voor iemand anders',
    lead: 'Ieder heeft een eigen slot en een eigen dagboek. Samen gebruiken jullie één invoerveld: Keertij kijkt zelf op welk slot iets past.',
    seen: 'Wie in de opslag van de browser kijkt, ziet dat er twee dagboeken zijn. Niet van wie, en niet wat erin staat.',
    lost: 'Wie op het slotscherm alles wist, wist ook dat van de ander.',
    doneTitle: 'De plek is klaar',
    done: 'Er is nu een leeg dagboek bij. Doe Keertij op slot. Daarna komt ieder met de eigen wachtzin, passkey of woorden binnen.',
  },

  choose: {
    title: 'Kies een wachtzin',
    changeTitle: 'Verander je wachtzin',
    hint: '12 tekens of meer. Een paar losse woorden is makkelijk te onthouden. Je ziet wat je typt.',
    suggest: 'Stel er een voor',
    short: (n: number) => `Nog ${count(n, 'teken', 'tekens')} erbij, dan houdt hij stand.`,
    common: 'Deze wordt vaak als eerste geraden. Kies iets dat minder voor de hand ligt.',
    keep: 'Bewaar deze wachtzin',
    kept: 'Je nieuwe wachtzin werkt vanaf nu.',
  },

  passkey: {
    cancelled: 'Het is gestopt, er is niets veranderd. Probeer het opnieuw, of kies een wachtzin.',
    'no-prf': 'De sleutelhanger van dit toestel kan dit nog niet. Kies een wachtzin.',
    failed: 'Dat lukte niet, er is niets veranderd. Probeer het opnieuw, of kies een wachtzin.',
    added: 'Je passkey werkt vanaf nu.',
    removed: 'De passkey opent Keertij niet meer. Hij staat nog wel in je sleutelhanger.',
  },

  newKit: {
    title: 'Nieuwe 24 woorden',
    lead: 'De oude woorden openen Keertij dan niet meer. Kopieën die je eerder maakte, gaan nog wel met de oude woorden open.',
    first: 'Een kopie gaat alleen open met 24 woorden. Die maak je nu eerst.',
    make: 'Toon de woorden',
    kept: 'Je nieuwe 24 woorden werken vanaf nu.',
  },

  offer: {
    row: 'Zet er een slot op',
    why: 'Dan kan een ander niet meelezen',
    todayTitle: 'Wil je hier een slot op?',
    today: 'Wie je toestel kan openen, kan nu ook hier lezen.',
    not: 'Nu niet',
  },

  settings: {
    title: 'Slot',
    none: 'Er zit geen slot op Keertij. Je teksten zijn versleuteld, maar de sleutel ligt ernaast. Wie dit toestel kan openen, kan alles lezen.',
    set: 'Zet er een slot op',
    on: 'Er zit een slot op Keertij.',
    ways: (ways: readonly string[]) => `Het gaat open met ${list.format(ways)}.`,
    way: { passphrase: 'je wachtzin', passkey: 'je passkey', kit: 'je 24 woorden' },
    changePassphrase: 'Verander je wachtzin',
    addPassphrase: 'Voeg een wachtzin toe',
    addPasskey: 'Voeg een passkey toe',
    removePasskey: 'Haal de passkey weg',
    newKit: 'Maak nieuwe 24 woorden',
    after: 'Wanneer gaat Keertij vanzelf op slot?',
    afters: {
      'at-once': 'Meteen als het uit beeld is',
      minute: 'Na 1 minuut uit beeld',
      'five-minutes': 'Na 5 minuten uit beeld',
    },
    now: 'Nu op slot',
    second: 'Maak plek voor iemand anders',
    two: 'Op dit toestel staan twee dagboeken, elk met een eigen slot.',
    remove: 'Haal het slot weg',
    removeAsk: 'Het slot weghalen?',
    removeText:
      'Daarna kan wie dit toestel kan openen, alles lezen. Je teksten blijven staan, en je 24 woorden openen nog je kopieën.',
    removeYes: 'Haal het slot weg',
    removed: 'Het slot is weg. Je teksten staan er nog.',
    removeSecond:
      'Er zijn hier twee dagboeken. Zolang het andere er staat, blijft ook dit op slot. Het kan pas als een van de twee gewist is.',
  },

  backup: {
    title: 'Een kopie die op slot zit',
    text: 'Een bestand met alles wat je schreef, dat alleen opengaat met 24 woorden die je erbij krijgt, of al hebt. Bewaar het buiten dit toestel. Wat je insprak en foto’s gaan niet mee.',
    make: 'Maak een kopie',
    age: (ago: string) => `Laatste kopie: ${ago}`,
    never: 'Er is nog geen kopie.',
    today: 'vandaag',
    made: 'De kopie staat bij je downloads. Zet hem ergens anders neer, met je 24 woorden apart.',
    failed: 'De kopie is niet gemaakt. Wat je schreef, staat er nog. Probeer het opnieuw.',
    restore: 'Zet een kopie terug',
    have: 'Ik heb al een kopie',
    restoreTitle: 'Zet een kopie terug',
    restoreText: 'Kies het bestand en geef de 24 woorden die erbij horen. Wat hier al staat, blijft staan.',
    iphone:
      'Heb je een iPhone? De app op je beginscherm begint leeg. Met dit bestand neem je mee wat je schreef.',
    file: 'Kies het bestand',
    chosen: (name: string) => `Gekozen: ${name}`,
    go: 'Zet terug',
    done: (n: number, when: string) =>
      n === 0 ? 'Dit stond er allemaal al.' : `${count(n, 'regel', 'regels')} teruggezet, van ${when}.`,
    noFile: 'Kies eerst het bestand.',
    'not-a-backup': 'Dit bestand is geen kopie van Keertij, of het is beschadigd. Er is niets veranderd.',
    'from-a-newer-version':
      'Deze kopie komt uit een nieuwere versie. Ververs Keertij eerst. Er is niets veranderd.',
    'other-kit':
      'Deze woorden horen niet bij dit bestand, of het bestand is veranderd. Er is niets veranderd.',
    'no-kit': 'Maak eerst je 24 woorden.',
  },

  problem: {
    stretch: 'Dat lukte nu niet. Sluit andere apps en probeer het opnieuw. Er is niets weg.',
    state: 'Dit kan nu niet. Ververs Keertij en probeer het opnieuw. Er is niets veranderd.',
    full: 'Er staan al twee dagboeken op dit toestel. Een derde past er niet bij.',
  },
}

export type LockWords = typeof nl
