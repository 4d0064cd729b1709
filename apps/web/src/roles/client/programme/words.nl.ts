const months = (n: number): string => (n === 1 ? 'een maand' : `${n} maanden`)

export const nl = {
  others: 'Andere programma’s',
  path: 'Welke lessen je ziet',
  paths: { all: 'Alles', needed: 'Alleen het nodige' },
  neededWhy: (lessons: number) =>
    `Je ziet nu ${lessons} lessen die samen de kern zijn, en wat je al begon. De andere blijven er. Je kunt altijd wisselen.`,
  from: (day: string) => `Vanaf ${day}`,
  fromAfter: (n: number, title: string) => `Gaat open ${months(n)} na ‘${title}’`,
}

export type ProgrammeWords = typeof nl
