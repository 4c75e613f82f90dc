import type { ReadingMode } from './settings.ts'

/** All that the first page shows at one moment. */
export type WelcomeView = {
  /** The answer that holds; null while the question is open. */
  mode: ReadingMode | null
  /** What became of the last answer, where it does not hold. */
  fault: 'refused' | 'failed' | null
  /** What is kept of the sample. */
  kept: readonly { id: string; name: string }[]
}

export type WelcomeActs = {
  /** Must run inside the click: the browser asks the reader. */
  choose(mode: ReadingMode): void
  /** The reader wants to answer anew. */
  chooseAgain(): void
  takeBack(): void
  openLibrary(): void
  openSettings(): void
}
