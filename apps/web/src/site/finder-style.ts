import { COUNTRIES } from '@keertij/kernel'
import { CARE_LANGUAGES, CARE_TAGS, NEEDS } from '@keertij/programme'

/**
 * What a choice in the help finder hides, as style: it works without scripts. Crisis lines answer to the country only; a value that is
 * chosen hides what does not carry it.
 */
export const finderStyle = (): string =>
  [
    ...COUNTRIES.map((country) =>
      hides(`[name=country][value=${country}]:checked`, '.service', `countries~=${country}`),
    ),
    ...NEEDS.map((need) => hides(`[name=need] [value=${need}]:checked`, NARROWED, `needs~=${need}`)),
    ...CARE_LANGUAGES.map((each) =>
      hides(`[name=language] [value=${each}]:checked`, NARROWED, `languages~=${each}`),
    ),
    hides('[name=free]:checked', NARROWED, 'cost=free'),
    hides('[name=lgbtq]:checked', NARROWED, `tags~=${CARE_TAGS.lgbtq}`),
    `.finder:has([name=withoutFaith]:checked) ${NARROWED}[data-tags~=${CARE_TAGS.faith}]{display:none}`,
  ].join('')

const NARROWED = '.narrowed .service'

const hides = (chosen: string, services: string, carries: string): string =>
  `.finder:has(${chosen}) ${services}:not([data-${carries}]){display:none}`
