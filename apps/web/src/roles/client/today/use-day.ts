import type { LocalDate } from '@keertij/kernel'
import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../../../shell/app.ts'

/** How often it is looked whether it is still the same day, in milliseconds. */
const NOW_AND_THEN = 60_000

/** The day it is now: an app that lies open overnight shows the new day, and never asks about the old one. */
export function useDay(): LocalDate {
  const app = useApp()
  const [day, setDay] = useState(app.today())
  const route = app.navigation.route.value
  useEffect(() => {
    const look = (): void => setDay(app.today())
    look()
    document.addEventListener('visibilitychange', look)
    const timer = setInterval(look, NOW_AND_THEN)
    return () => {
      document.removeEventListener('visibilitychange', look)
      clearInterval(timer)
    }
  }, [app, route])
  return day
}
