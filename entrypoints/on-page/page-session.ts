/**
 * What the page is at: reads its article, has it recognised, and reads again when the page has another text.
 * It never rejects: what fails becomes a state with its sentence.
 *
 *    reading ──▶ no-article · other-language · read · failed
 *       ▲                        │
 *       └── another address, or the reader asks; another text at the same address goes straight to its new state
 */
import type { Article } from '../../lib/domain/article.ts'
import type { ArticleFacts, PageReading } from '../../lib/domain/page-reading.ts'
import type { PageState, ReadingScope } from '../../lib/domain/page-state.ts'
import type { RawPage } from '../../lib/domain/raw-page.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import { ok, problem, type Result } from '../../lib/domain/result.ts'
import type { ExtractedPage } from '../../lib/page/extract-page.ts'
import type { PageText } from '../../lib/page/page-text.ts'
import type { ReadArticle } from '../../lib/page/reading-view.ts'
import { isSameText, saysTheSame } from './same-text.ts'
import { settled } from './settling.ts'

export type PageSessionDeps = {
  /** In turns: a large page takes its time, and may change meanwhile. */
  extract(scope: ReadingScope): Promise<ExtractedPage | null>
  /**
   * `tell` hears what a long text begins with before all of it is read. `wanted` aborts when another reading is asked
   * for: the background has stopped this one then.
   */
  recognise(
    raw: RawPage,
    scope: ReadingScope,
    during: { tell(beginning: PageReading): void; wanted: AbortSignal },
  ): Promise<Result<PageReading>>
  /** The state is another one, or its text stands in other nodes; `text` is null where the state rests on none. */
  announce(state: PageState, text: PageText | null): void
  /** Show this on the page instead of what was shown; null: show nothing. */
  show(read: ReadArticle | null): void
  /** Watch what holds `page` until `signal` aborts, and call `look` when it may have another text. */
  watch(page: () => PageText | null, look: () => Promise<boolean>, signal: AbortSignal): void
}

export type PageSession = {
  state(): PageState
  /** Reads the page anew, because the reader asks. A failure where nothing is selected. */
  readAgain(scope: ReadingScope): Promise<Result<null>>
  /** Reads the page anew if its text has changed; tells whether it has. */
  look(): Promise<boolean>
  /** Has the text recognised anew; what is shown stays until the answer is there. */
  recogniseAgain(): void
  /** The page went to another address without loading. */
  addressChanged(): void
}

/** Starts reading at once; stops when `signal` aborts. */
export function createPageSession(deps: PageSessionDeps, signal: AbortSignal): PageSession {
  let state: PageState = { phase: 'reading' }
  let scope: ReadingScope = 'article'
  let current: ExtractedPage | null = null
  let shown: ReadArticle | null = null
  /** Raised with every text that is read, so that an answer for an earlier one is known to be stale. */
  let run = 0
  const isNewest = (mine: number) => mine === run && !signal.aborted
  let watching = new AbortController()
  let asking = new AbortController()
  let extracting: Promise<unknown> = Promise.resolve()
  /** Raised with every move to another address. */
  let move = 0
  /** Between a new address and the text that belongs to it. */
  let isSettling = false

  const become = (next: PageState) => {
    state = next
    tell()
  }
  const tell = () => {
    const isOfState = 'article' in state && current?.raw.text === state.article.text
    deps.announce(state, isOfState ? (current?.page ?? null) : null)
  }
  const show = (next: ReadArticle | null) => {
    shown = next
    deps.show(next)
  }
  const finish = (next: Exclude<PageState, { phase: 'read' }>) => {
    show(null)
    become(next)
  }
  /** One after the other, so that what was read later is newer. */
  const extract = (wanted: ReadingScope): Promise<Result<ExtractedPage | null>> => {
    const mine = extracting.then(() => deps.extract(wanted)).then(ok, () => problem('unknown'))
    extracting = mine
    return mine
  }
  /** What holds the article. Until it is known to be one, the article may still come anywhere. */
  const articleOnPage = () =>
    state.phase === 'read' || state.phase === 'other-language' ? (current?.page ?? null) : null
  const startWatch = () => {
    watching.abort()
    watching = new AbortController()
    // A selection is read as it was; what the page does later does not change it.
    if (scope !== 'selection' && !signal.aborted) deps.watch(articleOnPage, look, watching.signal)
  }

  const read = async (found: ExtractedPage | null): Promise<void> => {
    const mine = ++run
    asking.abort()
    asking = new AbortController()
    current = found
    if (!found) return finish({ phase: 'no-article' })
    let isWhole = false
    let readTo = 0
    const showsNothing = shown === null
    const isMine = () => isNewest(mine) && isSameText(current, found)
    /** What is shown already says more than a beginning. */
    const tell = (beginning: PageReading) => {
      if (!isMine() || isWhole || !showsNothing || beginning.outcome !== 'read') return
      if ((beginning.readTo ?? 0) <= readTo) return
      readTo = beginning.readTo ?? 0
      meet(beginning)
    }
    const answer = await deps.recognise(found.raw, scope, { tell, wanted: asking.signal })
    if (!isMine()) return
    isWhole = true
    if (answer.ok) meet(answer.value)
    else finish({ phase: 'failed', message: answer.problem.message })
  }
  /** Takes up what the background makes of the page. */
  const meet = (answer: PageReading) => {
    // The same text may have been found in other nodes meanwhile.
    if (!current) return
    if (answer.outcome === 'no-article') return finish({ phase: 'no-article' })
    const article = articleOf(answer.article, current.raw)
    if (answer.outcome === 'other-language') return finish({ phase: 'other-language', article })
    const reading = sameReading(shown, article, answer.reading) ?? answer.reading
    become({ phase: 'read', article, scope, reading, readTo: answer.readTo, truncated: current.truncated })
    show({ ...answer, article, page: current.page, reading })
  }
  /** Forgets what was read and reads anew. The page is watched from here on: it may change while it is read. */
  const start = async (wanted: ReadingScope, extracted = extract(wanted)): Promise<void> => {
    const mine = ++run
    move++
    asking.abort()
    scope = wanted
    current = null
    isSettling = false
    finish({ phase: 'reading' })
    startWatch()
    const found = await extracted
    if (!isNewest(mine)) return
    if (found.ok) return read(found.value)
    finish({ phase: 'failed', message: found.problem.message })
  }

  const look = async (): Promise<boolean> => {
    if (isSettling || scope === 'selection') return false
    const mine = watching
    const again = await extract(scope)
    // Whatever began meanwhile reads by itself.
    if (mine !== watching || mine.signal.aborted || !again.ok) return false
    const isSame = isSameText(again.value, current)
    // Pages change what they say of their article more often than its date: the marks stay meanwhile.
    if (!isSame || !saysTheSame(again.value, current)) void read(again.value)
    else carryOn(again.value)
    return !isSame
  }
  /** The text is the same, its nodes may be others. */
  const carryOn = (found: ExtractedPage | null) => {
    current = found
    // While this text is being recognised, what is known belongs to the text before it.
    if ('article' in state && found?.raw.text !== state.article.text) return
    if (state.phase !== 'read' || !shown || !found) return tell()
    const article = articleOf(state.article, found.raw)
    if (article.url !== state.article.url) become({ ...state, article })
    else tell()
    show({ ...shown, article: state.article, page: found.page })
  }

  const addressChanged = async (): Promise<void> => {
    const old = scope === 'article' ? current : null
    const mine = ++move
    const found = await extract('article')
    if (mine !== move || signal.aborted) return
    // What was extracted while nobody watched the new text is not good enough to be read.
    if (!old || !found.ok || !isSameText(found.value, old) || !isSameText(current, old))
      return start('article')
    if (found.value?.raw.canonical === old.raw.canonical) {
      // Its text may still come, and the page be one that never rests: what was learned of that is forgotten.
      startWatch()
      return carryOn(found.value)
    }
    isSettling = true
    watching.abort()
    finish({ phase: 'reading' })
    const settlingRun = ++run
    const isWanted = () => isNewest(settlingRun)
    await settled(old, () => extract('article'), isWanted)
    if (isWanted()) await start('article')
  }

  signal.addEventListener('abort', () => watching.abort())
  void start(scope)
  return {
    state: () => state,
    look,
    addressChanged: () => void addressChanged(),
    recogniseAgain() {
      if (current && !isSettling) void read(current)
    },
    async readAgain(wanted) {
      const extracted = extract(wanted)
      const found = wanted === 'selection' ? await extracted : null
      if (found?.ok && !found.value) return problem('nothing-selected')
      void start(wanted, extracted)
      return ok(null)
    },
  }
}

/** Facts with the text and the addresses of the page as it is now. */
function articleOf(facts: ArticleFacts, { url, canonical, text }: RawPage): Article {
  return { ...facts, url, canonical, text }
}

/** What is shown already where the answer says just that: then what the reader did with it goes on. */
function sameReading(shown: ReadArticle | null, { text }: Article, answer: Reading): Reading | null {
  const isSame = shown?.article.text === text && JSON.stringify(shown.reading) === JSON.stringify(answer)
  return isSame ? shown.reading : null
}
