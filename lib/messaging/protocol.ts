/**
 * Every message, by who asks whom. Names of questions are verbs, names of news are past.
 * Who is trusted with what: a page can lie to its content script, so whatever comes from a page session is
 * checked, and it is answered only about its own address, which is taken from the sender and never from the message.
 */
import type { Article } from '../domain/article.ts'
import type { Entity, EntityId } from '../domain/entity.ts'
import type { PageState, ReadingScope } from '../domain/page-state.ts'
import type { Mention, Reading } from '../domain/reading.ts'
import type { Selectors } from '../domain/selector.ts'

/** What is needed to keep one mention. */
export type KeepRequest = {
  /** Random id of the annotation to be made: asking twice with one id keeps once. */
  id: string
  article: Omit<Article, 'text'>
  mention: Pick<Mention, 'kind' | 'entity'>
  entity: Entity
  quote: string
  /** The sentence or passage around the quote. */
  context: string
  selectors: Selectors
}

/** Asked by a page session, answered by the background. */
export type PageAsks = {
  /** Sent when an article's text was extracted, and again when it changed. */
  recognise: { ask: { article: Article }; answer: Reading }
  /** Sent when the reader keeps a mention by card or key. Answered after the transaction committed. */
  keep: { ask: KeepRequest; answer: { id: string } }
  /** Sent when the reader presses More. Answered with where the panel opened. */
  openPanel: { ask: { entity: EntityId | null }; answer: { where: 'side-panel' | 'popup' | 'window' } }
  /** Sent when the page session's state changed, so that open panels follow. */
  pageChanged: { ask: { state: PageState }; answer: null }
}

/** Asked by the panel or by the background, answered by the page session of one tab. */
export type TabAsks = {
  /** What the page is at. */
  describePage: { ask: null; answer: PageState }
  /** Scroll to a mention (index into the reading's mentions) and open its card. */
  showMention: { ask: { index: number }; answer: null }
  /** Read again, with this scope. */
  readAgain: { ask: { scope: ReadingScope }; answer: null }
  /** Have the text recognised anew: the reader corrected something, or changed what is known. */
  recogniseAgain: { ask: null; answer: null }
  /** Make the request that keeps a mention: the page session has the text, the panel writes. */
  describeMention: { ask: { index: number }; answer: KeepRequest }
  /** A browser command that the reader pressed. */
  command: { ask: { name: PageCommand }; answer: null }
  /** Stop on pages of this host: remove marks and card, and listen no more. Pages of other hosts stay as they are. */
  leave: { ask: { host: string }; answer: null }
}

export type PageCommand = 'next-mention' | 'previous-mention' | 'keep-mention' | 'open-panel'

export type Asks = PageAsks & TabAsks
export type AskName = keyof Asks

/** On the wire. */
export type Message<Name extends AskName = AskName> = {
  entente: Name
  ask: Asks[Name]['ask']
}
