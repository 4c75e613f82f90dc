import { expect, test } from 'vitest'
import { findArticle } from '../../../lib/storage/find-article.ts'
import { keep, type ToKeep } from '../../../lib/storage/keeping.ts'
import { anArticleAt, aStore, aWish } from './store-bench.ts'

const store = aStore()
const SITE = 'https://courier.example'

type Page = { at: string; canonical?: string; title?: string; date?: string | null }

function article({ at, canonical, ...told }: Page): ToKeep['article'] {
  return anArticleAt(SITE + at, { ...(canonical ? { canonical: SITE + canonical } : {}), ...told })
}

let kept = 0

/** Keeps one whole article after the other, and tells under which keys they are, without the site. */
async function keysOf(...pages: Page[]): Promise<string[]> {
  const keys: string[] = []
  for (const page of pages) {
    const wish = aWish({ id: `${++kept}`, article: article(page), entity: null, selectors: null, quote: '' })
    keys.push((await findArticle(store.database, wish.article)).key.replace(SITE, ''))
    await keep(store.database, wish)
  }
  return keys
}

const A = { title: 'Peru and Chile sign a pact on harbours', date: '2026-01-15' }
const B = { title: 'Ministers meet in Accra', date: '2026-01-15' }

const ONE: Record<string, Page[]> = {
  'named canonical, met under two addresses': [
    { at: '/pact', ...A },
    { at: '/amp/pact?share=9', canonical: '/pact', ...A },
  ],
  'met again where the page no longer names its canonical': [
    { at: '/s/9', canonical: '/pact', ...A },
    { at: '/s/9', ...A },
  ],
  'its headline rewritten, at the same address': [
    { at: '/pact', ...A },
    { at: '/pact', ...B },
  ],
  'its headline rewritten, at two addresses that name one canonical': [
    { at: '/s/9', canonical: '/pact', ...A },
    { at: '/pact', ...A },
    { at: '/s/9', canonical: '/pact', ...B },
  ],
  'its headline changed a little, under another address': [
    { at: '/pact', ...A },
    { at: '/s/9', canonical: '/pact', ...A, title: 'Peru, Chile sign pact on fishing harbours' },
  ],
  'without a headline or day to compare': [
    { at: '/pact', title: '', date: null },
    { at: '/s/9', canonical: '/pact', ...A },
  ],
}
for (const [name, pages] of Object.entries(ONE)) {
  test(`one article: ${name}`, async () => expect(new Set(await keysOf(...pages)).size).toBe(1))
}

const DIFFERENT: Record<string, Page[]> = {
  'a site that changes its articles and not their canonical': [
    { at: '/one', canonical: '/one', ...A },
    { at: '/two', canonical: '/one', ...B },
  ],
  'the same, entered by the second': [
    { at: '/two', canonical: '/one', ...B },
    { at: '/one', canonical: '/one', ...A },
  ],
  'one template as the canonical of all': [
    { at: '/story?n=1', canonical: '/story', ...A },
    { at: '/story?n=2', canonical: '/story', ...B },
    { at: '/story?n=3', canonical: '/story', ...A, date: '2026-01-16' },
  ],
  'the same headline on another day under one canonical': [
    { at: '/b/1', canonical: '/briefing', title: 'Morning briefing', date: '2026-01-15' },
    { at: '/b/2', canonical: '/briefing', title: 'Morning briefing', date: '2026-01-16' },
  ],
  'one address that shows each day another article': [
    { at: '/latest', canonical: '/pact', ...A },
    { at: '/latest', canonical: '/accra', ...B },
  ],
  'one address, named by each as its own, with another headline on another day': [
    { at: '/pact', ...A },
    { at: '/pact', ...B, date: '2026-02-20' },
  ],
  'an address without canonical that showed another one': [
    { at: '/latest', canonical: '/pact', ...A },
    { at: '/latest', ...B },
  ],
  'the front page as canonical': [
    { at: '/one', canonical: '/', ...A },
    { at: '/two', canonical: '/', ...A },
  ],
}
for (const [name, pages] of Object.entries(DIFFERENT)) {
  test(`as many articles as pages: ${name}`, async () => {
    const keys = await keysOf(...pages)
    expect(new Set(keys).size).toBe(pages.length)
    // Met again in any order, each is found where it was.
    const found: string[] = []
    for (const page of [...pages].reverse())
      found.push((await findArticle(store.database, article(page))).key)
    expect(found.reverse().map((key) => key.replace(SITE, ''))).toEqual(keys)
    expect(await store.database.articles.count()).toBe(pages.length)
  })
}

test('an address that showed two articles and names none finds neither', async () => {
  await keysOf({ at: '/latest', canonical: '/pact', ...A }, { at: '/latest', canonical: '/accra', ...B })
  const page = article({ at: '/latest', title: '', date: null })
  expect(await findArticle(store.database, page)).toMatchObject({ key: `${SITE}/latest`, known: null })
})

test('where the canonical is not believed, the link is to the address that was visited', async () => {
  await keysOf({ at: '/one', ...A })
  const found = await findArticle(store.database, article({ at: '/two', canonical: '/one', ...B }))
  expect(found.url).toBe(`${SITE}/two`)
})
