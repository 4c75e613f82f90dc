import type { PageState } from './page-state.ts'

/** When Entente reads the pages of a site: each time the reader presses its button, by itself, or not at all. */
export type SiteRule = 'on-press' | 'always' | 'never'

/** A site and what the reader decided about it. */
export type SiteChoice = { host: string; rule: SiteRule }

/** What the panel knows of the page in its tab: what the page session says, or why nothing can be said. */
export type PanelPage =
  | PageState
  /** No article was found, but a large frame of the same site, at this address. */
  | { phase: 'no-article'; framed: string }
  /** The tab is being asked, or is still loading. */
  | { phase: 'looking' }
  /** The browser shows this page to no extension; `pdf` where it is a document in the PDF viewer, `closed` where the tab is gone. */
  | { phase: 'not-available'; what: 'pdf' | 'page' | 'closed' }
  /** Entente may not read this page until the reader presses its button or allows the site. */
  | { phase: 'not-allowed' }
  /** The reader asked never to read this site. */
  | { phase: 'never' }
