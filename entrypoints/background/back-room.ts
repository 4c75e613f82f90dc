/**
 * The back room: all of the background that needs the database, rules or words. It is a second script, because making it
 * ready takes longer than a stopped background needs to show again what it remembers of a page.
 */
import { browser } from 'wxt/browser'
import { pageStyle } from '../../components/passage/page-style.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { type CheckAsk, checkAsk } from '../../lib/messaging/ask-schemas.ts'
import { warnIfFails } from '../../lib/messaging/warn-if-fails.ts'
import { takeOverEarlierSites } from '../../lib/settings/earlier-site-rules.ts'
import { withoutLookUp } from '../../lib/settings/look-up-choice.ts'
import { followSettings } from '../../lib/settings/mirroring.ts'
import { allowSites, forgetSites } from '../../lib/settings/site-rules.ts'
import { pruneActs } from '../../lib/storage/act-journal.ts'
import { openStore } from '../../lib/storage/open-store.ts'
import { purgeDeleted } from '../../lib/storage/purge.ts'
import { secondCopyOf } from '../../lib/storage/second-copy/second-copy.ts'
import { handleCommand } from './commands.ts'
import { followLanguage } from './follow-language.ts'
import { createHandlers } from './handlers.ts'
import { openKnowledge } from './knowledge.ts'
import { loadRecogniser } from './load-recogniser.ts'
import { handleMenu, makeMenus } from './menus.ts'
import { obeySettings } from './obey-settings.ts'
import { createPageReader, type PageReader } from './page-reader.ts'
import { readOpenPages, syncPageScripts } from './page-scripts.ts'

/** So long after the back room was opened, what is too old goes: late enough to stand in no reader's way, ms. */
const TIDY_AFTER_MS = 20_000

/** What the browser tells of, each told in the turn in which it happened. */
export type BackRoom = {
  answers: ReturnType<typeof createHandlers>
  /** What an ask has to be. */
  check: CheckAsk
  confirm: PageReader['confirm']
  keyPressed(name: string, tabId: number | undefined): void
  menuPressed(entry: string | number, tabId: number | undefined): void
  installed(reason: string): void
  browserStarted(): void
  sitesRemoved(origins: string[]): void
  sitesAllowed(origins: string[]): void
  settingsChanged(now: Settings, before: Settings): void
}

export function openBackRoom(): BackRoom {
  const database = openStore()
  const language = followLanguage(database)
  const reader = createPageReader({ database, knowledge: openKnowledge(database), loadRecogniser })
  followSettings(database, new AbortController().signal)
  const tidyUp = async () => {
    await purgeDeleted(database)
    await pruneActs(database)
    await secondCopyOf(database)?.tidy()
  }
  const tidy = () => void warnIfFails('tidy up', tidyUp())
  setTimeout(tidy, TIDY_AFTER_MS)

  // What was done is stored as it is told, so the language is waited for.
  const takeOver = () =>
    warnIfFails(
      'take over the sites never to be read',
      language.then(() => takeOverEarlierSites(database)),
    )
  return {
    check: checkAsk,
    answers: createHandlers({ database, language, style: pageStyle, read: reader.read }),
    async confirm(tabId, address, basis) {
      await language
      await reader.confirm(tabId, address, basis)
    },
    keyPressed(name, tabId) {
      void warnIfFails(`follow the key “${name}”`, handleCommand(name, tabId))
    },
    menuPressed(entry, tabId) {
      void warnIfFails('keep it', handleMenu(entry, tabId))
    },
    // Pages that were open before an installation or update are read by the new version.
    installed(reason) {
      if (reason === 'install') void warnIfFails('show its first page', openWelcome())
      void warnIfFails('read the open pages', takeOver().then(syncPageScripts).then(readOpenPages))
      void warnIfFails('make the entries of the menu', language.then(makeMenus))
    },
    browserStarted() {
      void warnIfFails('register the sites to read', takeOver().then(syncPageScripts))
      tidy()
    },
    sitesRemoved(origins) {
      void warnIfFails('register the sites to read', syncPageScripts())
      void warnIfFails('forget the sites', forgetSites(database, origins))
    },
    sitesAllowed(origins) {
      const sites = withoutLookUp(origins)
      if (sites.length === 0) return
      const reading = allowSites(database, sites)
        .then(syncPageScripts)
        .then(() => readOpenPages(sites))
      void warnIfFails('read the sites that were allowed', reading)
    },
    settingsChanged: obeySettings,
  }
}

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: '/welcome.html' })
}
