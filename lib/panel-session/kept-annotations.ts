/** What was kept of the article in the panel, followed live whichever context changes it. */
import type { Annotation } from '../domain/annotation.ts'
import type { Article } from '../domain/article.ts'
import { annotationsOfArticle } from '../storage/annotation-store.ts'
import { articleKey } from '../storage/article-key.ts'
import type { Database } from '../storage/database.ts'
import { live } from '../storage/live.ts'

export type KeptAnnotations = {
  /** Follows this article from now on, or none. The same article again changes nothing. */
  follow(article: Pick<Article, 'url' | 'canonical'> | null): void
  /** Asks again, after the database failed. */
  again(): void
  stop(): void
}

/** `onKept` gets what is kept, and null with the failure's sentence where the database does not answer. */
export function keptAnnotations(
  database: Database,
  onKept: (kept: Annotation[] | null, fault: string | null) => void,
): KeptAnnotations {
  let key: string | null = null
  let stop: () => void = () => undefined
  const start = () => {
    stop()
    stop = () => undefined
    if (key === null) return onKept([], null)
    const followed = key
    stop = live(
      () => annotationsOfArticle(database, followed),
      (answer) => {
        if (followed !== key) return
        if (answer.ok) onKept(answer.value, null)
        else onKept(null, answer.problem.message)
      },
    )
  }
  return {
    follow(article) {
      const next = article && articleKey(article)
      if (next === key) return
      key = next
      onKept([], null)
      start()
    },
    again: start,
    stop: () => stop(),
  }
}
