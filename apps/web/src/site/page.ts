import { leave, onThreeShifts } from '../platform/leave.ts'
import { tellFinder } from './finder.ts'
import { offerReading } from './read-aloud.ts'
import './site.css'

/** What a script adds to a public page: Shift three times leaves, the device reads aloud where it can by
 * itself, and the help finder counts. */
const exit = document.querySelector<HTMLAnchorElement>('a.exit')
if (exit) onThreeShifts(() => leave('', exit.pathname))
const article = document.querySelector<HTMLElement>('article[data-read-aloud]')
if (article) offerReading(article)
const finder = document.querySelector<HTMLElement>('.finder')
if (finder) tellFinder(finder)
