import { describe, expect, test } from 'vitest'
import { findKept } from '../../../entrypoints/background/find-kept.ts'
import type { Selectors } from '../../../lib/domain/selector.ts'
import { setNote } from '../../../lib/storage/annotation-store.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { aStore, aWish, value } from '../../lib/storage/store-bench.ts'
import { anArticle, selectorsOf } from '../../support/builders.ts'

const store = aStore()
const OPENING = 'Two ports have spoken with each other since spring.'
const SENTENCE = 'Foreign Minister Ana Ruiz signed the Harbour Pact in front of both crews on Thursday.'
const TEXT = `${OPENING}\n\n${SENTENCE} The crews cheered, and the tugs let their horns sound.`
const QUOTE = 'signed the Harbour Pact in front of both crews'

const article = (({ text: _, ...facts }) => facts)(anArticle())

async function keepQuote(quote = QUOTE, context = SENTENCE): Promise<void> {
  await keep(store.database, aWish({ entity: null, quote, context, selectors: selectorsOf(TEXT, quote) }))
}
const look = async (text: string, rest: string[] | null = null) =>
  value(await findKept(store.database, { article, text, rest }))
const changed = async () => (await store.database.annotations.get('one'))?.changed

test('what stands as it stood is found, and nothing is written', async () => {
  await keepQuote()
  const before = await store.database.annotations.toArray()
  const start = TEXT.indexOf(QUOTE)
  expect(await look(TEXT)).toEqual([
    { id: 'one', state: 'found', start, end: start + QUOTE.length, colour: null },
  ])
  expect(await store.database.annotations.toArray()).toEqual(before)
})

test('what is gone is not here', async () => {
  await keepQuote()
  expect(await look(OPENING)).toEqual([{ id: 'one', state: 'not-here' }])
})

test('the sentence that changed around a quote is remembered, with the day, beside what was kept', async () => {
  await keepQuote()
  const now = TEXT.replace('on Thursday', 'late on Friday')
  expect(await look(now)).toMatchObject([{ state: 'found' }])
  expect(await changed()).toEqual({
    context: SENTENCE.replace('on Thursday', 'late on Friday'),
    seen: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  })
  expect((await store.database.annotations.get('one'))?.context).toBe(SENTENCE)
  await look(TEXT)
  expect(await changed()).toBeNull()
})

test('other white space and composed letters are no change', async () => {
  await keepQuote(QUOTE, SENTENCE.replace('Ana Ruiz', 'Ana  Ruíz'.normalize('NFD')))
  await look(TEXT.replace('Ana Ruiz', 'Ana Ruíz'))
  expect(await changed()).toBeNull()
})

describe('a passage that another program tells, with some characters around it and no sentence,', () => {
  const [{ prefix, suffix }] = selectorsOf(TEXT, QUOTE)
  test.each([
    ['with what stands before and behind', prefix, suffix],
    ['with nothing around', '', ''],
  ])('%s, is not told to have changed on a page that did not', async (_, before, behind) => {
    const [quoteSelector, position] = selectorsOf(TEXT, QUOTE)
    const selectors: Selectors = [{ ...quoteSelector, prefix: before, suffix: behind }, position]
    const context = before + QUOTE + behind
    await keep(store.database, aWish({ entity: null, quote: QUOTE, context, selectors }))
    expect(await look(TEXT)).toMatchObject([{ state: 'found' }])
    expect(await changed()).toBeNull()
  })

  test('is told to have changed where its own words did, with as much around', async () => {
    await keepQuote(QUOTE, prefix + QUOTE + suffix)
    const now = TEXT.replace('in front of both crews', 'in front of all the crews')
    expect(await look(now)).toMatchObject([{ state: 'found' }])
    expect((await changed())?.context).toContain(
      'Foreign Minister Ana Ruiz signed the Harbour Pact in front of all',
    )
    await look(TEXT)
    expect(await changed()).toBeNull()
  })
})

test('a change of the page is no act of the reader', async () => {
  await keepQuote()
  await setNote(store.database, 'one', 'mine')
  const acts = await store.database.acts.count()
  await look(TEXT.replace('on Thursday', 'late on Friday'))
  expect(await store.database.acts.count()).toBe(acts)
})

test('in the whole text of a page only the rest is looked for, and only word for word', async () => {
  const comment = 'A reader who was on the quay writes that nobody cheered before the horns were heard.'
  const quote = 'nobody cheered before the horns were heard'
  const page = (said: string) => `${TEXT}\n\nComments\n\n${said}`
  const selectors = selectorsOf(page(comment), quote)
  await keep(store.database, aWish({ entity: null, quote, context: comment, selectors }))
  expect(await look(TEXT)).toEqual([{ id: 'one', state: 'not-here' }])
  expect(await look(page(comment), ['one'])).toMatchObject([{ state: 'found' }])
  const edited = page(comment.replace('the horns were', 'any of the horns was'))
  expect(await look(edited)).toMatchObject([{ state: 'found' }])
  expect(await look(edited, ['one'])).toEqual([{ id: 'one', state: 'not-here' }])
  expect(await look(page(comment), [])).toEqual([])
})

test('another article under the same address gets nothing of it', async () => {
  await keepQuote()
  const other = { ...article, title: 'Ministers meet in Accra', date: '2026-03-01' }
  expect(value(await findKept(store.database, { article: other, text: TEXT, rest: null }))).toEqual([])
})
