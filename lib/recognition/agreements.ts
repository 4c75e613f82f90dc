import type { Agreement } from '../domain/entity.ts'
import type { Document } from './document.ts'
import type { Finding, ReadingContext } from './finding.ts'

/** Finds the instruments that a text names. */
export function findAgreements(_document: Document, _context: ReadingContext): Finding<Agreement> {
  return { entities: [], mentions: [] }
}
