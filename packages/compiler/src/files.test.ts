import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readFiles } from './files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keertij-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('content files', () => {
  test('are read alike, whatever editor wrote them', () => {
    mkdirSync(join(folder, 'flows'))
    writeFileSync(join(folder, 'flows', 'a.nl.md'), '\uFEFF---\r\nid: a\r\n---\r\n')
    expect(readFiles(folder)).toEqual(new Map([['flows/a.nl.md', '---\nid: a\n---\n']]))
  })

  test('are texts and tables, in alphabetical order', () => {
    for (const name of ['sources.yaml', 'LICENSE', 'directory.yaml', 'notes.txt']) {
      writeFileSync(join(folder, name), '[]')
    }
    expect([...readFiles(folder).keys()]).toEqual(['directory.yaml', 'sources.yaml'])
  })

  test('are also the questionnaires, with the licence of each', () => {
    mkdirSync(join(folder, 'instruments', 'own'), { recursive: true })
    for (const name of ['LICENSE', 'questionnaire.nl.json', 'notes.txt'])
      writeFileSync(join(folder, 'instruments', 'own', name), '{}')
    writeFileSync(join(folder, 'package.json'), '{}')
    expect([...readFiles(folder).keys()]).toEqual([
      'instruments/own/LICENSE',
      'instruments/own/questionnaire.nl.json',
    ])
  })
})
