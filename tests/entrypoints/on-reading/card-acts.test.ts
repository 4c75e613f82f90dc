import { beforeEach, expect, test, vi } from 'vitest'
import {
  type CardActs,
  type CardActsDeps,
  createCardActs,
} from '../../../entrypoints/on-reading/card-acts.ts'
import { ok, problem } from '../../../lib/domain/result.ts'
import type { ReadArticle } from '../../../lib/page/reading-view.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anArticle, anOfficial, aReading } from '../../support/builders.ts'

const article = anArticle()
const mention = { kind: 'official' as const, entity: 'P1', rule: 'test', certainty: 1 }
const start = article.text.indexOf('Ana Ruiz')
const read: ReadArticle = {
  article,
  page: { text: article.text, pieces: [] },
  reading: aReading({
    mentions: [{ ...mention, start, end: start + 8 }],
    officials: { P1: anOfficial({ id: 'P1' }) },
  }),
  readTo: null,
  cards: {},
  words: pageViewWords(),
}

const deps = {
  keep: vi.fn<CardActsDeps['keep']>(),
  openPanel: vi.fn<CardActsDeps['openPanel']>(),
  onProgress: vi.fn<CardActsDeps['onProgress']>(),
  onFailure: vi.fn<CardActsDeps['onFailure']>(),
}
let open: number | null
let acts: CardActs
const soon = () => new Promise((resolve) => setTimeout(resolve, 0))

beforeEach(() => {
  vi.clearAllMocks()
  deps.keep.mockResolvedValue(ok({ id: 'kept-as' }))
  deps.openPanel.mockResolvedValue(ok(null))
  open = 0
  acts = createCardActs({ ...deps, read: () => read, whole: async () => undefined, open: () => open })
})

test('the mention whose card is open is kept, and its note is that of what it was kept as', async () => {
  expect(acts.keepShown()).toBe(true)
  await soon()
  expect(deps.onProgress.mock.calls.flat()).toEqual([{ phase: 'keeping' }, { phase: 'kept' }])
  expect(acts.progress()).toEqual({ phase: 'kept' })
  acts.note()
  expect(deps.openPanel).toHaveBeenLastCalledWith({ entity: null, annotation: 'kept-as' })
  acts.more()
  expect(deps.openPanel).toHaveBeenLastCalledWith({ entity: 'P1', annotation: null })
})

test('where no card is open nothing is kept, and the panel opens at nothing', () => {
  open = null
  expect(acts.keepShown()).toBe(false)
  acts.more()
  expect(deps.openPanel).toHaveBeenLastCalledWith({ entity: null, annotation: null })
  expect(deps.keep).not.toHaveBeenCalled()
})

test('keeping that comes further after its card was closed is shown on no other card', async () => {
  acts.keepShown()
  open = null
  await soon()
  expect(deps.onProgress.mock.calls.flat()).toEqual([{ phase: 'keeping' }])
  open = 0
  expect(acts.progress()).toEqual({ phase: 'kept' })
})

test('of another reading nothing is kept yet', async () => {
  acts.keepShown()
  await soon()
  acts.forget()
  expect(acts.progress()).toEqual({ phase: 'ready' })
})

test('a panel that does not open is told', async () => {
  deps.openPanel.mockResolvedValue(problem('unknown', 'It did not open.'))
  acts.more()
  await soon()
  expect(deps.onFailure).toHaveBeenCalledWith('It did not open.')
})
