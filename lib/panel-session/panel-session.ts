/** What the panel knows and does, the same for popup, side panel and a small window. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { PanelPage } from '../domain/panel-page.ts'
import type { PanelActs, PanelView } from '../domain/panel-view.ts'
import type { Reading } from '../domain/reading.ts'
import type { Problem } from '../domain/result.ts'
import { warnIfFails } from '../messaging/warn-if-fails.ts'
import { followSettings } from '../settings/mirroring.ts'
import { newAct } from '../storage/acts.ts'
import { setNote } from '../storage/annotation-store.ts'
import { articleKey } from '../storage/article-key.ts'
import type { Database } from '../storage/database.ts'
import { problemWords } from '../words/problem-words.ts'
import { arrangingActs } from './arranging.ts'
import { articleOf, pageWithoutArticle } from './article-of-page.ts'
import { followChoices } from './choices.ts'
import { choosingSite } from './choosing-site.ts'
import { collectingActs } from './collecting.ts'
import { correctingActs } from './correcting.ts'
import { differencesOf } from './differences.ts'
import type { Drafts } from './drafts.ts'
import { earlierKept } from './earlier-kept.ts'
import type { FollowedPage } from './followed-page.ts'
import { followAgreements } from './kept-agreements.ts'
import { keptAnnotations } from './kept-annotations.ts'
import { keptPlaces } from './kept-places.ts'
import { lookingUp } from './looking-up.ts'
import { openNoteDesk } from './note-desk.ts'
import { NOTHING_YET } from './nothing-yet.ts'
import { pageInWords } from './page-in-words.ts'
import { clearPanelFocus, followPanelFocus, type PanelFocus } from './panel-focus.ts'
import { showingActs } from './showing.ts'
import { siteOfPanel } from './site-of-panel.ts'
import { suggestNames } from './suggest-names.ts'
import { createTelling } from './telling.ts'
import type { PanelTab } from './which-tab.ts'

export type PanelSession = { view: ReadonlySignal<PanelView>; acts: PanelActs }

/** Opens the panel's session; it ends with `signal`. */
export function openPanelSession(panel: {
  /** The page that it is about. */
  page: FollowedPage
  database: Database
  drafts: Drafts
  signal: AbortSignal
}): PanelSession {
  const view = signal<PanelView>(NOTHING_YET)
  const show = (news: Partial<PanelView>) => {
    if (!panel.signal.aborted) view.value = { ...view.value, ...news }
  }
  const refuse = (words: string) => show({ notice: { words, tone: 'failed', undo: false } })
  const tellFailure = (problem: Problem) => refuse(problemWords(problem))
  const telling = createTelling(show)
  let tab: PanelTab | null = null
  let tags: string[] = []
  let focus: PanelFocus | null = null
  const tabId = () => tab?.id ?? null

  const notes = openNoteDesk({
    save: (id, text, continuing) => setNote(panel.database, id, text, newAct(), continuing),
    drafts: panel.drafts,
    onChange: (inHand) => show({ notes: inHand }),
  })
  const places = keptPlaces((found) => show({ places: found }))
  const earlier = earlierKept(panel.database, (found) => show({ earlier: found }))
  const kept = keptAnnotations(panel.database, (answer) => {
    // What was read before the database failed stays in sight.
    if (!answer.ok) return show({ keptFault: answer.problem.message })
    const annotations = answer.value?.annotations ?? []
    notes.letGo(new Map(annotations.map(({ id, note }) => [id, note])))
    const article = articleOf(view.value.page)
    // The key under which it is kept, which is not always the one that its page tells.
    const key = answer.value?.article.key ?? (article ? articleKey(article) : '')
    const { elsewhere } = view.value
    places.have(annotations)
    earlier.follow(readingOf(view.value.page), key)
    show({
      kept: annotations,
      differences: differencesOf(annotations),
      keptFault: null,
      elsewhere: key === elsewhere.key ? elsewhere : { ...elsewhere, key },
    })
  })
  const site = siteOfPanel({
    database: panel.database,
    address: () => tab?.url ?? articleOf(view.value.page)?.url ?? null,
    leftAlone: () => view.value.page.phase === 'never',
    onSite: (choice) => show({ site: choice }),
    signal: panel.signal,
  })
  const stopAgreements = followAgreements(panel.database, (known) =>
    show({ elsewhere: { ...view.value.elsewhere, ...known } }),
  )
  const stopChoices = followChoices(panel.database, {
    choices: (news) => show({ choices: { ...view.value.choices, ...news } }),
    tags(now) {
      tags = now
    },
  })
  const tellFocus = () => show({ focus: focus?.tabId === tab?.id ? focus : null })

  const { page } = panel
  page.tell({
    onTab(now) {
      if (now?.id !== tab?.id) show({ shown: null, notice: null })
      tab = now
      tellFocus()
    },
    onPage(now) {
      show({ page: pageInWords(now) })
      kept.follow(articleOf(now) ?? pageWithoutArticle(now, tab?.url ?? null))
      places.follow(tabId())
      site.look()
    },
  })
  followSettings(panel.database, panel.signal)
  followPanelFocus((word) => {
    focus = word
    tellFocus()
  }, panel.signal)
  const leaving = () => void notes.saveAll()
  window.addEventListener('pagehide', leaving)
  panel.signal.addEventListener('abort', () => {
    kept.stop()
    earlier.stop()
    stopAgreements()
    stopChoices()
    window.removeEventListener('pagehide', leaving)
  })

  const articleInPanel = () => {
    const article = articleOf(view.value.page)
    return article && { url: article.url, title: article.title }
  }

  return {
    view,
    acts: {
      ...collectingActs({ database: panel.database, view, telling }),
      ...arrangingActs({ database: panel.database, telling }),
      ...lookingUp((lookUps) => show({ lookUps }), panel.signal),
      ...correctingActs({ database: panel.database, article: articleInPanel, telling }),
      ...telling.acts,
      ...showingActs({ tabId, view, show, tellFailure, readPage: page.read }),
      ...choosingSite({ site, page, view, show, refuse }),
      readPage: () => void warnIfFails('read the page', page.read()),
      openFramed: (url) => void warnIfFails('open the frame', browser.tabs.create({ url })),
      typeNote: notes.type,
      leaveNote: (id) => void notes.leave(id),
      forgetOtherNote: notes.forgetOther,
      suggestTags: (typed) => suggestNames(tags, typed),
      suggestNames,
      readKeptAgain: kept.again,
      openSettings: () => void browser.runtime.openOptionsPage(),
      openLibrary: (hash = '') => void browser.tabs.create({ url: `/library.html${hash}` }),
      focusShown() {
        if (focus) void clearPanelFocus(focus)
        focus = null
        tellFocus()
      },
    },
  }
}

function readingOf(page: PanelPage): Reading | null {
  return page.phase === 'read' ? page.reading : null
}
