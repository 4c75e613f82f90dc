/**
 * Every message, by who asks whom. Names of questions are verbs, names of news are past.
 * Who is trusted with what: the process of a page may be in the page's hands, so whatever comes from a page session is
 * checked (`page-router.ts`), and it is answered only about its own address, which is taken from the sender and never from the
 * message. What Entente asks of its page sessions nobody else may ask (`extension-router.ts`).
 */
import type { PageOfArticle } from '../domain/article.ts'
import type { KeepWish } from '../domain/keep-request.ts'
import type { KeptPlace, Recall } from '../domain/kept-place.ts'
import type { PageCommand } from '../domain/page-command.ts'
import type { PageReading } from '../domain/page-reading.ts'
import type { PageState, ReadingScope } from '../domain/page-state.ts'
import type { PageViewNeeds } from '../domain/page-view-needs.ts'
import type { PanelPlace } from '../domain/panel-place.ts'
import type { RawPage } from '../domain/raw-page.ts'
import type { PageSettings } from '../domain/settings.ts'

/** Asked by a page session, answered by the background. */
export type PageAsks = {
  /**
   * Sent when a page was read with `scope`, and again when its text or what it says of itself changed: then an answer that
   * is still to come is `superseded`. What a long text begins with is told by `readSoFar` before, under the same `question`, a random word.
   */
  recognise: {
    ask: {
      question: string
      raw: RawPage
      scope: ReadingScope /** Marks and card are there already. */
      hasView: boolean
    }
    answer: PageReading
  }
  /**
   * Sent by a page session before it reads its page: what was shown when the page was read last, null where that is not
   * remembered or holds no more. It is only for a page that says what is `said`. Marks and card are under way with it.
   */
  glance: { ask: null; answer: { said: string; reading: PageReading } | null }
  /** Sent when it is known what a page is at, and when the reader comes back to it: asks what they have to do with it. */
  recall: { ask: PageOfArticle; answer: Recall }
  /**
   * Sent once by a page session that has something to show. Answered when marks and card can be made, with the style of
   * all that is shown, what the reader chose about it, and what is said there until a reading brings it anew.
   */
  loadReadingView: { ask: null; answer: PageViewNeeds }
  /**
   * Sent when something is kept of the page: asks where it stands in this text. `rest`: ids of what was not found in
   * the article's text; it is looked for in the page's whole text, word for word. Null: all is looked for.
   */
  findKept: { ask: { article: PageOfArticle; text: string; rest: string[] | null }; answer: KeptPlace[] }
  /** Sent when the reader keeps something by card, key, menu or button. Answered after the transaction committed. */
  keep: { ask: KeepWish; answer: { id: string } }
  /** Sent when the reader presses More or Add note. Answered with where the panel opened. */
  openPanel: { ask: PanelPlace; answer: { where: 'side-panel' | 'popup' | 'window' } }
  /**
   * Sent when the page session's state changed, so that open panels ask for it: most pages have none, and a state may be
   * as long as its text.
   */
  pageChanged: { ask: null; answer: null }
}

/** Asked by the panel or by the background, answered by the page session of one tab. */
export type TabAsks = {
  /** What the page is at. */
  describePage: { ask: null; answer: PageState }
  /** Scroll to a mention (index into the reading's mentions) and open its card. */
  showMention: { ask: { index: number }; answer: null }
  /** Read again, with this scope. */
  readAgain: { ask: { scope: ReadingScope }; answer: null }
  /** A beginning of the text was read that the page asked about by this question. */
  readSoFar: { ask: { question: string; reading: PageReading }; answer: null }
  /** Have the text recognised anew: the reader corrected something, or changed what is known. */
  recogniseAgain: { ask: null; answer: null }
  /** The reader chose something else about what is shown. */
  settingsChanged: { ask: PageSettings; answer: null }
  /** Where everything stands that is kept of the page. Answered when all of it was looked for. */
  locateKept: { ask: null; answer: KeptPlace[] }
  /** Scroll to what is kept under this id, and point it out. */
  showKept: { ask: { id: string }; answer: null }
  /** A browser command or an entry of the browser's menu that the reader pressed. */
  command: { ask: { name: PageCommand }; answer: null }
  /** Stop on pages of this host: remove marks and card, and listen no more. Pages of other hosts stay as they are. */
  leave: { ask: { host: string }; answer: null }
}

type Asks = PageAsks & TabAsks

/** On the wire. */
export type Message<Name extends keyof Asks = keyof Asks> = {
  entente: Name
  ask: Asks[Name]['ask']
}
