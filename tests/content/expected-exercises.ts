/**
 * By hand, a line for each exercise after the first module, and for each of the programme for partners: the lesson, the exercise, the part of the plan that it feeds, and its
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
partner/0/vandaag | first-day | - | choice first-need, text first-person, text first-words, text first-night
partner/0/veilig-thuis-kijken | set-ready | - | choice ready-thing
partner/0/deze-week | this-week | measures | pairs week-carried
partner/0/deze-week | can-wait | - | choice pulling, if-then wait-plan
partner/0/wat-mij-draagt | still-standing | reasons | list three-things, text one-sentence
partner/0/wat-mij-draagt | my-people | - | choice people-kinds
partner/0/wat-mij-draagt | too-much-signs | early-signs | list too-much-list, if-then carry-plan
partner/1/schrik-in-je-lijf | body-shock | - | choice body-signs, scale tension-before, timer room-timer, scale tension-after, if-then ground-plan
partner/1/geen-diagnose-wel-pijn | own-name | - | choice name-for-it, text say-to-gp
partner/1/wat-het-weer-oproept | my-cues | early-signs | list cue-list
partner/1/wat-het-weer-oproept | cue-plan | - | trial try-water, choice cue-who, if-then cue-ifthen
partner/1/het-ligt-niet-aan-jou | if-only | - | pairs to-a-friend
partner/1/het-ligt-niet-aan-jou | night-sentence | reasons | text night-sentence-words
partner/2/een-veilig-mens | safe-person | - | list person-candidates, choice person-ask, text person-words, if-then person-plan
partner/2/mag-je-praten | two-stories | - | balance whose-story, text closing-sentence
partner/2/lotgenoten | try-a-group | - | choice group-questions, text after-group, if-then group-plan
partner/2/een-hulpverlener-kiezen | choose-help | - | choice my-questions, ruler ready-to-call, text first-call, if-then no-click-plan
partner/3/twee-wegen | two-roads | - | circles whose-road, choice most-hours, if-then own-road-plan
partner/3/stoppen-met-zoeken | searching | if-then | balance search-sides, choice search-agreement, if-then search-plan
partner/3/helpen-of-overnemen | hand-back | if-then | ladder carrying, choice hand-back-now, if-then hand-back-plan
partner/4/nu-en-later | needs | measures | balance needs-sides
partner/4/nu-en-later | needs-step | - | choice thinnest, if-then needs-plan
partner/4/wat-wil-je-weten | what-to-know | - | balance three-piles, choice who-answers, if-then know-plan
partner/5/kleine-stappen | small-week | measures | week my-small-week, choice step-size, if-then small-step-plan
partner/5/adem-en-rust | breathe | - | choice rest-kind, scale rest-before, timer rest-breath, timer rest-listen, timer rest-walk, scale rest-after, if-then rest-plan
partner/6/een-plek-in-huis | place-at-home | measures | text home-place, choice stays-out, if-then home-place-plan
partner/6/een-plek-in-je-hoofd | place-in-mind | - | text mind-place, text mind-place-senses, text mind-place-key, scale mind-before, timer mind-place-visit, scale mind-after, if-then mind-place-plan
partner/6/beelden-die-rust-geven | calm-images | - | list calm-images-list, choice images-kept, if-then images-plan
partner/6/beelden-die-rust-geven | photo-box | photos | photos calm-photos
partner/7/wat-is-een-grens | limit-bank | - | choice limit-examples
partner/7/wat-is-een-grens | limit-for | reasons | list limit-protects
partner/7/jouw-grens | limit-what | - | text limit-chafes
partner/7/jouw-grens | limit-why | - | text limit-guards
partner/7/jouw-grens | limit-say | measures | text limit-words
partner/7/jouw-grens | limit-consequence | - | if-then limit-then
partner/7/jouw-grens | limit-can | - | scale limit-sure
partner/7/jouw-grens | limit-support | - | choice limit-support-who, text limit-support-name
partner/7/jouw-grens | limit-when | - | text limit-day, choice limit-ready
partner/7/gedaan-wat-je-wilde | limit-unsaid | - | choice unsaid-why
partner/7/gedaan-wat-je-wilde | limit-look-back | - | choice limit-kept, text limit-would-help, choice limit-from-here, if-then limit-next
partner/8/testen | testing | - | choice test-where, text test-day, if-then test-result-plan
partner/9/eerst-veilig-dan-praten | first-talk | - | choice talk-aim, text talk-one-thing, if-then talk-exit-plan, if-then talk-after-plan
partner/9/ik-woorden | i-words | - | pairs i-words-parts, timer i-words-rehearsal, choice i-words-sound, text help-sentence, if-then i-words-plan
partner/9/als-het-vastloopt | pausing-talk | - | text stop-word, if-then stuck-plan
partner/9/als-het-vastloopt | in-pieces | - | choice new-piece, if-then piece-plan
partner/10/mythen | myths | - | choice myth-close, pairs own-answers, if-then myth-plan
partner/10/nooit-tegen-je-zin | own-consent | - | choice consent-now, if-then consent-plan
partner/10/wie-weet-wat | who-knows | - | circles who-knows-what, choice who-knows-step, text everyday-answer, if-then who-knows-plan
partner/10/grote-beslissingen | big-decision | - | text decision-what, balance decision-sides, choice decision-undo, if-then decision-plan
partner/11/blijven-gaan-of-nog-niet-weten | where-i-stand | - | choice stand-now, list want-to-see, text look-again-day, if-then stand-plan
partner/11/vertrouwen | trust | - | ladder trust-ladder, choice trust-rung, list seen-deeds, if-then trust-plan
partner/11/verder-kijken | my-own-life | - | wheel own-life-wheel, text own-life-small, if-then good-day-plan
partner/11/verder-kijken | carrying-signs | early-signs | list carrying-signs-list
partner/11/geloof | faith-sayings | - | pairs faith-keep-leave, choice faith-now
partner/11/geloof | faith-line | reasons | list faith-line-list
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
