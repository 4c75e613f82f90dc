/** Where a kept passage stands on the page as it is now. Says nothing of note, tags or name: a page may see it. */
export type KeptPlace = {
  /** Id of the annotation. */
  id: string
} & (
  | {
      state: 'found'
      /** UTF-16 offsets in the article's text as it is now, end exclusive. */
      start: number
      end: number
      /** Whether the sentence around it says something else than when it was kept. */
      isChanged: boolean
    }
  /** Not on this version of the page. */
  | { state: 'not-here' }
)
