import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { createRecognising } from '../../../entrypoints/on-page/recognising.ts'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import { ok } from '../../../lib/domain/result.ts'
import { saidBy } from '../../../lib/domain/said-by-page.ts'
import { aRawPage } from '../../support/builders.ts'

const page = aRawPage()
const READING: PageReading = { outcome: 'no-article' }
let remembered: { said: string; reading: PageReading } | null
let asked: { question: string; hasView: boolean }[]

beforeEach(() => {
  remembered = null
  asked = []
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { entente, ask } = message as { entente: string; ask: (typeof asked)[number] }
    if (entente === 'glance') return ok(remembered)
    asked.push(ask)
    return ok(READING)
  })
})
afterEach(() => vi.restoreAllMocks())

const recogniser = (hasView = false) =>
  createRecognising(
    (answer) => answer,
    () => hasView,
  )
const during = () => ({ tell: vi.fn(), wanted: new AbortController().signal })

test('where what is remembered fits, nothing else is asked', async () => {
  remembered = { said: saidBy(page), reading: READING }
  expect(await recogniser().recognise(page, 'article', during())).toEqual(ok(READING))
  expect(asked).toEqual([])
})

test('what is remembered and holds no more is not shown', async () => {
  remembered = { said: saidBy(page), reading: READING }
  const recognising = recogniser(true)
  recognising.forget()
  await recognising.recognise(page, 'article', during())
  expect(asked).toMatchObject([{ hasView: true }])
})

test('a beginning is heard by who asked last, under the name of that question alone', async () => {
  const recognising = recogniser()
  const [first, second] = [during(), during()]
  await recognising.recognise(page, 'article', first)
  await recognising.recognise(page, 'article', second)
  const [before = '', latest = ''] = asked.map(({ question }) => question)
  expect(before).not.toBe(latest)
  recognising.hear({ question: before, reading: READING })
  expect(second.tell).not.toHaveBeenCalled()
  recognising.hear({ question: latest, reading: READING })
  expect(first.tell).not.toHaveBeenCalled()
  expect(second.tell).toHaveBeenCalledWith(READING)
})

test('nothing is asked for a text that is not wanted any more', async () => {
  const answer = await recogniser().recognise(page, 'article', { tell: vi.fn(), wanted: AbortSignal.abort() })
  expect(answer).toMatchObject({ ok: false, problem: { code: 'superseded' } })
  expect(asked).toEqual([])
})
