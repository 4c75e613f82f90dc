import type { Article } from './article.ts'
import type { CardWords } from './card-words.ts'
import type { EntityId } from './entity.ts'
import type { PageViewNeeds } from './page-view-needs.ts'
import type { PageViewWords } from './page-view-words.ts'
import type { Reading } from './reading.ts'

/** All of an article but its text, which the page session has already. */
export type ArticleFacts = Omit<Article, 'text'>

/**
 * Whoever keeps something of a long text that is still being read waits for the whole of it, so long at most, ms: its end
 * may say more of a person or an agreement than its beginning.
 */
export const PATIENCE_MS = 3_000

/** What the background makes of a page. */
export type PageReading =
  /** Its text is no article. */
  | { outcome: 'no-article' }
  /** Its text is in a language that Entente does not read. */
  | { outcome: 'other-language'; article: ArticleFacts }
  | {
      outcome: 'read'
      article: ArticleFacts
      reading: Reading
      /** Where reading is at: everything before this offset of the text is read. Null once all is. */
      readTo: number | null
      /** What the card of each entity says. */
      cards: Record<EntityId, CardWords>
      /** What else is said on the page. */
      words: PageViewWords
      /** What shows the marks, where it is under way to the page together with them. */
      view?: PageViewNeeds
    }
