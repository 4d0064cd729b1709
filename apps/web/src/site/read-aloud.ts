/** What is read: headings, paragraphs and items, in order. Sources and cards of services are not. */
const READ = ':is(h1,h2,h3,p,li):not(.by, .rows *, .numbers.small *, .site-foot *)'

/**
 * Offers to read the page aloud, where this device has a voice of its own for the language. A voice from the network would send
 * the text to somebody else, so it does not count.
 */
export function offerReading(article: HTMLElement): void {
  if (!('speechSynthesis' in globalThis)) return
  const { readAloud = '', stopReading = '' } = article.dataset
  const language = document.documentElement.lang
  const voice = (): SpeechSynthesisVoice | undefined =>
    speechSynthesis.getVoices().find((each) => each.localService && each.lang.startsWith(language))
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button plain listen'
  button.textContent = readAloud
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking) stop()
    else start()
  })
  const stop = (): void => {
    speechSynthesis.cancel()
    button.textContent = readAloud
  }
  const start = (): void => {
    const own = voice()
    if (!own) return
    const parts = [...article.querySelectorAll<HTMLElement>(READ)]
      .map(spokenText)
      .filter((text) => text !== '')
    parts.forEach((text, at) => {
      const saying = new SpeechSynthesisUtterance(text)
      saying.voice = own
      saying.lang = own.lang
      if (at === parts.length - 1) saying.addEventListener('end', stop)
      speechSynthesis.speak(saying)
    })
    button.textContent = stopReading
  }
  const offer = (): void => {
    if (voice() && !button.isConnected) article.querySelector('.by')?.after(button)
  }
  offer()
  speechSynthesis.addEventListener('voiceschanged', offer)
  addEventListener('pagehide', stop)
}

/** Without the numbers of the sources. */
function spokenText(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement
  for (const mark of copy.querySelectorAll('sup')) mark.remove()
  return (copy.textContent ?? '').trim()
}
