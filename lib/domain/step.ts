import type { AgreementStatus } from './agreement-status.ts'
import type { Party } from './country.ts'
import type { Evidence } from './evidence.ts'

/** How a step is told: it happened, is planned, depends on something, is denied, or is asked for. */
export type Mood = 'done' | 'planned' | 'conditional' | 'denied' | 'demanded'

/** One step in the life of an agreement, as the article tells it. */
export type Step = {
  /** What the agreement becomes by it. */
  status: Exclude<AgreementStatus, 'unknown'>
  mood: Mood
  /** The words that tell it. */
  evidence: Evidence
  /** When it happened or is to happen, ISO 8601 as exact as told (`2022`, `2025-03`, `2026-01-15`); null where undated. */
  date: string | null
  /** The one party that takes it (`has yet to be ratified by Peru`); null where it is everybody's. */
  party: Party | null
  /**
   * How many states take it, where the article counts them (`ratified by 20 states`; `needs nine more ratifications`:
   * 9, asked for). With a party: this one is the last of so many (`the 43rd state to ratify`). Null where uncounted.
   */
  states: number | null
}
