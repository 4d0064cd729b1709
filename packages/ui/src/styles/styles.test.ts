import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '..')
const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => file.replaceAll('\\', '/'))
const read = (file: string) => readFileSync(join(SRC, file), 'utf8').replace(/\/\*.*?\*\//gs, '')
/** Sheets that only name others: what the first page shows, and what comes later. */
const LISTS = new Set(['styles/index.css', 'styles/first.css', 'styles/late.css', 'styles/site.css'])
const others = sheets.filter((file) => file !== 'styles/tokens.css' && !LISTS.has(file))
const all = sheets.map(read).join('\n')

test.each(others)('%s takes every colour, length and time from the tokens', (file) => {
  const rules = read(file).replace(/@page[^}]*}/g, '')
  expect(rules.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\(/gi)).toBeNull()
  expect(rules.match(/(?<![\w.])[\d.]+(?:px|rem|pt)\b/g)).toBeNull()
  expect(rules.match(/(?<![\w-])[\d.]+m?s\b/g)).toBeNull()
})

test('every sheet comes with the first page or later, tokens first and print last', () => {
  const imported = ['styles/first.css', 'styles/late.css'].flatMap((list) =>
    [...read(list).matchAll(/@import "([^"]+)"/g)].map((match) =>
      match[1]?.replace('../', '').replace('./', 'styles/'),
    ),
  )
  expect([...imported].sort()).toEqual(sheets.filter((file) => !LISTS.has(file)).sort())
  expect(imported[0]).toBe('styles/tokens.css')
  expect(imported.at(-1)).toBe('styles/print.css')
})

test('every token that is used is defined', () => {
  const defined = new Set([...read('styles/tokens.css').matchAll(/(--[\w-]+):/g)].map((match) => match[1]))
  const local = new Set(['--part', '--level', '--at', '--filled', '--field'])
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]))
  expect([...used].filter((name) => !defined.has(name) && !local.has(name ?? ''))).toEqual([])
})
