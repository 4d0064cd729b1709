import type { Language } from '@keertij/kernel'
import { error } from '../problem.ts'
import { sentencesIn } from '../readability/measure.ts'
import { textRule } from './rule.ts'

const ID = 'banned-words'

/** Words that shame, label, preach or sell. They are never our own voice. */
const BANNED: Readonly<Record<Language, readonly string[]>> = {
  nl: termsIn(`
    zwak, zwakke, zwakte, vies, vieze, pervers, perverse, ziekelijk, ziekelijke, zonde, zondig,
    zondige, junk, junkie, verslaafde, verslaafden, seksverslaafde, dader, daders, slachtoffer,
    slachtoffers, clean, schoon blijven, zelfmoord, craving, falen, faalde, gefaald, mislukt,
    mislukte, mislukking, opgeven, opgegeven, terugval, zelfbeheersing, wilskracht, streak,
    reset, resetten, reboot, krachtig, krachtige, omarm, omarmen, jouw reis, reis naar,
    op weg naar een, beste versie, in je kracht, ontdek hoe, ontdek jouw, duik in, laten we eens,
    laten we samen, het is belangrijk om, belangrijk om te weten, onthoud dat,
    stap voor stap samen, trots op jezelf, goed bezig, kanjer, topper, gewoon even, simpelweg`),
  en: termsIn(`
    weak, weakness, dirty, filthy, disgusting, pervert, perverted, sick in the head, sin, sinful,
    junkie, addict, addicts, sex addict, porn addict, perpetrator, offender, victim, victims,
    clean(?! (?:clothes|sheets|towels?|water|air)), getting sober, commit suicide, committed suicide, failure,
    failures, failed, relapse, relapsed, give up, gave up, giving up, fall off the wagon,
    self-control, willpower, streak, streaks, reset, reboot, rebooting, powerful, embrace,
    journey, best version, best self, empower, empowering, dive in, delve,
    let us explore, discover how, discover your, it is important to, it’s important to,
    remember that, step by step together, proud of yourself, well done, good job, great job,
    champ, superstar, simply put, just simply, let’s explore`),
}

const PATTERNS: Readonly<Record<Language, RegExp>> = { nl: patternOf('nl'), en: patternOf('en') }

function termsIn(list: string): readonly string[] {
  return list.split(',').map((term) => term.trim())
}

function patternOf(language: Language): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${BANNED[language].join('|')})(?!\p{L})`, 'giu')
}

/** Our own voice uses none of the words on the list of its language. */
export const bannedWords = textRule(ID, (lesson) =>
  sentencesIn(lesson).flatMap(({ text, line }) =>
    (text.match(PATTERNS[lesson.language]) ?? []).map((term) =>
      error(
        ID,
        { file: lesson.file, line },
        `"${term}" is a word that we do not use.`,
        'Say what happened or what to do, in other words; the tone section of docs/authoring.md has examples.',
      ),
    ),
  ),
)
