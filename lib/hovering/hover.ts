import { AWAY, afterEvent, type HoverEvent, type HoverState } from './hover-state.ts'
import { delayOf } from './hover-timers.ts'

/** The hover as it runs: state and clock. */
export type Hover = {
  state(): HoverState
  /** From now on the pointer rests so long on a mention before its card opens, ms. */
  rest(intent: number): void
  send(event: HoverEvent): void
}

/**
 * Runs the machine with the clock. `changed` is called after every change of state, before the next event is taken.
 * When `signal` aborts, the clock stops and events change nothing any more.
 */
export function createHover(changed: (state: HoverState) => void, signal: AbortSignal): Hover {
  let state = AWAY
  let intent: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const send = (event: HoverEvent) => {
    const next = signal.aborted ? state : afterEvent(state, event)
    if (next === state) return
    state = next
    clearTimeout(timer)
    const delay = delayOf(next, intent)
    if (delay !== null) timer = setTimeout(send, delay, { type: 'delay-passed' })
    changed(next)
  }
  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    state: () => state,
    rest(wanted) {
      intent = wanted
    },
    send,
  }
}
