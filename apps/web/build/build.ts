import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle, type Plugin, type Rollup } from 'vite'
import { compileContent, writePack } from '@keertij/compiler'
import { instant, LANGUAGES, localDate, offset, type Language, type LocalDate } from '@keertij/kernel'
import type { DirectoryEntry } from '@keertij/programme'
import { compressAll, digest, filesUnder } from './files.ts'
import { neutralPage, publicPage, shellPage, type Shell } from './pages.ts'
import { serviceWorker } from './service-worker.ts'
import type { PublicPage, Site } from '../src/site/site.ts'

/**
 * Builds the app into `dist/`: content pack under `c/`, hashed assets under `a/`, one prerendered page a language, the public
 * pages under `nl/` and `en/`, the neutral pages behind Exit, the service worker with its list, and a precompressed twin beside each file.
 */

const web = join(dirname(fileURLToPath(import.meta.url)), '..')
const root = join(web, '../..')
const dist = join(web, 'dist')
const scratch = join(root, '.cache/prerender')

// An entry past its date fails the content check, not the build: the app still shows it, with its date.
const compiled = compileContent(join(root, 'content'))
for (const { level, file, line, message, repair } of compiled.problems) {
  if (level === 'error') console.error(`${file}:${line} ${message}\n  ${repair}`)
}
if (compiled.problems.some(({ level }) => level === 'error')) {
  console.error('The content has errors; nothing was built. `npm run content` shows them all.')
  process.exit(1)
}

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
const pack = await writePack(compiled, join(dist, 'c'))
const nowHelp = {
  nl: `/c/${compiled.index.files.nl['flows/now-help']}`,
  en: `/c/${compiled.index.files.en['flows/now-help']}`,
}
/** What cannot wait stands first among the lessons, for everybody; the app keeps the same order (`platform/content.ts`). */
const firstLessons = ['partner/0/vandaag', 'flows/partner-now'].flatMap((id) =>
  LANGUAGES.map((language) => `/c/${compiled.index.files[language][id]}`),
)
/** Where a line was checked is in the index; the start shows none of it. */
const withoutSource = (entry: DirectoryEntry): DirectoryEntry => ({ ...entry, source: '' })
const start = {
  index: `/c/${pack.index}`,
  nowHelp,
  crisis: compiled.index.directory.filter((entry) => entry.crisis).map(withoutSource),
}

/** Gives the app what it needs of the pack before the pack itself is there. */
const packModule: Plugin = {
  name: 'keertij-pack',
  resolveId: (id) => (id === 'virtual:pack' ? '\0virtual:pack' : undefined),
  load: (id) => (id === '\0virtual:pack' ? `export const PACK = ${JSON.stringify(start)}` : undefined),
}

/**
 * Instead of the bundler's code, which is larger and does more: the style sheets of a piece of the app are there before it is
 * shown. One that does not come leaves a plain page that works.
 */
const PRELOADER = '\0vite/preload-helper.js'
const SHEETS = `const asked={};
const sheet=(name)=>asked[name]??=new Promise((done)=>{
  const link=document.createElement('link');
  link.rel='stylesheet';link.href='/'+name;link.onload=link.onerror=done;
  document.head.append(link)
});
export const __vitePreload=(load,names=[])=>Promise.all(names.filter((name)=>name.endsWith('.css')).map(sheet)).then(load)`
const sheetsOnly: Plugin = {
  name: 'keertij-sheets-only',
  enforce: 'pre',
  load: (id) => (id === PRELOADER ? SHEETS : undefined),
}
const shared = {
  root: web,
  configFile: false as const,
  logLevel: 'warn' as const,
  plugins: [packModule, sheetsOnly],
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
}

/** One file that fetches nothing: the server gives it a policy of its own, by its name. */
const worker = (await bundle({
  ...shared,
  publicDir: false,
  build: {
    outDir: dist,
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rollupOptions: {
      input: join(web, 'worker/kdf.ts'),
      output: { entryFileNames: 'a/kdf-[hash].js', codeSplitting: false },
    },
  },
})) as Rollup.RollupOutput
const [kdf] = worker.output
/** Tells the app where its worker is; that address is one of the two that the Trusted Types policy hands out. */
const workerModule: Plugin = {
  name: 'keertij-worker',
  resolveId: (id) => (id === 'virtual:worker' ? '\0virtual:worker' : undefined),
  load: (id) =>
    id === '\0virtual:worker' ? `export const KDF_WORKER = ${JSON.stringify(`/${kdf.fileName}`)}` : undefined,
}

const client = (await bundle({
  ...shared,
  plugins: [...shared.plugins, workerModule],
  publicDir: join(web, 'public'),
  build: {
    outDir: dist,
    emptyOutDir: false,
    assetsDir: 'a',
    assetsInlineLimit: 0,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    modulePreload: false,
    rollupOptions: { input: join(web, 'src/main.tsx') },
  },
})) as Rollup.RollupOutput
const chunks = client.output.filter((file) => file.type === 'chunk')
const entry = chunks.find((chunk) => chunk.isEntry)
const [firstSheet] = entry?.viteMetadata?.importedCss ?? []
const css = client.output.find((file) => file.fileName === firstSheet)
if (!entry || css?.type !== 'asset') throw new Error('The bundle has no entry or no style sheet')

await bundle({
  ...shared,
  logLevel: 'error',
  build: { ssr: join(web, 'src/prerender.tsx'), outDir: scratch, emptyOutDir: true },
  ssr: { noExternal: true },
})
const { renderShell, renderSite, finderStyle } = (await import(
  pathToFileURL(join(scratch, 'prerender.js')).href
)) as {
  renderShell: (language: Language) => string
  renderSite: (site: Site, today: LocalDate) => readonly PublicPage[]
  finderStyle: () => string
}

/** Beside the app and on its own: who only reads a page fetches nothing of the app. */
const siteBundle = (await bundle({
  ...shared,
  publicDir: false,
  build: {
    outDir: dist,
    emptyOutDir: false,
    assetsDir: 'a',
    assetsInlineLimit: 0,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    modulePreload: false,
    rollupOptions: { input: join(web, 'src/site/page.ts'), output: { codeSplitting: false } },
  },
})) as Rollup.RollupOutput
const siteScript = siteBundle.output.find((file) => file.type === 'chunk' && file.isEntry)
const siteSheet = siteBundle.output.find(({ fileName }) => fileName.endsWith('.css'))
if (!siteScript || siteSheet?.type !== 'asset')
  throw new Error('The public pages have no script or no style sheet')

const textOf = (sheet: Rollup.OutputAsset): string => {
  rmSync(join(dist, sheet.fileName))
  return sheet.source.toString().trim()
}
const style = textOf(css)
const siteStyle = textOf(siteSheet) + finderStyle()
const hashes = { script: new Set<string>(), style: new Set<string>() }
const write = (name: string, page: Shell): void => {
  mkdirSync(dirname(join(dist, name)), { recursive: true })
  writeFileSync(join(dist, name), page.html)
  for (const script of page.scripts) hashes.script.add(digest(script))
  for (const sheet of page.styles) hashes.style.add(digest(sheet))
}
// The scripts that every start needs are named in the page, so that they are fetched side by side.
const wordsOf = (language: Language): string => {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/words/${language}.ts`))
  if (!chunk) throw new Error(`The bundle has no words in ${language}`)
  return `/${chunk.fileName}`
}
const imports = [...entry.imports].filter((name) => chunks.some((chunk) => chunk.fileName === name))
for (const language of LANGUAGES) {
  write(
    `index.${language}.html`,
    shellPage({
      language,
      style,
      body: renderShell(language),
      entry: `/${entry.fileName}`,
      imports: [...imports.map((name) => `/${name}`), wordsOf(language)],
    }),
  )
  const neutral = neutralPage(language)
  write(neutral.file, neutral)
}
const site = renderSite(
  {
    pages: compiled.pages,
    directory: compiled.index.directory,
    sources: compiled.index.sources,
    glossary: compiled.index.glossary,
  },
  localDate(instant(Date.now()), offset(-new Date().getTimezoneOffset())),
)
const addressOf = (id: string, language: Language): string =>
  site.find((page) => page.id === id && page.language === language)?.path ?? `/${language}/`
for (const page of site) {
  write(
    `${page.path.slice(1)}index.html`,
    publicPage({
      ...page,
      alternates: { nl: addressOf(page.id, 'nl'), en: addressOf(page.id, 'en') },
      style: siteStyle,
      body: page.html,
      script: `/${siteScript.fileName}`,
    }),
  )
}
writeFileSync(
  join(dist, 'csp.json'),
  JSON.stringify({ script: [...hashes.script], style: [...hashes.style] }),
)
writeFileSync(join(dist, 'manifest.webmanifest'), readFileSync(join(web, 'build/manifest.json')))

// One fixed order for everybody: the app, then the pack as the compiler lists it.
const assets = filesUnder(join(dist, 'a'))
  .sort()
  .map((file) => `/a/${file}`)
  .filter((file) => file !== `/${siteScript.fileName}`)
const fixedOrder = [
  '/index.nl.html',
  '/index.en.html',
  ...assets,
  ...Object.values(nowHelp),
  `/c/${pack.index}`,
  ...firstLessons,
  ...pack.files
    .map((file) => `/c/${file}`)
    .filter((file) => ![...Object.values(nowHelp), ...firstLessons].includes(file)),
  '/recept',
  '/recipe',
  '/icon.svg',
  '/plain.svg',
  '/manifest.webmanifest',
]
writeFileSync(join(dist, 'sw.js'), serviceWorker(dist, fixedOrder))
compressAll(dist)
const count = filesUnder(dist).length
console.log(`built ${count} files; ${fixedOrder.length} of them for offline use`)
