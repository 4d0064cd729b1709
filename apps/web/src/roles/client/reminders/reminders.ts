import { addDays, type LocalDate, type Random } from '@keertij/kernel'
import { newId } from '../../../shell/new-id.ts'
import { nextMonth, nextWeekday, type Appointment } from './calendar.ts'

export const REMINDERS = ['check-in', 'look-back', 'goal', 'backup'] as const
export type Reminder = (typeof REMINDERS)[number]

/** What somebody chose to be reminded of. */
export interface Choice {
  readonly chosen: readonly Reminder[]
  /** Minutes since midnight. */
  readonly minutes: Readonly<Record<Reminder, number>>
  /** Monday is 1, Sunday is 7. */
  readonly weekday: number
  readonly until: LocalDate
  readonly summary: string
  /** The day on which to look at the goal again, if one lies ahead. */
  readonly goalOn: LocalDate | undefined
}

/** The appointments, from tomorrow on: today's moment may be over. */
export function appointmentsOf(choice: Choice, today: LocalDate, random: Random): readonly Appointment[] {
  const first = addDays(today, 1)
  const at = (reminder: Reminder, day: LocalDate, every: Appointment['every']): Appointment => ({
    uid: newId(random),
    day,
    minute: choice.minutes[reminder],
    every,
    until: choice.until,
    summary: choice.summary,
  })
  return choice.chosen
    .flatMap((reminder) => {
      switch (reminder) {
        case 'check-in':
          return [at(reminder, first, 'day')]
        case 'look-back':
          return [at(reminder, nextWeekday(first, choice.weekday), 'week')]
        case 'goal':
          return choice.goalOn === undefined ? [] : [at(reminder, choice.goalOn, 'once')]
        case 'backup':
          return [at(reminder, nextMonth(today), 'month')]
      }
    })
    .filter(({ every, day, until }) => every === 'once' || day <= until)
}
