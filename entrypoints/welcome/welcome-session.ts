/** What the first page knows and does. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { SAMPLE } from '../../lib/domain/sample-page.ts'
import type { WelcomeActs, WelcomeView } from '../../lib/domain/welcome-view.ts'
import { followSettings } from '../../lib/settings/mirroring.ts'
import { chooseMode } from '../../lib/settings/reading-mode.ts'
import { keptOfPage } from '../../lib/storage/annotation-lists.ts'
import { remove } from '../../lib/storage/annotation-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import { live } from '../../lib/storage/live.ts'
import { storedSettings } from '../../lib/storage/preference-store.ts'
import { annotationName } from '../../lib/words/annotation-name.ts'

export function openWelcomeSession(
  database: Database,
  ended: AbortSignal,
): { view: ReadonlySignal<WelcomeView>; acts: WelcomeActs } {
  const view = signal<WelcomeView>({ mode: null, fault: null, kept: [] })
  const show = (news: Partial<WelcomeView>) => {
    if (!ended.aborted) view.value = { ...view.value, ...news }
  }
  followSettings(database, ended)
  void storedSettings(database).then((stored) => stored.ok && show({ mode: stored.value.mode }))
  const stop = live(
    () => keptOfPage(database, SAMPLE),
    (answer) => {
      if (!answer.ok) return
      const annotations = answer.value?.annotations ?? []
      show({ kept: annotations.map((one) => ({ id: one.id, name: annotationName(one) })) })
    },
  )
  ended.addEventListener('abort', stop)
  return {
    view,
    acts: {
      async choose(mode) {
        const done = await chooseMode(database, mode)
        if (!done.ok) show({ fault: 'failed' })
        else if (done.value === null) show({ fault: 'refused' })
        else show({ mode, fault: null })
      },
      chooseAgain: () => show({ mode: null, fault: null }),
      takeBack() {
        void remove(
          database,
          view.value.kept.map(({ id }) => id),
        )
      },
      openLibrary: () => void browser.tabs.create({ url: '/library.html' }),
      openSettings: () => void browser.runtime.openOptionsPage(),
    },
  }
}
