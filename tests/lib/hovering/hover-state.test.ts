import { describe, expect, test } from 'vitest'
import {
  AWAY,
  afterEvent,
  type HoverEvent,
  type HoverState,
  shownMention,
} from '../../../lib/hovering/hover-state.ts'

const over = (mention: number | null): HoverEvent => ({ type: 'pointer-over', mention })
const opened = (mention: number): HoverEvent => ({ type: 'opened', mention })
const delayPassed: HoverEvent = { type: 'delay-passed' }
const cardEntered: HoverEvent = { type: 'card-entered' }
const cardLeft: HoverEvent = { type: 'card-left' }
const cardFocused: HoverEvent = { type: 'card-focused' }
const dismissed = (over: number | null): HoverEvent => ({ type: 'dismissed', over })

const after = (events: HoverEvent[]): HoverState => events.reduce(afterEvent, AWAY)

const STATES: Record<string, [HoverEvent[], HoverState]> = {
  'a pointer on its way across opens nothing': [[over(1), over(null), delayPassed], AWAY],
  'a pointer that rests opens the card': [[over(1), delayPassed], { at: 'shown', mention: 1, pinned: false }],
  'the mention rested on last counts': [
    [over(1), over(2), delayPassed],
    { at: 'shown', mention: 2, pinned: false },
  ],
  'the card stays for its grace': [
    [over(1), delayPassed, over(null)],
    { at: 'leaving', mention: 1, pinned: false, next: null },
  ],
  'the card goes when its grace has passed': [[over(1), delayPassed, over(null), delayPassed], AWAY],
  'entering the card in its grace keeps it': [
    [over(1), delayPassed, over(null), cardEntered, delayPassed],
    { at: 'shown', mention: 1, pinned: false },
  ],
  'coming back to the mention keeps it': [
    [over(1), delayPassed, over(null), over(1), delayPassed],
    { at: 'shown', mention: 1, pinned: false },
  ],
  'leaving the card takes it away': [
    [over(1), delayPassed, over(null), cardEntered, cardLeft, delayPassed],
    AWAY,
  ],
  'from the card back to the mention keeps it': [
    [over(1), delayPassed, cardEntered, cardLeft, over(1), delayPassed],
    { at: 'shown', mention: 1, pinned: false },
  ],
  'another mention takes the card over after the intent delay': [
    [over(1), delayPassed, over(2), delayPassed],
    { at: 'shown', mention: 2, pinned: false },
  ],
  'another mention crossed on the way to the card changes nothing': [
    [over(1), delayPassed, over(2), cardEntered, delayPassed],
    { at: 'shown', mention: 1, pinned: false },
  ],
  'a card opened by key stays while the pointer is elsewhere': [
    [opened(4), over(null), cardLeft, delayPassed],
    { at: 'shown', mention: 4, pinned: true },
  ],
  'a card opened by key yields to a pointer that rests on a mention': [
    [opened(4), over(2), delayPassed],
    { at: 'shown', mention: 2, pinned: false },
  ],
  'a card opened by key survives a pointer that only crosses a mention': [
    [opened(4), over(2), over(null), delayPassed],
    { at: 'shown', mention: 4, pinned: true },
  ],
  'a card with the focus inside stays': [
    [over(1), delayPassed, cardFocused, cardLeft, over(null), delayPassed],
    { at: 'shown', mention: 1, pinned: true },
  ],
  'focus in its grace keeps the card': [
    [over(1), delayPassed, over(null), cardFocused, delayPassed],
    { at: 'shown', mention: 1, pinned: true },
  ],
  'a dismissed card does not come back under a resting pointer': [
    [over(1), delayPassed, dismissed(1), over(1), delayPassed],
    { at: 'away', dismissed: 1 },
  ],
  'a dismissed card comes back once the pointer was elsewhere': [
    [over(1), delayPassed, dismissed(1), over(null), over(1), delayPassed],
    { at: 'shown', mention: 1, pinned: false },
  ],
  'another mention opens after a dismissal': [
    [over(1), delayPassed, dismissed(1), over(2), delayPassed],
    { at: 'shown', mention: 2, pinned: false },
  ],
  'dismissing what was only intended opens nothing': [
    [over(1), dismissed(1), delayPassed],
    { at: 'away', dismissed: 1 },
  ],
  'dismissing in the grace leaves alone what the pointer is on': [
    [over(1), delayPassed, over(2), dismissed(2), over(2), delayPassed],
    { at: 'away', dismissed: 2 },
  ],
  'a card dismissed from inside comes back under a pointer that comes straight from there': [
    [over(1), delayPassed, cardEntered, dismissed(null), over(1), delayPassed],
    { at: 'shown', mention: 1, pinned: false },
  ],
  'a card that a key opened, dismissed, comes back under the pointer': [
    [opened(1), dismissed(null), over(1), delayPassed],
    { at: 'shown', mention: 1, pinned: false },
  ],
  'a late focus or entry opens nothing': [
    [cardFocused, cardEntered, cardLeft, delayPassed, dismissed(1)],
    AWAY,
  ],
  'opening replaces what is open': [
    [over(1), delayPassed, opened(7)],
    { at: 'shown', mention: 7, pinned: true },
  ],
}

describe('the state after', () => {
  for (const [name, [events, state]] of Object.entries(STATES)) {
    test(name, () => expect(after(events)).toEqual(state))
  }
})

test('an event that changes nothing returns the very same state, so that no clock starts again', () => {
  const shown = after([over(1), delayPassed])
  expect(afterEvent(shown, over(1))).toBe(shown)
  const leaving = afterEvent(shown, over(null))
  expect(afterEvent(leaving, over(null))).toBe(leaving)
  const intending = after([over(3)])
  expect(afterEvent(intending, over(3))).toBe(intending)
  expect(afterEvent(AWAY, over(null))).toBe(AWAY)
})

test('the shown mention is the one whose card is open, in its grace too', () => {
  expect(shownMention(after([over(5)]))).toBeNull()
  expect(shownMention(after([over(5), delayPassed]))).toBe(5)
  expect(shownMention(after([over(5), delayPassed, over(6)]))).toBe(5)
  expect(shownMention(after([over(5), delayPassed, dismissed(5)]))).toBeNull()
})
