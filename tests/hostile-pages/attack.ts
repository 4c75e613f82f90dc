/** One page that means harm, and what has to come of it: nothing. */
import { aSitePage, PERU, storyOf } from '../support/news-pages.ts'
import type { Reader } from './reader.ts'

export type Attack = {
  /** What it tries, as the end of “a page that …”. */
  what: string
  /** The page, with its spy: the names of what it may call are in `spy.ts`. */
  html: string
  /** What the reader really does there, once the marks are there. */
  reader?(reader: Reader): Promise<void>
  /** No marks are to be waited for. */
  hasNoMarks?: true
  /** Nothing is kept of it. */
  isUnknown?: true
}

/** The words that are kept of every attack page; what is written about them is for nobody but the reader. */
export const KEPT_WORDS = 'three days of talks behind closed doors'

/** An article that is read and marked, with `body` beside it. `script` runs at its end, `early` before anything. */
export function anArticlePage(script: string, { body = '', early = '' } = {}): string {
  return aSitePage(`<script>${early}</script><article>${storyOf(PERU)}</article>${body}`, script, 'Attack')
}
