// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { articleWish, selectionWish } from '../../../entrypoints/on-reading/selection-wish.ts'
import { readOutline } from '../../../lib/page/outline.ts'
import { readText } from '../../../lib/page/read-text.ts'
import type { PageNow, ReadArticle } from '../../../lib/page/reading-view.ts'
import { readWholePage } from '../../../lib/page/whole-page.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anArticle, anOfficial, aReading } from '../../support/builders.ts'

const HTML =
  '<article><p>Foreign Minister Ana Ruiz signed the Harbour Pact.</p></article><aside>Beside it.</aside>'
let read: ReadArticle
let now: PageNow
const deps = { readWholePage: vi.fn(() => readWholePage(document)), words: pageViewWords }

beforeEach(() => {
  deps.readWholePage.mockClear()
  document.body.innerHTML = HTML
  const page = readText([readOutline(document.querySelector('article') as Element).runs])
  const article = anArticle({ text: page.text })
  const reading = aReading({
    mentions: [{ start: 17, end: 25, kind: 'official', entity: 'P1', rule: 'test', certainty: 1 }],
    officials: { P1: anOfficial() },
  })
  read = { article, page, reading, readTo: null, cards: {}, words: pageViewWords() }
  now = {
    state: { phase: 'read', article, scope: 'article', reading, readTo: null, truncated: false },
    text: page,
  }
})

function over(words: string): Range {
  const walker = document.createTreeWalker(document.body, 4)
  while (walker.nextNode()) {
    const at = walker.currentNode.nodeValue?.indexOf(words) ?? -1
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(walker.currentNode, at)
    range.setEnd(walker.currentNode, at + words.length)
    return range
  }
  throw new Error(`The page does not say “${words}”.`)
}
const wish = (words: string) => {
  const made = selectionWish(deps, { now, read, range: over(words), id: 'an-id' })
  if (!made.ok) throw new Error(made.problem.message)
  return made.value
}

test('a passage is kept as it is, at its place in the article', () => {
  expect(wish('signed the')).toMatchObject({
    id: 'an-id',
    entity: null,
    article: { title: read.article.title },
    passage: { start: 26, end: 36 },
  })
  expect(wish('signed the').article).not.toHaveProperty('text')
})

test('just a mention is kept with its entity; a part of it, or more, is not', () => {
  expect(wish('Ana Ruiz').entity).toMatchObject({ kind: 'official', name: 'Ana Ruiz' })
  expect(wish(' Ana Ruiz ').entity).toMatchObject({ kind: 'official' })
  expect(wish('Ana').entity).toBeNull()
  expect(wish('Minister Ana Ruiz').entity).toBeNull()
})

test('what stands beside the article has its place in the whole page, and the article’s facts', () => {
  const { text } = readWholePage(document).page
  const start = text.indexOf('Beside it')
  expect(wish('Beside it')).toMatchObject({
    article: { title: read.article.title },
    passage: { start, end: start + 9 },
  })
})

test('of a page that is no article it goes with what the page says of itself', () => {
  now = { state: { phase: 'no-article' }, text: null }
  expect(wish('signed the').article).toMatchObject({ text: readWholePage(document).page.text, tags: [] })
  expect(deps.readWholePage).toHaveBeenCalledOnce()
  expect(articleWish(deps, now, 'all')).toMatchObject({
    value: { id: 'all', passage: null, article: { tags: [] } },
  })
})

test('a whole article needs nothing but its facts', () => {
  expect(articleWish(deps, now, 'all')).toMatchObject({
    value: { id: 'all', entity: null, passage: null, article: { title: read.article.title } },
  })
  expect(deps.readWholePage).not.toHaveBeenCalled()
})

test('what is too long for a passage is refused in words', () => {
  document.body.innerHTML = `<p>${'word '.repeat(12_000)}</p>`
  now = { state: { phase: 'no-article' }, text: null }
  const range = document.createRange()
  range.selectNodeContents(document.body)
  expect(selectionWish(deps, { now, read: null, range, id: 'an-id' })).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('too long') },
  })
})
