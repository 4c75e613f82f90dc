import type { PageViewWords } from './page-view-words.ts'
import type { PageSettings } from './settings.ts'

/** What marks and card need beside a reading. */
export type PageViewNeeds = {
  /** The style of all that is shown. */
  style: string
  /** What is said there until a reading brings it anew. */
  words: PageViewWords
  /** What the reader chose about it. */
  settings: PageSettings
}
