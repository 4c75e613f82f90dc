import { expect, test, vi } from 'vitest'
import { createLazyView } from '../../../entrypoints/on-page/lazy-view.ts'
import type { ReadArticle, ReadingView } from '../../../lib/page/reading-view.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anArticle, anOfficial, aReading } from '../../support/builders.ts'

function aRead(mentions: number): ReadArticle {
  const article = anArticle()
  const mention = { start: 17, end: 25, kind: 'official' as const, entity: 'P1', rule: 'test', certainty: 1 }
  const reading = aReading({ mentions: Array(mentions).fill(mention), officials: { P1: anOfficial() } })
  return {
    article,
    page: { text: article.text, pieces: [] },
    reading,
    readTo: null,
    cards: {},
    words: pageViewWords(),
  }
}

function aView() {
  const show = vi.fn<ReadingView['show']>()
  const follow = vi.fn<ReadingView['follow']>()
  const answers: ((view: ReadingView | null) => void)[] = []
  const load = vi.fn((_: unknown) => new Promise<ReadingView | null>((resolve) => answers.push(resolve)))
  const view = createLazyView(load)
  const answer = async (isThere = true) => {
    answers.shift()?.(isThere ? ({ show, follow } as Partial<ReadingView> as ReadingView) : null)
    await Promise.resolve()
  }
  return { view, show, follow, load, answer }
}

test('a page on which nothing is marked never loads it', () => {
  const { view, load } = aView()
  view.show(null)
  view.show(aRead(0))
  expect(load).not.toHaveBeenCalled()
  expect(view.loaded()).toBeNull()
})

test('it is loaded once, and then shows the newest reading only', async () => {
  const { view, show, load, answer } = aView()
  const newest = aRead(2)
  view.show(aRead(1))
  view.show(null)
  view.show(newest)
  await answer()
  expect(show).toHaveBeenCalledExactlyOnceWith(newest)
  view.show(null)
  expect(show).toHaveBeenLastCalledWith(null)
  expect(load).toHaveBeenCalledOnce()
})

test('one that comes later is told what the page is at now, and then every change', async () => {
  const { view, follow, answer } = aView()
  view.follow({ state: { phase: 'reading' }, text: null })
  const now = { state: { phase: 'no-article' as const }, text: null }
  view.follow(now)
  const loading = view.load()
  expect(view.load()).toBe(loading)
  await answer()
  expect(await loading).toBe(view.loaded())
  expect(follow).toHaveBeenCalledExactlyOnceWith(now)
  view.follow(now)
  expect(follow).toHaveBeenCalledTimes(2)
})

test('what a view needs comes with the first marks, or has to be asked for', async () => {
  const { view, load, answer } = aView()
  const needs = {
    style: '',
    words: pageViewWords(),
    settings: { card: { opens: 'hover', delay: 150 } },
  } as never
  view.show({ ...aRead(1), view: needs })
  expect(load).toHaveBeenCalledExactlyOnceWith(needs)
  await answer(false)
  // What was under way did not come.
  void view.load()
  expect(load).toHaveBeenLastCalledWith(null)
  const other = aView()
  void other.view.load()
  expect(other.load).toHaveBeenCalledExactlyOnceWith(null)
})

test('after a failure the next reading tries again', async () => {
  const { view, show, load, answer } = aView()
  view.show(aRead(1))
  await answer(false)
  view.show(aRead(1))
  await answer()
  expect(load).toHaveBeenCalledTimes(2)
  expect(show).toHaveBeenCalledOnce()
})
