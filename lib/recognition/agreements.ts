import type { Agreement } from '../domain/entity.ts'
import { findPhrases } from './agreements/find-phrases.ts'
import { sentenceTags } from './agreements/sentence-tags.ts'
import type { Document } from './document.ts'
import type { Finding, ReadingContext } from './finding.ts'

/** Finds the instruments that a text names. */
export function findAgreements(document: Document, context: ReadingContext): Finding<Agreement> {
  const tagsOf = sentenceTags(document, context.grammar)
  const mentions = findPhrases(document, tagsOf).map((c, n) => ({
    start: document.tokens[c.first]?.start ?? 0,
    end: document.tokens[c.last - 1]?.end ?? 0,
    kind: 'agreement' as const,
    entity: `A${n + 1}`,
    rule: c.rule,
    certainty: c.certainty,
    ...(c.kind === 'anaphor' && { anaphor: true as const }),
    ...(c.kind === 'generic' && { generic: true as const }),
  }))
  return { entities: [], mentions }
}
