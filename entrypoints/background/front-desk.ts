/** What the background answers from the browser's memory alone: at once, without a database, rules or words. */
import { pageStyle } from '../../components/passage/page-style.ts'
import { ok } from '../../lib/domain/result.ts'
import type { PageAnswers } from '../../lib/messaging/page-router.ts'
import { warnIfFails } from '../../lib/messaging/warn-if-fails.ts'
import { readSettings } from '../../lib/settings/settings-mirror.ts'
import { putViewIn } from './put-view.ts'
import { seenPage } from './seen-pages.ts'
import { choiceOf } from './wanted-reading.ts'

/** So long after a remembered page was shown it is confirmed, ms: whatever the page asks next goes first. */
const CONFIRM_AFTER_MS = 150

/** `confirm` looks whether what was shown in a tab still holds, and has the page read anew where it does not. */
export function createFrontDesk(
  confirm: (tabId: number, address: string, basis: string) => Promise<void>,
): Required<Pick<PageAnswers, 'glance' | 'pageChanged'>> {
  return {
    async glance(_, asker) {
      const { tabId, url } = asker
      const [seen, settings] = await Promise.all([seenPage(url), readSettings()])
      if (!seen || seen.choice !== choiceOf(settings)) return ok(null)
      const { said, basis, reading } = seen
      // The page waits for both, so that they are under way at once.
      if (reading.reading.mentions.length > 0) {
        void warnIfFails('put marks into a page', putViewIn(asker, settings))
      }
      setTimeout(
        () => void warnIfFails('confirm what a page shows', confirm(tabId, url, basis)),
        CONFIRM_AFTER_MS,
      )
      const { card, letters } = settings
      const view = { style: pageStyle, words: reading.words, settings: { card, letters } }
      return ok({ said, reading: { ...reading, view } })
    },

    // Open panels hear it themselves; answering here keeps the sender from taking silence for a stopped background.
    pageChanged: async () => ok(null),
  }
}
