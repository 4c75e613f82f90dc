import { describeExcerpt } from '../../lib/anchoring/describe-excerpt.ts'
import { describePage } from '../../lib/article/describe-page.ts'
import type { KeepRequest, KeepWish } from '../../lib/domain/keep-request.ts'
import type { ArticleFacts } from '../../lib/domain/page-reading.ts'
import { ToldError } from '../../lib/domain/told-error.ts'
import { say } from '../../lib/words/say.ts'

const WHOLE_ARTICLE = { quote: '', context: '', selectors: null }

/** What a page at `url` wishes to have kept, described. */
export function keepRequest({ id, entity, article, passage }: KeepWish, url: string): KeepRequest {
  const facts = 'text' in article ? factsOf({ ...article, url }) : { ...article, url }
  return { id, entity, article: facts, ...(passage ? describeExcerpt(passage) : WHOLE_ARTICLE) }
}

/** What can be said of a page that is no article. */
function factsOf(raw: Parameters<typeof describePage>[0]): ArticleFacts {
  const described = describePage(raw, 'whole-page')
  // A page that is read as a whole is never refused.
  if (!described) throw new ToldError(say('failure:nothingSaid'))
  const { text: _, ...facts } = described
  return facts
}
