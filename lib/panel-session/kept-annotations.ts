/** What was kept of the article in the panel, followed live whichever context changes it. */
import type { Kept } from '../domain/annotation.ts'
import type { PageOfArticle } from '../domain/article.ts'
import type { Result } from '../domain/result.ts'
import { keptOfPage } from '../storage/annotation-lists.ts'
import type { Database } from '../storage/database.ts'
import { live } from '../storage/live.ts'

export type KeptAnnotations = {
  /** Follows the article of this page from now on, or none. The same article again changes nothing. */
  follow(page: PageOfArticle | null): void
  /** Asks again, after the database failed. */
  again(): void
  stop(): void
}

/** `onKept` gets what is kept; null where nothing ever was, and while it is not known yet. */
export function keptAnnotations(
  database: Database,
  onKept: (kept: Result<Kept | null>) => void,
): KeptAnnotations {
  let followed: PageOfArticle | null = null
  let name: string | null = null
  let stop: () => void = () => undefined
  const start = () => {
    stop()
    stop = () => undefined
    if (followed === null) return onKept({ ok: true, value: null })
    const page = followed
    stop = live(
      () => keptOfPage(database, page),
      (answer) => {
        if (page === followed) onKept(answer)
      },
    )
  }
  return {
    follow(page) {
      const next = page && JSON.stringify([page.url, page.canonical, page.title, page.date])
      if (next === name) return
      name = next
      followed = page
      onKept({ ok: true, value: null })
      start()
    },
    again: start,
    stop: () => stop(),
  }
}
