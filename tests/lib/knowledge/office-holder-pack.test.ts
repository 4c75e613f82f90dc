import { describe, expect, it } from 'vitest'
import { packOfficeHolders } from '../../../lib/commands/office-holder-pack.ts'

const HEAD = 'country\tperson\taliases\toffice\toffice_key\tfrom\tto\tcertainty\tsource'
const row = (cells: Partial<Record<'country' | 'person' | 'aliases' | 'from' | 'to', string>>) =>
  [
    cells.country ?? 'TG',
    cells.person ?? 'Afi Agbodjan',
    cells.aliases ?? '',
    'Foreign Minister',
    'foreign',
    cells.from ?? '2020',
    cells.to ?? '',
    'known',
    'general knowledge',
  ].join('\t')

describe('packing the table of office-holders', () => {
  it('gathers the terms of one person, and keeps people of two states apart', () => {
    const table = [HEAD, row({}), row({ from: '2022' }), row({ country: 'BJ' })].join('\n')
    const { persons } = packOfficeHolders(table, '2026-01-01')
    expect(persons).toHaveLength(2)
    expect(persons[0]?.split('|')).toHaveLength(4)
  })

  it('indexes aliases and the surnames of prominent people', () => {
    const { index } = packOfficeHolders(
      [HEAD, row({ aliases: 'Afi A. Kokou; Afi Kokou' })].join('\n'),
      '2026-01-01',
    )
    expect(index.split('\n')).toEqual(['afi agbodjan=0', 'afi kokou=0', 'agbodjan=0'])
  })

  it.each([
    ['another head', 'country\tname', 'line 1'],
    ['an end before the start', [HEAD, row({ from: '2021-05', to: '2020' })].join('\n'), 'line 2'],
    ['a date that is none', [HEAD, row({}), row({ from: 'May 2021' })].join('\n'), 'line 3'],
    ['no person', [HEAD, row({ person: ' ' })].join('\n'), 'line 2'],
    ['markup in a name', [HEAD, row({ person: '<b>Afi' })].join('\n'), 'line 2'],
  ])('refuses %s and says where', (_, table, place) => {
    expect(() => packOfficeHolders(table, '2026-01-01')).toThrow(place)
  })
})
