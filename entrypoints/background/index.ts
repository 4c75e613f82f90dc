/**
 * The background: wiring only. It may be stopped at any moment and started by the next message, so every listener is added
 * in the first turn and nothing is kept in memory that cannot be made again. What is remembered of a page is answered here;
 * all else is the back room's, which is loaded for it.
 */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerPages, carriesNothing, type PageAnswers } from '../../lib/messaging/page-router.ts'
import { watchSettings } from '../../lib/settings/settings-mirror.ts'
import { createFrontDesk } from './front-desk.ts'
import type { BackRoomAsk } from './handlers.ts'
import { installLaterScripts } from './later-scripts.ts'
import { wayToBackRoom } from './offered-back-room.ts'

const BACK_ROOM_ASKS: readonly BackRoomAsk[] = [
  'findKept',
  'keep',
  'loadReadingView',
  'openPanel',
  'recall',
  'recognise',
]

export default defineBackground(() => {
  installLaterScripts()
  const backRoom = wayToBackRoom()
  const toBackRoom = BACK_ROOM_ASKS.map((name) => [
    name,
    (...asked: [never, never]) => backRoom().answers[name](...asked),
  ])
  answerPages(Object.fromEntries(toBackRoom) as PageAnswers, (...asked) => backRoom().check(...asked))
  answerPages(
    createFrontDesk((...seen) => backRoom().confirm(...seen)),
    carriesNothing,
  )

  browser.commands.onCommand.addListener((name, tab) => backRoom().keyPressed(name, tab?.id))
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) =>
    backRoom().menuPressed(menuItemId, tab?.id),
  )
  browser.runtime.onInstalled.addListener(({ reason }) => backRoom().installed(reason))
  browser.runtime.onStartup.addListener(() => backRoom().browserStarted())
  browser.permissions.onRemoved.addListener(({ origins = [] }) => backRoom().sitesRemoved(origins))
  browser.permissions.onAdded.addListener(({ origins = [] }) => backRoom().sitesAllowed(origins))
  watchSettings((now, before) => backRoom().settingsChanged(now, before))
})
