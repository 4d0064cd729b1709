import type { TellWords } from './words.nl.ts'

export const en: TellWords = {
  title: 'Tell someone',
  intro: 'Read the message first. Nothing leaves until you tap once more yourself, in your own messages app.',
  message: 'Your message',
  suggestion: 'I’m not doing well and I don’t want to be alone right now. Can you call me or come over?',
  to: (name: string) => `Open as a text to ${name}`,
  share: 'Open in another app',
  copy: 'Copy the message',
  copied: 'Copied. Paste it where you like.',
  notCopied: 'The browser does not let us copy. Hold your finger on the message and copy it yourself.',
  nobody: 'There is nobody on your list yet. You can copy the message, or add someone first.',
}
