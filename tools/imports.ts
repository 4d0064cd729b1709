/** Reads every import of the project and holds it against the table in house.ts. */
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { laws, ROOMS, SCOPE, TEST, WEB_BUILD } from './house.ts'

export interface Breach {
  /** The name of the law, such as `room-server`, `no-cycle` or `undeclared`. */
  readonly law: string
  readonly text: string
}

const FOLDERS = ['packages', 'apps', 'tests', 'bench', 'tools']

/** All breaches in the project at `root`. Throws when no module was read: then the graph was not seen at all. */
export async function findBreaches(root: string): Promise<Breach[]> {
  const graph = await readGraph(root)
  return [...breachesOfLaws(graph), ...breachesOfManifests(root), ...undeclaredImports(root, graph.modules)]
}

async function readGraph(root: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    FOLDERS.filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root,
      // The default parser is the TypeScript compiler API, which TypeScript 7 does not have: it would see nothing.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)(dist|\\.cache)/|^tools/runtime/' },
      validate: true,
      ruleSet: { forbidden: structuredClone(laws()) as never },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  )
  if (typeof output === 'string') throw new Error('The import graph came back as text.')
  const own = output.modules.filter(
    ({ source }) => /\.tsx?$/.test(source) && !source.includes('node_modules/'),
  )
  if (own.length === 0) throw new Error('The import graph is empty: the parser read no file.')
  return output
}

function breachesOfLaws(graph: ICruiseResult): Breach[] {
  const comments = new Map(laws().map(({ name, comment }) => [name, comment]))
  return graph.summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle === undefined ? to : cycle.map(({ name }) => name).join(' > ')
    return { law: rule.name, text: `${from} > ${way}. ${comments.get(rule.name)}` }
  })
}

/** Each workspace has a row in the table, and declares no room that its row does not open. */
function breachesOfManifests(root: string): Breach[] {
  return workspaces(root).flatMap((folder): Breach[] => {
    const room = Object.keys(ROOMS).find((name) => ROOMS[name]?.folder === folder)
    if (room === undefined) return [{ law: 'no-row', text: `${folder} has no row in tools/house.ts.` }]
    const { name, dependencies } = readManifest(root, folder)
    if (name !== SCOPE + room) return [{ law: 'misnamed', text: `${folder} must be called ${SCOPE}${room}.` }]
    const open = new Set(ROOMS[room]?.mayImport.map((one) => SCOPE + one))
    return [...dependencies]
      .filter((one) => one.startsWith(SCOPE) && !open.has(one))
      .map((one) => ({
        law: `room-${room}`,
        text: `${folder}/package.json declares ${one}, which is closed to it.`,
      }))
  })
}

/** Workspaces lie hoisted in one node_modules, so an import works without being declared; it may not. */
function undeclaredImports(root: string, modules: readonly IModule[]): Breach[] {
  const rootDevelopment = readManifest(root, '').development
  return modules.flatMap(({ source, dependencies }): Breach[] => {
    const folder = /^(?:packages|apps)\/[^/]+(?=\/)/.exec(source)?.[0]
    if (folder === undefined || !existsSync(join(root, folder, 'package.json'))) return []
    const manifest = readManifest(root, folder)
    const ships = !new RegExp(`${TEST}|${WEB_BUILD}`).test(source)
    const declared = new Set([
      ...manifest.dependencies,
      ...(ships ? [] : [...manifest.development, ...rootDevelopment, manifest.name]),
    ])
    return dependencies
      .map(({ module }) => packageOf(module))
      .filter((name) => name !== undefined)
      .filter((name) => !declared.has(name))
      .map((name) => ({
        law: 'undeclared',
        text: `${source} imports ${name}, which ${folder}/package.json does not declare.`,
      }))
  })
}

/** `preact` of `preact/hooks`; undefined for a relative path, a part of Node, or what the build makes. */
function packageOf(specifier: string): string | undefined {
  if (/^([./]|node:|virtual:)/.test(specifier) || builtinModules.includes(specifier)) return undefined
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

export function workspaces(root: string): string[] {
  return ['packages', 'apps']
    .flatMap((parent) =>
      existsSync(join(root, parent))
        ? readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)
        : [],
    )
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
}

interface Manifest {
  readonly name: string
  readonly dependencies: ReadonlySet<string>
  readonly development: ReadonlySet<string>
}

function readManifest(root: string, folder: string): Manifest {
  const {
    name,
    dependencies = {},
    devDependencies = {},
  } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  return {
    name,
    dependencies: new Set(Object.keys(dependencies)),
    development: new Set(Object.keys(devDependencies)),
  }
}
