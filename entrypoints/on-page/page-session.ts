/**
 * What the page is at: reads its article, has it recognised, and reads again when the page has another text.
 * It never rejects: what fails becomes a state with its sentence.
 *
 *    reading ──▶ no-article · other-language · read · failed
 *       ▲                        │
 *       └── another address, or the reader asks; another text at the same address goes straight to its new state
 */
import type { Article } from '../../lib/domain/article.ts'
import type { PageState, ReadingScope } from '../../lib/domain/page-state.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import { ok, problem, type Result } from '../../lib/domain/result.ts'
import type { ExtractedArticle } from '../../lib/page/article.ts'
import type { PageText } from '../../lib/page/page-text.ts'

/** An article with what was recognised in it, and the way back to the page. */
export type ReadArticle = { article: Article; page: PageText; reading: Reading }

export type PageSessionDeps = {
  extract(scope: ReadingScope): ExtractedArticle | null
  recognise(article: Article): Promise<Result<Reading>>
  /** The state is another one. */
  announce(state: PageState): void
  /** Show this on the page instead of what was shown; null: show nothing. */
  show(read: ReadArticle | null): void
  /** Watch what holds `page` until `signal` aborts, and call `look` when it may have another text. */
  watch(page: () => PageText | null, look: () => boolean, signal: AbortSignal): void
}

export type PageSession = {
  state(): PageState
  /** Reads the page anew, because the reader asks. A failure where nothing is selected. */
  readAgain(scope: ReadingScope): Result<null>
  /** Reads the page anew if its text has changed; tells whether it has. */
  look(): boolean
  /** Has the text recognised anew; what is shown stays until the answer is there. */
  recogniseAgain(): void
  /** The page went to another address without loading. */
  addressChanged(): void
}

/**
 * After a new address a page may show its old text for so long, ms. A text that is still the same then belongs to
 * the new address.
 */
export const SETTLING_PAUSES_MS = [250, 500, 1_000, 1_250] as const

/** Starts reading at once; stops when `signal` aborts. */
export function createPageSession(deps: PageSessionDeps, signal: AbortSignal): PageSession {
  let state: PageState = { phase: 'reading' }
  let scope: ReadingScope = 'article'
  let current: ExtractedArticle | null = null
  /** Raised with every text that is read, so that an answer for an earlier one is known to be stale. */
  let run = 0
  let watching = new AbortController()
  /** Between a new address and the text that belongs to it. */
  let isSettling = false

  const become = (next: PageState) => {
    state = next
    deps.announce(next)
  }
  const finish = (next: Exclude<PageState, { phase: 'read' }>) => {
    deps.show(null)
    become(next)
  }
  const extract = (wanted: ReadingScope): Result<ExtractedArticle | null> => {
    try {
      return ok(deps.extract(wanted))
    } catch (error) {
      return problem('unknown', `This page could not be read: ${String(error)}`)
    }
  }
  const startWatch = () => {
    watching.abort()
    watching = new AbortController()
    // A selection is read as it was; what the page does later does not change it.
    if (scope !== 'selection' && !signal.aborted)
      deps.watch(() => current?.page ?? null, look, watching.signal)
  }

  const read = async (found: ExtractedArticle | null): Promise<void> => {
    const mine = ++run
    current = found
    if (!found) return finish({ phase: 'no-article' })
    if (!isReadable(found.article.language) && scope !== 'selection') {
      return finish({ phase: 'other-language', article: found.article })
    }
    const answer = await deps.recognise(found.article)
    // The same text may have been found in other nodes meanwhile: then `current` is newer than `found`.
    if (mine !== run || signal.aborted || !current) return
    if (!answer.ok) return finish({ phase: 'failed', message: answer.problem.message })
    const { article, truncated } = current
    become({ phase: 'read', article, scope, reading: answer.value, truncated })
    deps.show({ article, page: current.page, reading: answer.value })
  }
  const start = (found: Result<ExtractedArticle | null>) => {
    isSettling = false
    finish({ phase: 'reading' })
    if (found.ok) void read(found.value)
    else {
      run++
      finish({ phase: 'failed', message: found.problem.message })
    }
    startWatch()
  }

  const look = (): boolean => {
    if (isSettling || scope === 'selection') return false
    const again = extract(scope)
    if (!again.ok) return false
    if (isSameText(again.value, current)) {
      carryOn(again.value)
      return false
    }
    void read(again.value)
    return true
  }
  /** The text is the same, its nodes may be others. */
  const carryOn = (found: ExtractedArticle | null) => {
    current = found
    // While this text is being recognised, the reading there is belongs to the text before it.
    if (state.phase !== 'read' || !found || !isSameArticle(found.article, state.article)) return
    if (found.article.url !== state.article.url) become({ ...state, article: found.article })
    deps.show({ article: found.article, page: found.page, reading: state.reading })
  }

  const settle = async (old: ExtractedArticle, mine: number): Promise<void> => {
    for (const pause of SETTLING_PAUSES_MS) {
      await new Promise((resolve) => setTimeout(resolve, pause))
      if (mine !== run || signal.aborted) return
      const found = extract(scope)
      if (!found.ok || !isSameText(found.value, old)) break
    }
    start(extract(scope))
  }
  const addressChanged = () => {
    const old = scope === 'article' ? current : null
    scope = 'article'
    const found = extract(scope)
    if (!old || !found.ok || !isSameText(found.value, old)) return start(found)
    if (found.value?.article.canonical === old.article.canonical) return carryOn(found.value)
    isSettling = true
    watching.abort()
    finish({ phase: 'reading' })
    void settle(old, ++run)
  }

  signal.addEventListener('abort', () => watching.abort())
  start(extract(scope))
  return {
    state: () => state,
    look,
    addressChanged,
    recogniseAgain() {
      if (current && !isSettling) void read(current)
    },
    readAgain(wanted) {
      const found = extract(wanted)
      if (wanted === 'selection' && found.ok && !found.value) {
        return problem('not-found', 'No text is selected on the page.')
      }
      scope = wanted
      start(found)
      return ok(null)
    },
  }
}

/** Entente reads English; a page that names no language may be English. */
function isReadable(language: string): boolean {
  return language === '' || /^en(?:[-_]|$)/i.test(language)
}

function isSameText(one: ExtractedArticle | null, other: ExtractedArticle | null): boolean {
  return one && other ? isSameArticle(one.article, other.article) : one === other
}

function isSameArticle(one: Article, other: Article): boolean {
  return one.text === other.text && one.date === other.date
}
