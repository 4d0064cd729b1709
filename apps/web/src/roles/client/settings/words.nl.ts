/** Every word of the settings, the lock apart. */
const plural = new Intl.PluralRules('nl')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

export const nl = {
  title: 'Instellingen',
  language: 'Taal',
  country: 'Land, voor de hulplijnen',
  theme: 'Licht of donker',
  themes: { device: 'zoals dit toestel', morning: 'licht', night: 'donker' },
  exit: 'Waar brengt Verlaat je heen?',
  exitOwn: 'Een recept, ook zonder internet',
  exitSite: 'Een website naar keuze',
  exitSiteHint: 'Bijvoorbeeld https://www.nos.nl. Zonder internet kom je bij het recept.',
  exitNow: (site: string) => `Verlaat brengt je nu naar ${site}`,
  exitKeys: 'Drie keer op Shift doet hetzelfde.',
  offline: 'Zonder internet',
  offlineReady: 'Keertij werkt nu ook zonder internet. Alle lessen staan op dit toestel.',
  offlineBusy: 'Nog bezig met klaarzetten. Laat Keertij even open.',
  offlineNot: 'Deze browser kan Keertij niet bewaren voor zonder internet.',
  storage: 'Wat staat er op dit toestel?',
  storageKept: 'De browser heeft beloofd je gegevens niet vanzelf te wissen.',
  storageNotKept:
    'De browser mag je gegevens wissen als er weinig ruimte is, of als je Keertij lang niet opent. Zet Keertij op je beginscherm en bewaar af en toe een kopie.',
  storageEmpty: 'Er is nog niets bewaard.',
  install: 'Zet Keertij op je beginscherm',
  installNow: 'Zet op mijn beginscherm',
  installMenu:
    'In het menu van je browser heet dit Installeren of Toevoegen aan startscherm. De naam en het plaatje verraden niets.',
  installIos:
    'Op een iPhone of iPad: tik op Deel en dan op Zet op beginscherm. Je dagboek verhuist niet vanzelf mee. Bewaar dus eerst een kopie en open die daarna in de app.',
  export: 'Bewaar een leesbare kopie',
  exportText: 'Een bestand met alles wat je schreef, zonder slot. Wie het bestand heeft, kan het lezen.',
  exportDone: 'De kopie staat bij je downloads.',
  import: 'Open een leesbare kopie',
  importText: 'Wat er al staat, blijft staan. Wat erbij komt, wordt toegevoegd.',
  importDone: (n: number) => `${count(n, 'regel', 'regels')} erbij gezet. Alles staat er.`,
  importNothing: 'Dit stond er allemaal al.',
  clips: {
    remove: (n: number) => (n === 1 ? 'Wis je opname of foto' : `Wis je opnames en foto’s: ${n}`),
    text: 'Wat je insprak en welke foto’s je koos, staat alleen op dit toestel. Het zit in geen kopie.',
    ask: (n: number) => (n === 1 ? 'De opname of foto wissen?' : `Alle ${n} opnames en foto’s wissen?`),
    askText:
      'Ze zijn dan echt weg uit Keertij. Een kopie is er niet. Wat je schreef en je galerij blijven zoals ze zijn.',
    yes: 'Wis ze',
    removed: 'Je opnames en foto’s zijn gewist.',
  },
  erase: 'Wis alles',
  eraseText: 'Dit wist alles wat je hier schreef, insprak of als foto koos. Het kan niet terug.',
  eraseAsk: 'Alles wissen van dit toestel?',
  eraseAskText: (n: number) =>
    `Alles wat je schreef is dan voorgoed weg: ${count(n, 'regel', 'regels')}, en wat nog niet af was. Wil je het nog eens lezen? Bewaar dan eerst een kopie.`,
  eraseYes: 'Wis alles',
  update: 'Nieuwe versie',
  updateText: 'Er staat een nieuwe versie klaar. Je teksten blijven staan.',
  updateNone: 'Je hebt de nieuwste versie die dit toestel kent.',
  about: 'Over Keertij',
  aboutText:
    'Keertij is een zelfhulpprogramma. Het stelt geen diagnose en is geen medisch hulpmiddel met CE-markering. De teksten zijn nog niet nagekeken door een behandelaar.',
  aboutPrivacy: 'Er gaat niets van wat je schrijft naar een server. Keertij haalt niets op bij anderen.',
  history:
    'De browser kan wel onthouden dat je deze pagina bezocht. Je kunt dat wissen in de geschiedenis van de browser.',
}

export type SettingsWords = typeof nl
