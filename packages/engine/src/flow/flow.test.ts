import type { Lesson } from '@keertij/programme'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { button, flow, gate, option, safeStart, screen, to } from '../fixtures/lessons.ts'
import {
  answerGate,
  back,
  canGoBack,
  currentStep,
  end,
  flowDraft,
  follow,
  gateAnswers,
  goOn,
  needsWayOn,
  openFlow,
  resumeFlow,
  toggleOption,
} from './flow.ts'
import type { FlowPosition } from './position.ts'
import { isTelling, keepsAnswer } from './telling.ts'

const open = (lesson: Lesson): FlowPosition => {
  const state = openFlow(lesson)
  if (state === undefined) throw new Error('No flow')
  return state
}
const press = (lesson: Lesson, state: FlowPosition, where: string) =>
  follow(lesson, state, to(where)).position
const answer = (lesson: Lesson, state: FlowPosition, ...options: readonly string[]): FlowPosition => {
  const result = answerGate(lesson, state, options)
  if (!result.ok) throw new Error(result.error.code)
  return result.value.position
}
/** From the start to the question whether somebody can look on. */
const untilWatched = (): FlowPosition => {
  const downers = answer(safeStart, press(safeStart, open(safeStart), 'suicide'), 'no')
  return answer(safeStart, downers, 'none')
}

describe('walking a flow', () => {
  it('has no flow in a lesson that is only a page', () => {
    expect(openFlow(flow())).toBeUndefined()
  })

  it('opens at the first step and follows a button', () => {
    const state = press(safeStart, open(safeStart), 'suicide')
    expect(currentStep(safeStart, state).id).toBe('suicide')
    expect(canGoBack(state)).toBe(true)
    expect(back(safeStart, state).at).toBe('start')
  })

  it('comes back to the same screen from the safety plan, and does not count a crisis screen as the end', () => {
    const acute = answer(safeStart, press(safeStart, open(safeStart), 'suicide'), 'acute')
    const move = follow(safeStart, acute, to('@safety-plan'))
    expect(move).toEqual({ position: acute, leaves: 'safety-plan' })
    expect(move.position.finished).toBe(false)
  })

  it('is finished when one leaves by the end', () => {
    const done = answer(safeStart, answer(safeStart, untilWatched(), 'watched'), 'no')
    const move = follow(safeStart, done, to('@next-lesson'))
    expect(move.leaves).toBe('next-lesson')
    expect(move.position.finished).toBe(true)
  })

  it('opens the screen that names the technique when it ends', () => {
    const wave = flow(
      screen('open', { t: 'technique', id: 'wave', minutes: 4, title: 'Surf', c: [] }),
      { ...screen('wave-after', button('@today')), after: 'wave' },
      screen('after', button('@today')),
    )
    expect(end(wave, open(wave), 'wave').position.at).toBe('wave-after')
    expect(end(wave, open(wave), 'delay').position.at).toBe('after')
  })
})

describe('a gate', () => {
  it('cannot be passed without an answer, or with one that it does not have', () => {
    const suicide = press(safeStart, open(safeStart), 'suicide')
    const problem = (options: readonly string[], state = suicide) => {
      const result = answerGate(safeStart, state, options)
      return result.ok ? undefined : result.error.code
    }
    expect(problem([])).toBe('nothing-chosen')
    expect(problem(['maybe'])).toBe('unknown-option')
    expect(problem(['no', 'acute'])).toBe('one-only')
    expect(problem(['no'], open(safeStart))).toBe('not-at-a-gate')
    expect(problem(['ghb', 'none'], answer(safeStart, suicide, 'no'))).toBe('excludes-others')
  })

  it('lets the clearing option and the others exclude each other', () => {
    const downers = currentStep(
      safeStart,
      answer(safeStart, press(safeStart, open(safeStart), 'suicide'), 'no'),
    )
    if (downers.t !== 'gate') throw new Error('Not a gate')
    expect(toggleOption(downers, ['alcohol'], 'ghb')).toEqual(['ghb', 'alcohol'])
    expect(toggleOption(downers, ['ghb', 'alcohol'], 'none')).toEqual(['none'])
    expect(toggleOption(downers, ['none'], 'ghb')).toEqual(['ghb'])
    expect(toggleOption(downers, ['ghb', 'alcohol'], 'ghb')).toEqual(['alcohol'])
  })

  it('shows a screen once that two answers lead to, then goes on', () => {
    const downers = answer(safeStart, press(safeStart, open(safeStart), 'suicide'), 'no')
    const both = answer(safeStart, downers, 'alcohol', 'ghb')
    expect(both).toMatchObject({ at: 'downers-yes', queue: [] })
    expect(press(safeStart, both, 'watched').at).toBe('watched')
  })

  it('keeps an answer that may be kept, in the shape of a condition', () => {
    const state = answer(safeStart, press(safeStart, open(safeStart), 'suicide'), 'no')
    expect(gateAnswers(state)).toEqual({ suicide: { kind: 'choice', options: ['no'] } })
  })
})

describe('several chosen screens', () => {
  const check = flow(
    gate(
      'check',
      [option('suicide', 'crisis'), option('body', 'call'), option('mind', 'rest'), option('none', 'today')],
      { many: true, clears: 'none' },
    ),
    screen('crisis', button('@safety-plan')),
    screen('call', button('@today')),
    screen('rest', button('later'), button('today')),
    screen('later', button('today')),
    screen('today', button('@today')),
  )

  it('are walked in the order of the list, and the button of the last leads on', () => {
    const first = answer(check, open(check), 'mind', 'suicide', 'body')
    expect(first.at).toBe('crisis')
    expect(needsWayOn(check, first)).toBe(true)
    const second = goOn(check, first)?.position ?? first
    expect(second.at).toBe('call')
    expect(needsWayOn(check, second)).toBe(false)
    const third = follow(check, second, to('@today'))
    expect(third).toMatchObject({ position: { at: 'rest', finished: false }, leaves: undefined })
    expect(goOn(check, third.position)).toBeUndefined()
    expect(press(check, third.position, 'later').at).toBe('later')
  })

  it('wait while one opens the safety plan from the first', () => {
    const first = answer(check, open(check), 'suicide', 'body')
    expect(follow(check, first, to('@safety-plan')).position).toEqual(first)
  })

  it('are waiting again after a step back', () => {
    const first = answer(check, open(check), 'suicide', 'body')
    const second = goOn(check, first)?.position ?? first
    expect(back(check, second)).toMatchObject({ at: 'crisis', queue: [{ screen: 'call' }] })
  })

  it('are each shown, whatever is chosen (law)', () => {
    fc.assert(
      fc.property(fc.subarray(['suicide', 'body', 'mind'] as const, { minLength: 1 }), (options) => {
        let state = answer(check, open(check), ...options)
        const seen = [state.at]
        for (let move = goOn(check, state); move; move = goOn(check, state)) {
          state = move.position
          seen.push(state.at)
        }
        const screens = { suicide: 'crisis', body: 'call', mind: 'rest' }
        expect(seen).toEqual(options.map((id) => screens[id]))
      }),
    )
  })
})

describe('an answer that is not kept', () => {
  it('makes telling what only some answers lead to, and nothing else', () => {
    const telling = safeStart.steps.map(({ id }) => id).filter((id) => isTelling(safeStart, id))
    expect(telling).toEqual(['violence', 'violence-yes', 'violence-more', 'violence-self', 'illegal-other'])
  })

  it('has left no trace two questions later', () => {
    const asked = answer(safeStart, untilWatched(), 'alone')
    const quiet = answer(safeStart, asked, 'no')
    const yes = press(
      safeStart,
      press(safeStart, answer(safeStart, asked, 'yes'), 'violence-more'),
      'illegal',
    )
    const self = press(safeStart, answer(safeStart, asked, 'self'), 'illegal')
    const watched = answer(safeStart, untilWatched(), 'watched')
    expect(yes).toEqual(quiet)
    expect(self).toEqual(quiet)
    expect(watched).toEqual(quiet)
  })

  it('can be gone back to while its own screens are open, not from the next question', () => {
    const asked = answer(safeStart, untilWatched(), 'alone')
    const more = press(safeStart, answer(safeStart, asked, 'yes'), 'violence-more')
    expect(back(safeStart, more).at).toBe('violence-yes')
    expect(back(safeStart, press(safeStart, more, 'illegal')).at).toBe('watched')
  })

  it('is never in a draft: one is asked again', () => {
    const yes = answer(safeStart, answer(safeStart, untilWatched(), 'alone'), 'yes')
    const draft = flowDraft(safeStart, yes)
    expect(draft?.at).toBe('watched')
    expect(JSON.stringify(draft)).not.toContain('violence')
    expect(JSON.stringify(draft)).not.toContain('alone')
  })

  it('is in no draft on any walk (law)', () => {
    const forbidden = new Set(safeStart.steps.map(({ id }) => id).filter((id) => isTelling(safeStart, id)))
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 25 }), (taps) => {
        let state = open(safeStart)
        for (const tap of taps) {
          const step = currentStep(safeStart, state)
          if (step.t === 'gate') {
            const chosen = step.options[tap % step.options.length]
            state = answer(safeStart, state, chosen?.id ?? '')
          } else if (tap === 0) state = back(safeStart, state)
          else {
            const buttons = step.c.filter((block) => block.t === 'button')
            const target = buttons[tap % buttons.length]?.goto
            if (target) state = follow(safeStart, state, target).position
          }
          const draft = flowDraft(safeStart, state)
          const stops = draft ? [draft, ...draft.trail].map((stop) => stop.at) : []
          expect(stops.filter((id) => forbidden.has(id))).toEqual([])
          expect(Object.keys(draft?.gates ?? {}).every((id) => id === 'suicide' || id === 'downers')).toBe(
            true,
          )
        }
      }),
    )
  })

  it('stays forgotten when a gate that keeps stands behind it', () => {
    const nested = flow(
      gate('afraid', [option('yes', 'of-whom'), option('no', 'done')], { keep: false }),
      gate('of-whom', [option('partner', 'done'), option('other', 'done')]),
      screen('done', button('@today')),
    )
    const whom = answer(nested, open(nested), 'yes')
    const step = currentStep(nested, whom)
    expect(step.t === 'gate' && keepsAnswer(nested, step)).toBe(false)
    expect(answer(nested, whom, 'partner')).toEqual(answer(nested, open(nested), 'no'))
  })
})

describe('a draft of a flow', () => {
  it('is JSON and goes on where it was left', () => {
    const watched = untilWatched()
    const stored: FlowPosition = JSON.parse(JSON.stringify(flowDraft(safeStart, watched)))
    expect(resumeFlow(safeStart, stored)).toEqual(watched)
  })

  it.each([undefined, 'start', { at: 'gone' }, { trail: 3 }])('that is none starts anew: %o', (stored) => {
    expect(resumeFlow(safeStart, stored)).toEqual(openFlow(safeStart))
  })

  it('of another text, or of a finished walk, starts anew', () => {
    const watched = untilWatched()
    expect(resumeFlow({ ...safeStart, version: 'b2' }, watched)?.at).toBe('start')
    expect(resumeFlow(safeStart, { ...watched, at: 'gone' })?.at).toBe('start')
    expect(resumeFlow(safeStart, { ...watched, finished: true })?.at).toBe('start')
  })
})
