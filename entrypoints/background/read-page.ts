/** From a page as its content script hands it over to what is shown of it. */
import { cardWords } from '../../components/card/card-words.ts'
import { describePage } from '../../lib/article/describe-page.ts'
import type { Article } from '../../lib/domain/article.ts'
import type { PageReading } from '../../lib/domain/page-reading.ts'
import type { ReadingScope } from '../../lib/domain/page-state.ts'
import type { RawPage } from '../../lib/domain/raw-page.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import type { TellBeginning } from '../../lib/recognition/recogniser.ts'
import { pageViewWords } from '../../lib/words/page-view-words.ts'

export type ReadPageDeps = {
  /** Reads an article; `tell` hears what its beginnings are read as before. */
  read(article: Article, tell: TellBeginning): Promise<Reading>
  /** The same for the page. */
  tell(reading: PageReading): void
}

/** Reads a page. A selection is read whatever its language: the reader asked for just that. */
export async function readPage(
  { read, tell }: ReadPageDeps,
  raw: RawPage,
  scope: ReadingScope,
): Promise<PageReading> {
  const described = describePage(raw, scope)
  if (!described) return { outcome: 'no-article' }
  const { text, ...article } = described
  if (scope !== 'selection' && !isReadable(article.language)) return { outcome: 'other-language', article }
  const shown = (reading: Reading, readTo: number | null): PageReading => ({
    outcome: 'read',
    article,
    reading,
    readTo,
    cards: cardWords(described, reading),
    words: pageViewWords(),
  })
  return shown(await read(described, (beginning, readTo) => tell(shown(beginning, readTo))), null)
}

/** Entente reads English; a page that names no language may be English. */
function isReadable(language: string): boolean {
  return language === '' || /^en(?:[-_]|$)/i.test(language)
}
