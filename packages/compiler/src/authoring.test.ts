import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CAPABILITIES, PLACES, PLAN_SLOTS, VARIABLES } from '@keertij/programme'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { compileFiles } from './compile/compile.ts'
import { readFiles } from './files.ts'
import { isFieldTag, TAGS } from './notation.ts'
import { programmeSchema, serviceSchema, sourceSchema, termSchema } from './parse/schemas.ts'
import { parseYaml } from './parse/yaml.ts'
import { RULES } from './rules/index.ts'

const guide = readFileSync(fileURLToPath(import.meta.resolve('../../../docs/authoring.md')), 'utf8')
/** What an example may name: services, sources and techniques. */
const content = new Map(
  [...readFiles(fileURLToPath(import.meta.resolve('../../../content')))].filter(([path]) =>
    /^(?:directory|sources|glossary)\.yaml$|^flows\/now-help\./.test(path),
  ),
)

/** What stands between ``` and ```, with the words behind the first. */
const fences = [...guide.matchAll(/^```(\S+)([^\n]*)\n([\s\S]*?)^```$/gm)].map(
  ([whole, language = '', words = '', body = '']) => ({
    language,
    words: words.trim(),
    body,
    line: guide.slice(0, guide.indexOf(whole)).split('\n').length,
  }),
)
const lessons = fences.filter(({ language }) => language === 'markdoc')
const tables = fences.filter(({ language }) => language === 'yaml')

describe('the authoring guide', () => {
  test.each(lessons)('shows a lesson that compiles, on line $line', ({ words, body }) => {
    const id = words === '' ? 'flows/example' : words.includes('/') ? words : `flows/${words}`
    const lesson = body.startsWith('---') ? body : lessonAround(body, id)
    const files = new Map([...content, [`${id}.nl.md`, lesson], [`${id}.en.md`, lesson]])
    const compiled = compileFiles(files, 'content')
    // A few lines cannot take as many minutes as a lesson.
    const problems = compiled.problems.filter(
      ({ file, rule }) => file === `content/${id}.nl.md` && rule !== 'minutes',
    )
    expect(problems).toEqual([])
    expect([...compiled.lessons, ...compiled.pages].map((known) => known.id)).toContain(id)
  })

  test.each(tables)('shows a table that can be read, on line $line', ({ body }) => {
    const name = /^# (\S+)\.yaml/.exec(body)?.[1] ?? ''
    const parsed = parseYaml(body, schemaOf(name), { file: name, rule: 'tables' })
    expect(parsed.problems).toEqual([])
  })

  test('names every tag, attribute, rule, place, slot, capability and word', () => {
    const attributes = Object.values(TAGS).flatMap((tag) => Object.keys(tag.attributes))
    const names = [
      ...Object.keys(TAGS).map((tag) => `{% ${tag} `),
      ...attributes.filter((name) => name !== 'primary').map((name) => `${name}=`),
      ...RULES.map(({ id }) => `\`${id}\``),
      ...PLACES.map((place) => `\`@${place}\``),
      ...PLAN_SLOTS.map((slot) => `\`${slot}\``),
      ...CAPABILITIES.map((capability) => `\`${capability}\``),
      ...VARIABLES.map((name) => `{% $${name} %}`),
    ]
    expect(names.filter((name) => !guide.includes(name))).toEqual([])
  })
})

/** A whole lesson around an example of a few lines; a question by itself gets the exercise it needs. */
function lessonAround(body: string, id: string): string {
  const sources = [...body.matchAll(/{% src "([^"]+)"/g)].map(([, source]) => source)
  const tag = /^{% (\w+)/.exec(body)?.[1] ?? ''
  const whole = isFieldTag(tag) ? `{% exercise id="example" %}\n\n${body}\n{% /exercise %}\n` : body
  return `---
id: ${id}
title: Een voorbeeld
minutes: 3
sources: [${sources.join(', ')}]
status: draft
reviewedBy: ""
---

${whole}`
}

function schemaOf(name: string): v.GenericSchema {
  switch (name) {
    case 'programme':
      return programmeSchema
    case 'directory':
      return v.array(serviceSchema)
    case 'sources':
      return v.array(sourceSchema)
    case 'glossary':
      return v.array(termSchema)
    default:
      throw new Error(`The guide shows a table without its name: ${name}`)
  }
}
