/**
 * Every message, by who asks whom. Names of questions are verbs, names of news are past.
 * Who is trusted with what: a page can lie to its content script, so whatever comes from a page session is
 * checked, and it is answered only about its own address, which is taken from the sender and never from the message.
 */
import type { EntityId } from '../domain/entity.ts'
import type { KeepRequest } from '../domain/keep-request.ts'
import type { PageReading } from '../domain/page-reading.ts'
import type { PageState, ReadingScope } from '../domain/page-state.ts'
import type { RawPage } from '../domain/raw-page.ts'

/** Asked by a page session, answered by the background. */
export type PageAsks = {
  /**
   * Sent when a page was read with `scope`, and again when its text or what it says of itself changed: then an answer that
   * is still to come is `superseded`.
   */
  recognise: { ask: { raw: RawPage; scope: ReadingScope }; answer: PageReading }
  /** Sent once by a page session that has something to mark. Answered when marks and card can be made. */
  loadReadingView: { ask: null; answer: null }
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
