import { expect, test, vi } from 'vitest'
import { wishForMention } from '../../../entrypoints/on-reading/keep-wish.ts'
import { createKeeping, type KeepingDeps } from '../../../entrypoints/on-reading/keeping.ts'
import { ok, problem, type Result } from '../../../lib/domain/result.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anArticle, anOfficial, aReading } from '../../support/builders.ts'

const article = anArticle()
const read = {
  article,
  page: { text: article.text, pieces: [] },
  readTo: null,
  cards: {},
  words: pageViewWords(),
  reading: aReading({
    mentions: [{ start: 17, end: 25, kind: 'official', entity: 'P1', rule: 'test', certainty: 1 }],
    officials: { P1: anOfficial() },
  }),
}

/** Lets everything go on that waits for no clock. */
async function turns() {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

function aKeeping(whole: KeepingDeps['whole'] = async () => undefined) {
  const answers: ((answer: Result<{ id: string }>) => void)[] = []
  const deps = {
    wishFor: vi.fn<KeepingDeps['wishFor']>((name, id) => wishForMention(read, Number(name), id)),
    whole,
    keep: vi.fn<KeepingDeps['keep']>(() => new Promise((resolve) => answers.push(resolve))),
    progressed: vi.fn<KeepingDeps['progressed']>(),
  }
  const answer = async (result: Result<{ id: string }>) => {
    await turns()
    answers.shift()?.(result)
    await turns()
  }
  return { keeping: createKeeping(deps), deps, answer }
}

test('a mention goes from ready over keeping to kept', async () => {
  const { keeping, deps, answer } = aKeeping()
  expect(keeping.progressOf('0').phase).toBe('ready')
  expect(keeping.keep('0')).toBe(true)
  expect(keeping.progressOf('0').phase).toBe('keeping')
  await answer(ok({ id: 'k1' }))
  expect(keeping.progressOf('0').phase).toBe('kept')
  expect(deps.progressed.mock.calls.map(([, progress]) => progress.phase)).toEqual(['keeping', 'kept'])
})

test('what was kept already, by an earlier visit, is known by the id that it has there', async () => {
  const { keeping, answer } = aKeeping()
  keeping.keep('0')
  expect(keeping.keptAs('0')).toBeNull()
  await answer(ok({ id: 'of-an-earlier-visit' }))
  expect(keeping.keptAs('0')).toBe('of-an-earlier-visit')
})

test('asking again while it is kept, or afterwards, sends nothing more', async () => {
  const { keeping, deps, answer } = aKeeping()
  keeping.keep('0')
  keeping.keep('0')
  await answer(ok({ id: 'k1' }))
  expect(keeping.keep('0')).toBe(true)
  expect(deps.keep).toHaveBeenCalledOnce()
})

test('trying again after a failure asks with the same id, so that nothing is kept twice', async () => {
  const { keeping, deps, answer } = aKeeping()
  keeping.keep('0')
  await answer(problem('disk-full', 'The disk is full.'))
  expect(keeping.progressOf('0')).toEqual({ phase: 'failed', message: 'The disk is full.' })
  keeping.keep('0')
  await turns()
  const ids = deps.keep.mock.calls.map(([request]) => request.id)
  expect(ids).toHaveLength(2)
  expect(ids[0]).toBe(ids[1])
})

test('a mention that is not there is not kept', () => {
  const { keeping, deps } = aKeeping()
  expect(keeping.keep('5')).toBe(false)
  expect(deps.keep).not.toHaveBeenCalled()
})

test('an answer for a reading that is no longer shown changes nothing', async () => {
  const { keeping, deps, answer } = aKeeping()
  keeping.keep('0')
  keeping.forget()
  deps.progressed.mockClear()
  await answer(ok({ id: 'k1' }))
  expect(keeping.progressOf('0').phase).toBe('ready')
  expect(deps.progressed).not.toHaveBeenCalled()
})

test('of a long text, a mention is kept as it is read once all is read', async () => {
  let finish: () => void = () => undefined
  const { keeping, deps } = aKeeping(() => new Promise((resolve) => (finish = resolve)))
  const early = wishForMention(read, 0, 'early')
  deps.wishFor.mockReturnValueOnce(early)
  keeping.keep('0')
  await turns()
  expect(keeping.progressOf('0').phase).toBe('keeping')
  expect(deps.keep).not.toHaveBeenCalled()
  finish()
  await turns()
  expect(deps.keep).toHaveBeenCalledOnce()
  expect(deps.keep.mock.lastCall?.[0]).not.toBe(early)
})

test('… and as it was read before where nothing is read there any more', async () => {
  const { keeping, deps } = aKeeping()
  const early = wishForMention(read, 0, 'early')
  deps.wishFor.mockReturnValueOnce(early).mockReturnValueOnce(null)
  keeping.keep('0')
  await turns()
  expect(deps.keep.mock.lastCall?.[0]).toBe(early)
})
