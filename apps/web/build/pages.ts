import { LANGUAGES, type Language } from '@keertij/kernel'
import { WANTED } from '../src/shell/wanted.ts'

export interface Shell {
  readonly html: string
  /** Inline texts that the Content-Security-Policy must name by their hash. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/**
 * The home-screen shortcut opens `/?n`, and public pages lead to `/#r` and its like: what stands behind `#` is never sent
 * anywhere. Before anything is painted the address becomes `/` again; the app reads what was asked from the state of the one
 * history entry.
 */
const SHORTCUT = `const w=${JSON.stringify(WANTED)}[location.search+location.hash];if(w)history.replaceState({wanted:w},'','/')`

/**
 * Exit replaces the page also while the app is not there yet, and the link to the content moves the focus without the
 * history entry that its address would make: either would leave the app behind the Back button.
 */
const NO_TRACE = `addEventListener('click',e=>{const a=e.target.closest('a.skip,a.exit');if(!a||e.defaultPrevented)return;e.preventDefault();if(a.hash)document.getElementById(a.hash.slice(1)).focus();else location.replace(a.href)})`

/** A page that is not painted, in a tab that nobody sees, starts the app after this long all the same. In milliseconds. */
const UNPAINTED = 1_500

/**
 * On a first visit the page is painted before the app is run: running it takes the processor of a small phone longer than
 * showing the words, and so does compiling it, which is why it is only fetched ahead and not as a module. An installed app
 * starts at once. The address of the app stands in the first preload, so that this text, and its hash in the policy, is the
 * same in every version.
 */
const START = `const app=document.querySelector('link[as=script]').href,go=()=>import(app);if(navigator.serviceWorker?.controller)go();else{setTimeout(go,${UNPAINTED});new PerformanceObserver((_,o)=>{o.disconnect();go()}).observe({type:'paint',buffered:true})}`

const FIRST_SCRIPT = `${SHORTCUT};${NO_TRACE}`

const head = (language: Language, title: string, robots = 'noindex'): string =>
  [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">`,
    `<meta name="referrer" content="no-referrer">`,
    robots === '' ? '' : `<meta name="robots" content="${robots}">`,
    `<title>${title}</title>`,
  ].join('')

export function shellPage(page: {
  readonly language: Language
  readonly style: string
  readonly body: string
  readonly entry: string
  readonly imports: readonly string[]
}): Shell {
  const preloads = [page.entry, ...page.imports]
    .map((href) => `<link rel="preload" as="script" crossorigin href="${href}">`)
    .join('')
  const html = [
    head(page.language, 'Keertij'),
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="#f5f2ea">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0b141a">`,
    `<link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="/icon-192.png">`,
    `<link rel="manifest" href="/manifest.webmanifest">`,
    `<script>${FIRST_SCRIPT}</script>`,
    `<style>${page.style}</style>`,
    preloads,
    // Some browsers send what is typed or shown to a server of theirs, to check it, to finish it, or to translate it.
    `</head><body translate="no" spellcheck="false" writingsuggestions="false"><div id="app">${page.body}</div><script>${START}</script></body></html>`,
  ].join('')
  return { html, scripts: [FIRST_SCRIPT, START], styles: [page.style] }
}

/** A page that everybody may open, link to and find. What it says stands in it; the script only adds. */
export function publicPage(page: {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** Address in each language. */
  readonly alternates: Readonly<Record<Language, string>>
  readonly style: string
  readonly body: string
  readonly script: string
}): Shell {
  const html = [
    head(page.language, escaped(page.title), ''),
    `<meta name="description" content="${escaped(page.description)}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="#f5f2ea">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0b141a">`,
    `<link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="/icon-192.png">`,
    ...LANGUAGES.map((each) => `<link rel="alternate" hreflang="${each}" href="${page.alternates[each]}">`),
    `<script>${NO_TRACE}</script>`,
    `<style>${page.style}</style>`,
    `<script type="module" src="${page.script}"></script>`,
    `</head><body>${page.body}</body></html>`,
  ].join('')
  return { html, scripts: [NO_TRACE], styles: [page.style] }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const NEUTRAL_STYLE =
  ':root{color-scheme:light dark}body{max-width:34rem;margin:2rem auto;padding:0 1.25rem;font:1.1rem/1.6 system-ui,sans-serif}li{margin:.4rem 0}'

const RECIPES = {
  nl: {
    file: 'recept.html',
    title: 'Pannenkoeken',
    intro: 'Voor twee personen, in een half uur.',
    parts: 'Dit heb je nodig',
    items: ['200 gram bloem', '2 eieren', '4 deciliter melk', 'een snuf zout', 'boter om in te bakken'],
    how: 'Zo maak je ze',
    steps: [
      'Doe bloem en zout in een kom en maak een kuiltje.',
      'Breek de eieren erin. Giet de helft van de melk erbij en klop tot er geen klontjes meer zijn.',
      'Klop de rest van de melk erdoor. Laat het beslag tien minuten staan.',
      'Verhit wat boter in een koekenpan en bak de pannenkoeken aan elke kant twee minuten.',
    ],
  },
  en: {
    file: 'recipe.html',
    title: 'Pancakes',
    intro: 'For two, in half an hour.',
    parts: 'What you need',
    items: [
      '200 grams of flour',
      '2 eggs',
      '400 millilitres of milk',
      'a pinch of salt',
      'butter for the pan',
    ],
    how: 'How to make them',
    steps: [
      'Put flour and salt in a bowl and make a hollow.',
      'Break the eggs into it. Pour in half of the milk and beat until smooth.',
      'Beat in the rest of the milk. Leave the batter for ten minutes.',
      'Heat some butter in a pan and bake the pancakes for two minutes on each side.',
    ],
  },
} as const

/** Where Exit leads without a network: a page that anybody may see. It says nothing of Keertij. */
export function neutralPage(language: Language): Shell & { readonly file: string } {
  const recipe = RECIPES[language]
  const list = (tag: string, items: readonly string[]): string =>
    `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`
  const html = [
    head(language, recipe.title),
    `<link rel="icon" href="/plain.svg" type="image/svg+xml">`,
    `<style>${NEUTRAL_STYLE}</style></head><body><main><h1>${recipe.title}</h1><p>${recipe.intro}</p>`,
    `<h2>${recipe.parts}</h2>${list('ul', recipe.items)}<h2>${recipe.how}</h2>${list('ol', recipe.steps)}</main></body></html>`,
  ].join('')
  return { file: recipe.file, html, scripts: [], styles: [NEUTRAL_STYLE] }
}
