import type { PageOfArticle } from '../../lib/domain/article.ts'
import type { Recall } from '../../lib/domain/kept-place.ts'
import { ok, type Result } from '../../lib/domain/result.ts'
import type { Database } from '../../lib/storage/database.ts'
import { storedSettings } from '../../lib/storage/preference-store.ts'
import { keptPassages } from './find-kept.ts'

/** What the reader has to do with a page: whether anything is kept of it, and whether they want a button on it. */
export async function recall(database: Database, page: PageOfArticle): Promise<Result<Recall>> {
  const kept = await keptPassages(database, page)
  if (!kept.ok) return kept
  const settings = await storedSettings(database)
  return ok({
    kept: kept.value.map(({ id, colour }) => `${id} ${colour ?? ''}`).join('\n'),
    offersSelection: settings.ok && settings.value.selectionButton,
  })
}
