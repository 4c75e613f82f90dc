/** The reader says in the panel when this site is read: their page follows at once. */
import type { ReadonlySignal } from '@preact/signals'
import type { SiteRule } from '../domain/panel-page.ts'
import type { PanelActs, PanelView } from '../domain/panel-view.ts'
import { askEveryTab } from '../messaging/messenger.ts'
import { warnIfFails } from '../messaging/warn-if-fails.ts'
import { say } from '../words/say.ts'
import type { FollowedPage } from './followed-page.ts'
import type { SiteOfPanel } from './site-of-panel.ts'

/** The panel's act of choosing; `refuse` tells what could not be done. */
export function choosingSite(panel: {
  site: SiteOfPanel
  page: FollowedPage
  view: ReadonlySignal<PanelView>
  show: (news: Partial<PanelView>) => void
  refuse: (words: string) => void
}): Pick<PanelActs, 'chooseSite'> {
  const { site, page, view, show, refuse } = panel
  const choose = async (wish: SiteRule) => {
    const rule = await site.choose(wish).catch(() => undefined)
    if (rule === undefined) return refuse(say('failure:choice'))
    if (rule === null) return
    if (rule !== wish) return refuse(say(`failure:site.${wish}`))
    show({ notice: null })
    const { phase } = view.value.page
    if (rule === 'never') {
      const host = view.value.site?.host
      page.set({ phase: 'never' })
      if (host !== undefined) await askEveryTab('leave', { host })
    } else if (rule === 'always' && (phase === 'not-allowed' || phase === 'never')) {
      await page.read()
    } else if (phase === 'never') {
      page.set({ phase: 'not-allowed' })
    }
  }
  return { chooseSite: (rule) => void warnIfFails('follow your choice', choose(rule)) }
}
