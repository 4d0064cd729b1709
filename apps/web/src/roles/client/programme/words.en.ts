import type { ProgrammeWords } from './words.nl.ts'

const months = (n: number): string => (n === 1 ? 'a month' : `${n} months`)

export const en: ProgrammeWords = {
  others: 'Other programmes',
  path: 'Which lessons you see',
  paths: { all: 'All', needed: 'Only what is needed' },
  neededWhy: (lessons: number) =>
    `You now see ${lessons} lessons that together are the core, and what you began already. The others stay. You can always switch.`,
  from: (day: string) => `From ${day}`,
  fromAfter: (n: number, title: string) => `Opens ${months(n)} after ‘${title}’`,
}
