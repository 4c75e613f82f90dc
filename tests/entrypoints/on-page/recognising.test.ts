import { beforeEach, expect, test, vi } from 'vitest'
import type { Asking } from '../../../entrypoints/on-page/asking.ts'
import { createRecognising } from '../../../entrypoints/on-page/recognising.ts'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import { ok } from '../../../lib/domain/result.ts'
import { saidBy } from '../../../lib/domain/said-by-page.ts'
import { aRawPage } from '../../support/builders.ts'

const page = aRawPage()
const READING: PageReading = { outcome: 'no-article' }
const untilAnswered = vi.fn(async (_name: string, _ask: unknown, _signal?: AbortSignal) => ok(READING))
const once = vi.fn(async (_name: string, _ask: unknown): Promise<unknown> => ok(null))
const asking = { once, untilAnswered } as unknown as Asking
const during = () => ({ tell: vi.fn(), wanted: new AbortController().signal })
const asked = (nth: number) => untilAnswered.mock.calls[nth]?.[1] as { question: string; hasView: boolean }

beforeEach(() => vi.clearAllMocks())

test('what is remembered is asked for at once, and where it fits nothing else is asked', async () => {
  once.mockResolvedValueOnce(ok({ said: saidBy(page), reading: READING }))
  const recognising = createRecognising(asking, () => false)
  expect(once).toHaveBeenCalledWith('glance', null)
  expect(await recognising.recognise(page, 'article', during())).toEqual(ok(READING))
  expect(untilAnswered).not.toHaveBeenCalled()
})

test('what is remembered and holds no more is not shown', async () => {
  once.mockResolvedValueOnce(ok({ said: saidBy(page), reading: READING }))
  const recognising = createRecognising(asking, () => true)
  recognising.forgetRemembered()
  await recognising.recognise(page, 'article', during())
  expect(asked(0)).toMatchObject({ hasView: true })
})

test('a beginning is heard by who asked last, under the name of that question alone', async () => {
  const recognising = createRecognising(asking, () => false)
  const [first, second] = [during(), during()]
  await recognising.recognise(page, 'article', first)
  await recognising.recognise(page, 'article', second)
  expect(asked(0).question).not.toBe(asked(1).question)
  recognising.hearBeginning({ question: asked(0).question, reading: READING })
  expect(first.tell).not.toHaveBeenCalled()
  expect(second.tell).not.toHaveBeenCalled()
  recognising.hearBeginning({ question: asked(1).question, reading: READING })
  expect(first.tell).not.toHaveBeenCalled()
  expect(second.tell).toHaveBeenCalledWith(READING)
})

test('nothing is asked for a text that is not wanted any more', async () => {
  const recognising = createRecognising(asking, () => false)
  const answer = await recognising.recognise(page, 'article', { tell: vi.fn(), wanted: AbortSignal.abort() })
  expect(answer).toMatchObject({ ok: false, problem: { code: 'superseded' } })
  expect(untilAnswered).not.toHaveBeenCalled()
})
