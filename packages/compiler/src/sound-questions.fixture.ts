/** A lesson with the kinds of questions that draw something or ask in two steps. Part of the sound content. */
export const questionsNl = `---
id: impuls/3/mijn-kringen
title: Mijn kringen
minutes: 24
sources: []
status: draft
reviewedBy: ""
---
# Mijn kringen

Neem de tijd, en schrijf zoals je het tegen een vriend zou zeggen.

{% exercise id="my-circles" slot="circles" %}

{% when id="last-time" %}
Wanneer was het laatste lastige moment?
{% /when %}

{% ruler id="ready" low="nog niet" high="helemaal" why="Waarom geen lager cijfer?" %}
Hoe klaar ben je om iets te veranderen?
{% /ruler %}

{% balance id="short-long" max=4 %}
Wat zet je naast elkaar als je eerlijk kijkt?

- Wat levert het me op? {% #gain %}
- Wat kost het me later? {% #cost %}
{% /balance %}

{% circles id="three-circles" max=5 inner="Laat ik los" middle="Hier let ik op" outer="Hier wil ik meer van" %}
Wat hoort voor jou in welke kring?
{% /circles %}

{% values id="what-matters" top=2 %}
Wat telt voor jou het meest in je leven?

- Eerlijk zijn {% #honesty %}
- Rust {% #rest %}
- Zorgen voor wie ik liefheb {% #care %}
{% /values %}

{% trial id="try-one" %}
Kies er een, en kijk wat het met je doet.
{% /trial %}

{% trial id="try-wave" technique="wave" /%}

{% loop id="one-round" %}
Hoe ging het bij jou, die ene keer?

- Situatie: waar, wanneer, met wie {% #situation %}
- Gedachte {% #thought %}
- Gevoel, ook in je lijf {% #feeling %}
{% /loop %}

{% pairs id="three-as" answer="Wat ik ertegenover zet" %}
Wat zet jij tegenover elke regel?

- Altijd bij de hand {% #access %}
- Niemand ziet het {% #anonymity %}
{% /pairs %}

{% wheel id="life" low="hier mist veel" high="zo is het goed" %}
Hoe tevreden ben je over elk stuk?

- Lijf en slaap {% #body %}
- Vrienden {% #friends %}
- Geld en wonen {% #money %}
{% /wheel %}

{% barrel id="worth" max=4 fills="Wat erin liep" leaks="Waar het lekte" level="Hoe vol is het nu?" %}
Denk aan de week die voorbij is.
{% /barrel %}

{% ladder id="steps" max=6 low="makkelijk" high="heel moeilijk" %}
Welke stappen zou je durven zetten?
{% /ladder %}

{% week id="my-week" risk="Lastig moment" plan="Wat ik dan doe" %}
Welke delen van de week zijn vaak lastig?
{% /week %}

{% recording id="say-it" seconds=30 %}
Zeg je zin een keer hardop.
{% /recording %}
{% reflection id="look" %}
Wat past er bij jou?

- Het loopt langer door dan ik wilde. {% #loses-track %}
- Ik heb er steeds meer van nodig. {% #needs-more %}
{% /reflection %}

{% photos id="my-photos" max=5 %}
Welke foto’s wil je bij de hand hebben?
{% /photos %}

{% reply to="look" when="yes" %}
Daar kun je met iemand over praten.
{% /reply %}

{% reply to="look" when="no" %}
Dan is het misschien iets anders.
{% /reply %}

{% reply to="look" when="loses-track" %}
Zet vanavond een wekker.
{% /reply %}

{% show when="one-round is thought and three-as has access and worth < 4 and answered my-week" %}
Begin dan bij dat ene moment.
{% /show %}

{% show when="ready > 6 and what-matters has rest and short-long has cost and try-wave < 5" %}
Dan is vandaag een goede dag om te beginnen.
{% /show %}

{% /exercise %}

{% $changeSentence %}

{% button goto="@slip" %}Er is iets gebeurd{% /button %}
`

export const questionsEn = `---
id: impuls/3/mijn-kringen
title: My circles
minutes: 24
sources: []
status: draft
reviewedBy: ""
---
# My circles

Take your time, and write as you would say it.

{% exercise id="my-circles" slot="circles" %}

{% when id="last-time" %}
When was the last hard moment?
{% /when %}

{% ruler id="ready" low="not yet" high="completely" why="Why no lower number?" %}
How ready are you to change something?
{% /ruler %}

{% balance id="short-long" max=4 %}
What do you put side by side?

- What does it give me? {% #gain %}
- What does it cost me later? {% #cost %}
{% /balance %}

{% circles id="three-circles" max=5 inner="I let go" middle="I take care here" outer="I want more of this" %}
What goes in which circle?
{% /circles %}

{% values id="what-matters" top=2 %}
What matters to you?

- Being honest {% #honesty %}
- Rest {% #rest %}
- Caring for those I love {% #care %}
{% /values %}

{% trial id="try-one" %}
Choose one, and look what it does.
{% /trial %}

{% trial id="try-wave" technique="wave" /%}

{% loop id="one-round" %}
How did it go for you, that one time?

- Situation: where, when, who with {% #situation %}
- Thought {% #thought %}
- Feeling, in your body too {% #feeling %}
{% /loop %}

{% pairs id="three-as" answer="What I put up against it" %}
What do you put up against each?

- Always at hand {% #access %}
- Nobody sees it {% #anonymity %}
{% /pairs %}

{% wheel id="life" low="much is missing" high="good as it is" %}
How content are you with each part?

- Body and sleep {% #body %}
- Friends {% #friends %}
- Money and home {% #money %}
{% /wheel %}

{% barrel id="worth" max=4 fills="What came in" leaks="Where it leaked" level="How full is it now?" %}
Think of the week that is over.
{% /barrel %}

{% ladder id="steps" max=6 low="easy" high="very hard" %}
Which steps would you dare to take?
{% /ladder %}

{% week id="my-week" risk="Hard moment" plan="What I do then" %}
Which parts of the week are often hard?
{% /week %}

{% recording id="say-it" seconds=30 %}
Say your sentence aloud once.
{% /recording %}
{% reflection id="look" %}
What is like you?

- It goes on longer than I meant it to. {% #loses-track %}
- I need more and more of it. {% #needs-more %}
{% /reflection %}

{% photos id="my-photos" max=5 %}
Which photos do you want at hand?
{% /photos %}

{% reply to="look" when="yes" %}
You can talk to someone about that.
{% /reply %}

{% reply to="look" when="no" %}
Then perhaps it is something else.
{% /reply %}

{% reply to="look" when="loses-track" %}
Set an alarm tonight.
{% /reply %}

{% show when="one-round is thought and three-as has access and worth < 4 and answered my-week" %}
Then begin at that one moment.
{% /show %}

{% show when="ready > 6 and what-matters has rest and short-long has cost and try-wave < 5" %}
Then today is a good day to begin.
{% /show %}

{% /exercise %}

{% $changeSentence %}

{% button goto="@slip" %}Something happened{% /button %}
`
