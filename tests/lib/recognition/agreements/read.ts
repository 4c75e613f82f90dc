import type { Agreement } from '../../../../lib/domain/entity.ts'
import type { Mention } from '../../../../lib/domain/reading.ts'
import { findAgreements } from '../../../../lib/recognition/agreements.ts'
import { readDocument } from '../../../../lib/recognition/document.ts'
import { loadGrammar } from '../../../../lib/recognition/grammar.ts'
import { finish } from '../../../../lib/work/turns.ts'

const grammar = await loadGrammar()

/** The agreements of a text dated Thursday 12 June 2025: its mentions and its entities by id. */
export function read(text: string): { mentions: Mention[]; agreements: Map<string, Agreement> } {
  const { mentions, entities } = finish(findAgreements(readDocument(text), { date: '2025-06-12', grammar }))
  return { mentions, agreements: new Map(entities.map((entity) => [entity.id, entity])) }
}
