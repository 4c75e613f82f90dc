import type { Colour } from './colour.ts'

/** Where a kept passage stands in a text of the page as it is now. Says nothing of note, tags or name: a page may see it. */
export type KeptPlace = {
  /** Id of the annotation. */
  id: string
} & (
  | {
      state: 'found'
      /** UTF-16 offsets in the text that was searched, end exclusive. */
      start: number
      end: number
      /** Which colour it is shown in. */
      colour: Colour | null
    }
  /** Not on this version of the page. */
  | { state: 'not-here' }
)

/** What the reader has to do with a page, told before anything is searched. */
export type Recall = {
  /** Changes whenever other passages are kept of the page, or in other colours; '' where none is. */
  kept: string
  /** Whether the reader wants a button beside what they select. */
  offersSelection: boolean
}
