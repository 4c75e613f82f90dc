/** Test data about knowledge packs. */
import type { LoadedPack, PackTerm } from '../../lib/domain/pack.ts'

export function aPackTerm(parts: Partial<PackTerm> = {}): PackTerm {
  return {
    person: 'Ana Ruiz',
    aliases: [],
    office: 'Minister of Foreign Affairs',
    officeKey: 'foreign',
    country: 'PE',
    from: '2021-07-28',
    to: null,
    certainty: 'sourced',
    source: 'https://gazette.example/12',
    ...parts,
  }
}

export function aLoadedPack(parts: Partial<LoadedPack> = {}): LoadedPack {
  return {
    id: 'pack-1',
    name: 'Our desk',
    asOf: '2026-02-01',
    source: 'the foreign desk',
    licence: '',
    terms: 120,
    persons: 80,
    added: '2026-02-02T10:00:00.000Z',
    deleted: null,
    ...parts,
  }
}
