import type { Entity } from '../domain/entity.ts'

/** The entity that the columns of our CSV tell, unchecked, without what they have no room for; null where they tell none. */
export function entityOfCells(read: (head: string) => string): Entity | null {
  const parties = read('Parties')
    .split(';')
    .map((party) => party.trim())
    .filter(Boolean)
  const words = read('Status words')
  const passage = words ? { start: 0, end: words.length, quote: words } : null
  const common = { id: 'E1', name: read('Name') }
  switch (read('Kind')) {
    case 'official':
      return {
        kind: 'official',
        ...common,
        office: read('Office') || null,
        officeFrom: read('Office') ? 'text' : null,
        country: read('Country') || null,
        evidence: null,
        known: null,
      }
    case 'agreement':
      return {
        kind: 'agreement',
        ...common,
        type: (read('Type') || 'other') as 'other',
        status: (read('Status') || 'unknown') as 'unknown',
        statusEvidence: passage,
        date: read('Status date') || null,
        steps: [],
        parties,
      }
    case 'area':
      return { kind: 'area', ...common, topic: (read('Topic') || 'other') as 'other', parties }
    default:
      return null
  }
}
