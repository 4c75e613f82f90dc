/**
 * The background: wiring only. It may be stopped at any moment and started by the next message,
 * so every listener is added in the first turn and nothing is kept in memory that cannot be made again.
 */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { pageStyle } from '../../components/passage/page-style.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import { type Settings, STANDARD_SETTINGS } from '../../lib/domain/settings.ts'
import { answerMessages } from '../../lib/messaging/messenger.ts'
import { warnIfFails } from '../../lib/messaging/warn-if-fails.ts'
import { takeOverEarlierSites } from '../../lib/settings/earlier-site-rules.ts'
import { followSettings } from '../../lib/settings/mirroring.ts'
import { readSettings } from '../../lib/settings/settings-mirror.ts'
import { allowSites, forgetSites } from '../../lib/settings/site-rules.ts'
import { pruneActs } from '../../lib/storage/act-journal.ts'
import { openDatabase } from '../../lib/storage/database.ts'
import { purgeDeleted } from '../../lib/storage/purge.ts'
import { handleCommand } from './commands.ts'
import { followLanguage } from './follow-language.ts'
import { createHandlers } from './handlers.ts'
import { openKnowledge } from './knowledge.ts'
import { installRecogniser, loadRecogniser } from './load-recogniser.ts'
import { handleMenu, makeMenus } from './menus.ts'
import { obeySettings } from './obey-settings.ts'
import { readOpenPages, syncPageScripts } from './page-scripts.ts'
import { readArticle } from './read-article.ts'
import { readPage } from './read-page.ts'
import { isSample } from './sample-page.ts'
import { wantedReading } from './wanted-reading.ts'

/** So long after the background woke, what is too old goes: late enough to stand in no reader's way. */
const TIDY_AFTER_MS = 20_000

export default defineBackground(() => {
  installRecogniser()
  const database = openDatabase()
  const language = followLanguage(database)
  const knowledge = openKnowledge(database)
  answerMessages(
    createHandlers({
      database,
      language,
      style: pageStyle,
      read(raw, scope, { signal, tell }) {
        // Asked anew for each reading: the reader may choose something else while a long text is read.
        const wanted = async (reading: Reading) => wantedReading(reading, await settingsFor(raw.url))
        return readPage(
          {
            tell,
            async read(article, tellBeginning) {
              const reading = await readArticle({ database, knowledge, loadRecogniser }, article, {
                signal,
                tell: async (beginning, readTo) => tellBeginning(await wanted(beginning), readTo),
              })
              return wanted(reading)
            },
          },
          raw,
          scope,
        )
      },
    }),
  )

  browser.commands.onCommand.addListener((name, tab) => {
    void warnIfFails(`follow the key “${name}”`, handleCommand(name, tab?.id))
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    void warnIfFails('keep it', handleMenu(menuItemId, tab?.id))
  })

  // What was done is stored as it is told, so the language is waited for.
  const takeOver = () =>
    warnIfFails(
      'take over the sites never to be read',
      language.then(() => takeOverEarlierSites(database)),
    )
  const sync = () => void warnIfFails('register the sites to read', takeOver().then(syncPageScripts))
  // Pages that were open before an installation or update are read by the new version.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void warnIfFails('show its first page', openWelcome())
    void warnIfFails('read the open pages', takeOver().then(syncPageScripts).then(readOpenPages))
    void warnIfFails('make the entries of the menu', language.then(makeMenus))
  })
  browser.runtime.onStartup.addListener(sync)
  const tidyUp = () => void purgeDeleted(database).then(() => pruneActs(database))
  browser.runtime.onStartup.addListener(tidyUp)
  setTimeout(tidyUp, TIDY_AFTER_MS)
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void warnIfFails('register the sites to read', syncPageScripts())
    void warnIfFails('forget the sites', forgetSites(database, origins))
  })
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    const reading = allowSites(database, origins)
      .then(syncPageScripts)
      .then(() => readOpenPages(origins))
    void warnIfFails('read the sites that were allowed', reading)
  })
  followSettings(database, new AbortController().signal)
  obeySettings()
})

/** The sample shows all that there is to be shown, whatever the reader left out. */
async function settingsFor(url: string): Promise<Settings> {
  return isSample(url) ? STANDARD_SETTINGS : readSettings()
}

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: '/welcome.html' })
}
