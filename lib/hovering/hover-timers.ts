import type { HoverState } from './hover-state.ts'

/** Shorter than a reader's decision to look at a word, longer than a pointer on its way across it. */
export const INTENT_MS = 150

/** Long enough to cross the gap to the card, or to slip off it and come back; shorter than being in the way. */
export const GRACE_MS = 300

/**
 * How long a state lasts when nothing happens, in ms; null where it lasts for ever. `intent`: how long the pointer rests
 * on a mention before its card opens.
 */
export function delayOf(state: HoverState, intent: number = INTENT_MS): number | null {
  if (state.at === 'intending') return intent
  if (state.at !== 'leaving') return null
  return state.next === null ? GRACE_MS : intent
}
