import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPageSession, type PageSessionDeps } from '../../../entrypoints/on-page/page-session.ts'
import { SETTLING_PAUSES_MS } from '../../../entrypoints/on-page/settling.ts'
import type { ArticleFacts, PageReading } from '../../../lib/domain/page-reading.ts'
import type { PageState } from '../../../lib/domain/page-state.ts'
import type { RawPage } from '../../../lib/domain/raw-page.ts'
import type { Reading } from '../../../lib/domain/reading.ts'
import { ok, problem, type Result } from '../../../lib/domain/result.ts'
import type { ExtractedPage } from '../../../lib/page/extract-page.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anArticle, aRawPage, aReading } from '../../support/builders.ts'

let owner: AbortController
beforeEach(() => {
  owner = new AbortController()
})
afterEach(() => {
  owner.abort()
  vi.useRealTimers()
})

const factsOf = (parts: Partial<ArticleFacts> = {}): ArticleFacts => {
  const { text, ...facts } = anArticle(parts)
  return facts
}

/** What the background answers about an article. */
function read(reading: Reading = aReading(), parts: Partial<ArticleFacts> = {}): Result<PageReading> {
  return ok({
    outcome: 'read',
    article: factsOf(parts),
    reading,
    readTo: null,
    cards: {},
    words: pageViewWords(),
  })
}

/** Lets everything go on that waits for no clock. */
async function turns() {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

/** A page whose text the test sets, and a background that answers when the test says so. */
async function aPage(first: Partial<RawPage> | null = {}) {
  let now: ExtractedPage | null | Error = null
  let selected: ExtractedPage | null = null
  let latest: ExtractedPage | null | Error = null
  const extracted = (parts: Partial<RawPage>): ExtractedPage => {
    const raw = aRawPage(parts)
    return { raw, page: { text: raw.text, pieces: [] }, truncated: false }
  }
  const set = (parts: Partial<RawPage> | null | Error) => {
    now = parts instanceof Error || parts === null ? parts : extracted(parts)
  }
  set(first)
  const asked: {
    raw: RawPage
    tell(beginning: PageReading): void
    answer(result: Result<PageReading>): void
  }[] = []
  const watches: { look(): Promise<boolean>; signal: AbortSignal }[] = []
  const phases: PageState['phase'][] = []
  /** While this is set, what is extracted is held back. */
  const held: { by: Promise<void> | null } = { by: null }
  const deps = {
    extract: vi.fn<PageSessionDeps['extract']>(async (scope) => {
      const seen = scope === 'selection' ? selected : now
      await held.by
      latest = seen
      if (latest instanceof Error) throw latest
      return latest
    }),
    recognise: vi.fn<PageSessionDeps['recognise']>(
      (raw, _, { tell }) =>
        new Promise((resolve) => {
          asked.push({ raw, tell, answer: resolve })
        }),
    ),
    announce: vi.fn<PageSessionDeps['announce']>((state) => void phases.push(state.phase)),
    show: vi.fn<PageSessionDeps['show']>(),
    watch: vi.fn<PageSessionDeps['watch']>((_, look, signal) => void watches.push({ look, signal })),
  } satisfies PageSessionDeps
  const session = createPageSession(deps, owner.signal)
  await turns()
  return {
    session,
    deps,
    asked,
    phases,
    set,
    /** The text that was read last, on its nodes. */
    textOnPage: () => (latest instanceof Error ? undefined : latest?.page),
    /** Holds back what is extracted from now on; gives how to let it go on. */
    hold: () => {
      let letGo: () => void = () => undefined
      held.by = new Promise((resolve) => (letGo = resolve))
      return async () => {
        held.by = null
        letGo()
        await turns()
      }
    },
    /** The page went to another address. */
    moved: async () => {
      session.addressChanged()
      await turns()
    },
    select: (parts: Partial<RawPage>) => {
      selected = extracted(parts)
    },
    /** The page's text may have changed: what the watch of the page says. */
    mutate: async () => {
      const isAnother = await watches.findLast(({ signal }) => !signal.aborted)?.look()
      await turns()
      return isAnother
    },
    /** The newest question to the background is answered. */
    answer: async (result: Result<PageReading> = read()) => {
      asked.at(-1)?.answer(result)
      await turns()
    },
  }
}

describe('reading a page', () => {
  test('goes from reading to read, and shows what was recognised', async () => {
    const { session, deps, phases, answer } = await aPage()
    expect(session.state().phase).toBe('reading')
    const reading = aReading()
    await answer(read(reading))
    expect(session.state()).toMatchObject({ phase: 'read', scope: 'article', reading })
    expect(deps.show).toHaveBeenLastCalledWith(expect.objectContaining({ reading }))
    expect(phases).toEqual(['reading', 'read'])
  })
  test('without an article says so and asks nobody', async () => {
    const { session, deps } = await aPage(null)
    expect(session.state()).toEqual({ phase: 'no-article' })
    expect(deps.recognise).not.toHaveBeenCalled()
  })
  test('whose text is no article says so', async () => {
    const { session, deps, answer } = await aPage()
    await answer(ok({ outcome: 'no-article' }))
    expect(session.state()).toEqual({ phase: 'no-article' })
    expect(deps.show).toHaveBeenLastCalledWith(null)
  })
  test('in another language says so, with the article as it is on the page', async () => {
    const { session, answer } = await aPage({ text: 'O tratado.' })
    await answer(ok({ outcome: 'other-language', article: factsOf({ language: 'pt-BR' }) }))
    expect(session.state()).toMatchObject({
      phase: 'other-language',
      article: { language: 'pt-BR', text: 'O tratado.' },
    })
  })
  test('tells the text that its state rests on, and none while it has no article', async () => {
    const { deps, mutate, answer, textOnPage } = await aPage({ text: 'O tratado.' })
    expect(deps.announce).toHaveBeenLastCalledWith({ phase: 'reading' }, null)
    await answer(ok({ outcome: 'other-language', article: factsOf({ language: 'pt-BR' }) }))
    expect(deps.announce.mock.lastCall?.[1]).toBe(textOnPage())
    await mutate()
    expect(deps.announce.mock.lastCall?.[1]).toBe(textOnPage())
    const none = await aPage(null)
    expect(none.deps.announce).toHaveBeenLastCalledWith({ phase: 'no-article' }, null)
  })
  test('is watched as a whole until it is known where its article is', async () => {
    const { deps, answer, textOnPage } = await aPage()
    const watched = deps.watch.mock.lastCall?.[0]
    expect(watched?.()).toBeNull()
    await answer()
    expect(watched?.()).toBe(textOnPage())
  })
  test('that fails says why, and is tried again on wish', async () => {
    const { session, answer } = await aPage()
    await answer(problem('unknown', 'The background is tired.'))
    expect(session.state()).toEqual({ phase: 'failed', message: 'The background is tired.' })
    expect((await session.readAgain('article')).ok).toBe(true)
    expect(session.state().phase).toBe('reading')
    await turns()
    await answer()
    expect(session.state().phase).toBe('read')
  })
  test('that throws is told without words, which the panel has', async () => {
    const { session, set } = await aPage()
    set(new Error('a clobbered form'))
    await session.readAgain('whole-page')
    await turns()
    expect(session.state()).toMatchObject({ phase: 'failed', message: '' })
  })
})

describe('a long text', () => {
  const beginning = (engine: string): PageReading => ({
    outcome: 'read',
    article: factsOf(),
    reading: aReading({ engine }),
    readTo: 40,
    cards: {},
    words: pageViewWords(),
  })

  test('is shown from its beginning on, with how far it was read', async () => {
    const { session, deps, asked, answer } = await aPage()
    asked[0]?.tell(beginning('first'))
    expect(session.state()).toMatchObject({ phase: 'read', readTo: 40, reading: { engine: 'first' } })
    expect(deps.show.mock.lastCall?.[0]?.reading.engine).toBe('first')
    await answer(read(aReading({ engine: 'whole' })))
    expect(session.state()).toMatchObject({ phase: 'read', readTo: null, reading: { engine: 'whole' } })
  })
  test('that is shown already is not shown shorter while it is recognised again', async () => {
    const { session, asked, answer } = await aPage()
    await answer(read(aReading({ engine: 'whole' })))
    session.recogniseAgain()
    asked.at(-1)?.tell(beginning('of what is shown'))
    expect(session.state()).toMatchObject({ readTo: null, reading: { engine: 'whole' } })
  })
  test('is not shown by a beginning that comes too late, or of the text before', async () => {
    const { session, asked, set, mutate, answer } = await aPage()
    await answer(read(aReading({ engine: 'whole' })))
    asked[0]?.tell(beginning('late'))
    expect(session.state()).toMatchObject({ reading: { engine: 'whole' } })
    set({ text: 'Another text.' })
    await mutate()
    asked[0]?.tell(beginning('of the text before'))
    expect(session.state()).toMatchObject({ reading: { engine: 'whole' } })
  })
})

describe('a page that changes', () => {
  test('in its nodes only is not recognised again, but shown on its new nodes', async () => {
    const { deps, mutate, set, answer, textOnPage } = await aPage()
    await answer()
    const shown = deps.show.mock.calls.length
    set({})
    expect(await mutate()).toBe(false)
    expect(deps.recognise).toHaveBeenCalledOnce()
    expect(deps.show).toHaveBeenCalledTimes(shown + 1)
    expect(deps.show.mock.lastCall?.[0]?.page).toBe(textOnPage())
  })
  test('in its text keeps its old marks until the new ones are there', async () => {
    const { session, deps, mutate, set, answer, phases } = await aPage()
    await answer()
    set({ text: 'A longer text of the same article.' })
    expect(await mutate()).toBe(true)
    expect(session.state().phase).toBe('read')
    expect(deps.show).not.toHaveBeenLastCalledWith(null)
    await answer()
    expect(session.state()).toMatchObject({ article: { text: 'A longer text of the same article.' } })
    expect(phases).toEqual(['reading', 'read', 'read'])
  })
  test('while it is recognised gets no answer that was meant for its old text', async () => {
    const { session, asked, mutate, set } = await aPage()
    set({ text: 'The second text.' })
    await mutate()
    asked[1]?.answer(read(aReading({ engine: 'right' })))
    await turns()
    asked[0]?.answer(read(aReading({ engine: 'late' })))
    await turns()
    expect(session.state()).toMatchObject({ phase: 'read', reading: { engine: 'right' } })
  })
  test('in its text no longer wants the reading of its old text', async () => {
    const { deps, set, mutate } = await aPage()
    set({ text: 'Another text.' })
    await mutate()
    expect(deps.recognise.mock.calls.map(([, , { wanted }]) => wanted.aborted)).toEqual([true, false])
  })

  test('in its nodes while its new text is recognised does not get the marks of its old text', async () => {
    const { deps, mutate, set, answer, textOnPage } = await aPage()
    await answer(read(aReading({ engine: 'of the old text' })))
    const shown = deps.show.mock.calls.length
    set({ text: 'The second text.' })
    await mutate()
    set({ text: 'The second text.' })
    await mutate()
    expect(deps.show).toHaveBeenCalledTimes(shown)
    await answer(read(aReading({ engine: 'of the second text' })))
    expect(deps.show).toHaveBeenLastCalledWith({
      outcome: 'read',
      article: expect.objectContaining({ text: 'The second text.' }),
      page: textOnPage(),
      reading: expect.objectContaining({ engine: 'of the second text' }),
      readTo: null,
      cards: {},
      words: pageViewWords(),
    })
  })
  test('in what it says of its article is asked about again, and keeps its marks where nothing else is read of it', async () => {
    const { session, deps, mutate, set, answer, phases } = await aPage()
    await answer()
    const before = deps.show.mock.lastCall?.[0]?.reading
    set({ tags: [['article:published_time', '2026-01-16']] })
    expect(await mutate()).toBe(false)
    expect(session.state().phase).toBe('read')
    await answer(read(aReading(), { date: '2026-01-16' }))
    expect(session.state()).toMatchObject({ article: { date: '2026-01-16' } })
    expect(deps.show.mock.lastCall?.[0]?.reading).toBe(before)
    expect(phases).toEqual(['reading', 'read', 'read'])
  })
  test('gains its article later', async () => {
    const { session, mutate, set, answer } = await aPage(null)
    set({})
    expect(await mutate()).toBe(true)
    await answer()
    expect(session.state().phase).toBe('read')
  })
  test('loses its marks with its article', async () => {
    const { session, deps, mutate, set, answer } = await aPage()
    await answer()
    set(null)
    expect(await mutate()).toBe(true)
    expect(session.state()).toEqual({ phase: 'no-article' })
    expect(deps.show).toHaveBeenLastCalledWith(null)
  })
})

describe('reading again', () => {
  test('reads the selection as it was at that moment, and watches it no more', async () => {
    const { session, deps, answer, select, mutate } = await aPage(null)
    select({ text: 'The selected words.' })
    expect((await session.readAgain('selection')).ok).toBe(true)
    select({ text: 'Another selection, made later.' })
    await answer()
    expect(session.state()).toMatchObject({
      phase: 'read',
      scope: 'selection',
      article: { text: 'The selected words.' },
    })
    expect(await mutate()).toBeUndefined()
    expect(deps.recognise).toHaveBeenCalledOnce()
  })
  test('without a selection changes nothing and says so', async () => {
    const { session, answer } = await aPage()
    await answer()
    const before = session.state()
    expect(await session.readAgain('selection')).toMatchObject({
      ok: false,
      problem: { code: 'nothing-selected' },
    })
    expect(session.state()).toBe(before)
  })
  test('drops the answer to what was read before', async () => {
    const { session, asked } = await aPage()
    await session.readAgain('whole-page')
    await turns()
    asked[0]?.answer(read(aReading({ engine: 'old' })))
    await turns()
    expect(session.state().phase).toBe('reading')
  })
})

describe('another address', () => {
  const elsewhere = 'https://news.example/world/another-pact'

  test('with another text forgets the marks at once and reads', async () => {
    const { session, deps, set, answer, moved } = await aPage()
    await answer()
    set({ url: elsewhere, text: 'Another article altogether.' })
    await moved()
    expect(deps.show).toHaveBeenLastCalledWith(null)
    expect(session.state().phase).toBe('reading')
    await answer()
    expect(session.state()).toMatchObject({ phase: 'read', article: { url: elsewhere } })
  })
  test('of the same article, by its own account, changes its address and nothing else', async () => {
    const { session, deps, set, answer, moved } = await aPage()
    await answer()
    set({ url: 'https://news.example/world/harbour-pact?page=2', canonical: anArticle().canonical })
    await moved()
    expect(session.state()).toMatchObject({
      phase: 'read',
      article: { url: expect.stringContaining('page=2') },
    })
    expect(deps.recognise).toHaveBeenCalledOnce()
  })
  test('that still shows the old text waits for the new one', async () => {
    vi.useFakeTimers()
    const { session, deps, set, answer, moved } = await aPage()
    await answer()
    set({ url: elsewhere })
    await moved()
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
    const { session, set, answer, moved } = await aPage()
    await answer()
    set({ url: elsewhere })
    await moved()
    await vi.advanceTimersByTimeAsync(SETTLING_PAUSES_MS.reduce((sum, pause) => sum + pause, 0))
    await answer()
    expect(session.state()).toMatchObject({ phase: 'read', article: { url: elsewhere } })
  })
  test('and another one right after it leave one reading, that of the last', async () => {
    vi.useFakeTimers()
    const { session, deps, set, answer, moved } = await aPage()
    await answer()
    set({ url: elsewhere })
    await moved()
    set({ url: `${elsewhere}/2`, text: 'The last text.' })
    await moved()
    await vi.advanceTimersByTimeAsync(10_000)
    await answer()
    expect(deps.recognise).toHaveBeenCalledTimes(2)
    expect(session.state()).toMatchObject({ article: { url: `${elsewhere}/2`, text: 'The last text.' } })
  })
})

describe('what happens while a page is being read', () => {
  test('a new article that grows meanwhile is read whole, because it is watched from the beginning', async () => {
    const { session, deps, set, hold, moved, mutate, answer } = await aPage()
    await answer()
    const letGo = hold()
    set({ url: 'https://news.example/2', text: 'Half of the' })
    await moved()
    set({ url: 'https://news.example/2', text: 'Half of the article and the other half.' })
    await letGo()
    // Watched since before it was read: whatever changed since is either read or looked at.
    expect(deps.extract.mock.calls.length).toBeGreaterThanOrEqual(3)
    await mutate()
    await answer()
    expect(session.state()).toMatchObject({ article: { text: 'Half of the article and the other half.' } })
  })
  test('the text before is not recognised again in its place', async () => {
    const { session, deps, set, hold, answer } = await aPage()
    await answer()
    const asked = deps.recognise.mock.calls.length
    const letGo = hold()
    set({ text: 'All of the page.' })
    await session.readAgain('whole-page')
    session.recogniseAgain()
    expect(deps.recognise).toHaveBeenCalledTimes(asked)
    await letGo()
    await answer()
    expect(session.state()).toMatchObject({ scope: 'whole-page', article: { text: 'All of the page.' } })
  })
  test('a move that is overtaken by the reader’s wish reads nothing', async () => {
    const { session, set, hold, moved, select, answer } = await aPage()
    await answer()
    select({ text: 'The selected words.' })
    const letGo = hold()
    set({ url: 'https://news.example/2', text: 'Another article.' })
    await moved()
    const wish = session.readAgain('selection')
    await letGo()
    await wish
    await answer()
    expect(session.state()).toMatchObject({ scope: 'selection', article: { text: 'The selected words.' } })
  })
})

test('nothing is shown or told after the owner has aborted', async () => {
  const { deps, answer, phases } = await aPage()
  owner.abort()
  await answer()
  expect(phases).toEqual(['reading'])
  expect(deps.show).toHaveBeenCalledExactlyOnceWith(null)
})

describe('recognising again', () => {
  test('keeps what is shown until the answer is there, with the scope that was read', async () => {
    const { session, deps, phases, asked, select, answer } = await aPage()
    await answer()
    select({ text: 'Minister Jonas Weber spoke.' })
    await session.readAgain('selection')
    await turns()
    await answer()
    const before = phases.length
    const shown = deps.show.mock.calls.length
    session.recogniseAgain()
    expect(asked.at(-1)?.raw.text).toBe('Minister Jonas Weber spoke.')
    expect(deps.show).toHaveBeenCalledTimes(shown)
    const reading = aReading({ engine: 'corrected' })
    await answer(read(reading))
    expect(phases.slice(before)).toEqual(['read'])
    expect(session.state()).toMatchObject({ phase: 'read', scope: 'selection', reading })
  })
  test('does nothing where no article was found', async () => {
    const { session, deps } = await aPage(null)
    session.recogniseAgain()
    expect(deps.recognise).not.toHaveBeenCalled()
  })
})
