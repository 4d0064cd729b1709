/**
 * Two soft tones at the end of a long timer. They are scheduled on the audio clock when the timer starts, which is a tap,
 * so that they sound on time even when the browser slows the page down. Returns how to call them off.
 */
export function scheduleChime(inSeconds: number): () => void {
  if (typeof AudioContext === 'undefined') return () => undefined
  const context = new AudioContext()
  const tone = (frequency: number, after: number): void => {
    const start = context.currentTime + inSeconds + after
    const volume = new GainNode(context, { gain: 0 })
    volume.gain.setValueAtTime(0, start)
    volume.gain.linearRampToValueAtTime(0.25, start + 0.05)
    volume.gain.exponentialRampToValueAtTime(0.001, start + 1.6)
    const source = new OscillatorNode(context, { type: 'sine', frequency })
    source.connect(volume).connect(context.destination)
    source.start(start)
    source.stop(start + 1.7)
  }
  tone(440, 0)
  tone(330, 0.7)
  return () => void context.close()
}
