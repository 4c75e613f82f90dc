/** From what the reader selected, or from the page as a whole, to the wish to keep it. */
import type { KeepWish } from '../../lib/domain/keep-request.ts'
import type { ArticleFacts } from '../../lib/domain/page-reading.ts'
import type { PageViewWords } from '../../lib/domain/page-view-words.ts'
import { ok, problem, type Result } from '../../lib/domain/result.ts'
import { excerptOf } from '../../lib/page/excerpt.ts'
import type { PageNow, ReadArticle, ReadingViewDeps } from '../../lib/page/reading-view.ts'
import { passageOf } from '../../lib/page/selected-passage.ts'
import type { WholePage } from '../../lib/page/whole-page.ts'
import { wishForMention } from './keep-wish.ts'

/** A selection of more characters is no passage. */
const LONGEST_QUOTE = 50_000

type Deps = Pick<ReadingViewDeps, 'readWholePage'>

/**
 * The wish to keep a selection: where it is just a mention of the reading, that mention with its entity, else a
 * highlight. Its place counts in the article's text where all of it stands there, else in the page's whole text.
 */
export function selectionWish(
  deps: Deps & { words(): PageViewWords },
  { now, read, range, id }: { now: PageNow; read: ReadArticle | null; range: Range; id: string },
): Result<KeepWish> {
  let whole: WholePage | null = null
  const readWhole = () => {
    whole ??= deps.readWholePage()
    return whole.page
  }
  const passage = passageOf(range, now.text, readWhole)
  if (!passage) return problem('not-possible', deps.words().cannotBeKept)
  const { page, start, end } = passage
  if (end - start > LONGEST_QUOTE) {
    return problem('not-possible', deps.words().tooLong)
  }
  const mention = read?.page === page ? mentionAt(read, start, end) : null
  const wish = read && mention !== null ? wishForMention(read, mention, id) : null
  if (wish) return ok(wish)
  const article = factsOf(now) ?? (whole ?? deps.readWholePage()).raw
  return ok({ id, article, entity: null, passage: excerptOf(page.text, start, end) })
}

/** The wish to keep the whole article. */
export function articleWish(deps: Deps, now: PageNow, id: string): Result<KeepWish> {
  return ok({ id, article: factsOf(now) ?? deps.readWholePage().raw, entity: null, passage: null })
}

/** What is known of the article; null where the page is not known to be one. */
function factsOf({ state }: PageNow): ArticleFacts | null {
  if (!('article' in state)) return null
  const { text: _, ...facts } = state.article
  return facts
}

function mentionAt({ reading }: ReadArticle, start: number, end: number): number | null {
  const found = reading.mentions.findIndex((one) => one.start === start && one.end === end)
  return found < 0 ? null : found
}
