import { beforeEach, expect, test, vi } from 'vitest'
import { createMeeting } from '../../../entrypoints/on-page/meeting.ts'
import type { Recall } from '../../../lib/domain/kept-place.ts'
import type { PageState } from '../../../lib/domain/page-state.ts'
import { ok, problem, type Result } from '../../../lib/domain/result.ts'
import type { ReadingView } from '../../../lib/page/reading-view.ts'

const NO_ARTICLE: PageState = { phase: 'no-article' }
const recall = vi.fn(async (): Promise<Result<Recall>> => ok({ kept: 'one', offersSelection: true }))
const view = { load: vi.fn(async () => null), loaded: vi.fn((): ReadingView | null => null) }
const meeting = () => createMeeting(recall, view)
const soon = () => new Promise((resolve) => setTimeout(resolve, 0))

beforeEach(() => vi.clearAllMocks())

test('once it is known what the page is at, it is asked what is kept of it; a second time the same is no news', async () => {
  const { follow, offersSelection } = meeting()
  expect(offersSelection()).toBe(false)
  follow(NO_ARTICLE)
  follow(NO_ARTICLE)
  await soon()
  expect(recall).toHaveBeenCalledOnce()
  expect(view.load).toHaveBeenCalledOnce()
  expect(offersSelection()).toBe(true)
})

test('nothing is asked of a page that is still being read', async () => {
  const { follow, meet } = meeting()
  follow({ phase: 'reading' })
  await soon()
  await meet()
  expect(recall).not.toHaveBeenCalled()
})

test('where nothing is kept no view is loaded, and where nobody answers neither', async () => {
  const { meet } = meeting()
  recall.mockResolvedValueOnce(ok({ kept: '', offersSelection: false }))
  await meet()
  recall.mockResolvedValueOnce(problem('not-found'))
  await meet()
  expect(view.load).not.toHaveBeenCalled()
})

test('a view that is there asks for itself', async () => {
  const look = vi.fn()
  view.loaded.mockReturnValueOnce({ look } as unknown as ReadingView)
  await meeting().meet()
  expect(look).toHaveBeenCalledOnce()
  expect(recall).not.toHaveBeenCalled()
})
