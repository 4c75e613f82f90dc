import type { Mention } from '../domain/reading.ts'
import type { Grammar } from './grammar.ts'

/** What one finder found: entities and the mentions that name them, by id. */
export type Finding<Entity> = { entities: Entity[]; mentions: Mention[] }

/** What finders know beside the text. */
export type ReadingContext = {
  /** Date of the article, ISO 8601; null where unknown. */
  date: string | null
  /** The language library's view of a sentence. */
  grammar: Grammar
}
