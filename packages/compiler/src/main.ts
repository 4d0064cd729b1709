import { localDate, instant, offset } from '@keertij/kernel'
import { compileContent, type Compiled } from './compile/compile.ts'
import type { Problem } from './problem.ts'

/** `node packages/compiler/src/main.ts [--json] [content folder]`: what is wrong, where, and how much there is. */
const words = process.argv.slice(2)
const root = words.find((word) => !word.startsWith('--')) ?? 'content'
const now = new Date()
const today = localDate(instant(now.getTime()), offset(-now.getTimezoneOffset()))
const compiled = compileContent(root, { today })

if (words.includes('--json')) {
  const { problems, counts } = compiled
  console.log(JSON.stringify({ problems, counts }, undefined, 2))
} else {
  for (const problem of compiled.problems) console.log(inWords(problem))
  console.log(summary(compiled))
}
process.exitCode = compiled.problems.some(({ level }) => level === 'error') ? 1 : 0

function inWords({ level, rule, message, file, line, repair }: Problem): string {
  return `${file}:${line}  ${level} (${rule})\n  ${message}\n  Repair: ${repair}\n`
}

function summary({ counts, problems }: Compiled): string {
  const errors = problems.filter(({ level }) => level === 'error').length
  return [
    `${errors} errors, ${problems.length - errors} warnings`,
    `${counts.lessons} lessons`,
    `${counts.pages} pages`,
    `${counts.screens} screens`,
    `${counts.gates} gates`,
    `${counts.exercises} exercises`,
    `${counts.questions} questions`,
    `${counts.words.nl} words nl, ${counts.words.en} en`,
    `${counts.sourcesUsed} sources used`,
    `${counts.directoryEntries} directory entries`,
    `${counts.measures} questionnaires shown and ${counts.slots} waiting for their wording`,
    `reviewed by a clinician: ${counts.reviewed} of ${counts.lessons}`,
  ].join('; ')
}
