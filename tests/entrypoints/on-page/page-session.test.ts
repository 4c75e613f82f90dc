import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createPageSession,
  type PageSessionDeps,
  SETTLING_PAUSES_MS,
} from '../../../entrypoints/on-page/page-session.ts'
import type { Article } from '../../../lib/domain/article.ts'
import type { PageState } from '../../../lib/domain/page-state.ts'
import type { Reading } from '../../../lib/domain/reading.ts'
import { ok, problem, type Result } from '../../../lib/domain/result.ts'
import type { ExtractedArticle } from '../../../lib/page/article.ts'
import { anArticle, aReading } from '../../support/builders.ts'

let owner: AbortController
beforeEach(() => {
  owner = new AbortController()
})
afterEach(() => {
  owner.abort()
  vi.useRealTimers()
})

/** A page whose text the test sets, and a background that answers when the test says so. */
function aPage(first: Partial<Article> | null = {}) {
  let now: ExtractedArticle | null | Error = null
  let selected: ExtractedArticle | null = null
  const extracted = (parts: Partial<Article>): ExtractedArticle => {
    const article = anArticle(parts)
    return { article, page: { text: article.text, pieces: [] }, truncated: false }
  }
  const set = (parts: Partial<Article> | null | Error) => {
    now = parts instanceof Error || parts === null ? parts : extracted(parts)
  }
  set(first)
  const asked: { article: Article; answer(result: Result<Reading>): void }[] = []
  const watches: { look(): boolean; signal: AbortSignal }[] = []
  const phases: PageState['phase'][] = []
  const deps = {
    extract: vi.fn<PageSessionDeps['extract']>((scope) => {
      if (scope === 'selection') return selected
      if (now instanceof Error) throw now
      return now
    }),
    recognise: vi.fn<PageSessionDeps['recognise']>(
      (article) =>
        new Promise((resolve) => {
          asked.push({ article, answer: resolve })
        }),
    ),
    announce: vi.fn<PageSessionDeps['announce']>((state) => void phases.push(state.phase)),
    show: vi.fn<PageSessionDeps['show']>(),
    watch: vi.fn<PageSessionDeps['watch']>((_, look, signal) => void watches.push({ look, signal })),
  } satisfies PageSessionDeps
  const session = createPageSession(deps, owner.signal)
  return {
    session,
    deps,
    asked,
    phases,
    set,
    select: (parts: Partial<Article>) => {
      selected = extracted(parts)
    },
    /** The page's text may have changed: what the watch of the page says. */
    mutate: () => watches.findLast(({ signal }) => !signal.aborted)?.look(),
    /** The newest question to the background is answered. */
    answer: async (result: Result<Reading> = ok(aReading())) => {
      asked.at(-1)?.answer(result)
      await Promise.resolve()
    },
  }
}

describe('reading a page', () => {
  test('goes from reading to read, and shows what was recognised', async () => {
    const { session, deps, phases, answer } = aPage()
    expect(session.state().phase).toBe('reading')
    const reading = aReading()
    await answer(ok(reading))
    expect(session.state()).toMatchObject({ phase: 'read', scope: 'article', reading })
    expect(deps.show).toHaveBeenLastCalledWith(expect.objectContaining({ reading }))
    expect(phases).toEqual(['reading', 'read'])
  })
  test('without an article says so and asks nobody', () => {
    const { session, deps } = aPage(null)
    expect(session.state()).toEqual({ phase: 'no-article' })
    expect(deps.recognise).not.toHaveBeenCalled()
  })
  test('in another language says so and asks nobody', () => {
    const { session, deps } = aPage({ language: 'pt-BR' })
    expect(session.state()).toMatchObject({ phase: 'other-language', article: { language: 'pt-BR' } })
    expect(deps.recognise).not.toHaveBeenCalled()
  })
  test.each(['', 'en', 'EN', 'en-GB', 'en_US'])('in the language "%s" is tried', (language) => {
    expect(aPage({ language }).deps.recognise).toHaveBeenCalledOnce()
  })
  test('a language that only begins with the same letters is another', () => {
    expect(aPage({ language: 'enm' }).session.state().phase).toBe('other-language')
  })
  test('that fails says why, and is tried again on wish', async () => {
    const { session, answer } = aPage()
    await answer(problem('unknown', 'The background is tired.'))
    expect(session.state()).toEqual({ phase: 'failed', message: 'The background is tired.' })
    expect(session.readAgain('article').ok).toBe(true)
    expect(session.state().phase).toBe('reading')
    await answer()
    expect(session.state().phase).toBe('read')
  })
  test('that throws becomes a sentence', () => {
    const { session, set } = aPage()
    set(new Error('a clobbered form'))
    session.readAgain('whole-page')
    expect(session.state()).toMatchObject({ phase: 'failed', message: expect.stringMatching(/clobbered/) })
  })
})

describe('a page that changes', () => {
  test('in its nodes only is not recognised again, but shown on its new nodes', async () => {
    const { deps, mutate, set, answer } = aPage()
    await answer()
    const shown = deps.show.mock.calls.length
    set({})
    expect(mutate()).toBe(false)
    expect(deps.recognise).toHaveBeenCalledOnce()
    expect(deps.show).toHaveBeenCalledTimes(shown + 1)
    expect(deps.show.mock.lastCall?.[0]?.page).toBe(deps.extract.mock.results.at(-1)?.value?.page)
  })
  test('in its text keeps its old marks until the new ones are there', async () => {
    const { session, deps, mutate, set, answer, phases } = aPage()
    await answer()
    set({ text: 'A longer text of the same article.' })
    expect(mutate()).toBe(true)
    expect(session.state().phase).toBe('read')
    expect(deps.show).not.toHaveBeenLastCalledWith(null)
    await answer()
    expect(session.state()).toMatchObject({ article: { text: 'A longer text of the same article.' } })
    expect(phases).toEqual(['reading', 'read', 'read'])
  })
  test('while it is recognised gets no answer that was meant for its old text', async () => {
    const { session, asked, mutate, set } = aPage()
    set({ text: 'The second text.' })
    mutate()
    asked[1]?.answer(ok(aReading({ engine: 'right' })))
    await Promise.resolve()
    asked[0]?.answer(ok(aReading({ engine: 'late' })))
    await Promise.resolve()
    expect(session.state()).toMatchObject({ phase: 'read', reading: { engine: 'right' } })
  })
  test('in its nodes while its new text is recognised does not get the marks of its old text', async () => {
    const { deps, mutate, set, answer } = aPage()
    await answer(ok(aReading({ engine: 'of the old text' })))
    const shown = deps.show.mock.calls.length
    set({ text: 'The second text.' })
    mutate()
    set({ text: 'The second text.' })
    mutate()
    expect(deps.show).toHaveBeenCalledTimes(shown)
    await answer(ok(aReading({ engine: 'of the second text' })))
    expect(deps.show).toHaveBeenLastCalledWith({
      ...deps.extract.mock.results.at(-1)?.value,
      truncated: undefined,
      reading: expect.objectContaining({ engine: 'of the second text' }),
    })
  })
  test('gains its article later', async () => {
    const { session, mutate, set, answer } = aPage(null)
    set({})
    expect(mutate()).toBe(true)
    await answer()
    expect(session.state().phase).toBe('read')
  })
  test('loses its marks with its article', async () => {
    const { session, deps, mutate, set, answer } = aPage()
    await answer()
    set(null)
    expect(mutate()).toBe(true)
    expect(session.state()).toEqual({ phase: 'no-article' })
    expect(deps.show).toHaveBeenLastCalledWith(null)
  })
})

describe('reading again', () => {
  test('reads the selection as it was at that moment, whatever the language, and watches it no more', async () => {
    const { session, deps, answer, select, mutate } = aPage({ language: 'de' })
    select({ text: 'The selected words.', language: 'de' })
    expect(session.readAgain('selection').ok).toBe(true)
    select({ text: 'Another selection, made later.', language: 'de' })
    await answer()
    expect(session.state()).toMatchObject({
      phase: 'read',
      scope: 'selection',
      article: { text: 'The selected words.' },
    })
    expect(mutate()).toBeUndefined()
    expect(deps.recognise).toHaveBeenCalledOnce()
  })
  test('without a selection changes nothing and says so', async () => {
    const { session, answer } = aPage()
    await answer()
    const before = session.state()
    expect(session.readAgain('selection')).toMatchObject({ ok: false, problem: { code: 'not-found' } })
    expect(session.state()).toBe(before)
  })
  test('drops the answer to what was read before', async () => {
    const { session, asked } = aPage()
    session.readAgain('whole-page')
    asked[0]?.answer(ok(aReading({ engine: 'old' })))
    await Promise.resolve()
    expect(session.state().phase).toBe('reading')
  })
})

describe('another address', () => {
  const elsewhere = 'https://news.example/world/another-pact'

  test('with another text forgets the marks at once and reads', async () => {
    const { session, deps, set, answer } = aPage()
    await answer()
    set({ url: elsewhere, text: 'Another article altogether.' })
    session.addressChanged()
    expect(deps.show).toHaveBeenLastCalledWith(null)
    expect(session.state().phase).toBe('reading')
    await answer()
    expect(session.state()).toMatchObject({ phase: 'read', article: { url: elsewhere } })
  })
  test('of the same article, by its own account, changes its address and nothing else', async () => {
    const { session, deps, set, answer } = aPage()
    await answer()
    set({ url: 'https://news.example/world/harbour-pact?page=2', canonical: anArticle().canonical })
    session.addressChanged()
    expect(session.state()).toMatchObject({
      phase: 'read',
      article: { url: expect.stringContaining('page=2') },
    })
    expect(deps.recognise).toHaveBeenCalledOnce()
  })
  test('that still shows the old text waits for the new one', async () => {
    vi.useFakeTimers()
    const { session, deps, set, answer } = aPage()
    await answer()
    set({ url: elsewhere })
    session.addressChanged()
    expect(deps.show).toHaveBeenLastCalledWith(null)
    await vi.advanceTimersByTimeAsync(300)
    expect(deps.recognise).toHaveBeenCalledOnce()
    set({ url: elsewhere, text: 'The new text.' })
    await vi.advanceTimersByTimeAsync(1_000)
    await answer()
    expect(session.state()).toMatchObject({
      phase: 'read',
      article: { url: elsewhere, text: 'The new text.' },
    })
  })
  test('whose text stays the same gets it as its own in the end', async () => {
    vi.useFakeTimers()
    const { session, set, answer } = aPage()
    await answer()
    set({ url: elsewhere })
    session.addressChanged()
    await vi.advanceTimersByTimeAsync(SETTLING_PAUSES_MS.reduce((sum, pause) => sum + pause, 0))
    await answer()
    expect(session.state()).toMatchObject({ phase: 'read', article: { url: elsewhere } })
  })
  test('and another one right after it leave one reading, that of the last', async () => {
    vi.useFakeTimers()
    const { session, deps, set, answer } = aPage()
    await answer()
    set({ url: elsewhere })
    session.addressChanged()
    set({ url: `${elsewhere}/2`, text: 'The last text.' })
    session.addressChanged()
    await vi.advanceTimersByTimeAsync(10_000)
    await answer()
    expect(deps.recognise).toHaveBeenCalledTimes(2)
    expect(session.state()).toMatchObject({ article: { url: `${elsewhere}/2`, text: 'The last text.' } })
  })
})

test('nothing is shown or told after the owner has aborted', async () => {
  const { deps, answer, phases } = aPage()
  owner.abort()
  await answer()
  expect(phases).toEqual(['reading'])
  expect(deps.show).toHaveBeenCalledExactlyOnceWith(null)
})

describe('recognising again', () => {
  test('keeps what is shown until the answer is there, with the scope that was read', async () => {
    const { session, deps, phases, asked, select, answer } = aPage()
    await answer()
    select({ text: 'Minister Jonas Weber spoke.' })
    session.readAgain('selection')
    await answer()
    const before = phases.length
    const shown = deps.show.mock.calls.length
    session.recogniseAgain()
    expect(asked.at(-1)?.article.text).toBe('Minister Jonas Weber spoke.')
    expect(deps.show).toHaveBeenCalledTimes(shown)
    const reading = aReading({ engine: 'corrected' })
    await answer(ok(reading))
    expect(phases.slice(before)).toEqual(['read'])
    expect(session.state()).toMatchObject({ phase: 'read', scope: 'selection', reading })
  })
  test('does nothing where no article was found', () => {
    const { session, deps } = aPage(null)
    session.recogniseAgain()
    expect(deps.recognise).not.toHaveBeenCalled()
  })
})
