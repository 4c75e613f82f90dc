/** From a page to what is shown of it, which is remembered for the next visit. */
import type { ReadingScope } from '../../lib/domain/page-state.ts'
import type { RawPage } from '../../lib/domain/raw-page.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import { saidBy } from '../../lib/domain/said-by-page.ts'
import { type Settings, STANDARD_SETTINGS } from '../../lib/domain/settings.ts'
import { askTab } from '../../lib/messaging/messenger.ts'
import { warnIfFails } from '../../lib/messaging/warn-if-fails.ts'
import type { Recogniser } from '../../lib/recognition/recogniser.ts'
import { readSettings } from '../../lib/settings/settings-mirror.ts'
import type { Database } from '../../lib/storage/database.ts'
import { locale } from '../../lib/words/say.ts'
import type { HandlerDeps } from './handlers.ts'
import type { KnowledgeDesk } from './knowledge.ts'
import { readArticle } from './read-article.ts'
import { readPage } from './read-page.ts'
import { type ReadingBasis, readingBasis } from './reading-basis.ts'
import { isSample } from './sample-page.ts'
import { forgetPage, rememberPage, type SeenPage } from './seen-pages.ts'
import { choiceOf, wantedReading } from './wanted-reading.ts'

export type PageReaderDeps = {
  database: Database
  knowledge: KnowledgeDesk
  loadRecogniser(): Promise<Recogniser>
}

export type PageReader = {
  read: HandlerDeps['read']
  /** Where what was shown in a tab rests on something else than what holds now, it is forgotten, and the page asks anew. */
  confirm(tabId: number, address: string, basis: string): Promise<void>
}

/** On what rests what is shown. */
type RestsOn = Pick<SeenPage, 'basis' | 'choice'>

/** Longer texts are not compared with what is remembered: that would be felt in the page. */
const LONGEST_TEXT = 200_000

export function createPageReader({ database, knowledge, loadRecogniser }: PageReaderDeps): PageReader {
  return {
    async read(raw, scope, { signal, tell }) {
      let restsOn: RestsOn | null = null
      const answer = await readPage(
        {
          tell,
          async read(article, tellBeginning) {
            const basis = await readingBasis(database, knowledge)
            // Asked anew for each reading: the reader may choose something else while a long text is read.
            const wanted = async (reading: Reading) => {
              const settings = await settingsFor(raw.url)
              restsOn = { basis: shownBasis(basis), choice: choiceOf(settings) }
              return wantedReading(reading, settings)
            }
            const reading = await readArticle({ database, basis, loadRecogniser }, article, {
              signal,
              tell: async (beginning, readTo) => tellBeginning(await wanted(beginning), readTo),
            })
            return wanted(reading)
          },
        },
        raw,
        scope,
      )
      if (answer.outcome === 'read' && restsOn && isWorthRemembering(raw, scope)) {
        const seen = { said: saidBy(raw), ...(restsOn as RestsOn), reading: answer }
        void warnIfFails('remember a page', rememberPage(raw.url, seen))
      }
      return answer
    },

    async confirm(tabId, address, basis) {
      if (shownBasis(await readingBasis(database, knowledge)) === basis) return
      await forgetPage(address)
      await askTab(tabId, 'recogniseAgain', null)
    },
  }
}

/** The sample shows itself whatever the reader chose. */
function isWorthRemembering({ url, text }: RawPage, scope: ReadingScope): boolean {
  return scope === 'article' && text.length <= LONGEST_TEXT && !isSample(url)
}

/** What is shown is also said in some language. */
function shownBasis({ name }: ReadingBasis): string {
  return `${locale()}\n${name}`
}

/** The sample shows all that there is to be shown, whatever the reader left out. */
async function settingsFor(url: string): Promise<Settings> {
  return isSample(url) ? STANDARD_SETTINGS : readSettings()
}
