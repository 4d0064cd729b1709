import { soundInstruments } from './sound-instruments.fixture.ts'
import { questionsEn, questionsNl } from './sound-questions.fixture.ts'

/**
 * A small content folder in which everything is right. Tests break one thing in it.
 */

const front = (id: string, title: string, minutes: number, sources: string): string =>
  `---
id: ${id}
title: ${title}
minutes: ${minutes}
sources: [${sources}]
status: draft
reviewedBy: ""
---
`

export const WAVE = 'programmes/impuls/3-drang/kleine-golf'
export const CIRCLES = 'programmes/impuls/3-drang/mijn-kringen'
export const START = 'programmes/impuls/0-aan-boord/eerst-dit'
export const NOW_HELP = 'flows/now-help'
export const PAGE = 'pages/wave'
export const RECOGNISE = 'flows/recognise'

const waveNl = `${front('impuls/3/kleine-golf', 'Een kleine golf', 5, 'kust-2020')}
# Een kleine golf

Drang komt op en zakt vaak ook weer, net als het water bij de pier. {% src "kust-2020" /%} Wat deed {% $word %} met jou vandaag?

{% note kind="evidence" %}
Dit is in één kleine groep bekeken, en meer weten we nog niet.
{% /note %}

{% exercise id="small-wave" slot="reasons" %}

{% scale id="wave-before" min=0 max=10 low="rustig" high="heel sterk" %}
Hoe sterk is de drang nu?
{% /scale %}

{% timer id="wave-timer" technique="wave" minutes=2 /%}

{% scale id="wave-after" min=0 max=10 low="rustig" high="heel sterk" %}
En hoe sterk is die nu?
{% /scale %}

{% reply to="wave-after" when="lower" %}
De golf is gezakt, en jij bleef staan.
{% /reply %}

{% reply to="wave-after" when="7-10" %}
Bel iemand, of ga naar een plek met mensen.
{% /reply %}

{% choice id="wave-place" %}
Waar in je *lijf* voelde je {% $word %}?

- In mijn borst {% #chest %}
- Ergens anders dan {% $word %} {% #other %}
{% /choice %}

{% show when="wave-place is chest and not (wave-before < 3)" %}
Leg daar eens een warme hand op.
{% /show %}

{% text id="wave-words" placeholder="Het trok aan mijn buik." long=true %}
Vertel in je eigen woorden hoe het ging.
{% /text %}

{% list id="wave-helped" max=3 %}
Wat hielp een beetje?
{% /list %}

{% ifthen id="wave-plan" if="Als ik drang voel," then="dan" %}
Bijvoorbeeld: dan loop ik een rondje om het huis.
{% /ifthen %}

{% /exercise %}

{% button goto="@today" %}Klaar voor vandaag{% /button %}
`

const waveEn = `${front('impuls/3/kleine-golf', 'A small wave', 5, 'kust-2020')}
# A small wave

An urge rises and often sinks again, like the water at the pier. {% src "kust-2020" /%} What did {% $word %} do to you today?

{% note kind="evidence" %}
This was looked at in one small group, and we know no more than that.
{% /note %}

{% exercise id="small-wave" slot="reasons" %}

{% scale id="wave-before" min=0 max=10 low="calm" high="very strong" %}
How strong is the urge now?
{% /scale %}

{% timer id="wave-timer" technique="wave" minutes=2 /%}

{% scale id="wave-after" min=0 max=10 low="calm" high="very strong" %}
And how strong is it now?
{% /scale %}

{% reply to="wave-after" when="lower" %}
The wave has gone down, and you stayed standing.
{% /reply %}

{% reply to="wave-after" when="7-10" %}
Call someone, or go where there are people.
{% /reply %}

{% choice id="wave-place" %}
Where in your *body* did you feel {% $word %}?

- In my chest {% #chest %}
- Somewhere other than {% $word %} {% #other %}
{% /choice %}

{% show when="wave-place is chest and not (wave-before < 3)" %}
Lay a warm hand there for a while.
{% /show %}

{% text id="wave-words" placeholder="It pulled at my belly." long=true %}
Say in your own words how it went.
{% /text %}

{% list id="wave-helped" max=3 %}
What helped a little?
{% /list %}

{% ifthen id="wave-plan" if="When I feel an urge," then="then" %}
For example: then I walk once around the house.
{% /ifthen %}

{% /exercise %}

{% button goto="@today" %}Done for today{% /button %}
`

const startNl = `${front('impuls/0/eerst-dit', 'Eerst dit', 2, '')}
{% screen id="start" %}
# Eerst twee vragen

We vragen dit aan iedereen, omdat het over je veiligheid gaat.

{% button goto="today" %}Begin{% /button %}
{% /screen %}

{% gate id="today" many=true %}
## Is er vandaag iets hiervan?

- Ik denk aan zelfdoding {% #suicide goto="call" %}
- Ik nam vandaag GHB of drank {% #downers goto="doctor" closes="stop-date" %}
- Geen van deze {% #none goto="home" clears=true %}
{% /gate %}

{% screen id="call" %}
## Bel nu, dan ben je niet alleen

{% help ids=["113"] /%}

{% people /%}

{% button goto="home" %}Ga verder{% /button %}
{% button goto="@tell-someone" %}Stuur iemand een bericht{% /button %}
{% /screen %}

{% screen id="doctor" %}
## Overleg eerst met je huisarts

1. Bel de praktijk en vraag om een afspraak.
2. Lees voor wat je hieronder ziet staan.

> Ik wil stoppen, en ik heb gelezen dat ik dat niet alleen moet doen.

{% button goto="home" %}Ga verder{% /button %}
{% /screen %}

{% gate id="home" keep=false private=true both=true %}
## Is het thuis veilig voor jou?

Dit antwoord bewaren we niet.

- Ja {% #yes goto="done" opens="sharing" %}
- Nee {% #no goto="done" closes="sharing" %}
{% /gate %}

{% screen id="done" %}
## Dat waren de vragen

Je kunt ze later altijd opnieuw doorlopen.

{% button goto="@next-lesson" %}Naar de volgende les{% /button %}
{% /screen %}
`

const startEn = `${front('impuls/0/eerst-dit', 'First this', 2, '')}
{% screen id="start" %}
# Two questions first

We ask everybody, because it is about your safety.

{% button goto="today" %}Begin{% /button %}
{% /screen %}

{% gate id="today" many=true %}
## Is any of this true today?

- I am thinking of suicide {% #suicide goto="call" %}
- I took GHB or alcohol today {% #downers goto="doctor" closes="stop-date" %}
- None of these {% #none goto="home" clears=true %}
{% /gate %}

{% screen id="call" %}
## Call now, then you are not alone

{% help ids=["113"] /%}

{% people /%}

{% button goto="home" %}Go on{% /button %}
{% button goto="@tell-someone" %}Send someone a message{% /button %}
{% /screen %}

{% screen id="doctor" %}
## Talk to your doctor first

1. Call the practice and ask for an appointment.
2. Read out what you see below.

> I want to stop, and I have read that I should not do that alone.

{% button goto="home" %}Go on{% /button %}
{% /screen %}

{% gate id="home" keep=false private=true both=true %}
## Is home safe for you?

We do not keep this answer.

- Yes {% #yes goto="done" opens="sharing" %}
- No {% #no goto="done" closes="sharing" %}
{% /gate %}

{% screen id="done" %}
## Those were the questions

You can always go through them again later.

{% button goto="@next-lesson" %}To the next lesson{% /button %}
{% /screen %}
`

const helpNl = `${front('flows/now-help', 'Nu hulp', 3, '')}
{% screen id="open" %}
# Je bent hier

{% technique id="wave" minutes=2 %}
### Surf de golf
Zoek de drang in je lijf en kijk ernaar, zonder iets te doen.
{% /technique %}

{% button goto="@call" %}Bel iemand{% /button %}
{% /screen %}

{% timer id="wave-guide" technique="wave" minutes=2 %}
{% at time="0:00" %}Ga zitten of staan zoals je wilt.{% /at %}
{% at time="1:05" %}Kijk alleen hoe de golf beweegt.{% /at %}
{% /timer %}

{% screen id="later" after="wave" %}
## En hoe is het nu?

{% button goto="@today" %}Klaar{% /button %}
{% /screen %}
`

const helpEn = `${front('flows/now-help', 'Help now', 3, '')}
{% screen id="open" %}
# You are here

{% technique id="wave" minutes=2 %}
### Surf the wave
Find the urge in your body and look at it, without doing anything.
{% /technique %}

{% button goto="@call" %}Call someone{% /button %}
{% /screen %}

{% timer id="wave-guide" technique="wave" minutes=2 %}
{% at time="0:00" %}Sit or stand, as you like.{% /at %}
{% at time="1:05" %}Only watch how the wave moves.{% /at %}
{% /timer %}

{% screen id="later" after="wave" %}
## And how is it now?

{% button goto="@today" %}Done{% /button %}
{% /screen %}
`

const recogniseNl = `${front('flows/recognise', 'Herken je dit', 2, '').replace('reviewedBy: ""', 'reviewedBy: ""\ntrace: none')}
{% gate id="about" keep=false %}
## Waar gaat het over?

Dit antwoord bewaren we niet.

- Over mij {% #self goto="look" %}
- Over een ander {% #other goto="talk" %}
{% /gate %}

{% screen id="look" %}
## Kijk rustig wat past

{% exercise id="look-at-it" slot="recognised" %}
{% reflection id="six" %}
Wat past er bij jou deze maand?

- Ik begin eraan, en het loopt langer door. {% #loses-track %}
- Ik doe het om een rotgevoel kwijt te zijn. {% #pushes-away %}
{% /reflection %}
{% /exercise %}

{% button goto="talk" %}Ga verder{% /button %}
{% /screen %}

{% screen id="talk" %}
## Praat erover

{% show when="six has loses-track and answered six" %}
Zet vanavond een wekker.
{% /show %}

{% button goto="@take-along" %}Neem mee en begin{% /button %}
{% button goto="@programme" %}Begin zonder iets te bewaren{% /button %}
{% /screen %}
`

const recogniseEn = `${front('flows/recognise', 'Do you know this', 2, '').replace('reviewedBy: ""', 'reviewedBy: ""\ntrace: none')}
{% gate id="about" keep=false %}
## What is it about?

We do not keep this answer.

- About me {% #self goto="look" %}
- About someone else {% #other goto="talk" %}
{% /gate %}

{% screen id="look" %}
## See what fits

{% exercise id="look-at-it" slot="recognised" %}
{% reflection id="six" %}
What is like you this month?

- I start, and it goes on for longer. {% #loses-track %}
- I do it to get rid of a bad feeling. {% #pushes-away %}
{% /reflection %}
{% /exercise %}

{% button goto="talk" %}Go on{% /button %}
{% /screen %}

{% screen id="talk" %}
## Talk about it

{% show when="six has loses-track and answered six" %}
Set an alarm tonight.
{% /show %}

{% button goto="@take-along" %}Take it along and begin{% /button %}
{% button goto="@programme" %}Begin without keeping anything{% /button %}
{% /screen %}
`

const programme = `id: impuls
title: { nl: Grip op drang, en: A hold on urges }
entry: { lesson: impuls/0/eerst-dit, gate: today }
modules:
  - id: aan-boord
    folder: 0-aan-boord
    week: 0
    title: { nl: Aan boord, en: On board }
    heart: { nl: 'Een veilig begin.', en: 'A safe start.' }
    lessons: [eerst-dit]
  - id: drang
    folder: 3-drang
    week: 3
    title: { nl: Drang, en: Urges }
    heart: { nl: 'Drang komt en gaat.', en: 'Urges come and go.' }
    lessons: [kleine-golf, mijn-kringen]
`

const directory = `- id: '113'
  name: { nl: '113 Zelfmoordpreventie', en: '113 Suicide Prevention' }
  what: { nl: 'Dag en nacht iemand om mee te praten.', en: 'Someone to talk to, day and night.' }
  countries: [NL]
  tags: [crisis]
  needs: [suicide]
  languages: [nl]
  cost: free
  phone: { dial: '113', shown: '113' }
  site: 'https://www.113.nl'
  note: { nl: 'Gratis.', en: 'Free.' }
  crisis: true
  source: The service's own page
  verifiedOn: '2026-11-01'
  expires: '2027-11-01'
`

const pageNl = `---
id: pages/wave
slug: een-golf
title: Een golf, en wat erna komt
description: Drang komt op en zakt vaak ook weer. Lees wat je dan kunt doen.
minutes: 1
sources: [kust-2020]
status: draft
reviewedBy: ""
---
# Een golf

{% easy %}
Drang zakt vaak weer.
{% /easy %}

Drang komt op en zakt vaak ook weer. {% src "kust-2020" /%} Andere woorden staan in de {% link to="pages/words" %}woordenlijst{% /link %}.

{% help ids=["113"] /%}

{% button goto="@now-help" %}Ik heb nu drang{% /button %}
`

const pageEn = `---
id: pages/wave
slug: a-wave
title: A wave, and what comes after
description: An urge rises and often sinks again. Read what you can do then.
minutes: 1
sources: [kust-2020]
status: draft
reviewedBy: ""
---
# A wave

{% easy %}
An urge often sinks again.
{% /easy %}

An urge rises and often sinks again. {% src "kust-2020" /%} Other words are in the {% link to="pages/words" %}glossary{% /link %}.

{% help ids=["113"] /%}

{% button goto="@now-help" %}I have an urge now{% /button %}
`

const sources = `- id: kust-2020
  by: A made-up author, 2020
  title: A made-up study of waves
  where: Nowhere
  supports: { nl: 'Golven zakken weer.', en: 'Waves go down again.' }
  strength: made up for the tests
`

const glossary = `- id: urge
  term: { nl: drang, en: urge }
  meaning: { nl: 'De trek om iets te doen.', en: 'The pull to do something.' }
`

export const soundFiles = (): ReadonlyMap<string, string> =>
  new Map([
    [`${WAVE}.nl.md`, waveNl],
    [`${WAVE}.en.md`, waveEn],
    [`${CIRCLES}.nl.md`, questionsNl],
    [`${CIRCLES}.en.md`, questionsEn],
    [`${START}.nl.md`, startNl],
    [`${START}.en.md`, startEn],
    [`${NOW_HELP}.nl.md`, helpNl],
    [`${NOW_HELP}.en.md`, helpEn],
    [`${PAGE}.nl.md`, pageNl],
    [`${PAGE}.en.md`, pageEn],
    [`${RECOGNISE}.nl.md`, recogniseNl],
    [`${RECOGNISE}.en.md`, recogniseEn],
    ['programmes/impuls/programme.yaml', programme],
    ['directory.yaml', directory],
    ['sources.yaml', sources],
    ['glossary.yaml', glossary],
    ...soundInstruments,
  ])

/** The sound files with a piece of text in one of them replaced; a text that is not there is a mistake in the test. */
export function soundFilesWith(path: string, from: string, to: string): ReadonlyMap<string, string> {
  const files = soundFiles()
  const text = files.get(path)
  if (text === undefined || !text.includes(from)) throw new Error(`${path} does not hold: ${from}`)
  return new Map([...files, [path, text.replace(from, to)]])
}
