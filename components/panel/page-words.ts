/** What the panel says where there is nothing to list, and the act that helps. */
import type { PanelPage, SiteChoice } from '../../lib/domain/panel-page.ts'
import type { PanelActs } from '../../lib/domain/panel-view.ts'
import { say } from '../../lib/words/say.ts'
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
  const words = (title: string, text: string, offers: PageWords['offers'] = []): PageWords => ({
    title,
    words: text,
    offers,
    busy: false,
  })
  const wholePage = { label: say('page:offer.wholePage'), act: () => acts.readAgain('whole-page') }
  const selection = { label: say('page:offer.selection'), act: () => acts.readAgain('selection') }
  switch (page.phase) {
    case 'looking':
      return { ...words(say('page:looking.title'), say('page:looking.words')), busy: true }
    case 'reading':
      return { ...words(say('page:reading.title'), say('page:reading.words')), busy: true }
    case 'no-article': {
      if (!('framed' in page))
        return words(say('page:noArticle.title'), say('page:noArticle.words'), [wholePage, selection])
      const { framed } = page
      return words(say('page:noArticle.title'), say('page:noArticle.framed'), [
        { label: say('page:offer.framed'), act: () => acts.openFramed(framed) },
        wholePage,
        selection,
      ])
    }
    case 'not-available':
      return notAvailable(page.what, words)
    case 'not-allowed':
      return site
        ? words(say('page:notRead.title'), say('page:notRead.words'), [
            { label: say('page:offer.thisPage'), act: acts.readPage },
            { label: say('page:offer.always'), act: () => acts.chooseSite('always') },
          ])
        : words(say('page:notRead.title'), say('page:notRead.press'))
    case 'never':
      return words(say('page:never.title'), say('page:never.words'), [
        { label: say('page:offer.once'), act: acts.readPage },
      ])
    case 'other-language': {
      const language = languageName(page.article.language)
      return words(
        language ? say('page:otherLanguage.title', { language }) : say('page:otherLanguage.unknown'),
        say('page:otherLanguage.words'),
        [selection],
      )
    }
    case 'failed':
      return words(say('page:failed.title'), page.message, [
        { label: say('page:offer.again'), act: () => acts.readAgain('article') },
      ])
    case 'read':
      if (page.reading.mentions.length > 0 || page.readTo !== null) return null
      return words(
        say(`page:nothing.${page.scope}`),
        say('page:nothing.words'),
        page.scope === 'whole-page' ? [] : [wholePage],
      )
  }
}

function notAvailable(
  what: 'pdf' | 'page' | 'closed',
  words: (title: string, text: string) => PageWords,
): PageWords {
  if (what === 'pdf') return words(say('page:pdf.title'), say('page:pdf.words'))
  if (what === 'closed') return words(say('page:closed.title'), say('page:closed.words'))
  return words(say('page:ofBrowser.title'), say('page:ofBrowser.words'))
}
