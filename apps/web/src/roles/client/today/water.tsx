import { daysInLine, type DayKept, type DaysInLine } from '@keertij/engine'
import { addDays } from '@keertij/kernel'
import { Waterline, type WaterlineDay } from '@keertij/ui'
import { useApp } from '../../../shell/app.ts'
import { type TodayWords } from './words.nl.ts'
import { useTodayWords } from './words.ts'

/** The days that went as wanted, summed, as a line that goes on after a dip. */
export function Water() {
  const app = useApp()
  const words = useTodayWords()
  const today = app.today()
  const days = daysInLine(app.journal.value, today)
  const yesterday = days.days.find(({ day }) => day === addDays(today, -1))?.kept
  return (
    <Waterline
      title={words.waterTitle}
      count={days.inLine}
      of={days.counted}
      label={lineInWords(days, words)}
      days={days.days.map(({ kept }) => ({ kept: asDrawn(kept) }))}
      summary={words.water(days.inLine, days.counted)}
      note={yesterday && (yesterday === 'yes' ? words.yesterdayYes : words.yesterdayOther)}
    />
  )
}

/** A slip is an open place, as a no is. */
function asDrawn(kept: DayKept): WaterlineDay['kept'] {
  switch (kept) {
    case 'yes':
      return true
    case 'no':
    case 'slip':
      return false
    case 'partly':
    case undefined:
      return kept
  }
}

/** The days that went as wanted; no figure while there are none. */
function lineInWords({ counted, inLine, leftOut }: DaysInLine, words: TodayWords): string {
  if (counted === 0) return words.noDays
  return inLine === 0
    ? words.begun
    : `${(leftOut ? words.inLineHere : words.inLine)(counted)} ${words.inLineSecond}`
}
