/** What the panel knows and does, the same for popup, side panel and a small window. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { ReadingScope } from '../domain/page-state.ts'
import type { PanelPage, SiteRule } from '../domain/panel-page.ts'
import type { PanelActs, PanelView } from '../domain/panel-view.ts'
import { askTab } from '../messaging/messenger.ts'
import { chooseSiteRule, siteRuleOf, watchSiteAccess } from '../settings/site-access.ts'
import { type Site, siteOf, watchSiteRules } from '../settings/site-rules.ts'
import { setNote } from '../storage/annotation-store.ts'
import type { Database } from '../storage/database.ts'
import { collectingActs } from './collecting.ts'
import type { Drafts } from './drafts.ts'
import { keptAnnotations } from './kept-annotations.ts'
import { mentionsOf, nextMention } from './mention-cycle.ts'
import { openNoteDesk } from './note-desk.ts'
import { pageOfTab } from './page-of-tab.ts'
import { clearPanelFocus, followPanelFocus, type PanelFocus } from './panel-focus.ts'
import { describePage } from './reach-page.ts'
import { followTab, type PanelTab } from './which-tab.ts'

export type PanelSession = { view: ReadonlySignal<PanelView>; acts: PanelActs }

const NOTHING_YET: PanelView = {
  page: { phase: 'looking' },
  site: null,
  kept: [],
  keptFault: null,
  notes: {},
  focus: null,
  shown: null,
  notice: null,
}

/** Opens the panel's session; it ends with `signal`. */
export function openPanelSession(panel: {
  /** The one tab to speak about; null for the active tab of the window. */
  tab: number | null
  /** The reader opened the panel by the toolbar button. */
  buttonPressed: boolean
  database: Database
  drafts: Drafts
  signal: AbortSignal
}): PanelSession {
  const view = signal<PanelView>(NOTHING_YET)
  const show = (news: Partial<PanelView>) => {
    if (!panel.signal.aborted) view.value = { ...view.value, ...news }
  }
  let tab: PanelTab | null = null
  let focus: PanelFocus | null = null
  let lastSite: Site | null = null

  const notes = openNoteDesk({
    save: (id, text) => setNote(panel.database, id, text),
    drafts: panel.drafts,
    onChange: (inHand) => show({ notes: inHand }),
  })
  const kept = keptAnnotations(panel.database, (annotations, keptFault) => {
    if (annotations) notes.letGo(new Map(annotations.map(({ id, note }) => [id, note])))
    // What was read before the database failed stays in sight.
    show(annotations ? { kept: annotations, keptFault } : { keptFault })
  })
  const collecting = collectingActs({ database: panel.database, tabId: () => tab?.id ?? null, view, show })

  // A site that was just put on the list of those never to be read has no article to tell its address.
  const site = (): Site | null =>
    siteOf(tab?.url) ??
    siteOf(articleOf(view.value.page)?.url) ??
    (view.value.page.phase === 'never' ? lastSite : null)
  const tellSite = async () => {
    const asked = site()
    lastSite = asked
    const rule = asked && (await siteRuleOf(asked))
    if (asked?.host === site()?.host) show({ site: asked && rule ? { host: asked.host, rule } : null })
  }
  const tellFocus = () => show({ focus: focus && focus.tabId === tab?.id ? focus.entity : null })

  const page = pageOfTab({
    buttonPressed: panel.buttonPressed,
    onPage(now) {
      show({ page: now })
      kept.follow(articleOf(now))
      void tellSite()
    },
    signal: panel.signal,
  })
  followTab({
    fixed: panel.tab,
    onTab(now) {
      if (now?.id !== tab?.id) show({ shown: null, notice: null })
      tab = now
      tellFocus()
      void page.visit(now)
    },
    signal: panel.signal,
  })
  followPanelFocus((word) => {
    focus = word
    tellFocus()
  }, panel.signal)
  const stops = [watchSiteRules(() => void tellSite()), watchSiteAccess(() => void tellSite()), kept.stop]
  const leaving = () => void notes.saveAll()
  window.addEventListener('pagehide', leaving)
  panel.signal.addEventListener('abort', () => {
    for (const stop of stops) stop()
    window.removeEventListener('pagehide', leaving)
  })

  const tellFailure = ({ message }: { message: string }) =>
    show({ notice: { words: message, tone: 'failed', undo: false } })

  const showMention = async (index: number) => {
    if (!tab) return
    const answer = await askTab(tab.id, 'showMention', { index })
    if (!answer.ok) tellFailure(answer.problem)
  }

  const readAgain = async (scope: ReadingScope) => {
    if (!tab) return
    const done = await askTab(tab.id, 'readAgain', { scope })
    if (done.ok) return
    // A page session that is there tells why it does not read; where none is, one is put in.
    if (await describePage(tab.id)) tellFailure(done.problem)
    else await page.read()
  }

  const chooseSite = async (chosen: Site, asked: Promise<SiteRule>, wish: SiteRule) => {
    const rule = await asked
    await tellSite()
    if (site()?.host !== chosen.host) return
    if (rule !== wish) return tellFailure({ message: REFUSED[wish] })
    show({ notice: null })
    const { phase } = view.value.page
    if (rule === 'never') {
      if (tab) await askTab(tab.id, 'leave', null)
      page.set({ phase: 'never' })
    } else if (rule === 'always' && (phase === 'not-allowed' || phase === 'never')) {
      await page.read()
    } else if (phase === 'never') {
      page.set({ phase: 'not-allowed' })
    }
  }

  return {
    view,
    acts: {
      ...collecting,
      chooseSite(rule) {
        const chosen = site()
        // The browser's question needs the click, so it is asked before anything is awaited.
        if (chosen) void chooseSite(chosen, chooseSiteRule(chosen, rule), rule)
      },
      readPage: () => void page.read(),
      readAgain(scope) {
        void readAgain(scope)
      },
      showEntity(which) {
        const now = view.value
        if (now.page.phase !== 'read') return
        const mentions = mentionsOf(now.page.reading, which)
        const nth = nextMention(which, now.shown, mentions.length)
        const index = mentions[nth - 1]
        if (index === undefined) return
        show({ shown: { ...which, nth } })
        void showMention(index)
      },
      showMention: (index) => void showMention(index),
      typeNote: notes.type,
      leaveNote: (id) => void notes.save(id),
      readKeptAgain: kept.again,
      openLibrary: () => void browser.tabs.create({ url: '/library.html' }),
      focusShown() {
        if (focus) void clearPanelFocus(focus)
        focus = null
        tellFocus()
      },
    },
  }
}

const REFUSED: Record<SiteRule, string> = {
  always: 'The browser did not allow Entente to read this site by itself.',
  'on-press': 'The browser keeps this permission: Entente was installed with it.',
  never: 'The site could not be put on the list of sites never to be read.',
}

function articleOf(page: PanelPage) {
  return page.phase === 'read' || page.phase === 'other-language' ? page.article : null
}
