/** `npm run elements`: what answers each of the elements that Keertij set out to offer, and which are still open. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkElements, compileContent, ELEMENTS } from '@keertij/compiler'

const root = join(import.meta.dirname, '..')
const TABLE = 'content/elements.yaml'

const textOf = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined

const { lessons, pages } = compileContent(join(root, 'content'))
const { elements, problems, answered } = checkElements(textOf(TABLE) ?? '[]', TABLE, {
  lessons,
  pages,
  textOf,
})

for (const { file, line, message, repair } of problems)
  console.log(`${file}:${line}  ${message}\n  Repair: ${repair}\n`)
console.log(`${answered} of ${ELEMENTS} elements answered`)
const open = elements.filter(({ answers }) => answers.length === 0)
if (open.length > 0) console.log('\nOpen:')
for (const { number, keyword } of open) console.log(`${String(number).padStart(5)}  ${keyword}`)
process.exitCode = problems.length === 0 ? 0 : 1
