import type { Area } from '../domain/entity.ts'
import type { Mention } from '../domain/reading.ts'
import type { Document } from './document.ts'
import type { Finding, ReadingContext } from './finding.ts'

/** Finds the fields in which parties cooperate; none inside the name of an agreement. */
export function findAreas(
  _document: Document,
  _agreements: readonly Mention[],
  _context: ReadingContext,
): Finding<Area> {
  return { entities: [], mentions: [] }
}
