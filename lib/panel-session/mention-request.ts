import { describeQuote } from '../anchoring/describe-quote.ts'
import type { KeepRequest } from '../domain/keep-request.ts'
import type { PageState } from '../domain/page-state.ts'
import type { PanelPage } from '../domain/panel-page.ts'
import { entityOf } from '../domain/reading.ts'

type ReadPage = Extract<PageState, { phase: 'read' }>

/**
 * The request that keeps a mention of the page as it was `before`; null where it had no such mention. The mention is kept
 * as the page says it `now` where that is the same text and still has it, maybe with another index and another entity.
 */
export function requestAsNow(before: ReadPage, index: number, now: PanelPage): KeepRequest | null {
  const mention = before.reading.mentions[index]
  if (!mention || now.phase !== 'read' || now.article.text !== before.article.text) {
    return mentionRequest(before, index)
  }
  const { kind, start, end } = mention
  const at = now.reading.mentions.findIndex(
    (one) => one.kind === kind && one.start === start && one.end === end,
  )
  return at < 0 ? mentionRequest(before, index) : mentionRequest(now, at)
}

function mentionRequest({ article, reading }: ReadPage, index: number): KeepRequest | null {
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
