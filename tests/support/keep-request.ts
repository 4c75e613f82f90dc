import type { KeepRequest } from '../../lib/domain/keep-request.ts'
import { anAgreement, anArticle, selectorsOf } from './builders.ts'

/** A request to keep the agreement of `anArticle`, with an id of its own each time. */
export function aKeepRequest(parts: Partial<KeepRequest> = {}): KeepRequest {
  const { text, ...article } = anArticle()
  const entity = anAgreement()
  return {
    id: crypto.randomUUID(),
    article,
    mention: { kind: entity.kind, entity: entity.id },
    entity,
    quote: entity.name,
    context: text,
    selectors: selectorsOf(text, entity.name),
    ...parts,
  }
}
