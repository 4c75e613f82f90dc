import type { KeepWish } from '../../lib/domain/keep-request.ts'
import { anAgreement, anArticle } from './builders.ts'

/** A wish to keep the agreement of `anArticle`, with an id of its own each time. */
export function aKeepWish(parts: Partial<KeepWish> = {}): KeepWish {
  const { text, ...article } = anArticle()
  const entity = anAgreement()
  return { id: crypto.randomUUID(), article, entity, passage: anExcerpt(text, entity.name), ...parts }
}

/** The first place of `quote` in a text, with all of the text around it. */
export function anExcerpt(text: string, quote: string): NonNullable<KeepWish['passage']> {
  const start = text.indexOf(quote)
  return { text, from: 0, start, end: start + quote.length }
}
