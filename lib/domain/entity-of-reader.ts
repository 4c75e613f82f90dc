import type { Entity, Kind } from './entity.ts'

/** The entity of a passage whose kind the reader chose: only its words are known. */
export function entityOfReader(kind: Kind, quote: string): Entity {
  const id = 'reader'
  const name = quote.replace(/\s+/g, ' ').trim()
  if (kind === 'official') {
    return { kind, id, name, office: null, officeFrom: null, country: null, evidence: null, known: null }
  }
  if (kind === 'area') return { kind, id, name, topic: 'other', parties: [] }
  return {
    kind,
    id,
    name,
    type: 'other',
    status: 'unknown',
    statusEvidence: null,
    date: null,
    steps: [],
    parties: [],
  }
}
