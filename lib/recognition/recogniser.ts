/**
 * The recogniser as the background knows it. Rules, word tables and facts come as a second script, because a background that
 * was stopped would make them ready for every message that wakes it, and most messages need no text to be read.
 */
import type { Article } from '../domain/article.ts'
import type { Correction } from '../domain/correction.ts'
import type { PackedHolders } from '../domain/packed-holders.ts'
import type { Reading } from '../domain/reading.ts'
import type { OfficeHolders } from '../knowledge/office-holders.ts'

/** Hears what a beginning of the text is read as: all before the offset `readTo`. */
export type TellBeginning = (reading: Reading, readTo: number) => void | Promise<void>

export type ReadingOptions = {
  officeHolders: OfficeHolders
  corrections: readonly Correction[]
  signal?: AbortSignal
  tell?: TellBeginning
}

export type Recogniser = {
  /** The look-up over packs, the one to be believed first coming first, and over the facts that Entente brings along. */
  officeHoldersOf(packs: readonly PackedHolders[]): OfficeHolders
  /** Reads turn by turn; `tell` hears the beginnings of a long text first. Rejects once `signal` aborts. */
  read(article: Pick<Article, 'text' | 'date'>, options: ReadingOptions): Promise<Reading>
}

const world: typeof globalThis & { ententeRecogniser?: Recogniser } = globalThis

/** The second script hands over what it brings. */
export function offerRecogniser(recogniser: Recogniser): void {
  world.ententeRecogniser = recogniser
}

/** What the second script handed over; null where it has not run yet. */
export function offeredRecogniser(): Recogniser | null {
  return world.ententeRecogniser ?? null
}
