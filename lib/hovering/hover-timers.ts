import type { HoverState } from './hover-state.ts'

/** Shorter than a reader's decision to look at a word, longer than a pointer on its way across it. */
export const INTENT_MS = 150

/** Long enough to cross the gap to the card, or to slip off it and come back; shorter than being in the way. */
export const GRACE_MS = 300

/** How long a state lasts when nothing happens, in ms; null where it lasts for ever. */
export function delayOf(state: HoverState): number | null {
  if (state.at === 'intending') return INTENT_MS
  if (state.at !== 'leaving') return null
  return state.next === null ? GRACE_MS : INTENT_MS
}
