import { describeQuote } from '../anchoring/describe-quote.ts'
import type { KeepRequest } from '../domain/keep-request.ts'
import type { PageState } from '../domain/page-state.ts'
import { entityOf } from '../domain/reading.ts'

/** The request that keeps a mention of the page in the panel; null where its reading has no such mention. */
export function mentionRequest(
  { article, reading }: Extract<PageState, { phase: 'read' }>,
  index: number,
): KeepRequest | null {
  const mention = reading.mentions[index]
  if (!mention) return null
  const { text, ...facts } = article
  return {
    id: crypto.randomUUID(),
    article: facts,
    entity: entityOf(reading, mention),
    ...describeQuote(text, mention.start, mention.end),
  }
}
