import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '..')
const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => file.replaceAll('\\', '/'))
const read = (file: string) => readFileSync(join(SRC, file), 'utf8').replace(/\/\*.*?\*\//gs, '')
const others = sheets.filter((file) => file !== 'styles/tokens.css' && file !== 'styles/index.css')
const all = sheets.map(read).join('\n')

test.each(others)('%s takes every colour, length and time from the tokens', (file) => {
  const rules = read(file).replace(/@page[^}]*}/g, '')
  expect(rules.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\(/gi)).toBeNull()
  expect(rules.match(/(?<![\w.])[\d.]+(?:px|rem|pt)\b/g)).toBeNull()
  expect(rules.match(/(?<![\w-])[\d.]+m?s\b/g)).toBeNull()
})

test('every sheet is in the index, tokens first and print last', () => {
  const imported = [...read('styles/index.css').matchAll(/@import "([^"]+)"/g)].map((match) =>
    match[1]?.replace('../', '').replace('./', 'styles/'),
  )
  expect([...imported].sort()).toEqual(sheets.filter((file) => file !== 'styles/index.css').sort())
  expect(imported[0]).toBe('styles/tokens.css')
  expect(imported.at(-1)).toBe('styles/print.css')
})

test('every token that is used is defined', () => {
  const defined = new Set([...read('styles/tokens.css').matchAll(/(--[\w-]+):/g)].map((match) => match[1]))
  const local = new Set(['--part', '--level', '--at', '--filled', '--field'])
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]))
  expect([...used].filter((name) => !defined.has(name) && !local.has(name ?? ''))).toEqual([])
})
