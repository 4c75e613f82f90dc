/** From the panel to the page: an entity's mentions, one after the other, and reading again. */
import type { ReadonlySignal } from '@preact/signals'
import type { PanelActs, PanelView } from '../domain/panel-view.ts'
import { mentionsOf } from '../domain/reading.ts'
import type { Problem } from '../domain/result.ts'
import { askTab } from '../messaging/messenger.ts'
import { nextMention } from './mention-cycle.ts'
import { describePage } from './reach-page.ts'

/** The acts that ask the page session of the tab. */
export function showingActs(session: {
  tabId: () => number | null
  view: ReadonlySignal<PanelView>
  show: (news: Pick<PanelView, 'shown'>) => void
  tellFailure: (problem: Problem) => void
  /** Puts a page session in where there is none. */
  readPage: () => Promise<void>
}): Pick<PanelActs, 'showEntity' | 'showMention' | 'showKept' | 'readAgain'> {
  const { view, tellFailure } = session

  const showMention = async (index: number) => {
    const tabId = session.tabId()
    if (tabId === null) return
    const answer = await askTab(tabId, 'showMention', { index })
    if (!answer.ok) tellFailure(answer.problem)
  }

  return {
    showMention: (index) => void showMention(index),
    async showKept(id) {
      const tabId = session.tabId()
      if (tabId === null) return
      const answer = await askTab(tabId, 'showKept', { id })
      if (!answer.ok) tellFailure(answer.problem)
    },
    showEntity(which) {
      const { page, shown } = view.value
      if (page.phase !== 'read') return
      const mentions = mentionsOf(page.reading.mentions, which)
      const nth = nextMention(which, shown, mentions.length)
      const index = mentions[nth - 1]
      if (index === undefined) return
      session.show({ shown: { ...which, nth } })
      void showMention(index)
    },
    async readAgain(scope) {
      const tabId = session.tabId()
      if (tabId === null) return
      const done = await askTab(tabId, 'readAgain', { scope })
      if (done.ok) return
      // A page session that is there tells why it does not read; where none is, one is put in.
      if (await describePage(tabId)) tellFailure(done.problem)
      else await session.readPage()
    },
  }
}
