import { leave, onThreeShifts } from '../platform/leave.ts'
import { offerReading } from './read-aloud.ts'
import './site.css'

/** What a script adds to a public page: Shift three times leaves, and the device reads aloud where it can by itself. */
const exit = document.querySelector<HTMLAnchorElement>('a.exit')
if (exit) onThreeShifts(() => leave('', exit.pathname))
const article = document.querySelector<HTMLElement>('article.prose')
if (article) offerReading(article)
