import type { Article } from './article.ts'
import type { Entity } from './entity.ts'
import type { Mention } from './reading.ts'
import type { Selectors } from './selector.ts'

/** What is needed to keep one mention. */
export type KeepRequest = {
  /** Random id of the annotation to be made: asking twice with one id keeps once. */
  id: string
  article: Omit<Article, 'text'>
  mention: Pick<Mention, 'kind' | 'entity'>
  entity: Entity
  quote: string
  /** The sentence or passage around the quote. */
  context: string
  selectors: Selectors
}
