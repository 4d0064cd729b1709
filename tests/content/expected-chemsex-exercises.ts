/** By hand, a line for each exercise of the chemsex programme, as in `expected-exercises.ts`. */
import { exercisesInTable } from './expected-exercises.ts'

export const CHEMSEX_EXERCISES = exercisesInTable(`
chemsex/0/niet-wakker | call-first | if-then | if-then call-first-plan, text who-knows
chemsex/0/veilig-van-start | daily-contact | measures | text daily-contact-who
chemsex/1/zo-ging-het | where-i-stand | - | choice five-signs, ruler ready
chemsex/1/zo-ging-het | chem-reasons | reasons | list chem-reasons-list
chemsex/1/zeventien-vragen | seventeen | - | choice seventeen-list
chemsex/1/zeventien-vragen | which-line | reasons | text line-that-stayed, choice who-first
chemsex/1/klachten | complaints | if-then | balance complaints-four, choice complaints-practical, if-then complaints-plan
chemsex/1/klachten | complaints-wheel | - | wheel complaints-parts
chemsex/1/wat-wil-je | chem-goal | goal | choice goal-kind, text goal-words, text goal-keep, choice goal-review
chemsex/2/vandaag-niet | today-not | if-then | choice daily-use, choice today-choice, text today-hour, if-then today-plan
chemsex/2/opruimen | clear-out | measures | choice clear-out-places, choice clear-out-with, text clear-out-when, if-then clear-out-plan
chemsex/2/contact-verbreken | who-stays | - | list break-up-keep
chemsex/2/contact-verbreken | break-up | measures | choice break-up-steps, text break-up-help, if-then break-up-plan
chemsex/2/je-weekend | weekend-plan | measures | week chem-week, choice weekend-holds, if-then weekend-night
chemsex/2/wie-staat-er-om-je-heen | chem-circles | - | circles chem-support, choice chem-support-step, if-then chem-support-plan
chemsex/2/drank-en-wiet | glass-plan | if-then | choice glass-link, if-then glass-if-then
chemsex/2/verhuizen-helpt-niet-altijd | moving | if-then | balance moving-sides, choice moving-now, if-then moving-friday
chemsex/2/de-stem | voice-bank | if-then | text voice-name, pairs voice-answers, text voice-own, if-then voice-plan
chemsex/2/je-liftpraatje | lift-pitch | if-then | text pitch-who, text pitch-words, timer pitch-rehearsal, choice pitch-sounds, if-then pitch-after
chemsex/3/fasen | phase-now | early-signs | when last-use, choice phase, list phase-signs
chemsex/3/de-crash | crash-today | if-then | choice crash-done, text crash-people, if-then crash-night
chemsex/3/de-crash | crash-kit | measures | list crash-kit-list, text crash-kit-key
chemsex/3/de-roze-wolk | cloud | early-signs | list cloud-signs, choice cloud-daily, if-then cloud-plan
chemsex/3/de-muur | wall | if-then | ladder pleasure-ladder, choice wall-support, text whole-picture, if-then wall-plan
chemsex/3/aanpassing | adjusting | if-then | ladder hard-places, text hard-place-first, if-then hard-place-exit, text diary-then
chemsex/3/herstel | monthly | if-then | scale priority, choice month-so-far, if-then month-plan
chemsex/4/de-keten | my-chain | - | loop one-evening
chemsex/4/de-keten | chain-tools | measures | pairs tool-for-each-link
chemsex/4/andere-routes | cue-changes | measures | choice cue-place, list cue-list, if-then cue-plan
chemsex/4/het-andere-beeld | own-image | measures | text other-film, trial try-film, trial try-senses, choice which-fits, if-then switch-plan
chemsex/5/golven | own-curve | - | scale curve-start, timer curve-wave, scale curve-after-wave, scale curve-later, text curve-notes, if-then curve-plan
chemsex/5/spoel-vooruit | whole-film | - | pairs first-film
chemsex/5/spoel-vooruit | other-evening | reasons | text second-film, choice film-when, if-then film-plan
chemsex/5/vertel-het-nu | call-list | measures | list call-list-names
chemsex/5/vertel-het-nu | short-message | if-then | choice message-kind, text message-words, if-then message-plan
chemsex/5/eerste-bijeenkomst | first-meeting | if-then | choice meeting-kind, text meeting-where, if-then meeting-plan
chemsex/5/bewegen | ten-minutes | - | scale move-before, timer move-ten, scale move-after
chemsex/5/bewegen | move-options | measures | list move-list, if-then move-plan
chemsex/6/vijf-weken-en-zes-dagen | what-the-days-gave | reasons | list days-gave
chemsex/6/vijf-weken-en-zes-dagen | no-zero | if-then | text zero-thought, if-then zero-plan
chemsex/6/na-een-uitglijder | after-slip-change | if-then | choice where-small, if-then after-slip-plan
chemsex/7/geduld | patience-now | if-then | wheel patience-wheel, list pleasure-now, if-then patience-plan
chemsex/7/even-geen-seks | sex-pause | if-then | choice pause-or-small, text pause-keeps, choice pause-review, text pause-review-day, if-then pause-plan
chemsex/7/klein-beginnen | small-ladder | if-then | ladder small-steps, text way-out, if-then small-if-urge
chemsex/7/klein-beginnen | small-after | - | choice small-outcome, text small-learned
chemsex/7/praten-met-een-seksuoloog | sexologist-call | if-then | choice my-questions, text call-sentence, if-then call-plan
chemsex/8/vijf-stemmen | five-voices | measures | pairs voices
chemsex/8/vijf-stemmen | what-i-miss | if-then | text missing, if-then missing-plan
chemsex/9/druk-van-buiten | outside-and-mine | - | balance whose-is-it
chemsex/9/druk-van-buiten | no-explaining | if-then | choice easy-place, if-then outside-plan
chemsex/9/wat-chems-deden | what-it-was-for | - | values needs
chemsex/9/wat-chems-deden | other-sources | measures | list source-list, if-then source-plan
chemsex/10/hoe-groepen-werken | twelve-times | if-then | choice group-kind, list first-three-times, choice listen-for, if-then group-plan
chemsex/10/wegen-naar-zorg | road-to-care | measures | choice where-on-road, text first-sentence, list care-questions, if-then care-plan
chemsex/10/voor-wie-van-je-houdt | show-to | if-then | choice show-who, text show-ask, if-then show-plan
`)
