// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDrafts } from '../../../lib/panel-session/drafts.ts'
import { followPage } from '../../../lib/panel-session/followed-page.ts'
import { panelAhead } from '../../../lib/panel-session/panel-ahead.ts'
import { openPanelSession } from '../../../lib/panel-session/panel-session.ts'
import { waitFor } from '../../support/wait-for.ts'
import { aBench, article, aTab, type Bench, pageAt, readState } from './panel-bench.ts'

let bench: Bench
beforeEach(() => {
  bench = aBench()
})
afterEach(() => bench.ending.abort())

/** A panel that is drawn before its session is opened by `arrive`. */
function ahead() {
  const { database, ending } = bench
  const page = followPage({ place: 'popup', tab: null }, ending.signal)
  const { now, become } = panelAhead(page)
  const arrive = () =>
    become(
      openPanelSession({ page, database, drafts: openDrafts(() => localStorage), signal: ending.signal }),
    )
  return { ...now.value, now, arrive }
}

test('the page is shown before there is a session, and whatever comes of it', async () => {
  const id = await aTab(article.url)
  bench.pages.set(id, pageAt({ phase: 'reading' }))
  const { view } = ahead()
  await waitFor(() => expect(view.value.page.phase).toBe('reading'))
  bench.pages.set(id, pageAt(readState))
  await bench.pageSays(id, readState)
  await waitFor(() => expect(view.value.page).toEqual(readState))
})

test('a page that cannot be read is told in words', async () => {
  bench.pages.set(await aTab(article.url), pageAt({ phase: 'failed', message: '' }))
  const { view } = ahead()
  await waitFor(() =>
    expect(view.value.page).toMatchObject({ phase: 'failed', message: expect.stringMatching(/\w/) }),
  )
})

test('what is pressed before there is a session is done once it is there', async () => {
  const id = await aTab(article.url)
  bench.pages.set(id, pageAt(readState))
  const { view, acts, now, arrive } = ahead()
  await waitFor(() => expect(view.value.page).toEqual(readState))
  acts.showMention(1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  const shown = () => bench.sent.filter(([, name]) => name === 'showMention')
  expect(shown()).toEqual([])
  arrive()
  await waitFor(() => expect(shown()).toEqual([[id, 'showMention', { index: 1 }]]))
  expect(now.value.view.value.page).toEqual(readState)
  expect(acts.suggestTags('a')).toEqual([])
})
