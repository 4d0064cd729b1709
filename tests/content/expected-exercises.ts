/**
 * By hand, a line for each exercise after the first module: the lesson, the exercise, the part of the plan that it feeds, and its
 * questions in order.
 */
const TABLE = `
impuls/1/hoe-klaar-ben-je | readiness | - | ruler importance, ruler confidence, text one-higher
impuls/1/twee-kanten | two-sides | - | balance four-sides, choice looking-back
impuls/1/nu-en-later | now-and-later | - | balance gain-and-cost, text small-bridge
impuls/1/wat-telt | what-counts | values | values value-cards, text valued-day
impuls/1/jouw-cirkels | my-circles | circles | circles three-circles, choice circle-look
impuls/1/eerste-plan | middle-plan | if-then | if-then middle-if-then, choice plan-sure
impuls/1/eerste-plan | early-signs | early-signs | list early-signs-list
impuls/2/wat-speelt-er | my-behaviour | behaviours | choice behaviours, text own-behaviour, choice money
impuls/2/de-cirkel-rond | my-loop | - | loop one-round, choice helped-with, if-then loop-plan, text other-ending
impuls/2/triggers-buiten-en-binnen | my-triggers | - | balance trigger-kinds, choice halt
impuls/2/triggers-buiten-en-binnen | top-three | early-signs | list top-three-list
impuls/2/drie-keer-a | three-as | measures | pairs three-as-pairs, choice first-a
impuls/2/gewoonte | other-street | measures | choice what-to-move, list moves, if-then wake-up-plan
impuls/3/de-golf | small-wave | - | text small-wave-what, scale small-wave-before, timer small-wave-timer, scale small-wave-after, choice small-wave-outcome, if-then wave-plan
impuls/3/uitstel | two-minutes | - | text put-off-what, timer two-minutes-timer, choice after-waiting, if-then delay-plan
impuls/3/afstand | distance | measures | choice shortest-way, list measures-list
impuls/3/het-brein | my-cues | - | balance cues, choice one-cue
impuls/3/als-je-stopt | when-stopping | - | choice what-i-notice, list hard-day
impuls/3/uitproberen | try-two | - | trial first-try, trial second-try, choice compare, choice favourite-technique, if-then high-wave-plan
impuls/4/de-toestemmende-gedachte | my-permissions | - | list permission-thoughts, text permission-then
impuls/4/de-toestemmende-gedachte | small-choices | early-signs | list small-choices-list
impuls/4/geef-de-stem-een-naam | name-the-voice | - | text voice-name, text voice-line, scale voice-near, timer voice-timer, scale voice-near-after, if-then voice-plan
impuls/4/antwoord-geven | thought-record | - | text record-happened, text record-thought, text record-feeling, scale record-before, text record-other-view, scale record-after, text record-reply
impuls/4/nee-zeggen | no-to-others | - | text no-sentence, timer rehearsal, recording no-voice, if-then no-plan
impuls/4/nee-zeggen | no-to-self | if-then | text self-sentence, if-then self-plan
impuls/5/wat-vult | stock | if-then | balance shelves, text first-half-minute, if-then empty-hour-plan
impuls/5/slapen | sleep | measures | choice keeps-awake, list sleep-measures, if-then night-plan
impuls/5/bewegen-eten-drinken | body-basics | if-then | choice body-first, if-then body-plan
impuls/5/alleen-en-verveeld | small-contact | if-then | choice missing, text contact-who, text contact-words, if-then quiet-plan
impuls/5/week-plannen | week-plan | measures | week my-week, choice holds-it, if-then first-block-plan
impuls/6/een-keer-is-geen-terugkeer | after-a-slip | if-then | text all-lost-thought, text note-to-self, if-then all-lost-plan
impuls/6/de-ketting | look-back-chain | - | pairs chain-links, choice still-small, if-then chain-plan
impuls/6/de-ketting | chain-sign | early-signs | list chain-sign-list
impuls/6/plan-een | plan-check | - | choice plan-missing, if-then plan-one-line
impuls/6/plan-een | plan-sign | early-signs | list plan-sign-list
impuls/6/plan-een | plan-ready | measures | list plan-ready-list
impuls/6/terugkijken | six-weeks | - | balance six-weeks-back, choice got-worse, choice compared, text buddy, text buddy-words
impuls/7/wat-voel-je | name-and-choose | - | list feeling-words, text feeling-now, scale feeling-before, timer feeling-minute, scale feeling-after, if-then feeling-plan
impuls/7/bij-een-gevoel-blijven | stay-a-while | - | choice where-to-stay, scale stay-before, timer stay-feeling, timer stay-room, scale stay-after, if-then hard-moment-plan
impuls/7/ruzie-en-spanning | one-sentence | - | choice tension-with, text tension-sentence, timer tension-rehearsal
impuls/7/ruzie-en-spanning | hour-after-row | if-then | if-then hour-after-plan
impuls/7/schaamte | shame-and-more | - | balance shame-sides, choice shame-hides, if-then shame-plan
impuls/7/mild-voor-jezelf | kind-break | - | text kind-hard, text kind-human, text kind-need, timer kind-timer, choice kind-after
impuls/7/mild-voor-jezelf | kind-reasons | reasons | list kind-reasons-list
impuls/8/het-vat | barrel | - | barrel self-worth, text barrel-other-tap, choice barrel-leak, if-then barrel-plan
impuls/8/wat-je-kunt | my-strengths | - | list strengths-list, text strengths-other, choice strengths-agree, if-then strengths-plan
impuls/8/je-hele-leven | life-wheel | - | wheel life-domains, choice impact, text small-change, if-then wheel-plan
impuls/9/ruimte-maken | struggle-switch | - | text fought-feeling, balance fighting, scale switch-before, timer book-timer, scale switch-after, if-then switch-plan
impuls/9/wat-in-jouw-hand-ligt | in-my-hands | - | circles influence, choice attention-went, if-then inner-plan
impuls/9/waarden-doen | valued-week | values | values week-card, scale lived-it, if-then valued-action, choice in-the-way
impuls/9/waar-je-het-voor-doet | where-meaning-lives | - | list meaning-moments, choice meaning-place
impuls/9/waar-je-het-voor-doet | meaning-reason | reasons | list meaning-reason-list
impuls/9/geloof | faith-sides | - | balance bears-and-presses, choice whose-rule
impuls/9/geloof | faith-line | reasons | list faith-line-list
impuls/10/je-kring | my-circle | - | circles support-map, choice support-step, text support-words, if-then support-plan
impuls/10/eerlijk-stap-voor-stap | honesty | - | ladder honesty-ladder, choice rung-now, if-then honest-plan
impuls/10/een-gesprek-voorbereiden | talk | - | text talk-with, text talk-core, list talk-leave-out, text talk-when
impuls/10/een-gesprek-voorbereiden | after-the-talk | if-then | if-then talk-stuck-plan, if-then talk-alone-plan, choice talk-ready
impuls/10/herstellen | four-sentences | - | text repair-words, choice hoped-for, if-then repair-deed
impuls/10/herstellen | unsent | - | text unsent-letter, text regret-goes
impuls/11/wat-past-bij-jou | sexual-values | if-then | values sexual-value-cards, text fits-me, if-then own-no
impuls/11/porno-nuchter | my-stream | measures | choice porn-now, list stream-pruned, if-then sudden-image
impuls/11/pauze | pause-choice | if-then | choice pause-or, text pause-rests, choice pause-span, text pause-length, if-then pause-slip
impuls/11/pauze | pause-learned | - | text pause-learned-words
impuls/11/lijf-met-aandacht | body-attention | - | text stop-word, timer body-round, choice body-outcome, list good-spots
impuls/11/gerichte-aanraking | directed-touch | - | timer touch-round, choice touch-outcome, text touch-noticed, choice touch-next
impuls/11/opwinding-zonder-scherm | alone-plan | if-then | if-then alone-if-urge
impuls/11/opwinding-zonder-scherm | alone-look-back | - | timer alone-landing, choice alone-outcome, text alone-learned
impuls/12/plan-twee | later-signs | early-signs | list later-signs-list
impuls/12/plan-twee | plan-two | if-then | balance plan-changed, if-then plan-two-line, text plan-two-who, choice plan-two-read
impuls/12/brief-aan-later | letter-to-later | - | text letter, choice letter-when, text letter-date
impuls/12/hoe-nu-verder | onwards | if-then | choice onwards-worse, choice onwards-grip, if-then come-back, choice onwards-check-in, text onwards-stays
impuls/12/na-een-maand | after-one-month | if-then | text month-kept, text month-lost, choice month-how, if-then month-one-thing
impuls/12/na-drie-maanden | after-three-months | - | choice quarter-signs, choice quarter-how, text quarter-one-thing
impuls/12/na-drie-maanden | quarter-new-signs | early-signs | list quarter-new-sign
impuls/12/na-zes-maanden | after-six-months | - | balance half-year, choice half-year-word, choice half-year-how
impuls/12/na-zes-maanden | half-year-reasons | reasons | list half-year-reason
`

export interface ExpectedExercise {
  readonly lesson: string
  readonly exercise: string
  readonly slot: string | undefined
  readonly fields: readonly string[]
}

export const exercisesInTable = (table: string): readonly ExpectedExercise[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [lesson = '', exercise = '', slot = '', fields = ''] = line.split(' | ')
      return { lesson, exercise, slot: slot === '-' ? undefined : slot, fields: fields.split(', ') }
    })

export const EXPECTED_EXERCISES = exercisesInTable(TABLE)
