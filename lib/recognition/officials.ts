import type { Official } from '../domain/entity.ts'
import type { Document } from './document.ts'
import type { Finding, ReadingContext } from './finding.ts'

/** Finds the named officials of a text. */
export function findOfficials(_document: Document, _context: ReadingContext): Finding<Official> {
  return { entities: [], mentions: [] }
}
