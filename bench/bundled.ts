import { join } from 'node:path'
import { build, type Rollup } from 'vite'

/** A module of this folder as one script for a page: to import, or, given a name, to run; it then leaves a variable of that name. */
export async function bundledPage(entry: string, name?: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, entry),
        ...(name === undefined ? { formats: ['es'] } : { formats: ['iife'], name }),
      },
    },
  })
  const output: Rollup.RollupOutput | undefined = [built].flat().find((one) => 'output' in one)
  const code = output?.output[0].code
  if (code === undefined) throw new Error('The page could not be bundled')
  return code
}
