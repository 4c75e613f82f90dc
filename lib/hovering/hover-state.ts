/**
 * When the card is shown, and for which mention: a machine without clock or page.
 *
 *                 pointer on a mention            intent passed
 *      ┌────────┐ ─────────────────▶ ┌──────────┐ ─────────────▶ ┌───────┐ ◀──────────┐
 *      │  away  │                    │ intending │                │ shown │            │ pointer back on it,
 *      └────────┘ ◀───────────────── └──────────┘                └───────┘            │ card entered
 *          ▲          pointer left                                │     │ pointer left │
 *          │                                                      │     ▼ (not pinned) │
 *          │ dismissed (from anywhere)                            │   ┌─────────┐ ─────┘
 *          ├──────────────────────────────────────────────────────┘   │ leaving │ ──▶ shown, for the
 *          └───────────────────────────────────────────────────────── └─────────┘     mention under the pointer
 *                                grace passed                                         (intent passed)
 *
 * `opened` (a key, a tap, a click in the panel) shows a card at once and pins it: the pointer did not bring it,
 * so the pointer's absence does not take it away. A card with the focus inside is pinned too.
 * After `dismissed` the mention that the pointer rests on is left alone until the pointer has left it.
 */

/** Index into the reading's mentions. */
type MentionIndex = number

export type HoverState =
  | { at: 'away'; dismissed: MentionIndex | null }
  | { at: 'intending'; mention: MentionIndex }
  | { at: 'shown'; mention: MentionIndex; pinned: boolean }
  /** The card is open still; `next` is what the pointer rests on meanwhile. */
  | { at: 'leaving'; mention: MentionIndex; pinned: boolean; next: MentionIndex | null }

export type HoverEvent =
  /** The pointer came upon a mention, or upon none. */
  | { type: 'pointer-over'; mention: MentionIndex | null }
  | { type: 'card-entered' }
  | { type: 'card-left' }
  | { type: 'card-focused' }
  /** The delay of the state has passed; see `delayOf`. */
  | { type: 'delay-passed' }
  | { type: 'opened'; mention: MentionIndex }
  /** The reader closed the card. `over`: the mention that the pointer rests on, which would open it at once. */
  | { type: 'dismissed'; over: MentionIndex | null }

/** The mention whose card is open, or about to open; null where there is none. */
export function meantMention(state: HoverState): MentionIndex | null {
  return state.at === 'intending' ? state.mention : shownMention(state)
}

export const AWAY: HoverState = { at: 'away', dismissed: null }

/** The mention whose card is open; null where none is. */
export function shownMention(state: HoverState): MentionIndex | null {
  return state.at === 'shown' || state.at === 'leaving' ? state.mention : null
}

/** The state after an event; the very same object where the event changes nothing. */
export function afterEvent(state: HoverState, event: HoverEvent): HoverState {
  switch (event.type) {
    case 'pointer-over':
      return afterPointer(state, event.mention)
    case 'card-entered':
      return state.at === 'leaving' ? { at: 'shown', mention: state.mention, pinned: state.pinned } : state
    case 'card-left':
      return state.at === 'shown' ? afterPointer(state, null) : state
    case 'card-focused':
      return state.at === 'shown' || state.at === 'leaving'
        ? { at: 'shown', mention: state.mention, pinned: true }
        : state
    case 'delay-passed':
      return afterDelay(state)
    case 'opened':
      return { at: 'shown', mention: event.mention, pinned: true }
    case 'dismissed':
      return state.at === 'away' ? state : { at: 'away', dismissed: event.over }
  }
}

function afterPointer(state: HoverState, over: MentionIndex | null): HoverState {
  switch (state.at) {
    case 'away':
      if (over === null) return state.dismissed === null ? state : AWAY
      return over === state.dismissed ? state : { at: 'intending', mention: over }
    case 'intending':
      if (over === null) return AWAY
      return over === state.mention ? state : { at: 'intending', mention: over }
    case 'shown':
      if (over === state.mention || (over === null && state.pinned)) return state
      return { at: 'leaving', mention: state.mention, pinned: state.pinned, next: over }
    case 'leaving':
      if (over === state.next) return state
      if (over === state.mention || (over === null && state.pinned)) {
        return { at: 'shown', mention: state.mention, pinned: state.pinned }
      }
      return { ...state, next: over }
  }
}

function afterDelay(state: HoverState): HoverState {
  if (state.at === 'intending') return { at: 'shown', mention: state.mention, pinned: false }
  if (state.at !== 'leaving') return state
  return state.next === null ? AWAY : { at: 'shown', mention: state.next, pinned: false }
}
