/**
 * The background: wiring only. It may be stopped at any moment and started by the next message, so every listener is added
 * in the first turn and nothing is kept in memory that cannot be made again. What is remembered of a page is answered here;
 * all else is the office's, which is loaded for it.
 */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerPages, carriesNothing, type PageAnswers } from '../../lib/messaging/page-router.ts'
import { watchSettings } from '../../lib/settings/settings-mirror.ts'
import { createFrontDesk } from './front-desk.ts'
import type { OfficeAsk } from './handlers.ts'
import { installLaterScripts } from './later-scripts.ts'
import { wayToOffice } from './offered-office.ts'

const OFFICE_ASKS: readonly OfficeAsk[] = [
  'findKept',
  'keep',
  'loadReadingView',
  'openPanel',
  'recall',
  'recognise',
]

export default defineBackground(() => {
  installLaterScripts()
  const office = wayToOffice()
  const toOffice = OFFICE_ASKS.map((name) => [
    name,
    (...asked: [never, never]) => office().answers[name](...asked),
  ])
  answerPages(Object.fromEntries(toOffice) as PageAnswers, (...asked) => office().check(...asked))
  answerPages(
    createFrontDesk((...seen) => office().confirm(...seen)),
    carriesNothing,
  )

  browser.commands.onCommand.addListener((name, tab) => office().keyPressed(name, tab?.id))
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) =>
    office().menuPressed(menuItemId, tab?.id),
  )
  browser.runtime.onInstalled.addListener(({ reason }) => office().installed(reason))
  browser.runtime.onStartup.addListener(() => office().browserStarted())
  browser.permissions.onRemoved.addListener(({ origins = [] }) => office().sitesRemoved(origins))
  browser.permissions.onAdded.addListener(({ origins = [] }) => office().sitesAllowed(origins))
  watchSettings((now, before) => office().settingsChanged(now, before))
})
