/** What the panel says where there is nothing to list, and the act that helps. */
import type { PanelPage, SiteChoice } from '../../lib/domain/panel-page.ts'
import type { PanelActs } from '../../lib/domain/panel-view.ts'
import { languageName } from './language-name.ts'

export type PageWords = {
  title: string
  words: string
  /** Buttons, the one that helps most first. */
  offers: { label: string; act: () => void }[]
  /** Something is under way. */
  busy: boolean
}

/** The words for a page of which nothing is listed; null where the article was read and something was found. */
export function pageWords(page: PanelPage, site: SiteChoice | null, acts: PanelActs): PageWords | null {
  const say = (title: string, words: string, offers: PageWords['offers'] = []): PageWords => ({
    title,
    words,
    offers,
    busy: false,
  })
  const wholePage = { label: 'Read the whole page', act: () => acts.readAgain('whole-page') }
  const selection = { label: 'Read the selection', act: () => acts.readAgain('selection') }
  switch (page.phase) {
    case 'looking':
      return { ...say('Looking at this page…', 'This takes a moment while the page loads.'), busy: true }
    case 'reading':
      return { ...say('Reading the article…', 'What is found appears here and on the page.'), busy: true }
    case 'no-article':
      return say(
        'No article found on this page',
        'Entente looks for one news article a page. It can read the whole page instead, or the part you have selected.',
        [wholePage, selection],
      )
    case 'not-available':
      return say(...NOT_AVAILABLE[page.what])
    case 'not-allowed':
      return site
        ? say('Not read yet', 'Entente reads a page when you ask it to, and by itself on sites you allow.', [
            { label: 'Read this page', act: acts.readPage },
            { label: 'Always read this site', act: () => acts.chooseSite('always') },
          ])
        : say('Not read yet', 'Press the Entente button in the browser’s toolbar to read this page.')
    case 'never':
      return say('This site is never read', 'You asked Entente to leave it alone.', [
        { label: 'Read this page once', act: acts.readPage },
      ])
    case 'other-language': {
      const language = languageName(page.article.language)
      return say(
        language ? `This article is in ${language}` : 'This article is not in English',
        'Entente reads articles in English. A part in English can be selected and read.',
        [selection],
      )
    }
    case 'failed':
      return say('This page could not be read', page.message, [
        { label: 'Try again', act: () => acts.readAgain('article') },
      ])
    case 'read':
      if (page.reading.mentions.length > 0) return null
      return say(
        NOTHING_FOUND[page.scope],
        'It names no agreement, no one in public office and no area of cooperation that Entente recognises.',
        page.scope === 'whole-page' ? [] : [wholePage],
      )
  }
}

const NOT_AVAILABLE: Record<'pdf' | 'page' | 'closed', [title: string, words: string]> = {
  pdf: ['This is a PDF', 'The browser’s PDF viewer lets no extension read the document.'],
  page: [
    'This page is not available to extensions',
    'Browsers keep their own pages, add-on stores and some documents to themselves. Open a news article instead.',
  ],
  closed: [
    'This tab was closed',
    'The page that this panel spoke about is gone. What you kept from it is in your library.',
  ],
}

const NOTHING_FOUND = {
  article: 'Nothing found in this article',
  'whole-page': 'Nothing found on this page',
  selection: 'Nothing found in the selection',
}
