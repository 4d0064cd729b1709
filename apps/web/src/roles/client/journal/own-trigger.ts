/** A trigger in own words as it is being typed: it counts at once, without a button. */
export interface OwnTrigger {
  readonly text: string
  /** Chosen because it is typed. Words that were chosen before stay, whatever is typed over them on the way. */
  readonly added: boolean
}

export const NO_OWN: OwnTrigger = { text: '', added: false }

/** What is chosen besides what is being typed. */
export const chosenBeside = (triggers: readonly string[], { text, added }: OwnTrigger): readonly string[] =>
  added ? triggers.filter((trigger) => trigger !== text.trim()) : triggers

/** After another letter: ‘werk’ stays chosen while ‘werkdruk’ is typed. */
export function typeOwn(
  triggers: readonly string[],
  own: OwnTrigger,
  text: string,
): { readonly triggers: readonly string[]; readonly own: OwnTrigger } {
  const chosen = chosenBeside(triggers, own)
  const words = text.trim()
  const added = words !== '' && !chosen.includes(words)
  return { triggers: added ? [...chosen, words] : chosen, own: { text, added } }
}
