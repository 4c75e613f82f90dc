import { beforeEach, expect, test } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  forgetPage,
  rememberPage,
  type SeenPage,
  seenPage,
} from '../../../entrypoints/background/seen-pages.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anArticle, aReading } from '../../support/builders.ts'

beforeEach(() => fakeBrowser.reset())

function aSeenPage(said = 'p'): SeenPage {
  const { text: _, ...article } = anArticle()
  const words = pageViewWords()
  const reading = { outcome: 'read' as const, article, reading: aReading(), readTo: null, cards: {}, words }
  return { said, basis: 'b', choice: 'c', reading }
}
const length = JSON.stringify(aSeenPage()).length

test('what was shown of a page is remembered under its address, the newest only, until it is forgotten', async () => {
  await rememberPage('https://a.example/', aSeenPage('1'))
  await rememberPage('https://a.example/', aSeenPage('2'))
  expect(await seenPage('https://a.example/')).toEqual(aSeenPage('2'))
  expect(await seenPage('https://b.example/')).toBeNull()
  await forgetPage('https://a.example/')
  expect(await seenPage('https://a.example/')).toBeNull()
})

test('the oldest give way where all together are too long, one that was shown again being no old one', async () => {
  const most = { one: length, all: 2 * length + 10 }
  for (const name of ['a', 'b', 'a', 'c']) await rememberPage(name, aSeenPage(), most)
  const kept = await Promise.all(['a', 'b', 'c'].map(async (name) => (await seenPage(name)) !== null))
  expect(kept).toEqual([true, false, true])
  // Nothing of it is left behind.
  expect(Object.keys(await browser.storage.session.get()).sort()).toEqual(['seen a', 'seen c', 'seenPages'])
})

test('a page that is too long is not remembered, and what was shown of it before is not shown again', async () => {
  const most = { one: length, all: 10 * length }
  await rememberPage('a', aSeenPage(), most)
  await rememberPage('a', aSeenPage('longer words'), most)
  expect(await seenPage('a')).toBeNull()
})

test('two that are remembered at once are both remembered', async () => {
  await Promise.all(['a', 'b', 'c'].map((name) => rememberPage(name, aSeenPage())))
  expect(await Promise.all(['a', 'b', 'c'].map(seenPage))).toEqual(Array(3).fill(aSeenPage()))
})
