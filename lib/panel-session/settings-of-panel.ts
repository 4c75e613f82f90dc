/** The settings in the panel: open or closed, and what they show. */
import { browser } from 'wxt/browser'
import type { PanelActs, PanelSettings } from '../domain/panel-view.ts'
import { BUNDLED_PACK } from '../knowledge/bundled-pack.ts'
import type { Database } from '../storage/database.ts'
import { live } from '../storage/live.ts'
import { packs } from '../storage/pack-store.ts'
import { offersSelection } from '../storage/preference-store.ts'
import { packActs } from './packs-of-panel.ts'
import type { Telling } from './telling.ts'

type SettingsActs = Pick<
  PanelActs,
  'openSettings' | 'closeSettings' | 'openSettingsInTab' | 'loadPack' | 'removePack' | 'dismissFile'
>

/** Tells every state of the settings to `onSettings`, null while they are closed; the database is followed while they are open. */
export function settingsOfPanel(panel: {
  /** Some browsers close the toolbar button's popup when a file is chosen, and the file with it. */
  inPopup: boolean
  tabId: () => number | null
  database: Database
  telling: Telling
  onSettings: (settings: PanelSettings | null) => void
  signal: AbortSignal
}): SettingsActs {
  let now: PanelSettings | null = null
  let stop: () => void = () => undefined
  const put = (next: PanelSettings | null) => {
    now = next
    panel.onSettings(next)
  }
  const change = (news: Partial<PanelSettings>) => {
    if (now) put({ ...now, ...news })
  }
  const close = () => {
    stop()
    stop = () => undefined
    put(null)
  }
  panel.signal.addEventListener('abort', () => stop())

  return {
    ...packActs({ ...panel, onFile: (file) => change({ file }) }),
    openSettings() {
      if (now) return
      put({
        packs: null,
        packsFault: null,
        bundled: BUNDLED_PACK,
        mayLoad: !panel.inPopup,
        offersSelection: true,
        file: null,
      })
      const stopPacks = live(
        () => packs(panel.database),
        (answer) =>
          change(
            answer.ok ? { packs: answer.value, packsFault: null } : { packsFault: answer.problem.message },
          ),
      )
      const stopOffer = live(
        () => offersSelection(panel.database),
        (answer) => answer.ok && change({ offersSelection: answer.value }),
      )
      stop = () => {
        stopPacks()
        stopOffer()
      }
    },
    closeSettings: close,
    openSettingsInTab() {
      const tab = panel.tabId()
      const about = tab === null ? '' : `tab=${tab}&`
      void browser.tabs.create({ url: `/popup.html?${about}settings` })
    },
  }
}
