import { expect, test, vi } from 'vitest'
import { createKeptFinder, type KeptFinderDeps } from '../../../entrypoints/on-reading/kept-finder.ts'
import type { KeptPlace, Recall } from '../../../lib/domain/kept-place.ts'
import { ok, problem, type Result } from '../../../lib/domain/result.ts'
import type { PageNow } from '../../../lib/page/reading-view.ts'
import { anArticle, aRawPage, aReading } from '../../support/builders.ts'

const article = anArticle()
const text = { text: article.text, pieces: [] }
const whole = { text: `${article.text}\n\nComments`, pieces: [] }
const READ: PageNow = {
  state: { phase: 'read', article, scope: 'article', reading: aReading(), readTo: null, truncated: false },
  text,
}
const READING: PageNow = { state: { phase: 'reading' }, text: null }

const found = (id: string, start = 0): KeptPlace => ({
  id,
  state: 'found',
  start,
  end: start + 4,
  colour: null,
})
const lost = (id: string): KeptPlace => ({ id, state: 'not-here' })

/** A background that keeps `kept` and finds what the texts are said to hold. */
function aFinder(places: { inArticle?: KeptPlace[]; inPage?: KeptPlace[] }, kept = 'one') {
  const background = { kept }
  const deps = {
    readWholePageInTurns: vi.fn(async () => ({ raw: aRawPage(), page: whole })),
    pageOfArticle: () => article,
    recall: vi.fn(async (): Promise<Result<Recall>> => ok({ kept: background.kept, offersSelection: true })),
    findKept: vi.fn<KeptFinderDeps['findKept']>(async ({ text: searched }) =>
      ok((searched === whole.text ? places.inPage : places.inArticle) ?? []),
    ),
    onFound: vi.fn<KeptFinderDeps['onFound']>(),
    onOffer: vi.fn<KeptFinderDeps['onOffer']>(),
  } satisfies KeptFinderDeps
  return { finder: createKeptFinder(deps), deps, background }
}

test('what stands in the article is found in it, and nothing else is read', async () => {
  const { finder, deps } = aFinder({ inArticle: [found('one', 5)] })
  finder.follow(READ)
  expect(await finder.places()).toEqual([found('one', 5)])
  expect(deps.onFound).toHaveBeenLastCalledWith([{ ...found('one', 5), page: text }])
  expect(deps.readWholePageInTurns).not.toHaveBeenCalled()
})

test('what is not in the article is looked for in the whole page, and only that', async () => {
  const { finder, deps } = aFinder({ inArticle: [found('one'), lost('two')], inPage: [found('two', 9)] })
  finder.follow(READ)
  expect(await finder.places()).toEqual([found('one'), found('two', 9)])
  expect(deps.findKept.mock.lastCall?.[0]).toMatchObject({ text: whole.text, rest: ['two'] })
  expect(deps.onFound.mock.lastCall?.[0].map(({ page }) => page)).toEqual([text, whole])
})

test('on a page that is no article all is looked for in the whole page', async () => {
  const { finder, deps } = aFinder({ inPage: [lost('one')] })
  finder.follow({ state: { phase: 'no-article' }, text: null })
  expect(await finder.places()).toEqual([lost('one')])
  expect(deps.findKept).toHaveBeenCalledOnce()
  expect(deps.findKept.mock.lastCall?.[0].rest).toBeNull()
})

test('where nothing is kept nothing is read and nothing is sent', async () => {
  const { finder, deps } = aFinder({}, '')
  finder.follow(READ)
  expect(await finder.places()).toEqual([])
  expect(deps.findKept).not.toHaveBeenCalled()
  expect(deps.readWholePageInTurns).not.toHaveBeenCalled()
})

test('the same things kept of the same page are not looked for again; other ones are', async () => {
  const { finder, deps, background } = aFinder({ inArticle: [found('one')] })
  finder.follow(READ)
  await finder.places()
  finder.look()
  expect(await finder.places()).toEqual([found('one')])
  expect(deps.findKept).toHaveBeenCalledOnce()
  background.kept = 'one two'
  finder.look()
  await finder.places()
  expect(deps.findKept).toHaveBeenCalledTimes(2)
})

test('while more and more of one text is recognised, it is searched once', async () => {
  const { finder, deps } = aFinder({ inArticle: [found('one')] })
  finder.follow({ state: { ...READ.state, readTo: 40 } as PageNow['state'], text })
  await finder.places()
  finder.follow(READ)
  expect(await finder.places()).toEqual([found('one')])
  expect(deps.findKept).toHaveBeenCalledOnce()
  finder.follow({ ...READ, text: { ...text } })
  await finder.places()
  expect(deps.findKept).toHaveBeenCalledTimes(2)
})

test('looking again and again at once ends, with one answer for all', async () => {
  const { finder } = aFinder({ inArticle: [found('one')] })
  finder.follow(READ)
  finder.look()
  const first = finder.places()
  finder.look()
  expect(await Promise.all([first, finder.places()])).toEqual([[found('one')], [found('one')]])
})

test('an answer for a page that is no longer there is shown nowhere', async () => {
  const { finder, deps } = aFinder({ inArticle: [found('one')] })
  finder.follow(READ)
  finder.follow(READING)
  expect(await finder.places()).toEqual([])
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(deps.onFound.mock.calls).toEqual([[[]]])
})

test('a background that does not answer leaves in sight what was found', async () => {
  const { finder, deps } = aFinder({ inArticle: [found('one')] })
  finder.follow(READ)
  await finder.places()
  deps.recall.mockResolvedValue(problem('not-found', 'Nobody is there.'))
  finder.look()
  expect(await finder.places()).toEqual([found('one')])
  expect(deps.onFound).toHaveBeenCalledOnce()
})

test('a search that was not answered is made again by the next look', async () => {
  const { finder, deps } = aFinder({ inArticle: [found('one')] })
  deps.findKept.mockResolvedValueOnce(problem('too-often'))
  finder.follow(READ)
  expect(await finder.places()).toEqual([])
  finder.look()
  expect(await finder.places()).toEqual([found('one')])
  expect(deps.onFound).toHaveBeenLastCalledWith([{ ...found('one'), page: text }])
})

test('whether a button is wanted beside selections is told with every look', async () => {
  const { finder, deps } = aFinder({}, '')
  finder.follow(READ)
  await finder.places()
  expect(deps.onOffer).toHaveBeenLastCalledWith(true)
})
