import { useApp } from '../shell/app.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** What is said about an amount: where one is filled in, and when it is not right. */
export const useMoneyWords = (): typeof nl => moneyWords[useApp().language.value]
export const moneyWords = { nl, en } as const
