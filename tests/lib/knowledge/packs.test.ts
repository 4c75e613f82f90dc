import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PackTerm } from '../../../lib/domain/pack.ts'
import { bundledPack } from '../../../lib/knowledge/bundled-holders.ts'
import { openPack } from '../../../lib/knowledge/holder-pack.ts'
import { KeyIndexBuilder, keysIn, numbersOf } from '../../../lib/knowledge/key-index.ts'
import { createOfficeHolders } from '../../../lib/knowledge/office-holders.ts'
import { packHolders, unpackTerms } from '../../../lib/knowledge/pack-holders.ts'
import { SortedLines } from '../../../lib/knowledge/sorted-lines.ts'
import { textAt, toTextList } from '../../../lib/knowledge/text-list.ts'
import { aPackTerm } from '../../support/pack-builders.ts'

const aTerm = (parts: Partial<PackTerm> = {}) =>
  aPackTerm({ office: 'Foreign Minister', from: '2021', ...parts })

const packOf = (terms: PackTerm[], asOf = '2026-01-01') => openPack(packHolders({ asOf, terms }))
/** `office from–to as of` of everybody called so. */
const told = (holders: ReturnType<typeof createOfficeHolders>, name: string) =>
  holders.find(name).map((term) => `${term.office} ${term.from}–${term.to} ${term.asOf}`)

describe('a packed pack', () => {
  test('gives back every term, with the day of the pack', () => {
    const terms = [aTerm(), aTerm({ office: 'Mayor', officeKey: '', to: 'now', from: null, source: '' })]
    expect([...unpackTerms(packHolders({ asOf: '2026-01-01', terms }))]).toEqual(terms)
    expect(createOfficeHolders([packOf(terms)]).find('ana ruiz')[0]).toEqual({
      ...terms[0],
      asOf: '2026-01-01',
    })
  })

  test('finds by alias, by the surname of prominent people, and by seat', () => {
    const holders = createOfficeHolders([
      packOf([aTerm({ aliases: ['Anita Ruiz'] }), aTerm({ person: 'Bo Silva', officeKey: 'health' })]),
    ])
    expect(told(holders, 'Anita RUIZ')).toHaveLength(1)
    expect(told(holders, 'Ruiz')).toHaveLength(1)
    expect(told(holders, 'Silva')).toHaveLength(0)
    expect(holders.holdersOf('PE', 'health').map(({ person }) => person)).toEqual(['Bo Silva'])
    expect(holders.holdersOf('CL', 'health')).toEqual([])
    expect([holders.isNameWord('anita'), holders.isNameWord('anit')]).toEqual([true, false])
    expect([holders.isGivenName('anita'), holders.isGivenName('ruiz')]).toEqual([true, false])
  })

  test('keeps people of one name in two states apart', () => {
    const holders = createOfficeHolders([packOf([aTerm(), aTerm({ country: 'CL' })])])
    expect(holders.peopleCalled('Ana Ruiz')).toHaveLength(2)
  })

  test('survives being stored', () => {
    const stored = structuredClone(packHolders({ asOf: '2026-01-01', terms: [aTerm()] }))
    expect(createOfficeHolders([openPack(stored)]).find('Ana Ruiz')).toHaveLength(1)
  })
})

describe('several packs', () => {
  const bundled = packOf(
    [
      aTerm({ person: 'Ana Rúiz', to: 'now' }),
      aTerm({ person: 'Ana Rúiz', office: 'Mayor', officeKey: '', from: '2015', to: '2019' }),
    ],
    '2025-01-01',
  )

  test('the first is believed for the same person, office and country; the rest stays', () => {
    const loaded = packOf([aTerm({ office: 'Minister of Foreign Affairs', to: '2026-02' })], '2026-03-01')
    const holders = createOfficeHolders([loaded, bundled])
    expect(told(holders, 'Ana Ruiz')).toEqual([
      'Minister of Foreign Affairs 2021–2026-02 2026-03-01',
      'Mayor 2015–2019 2025-01-01',
    ])
    expect(holders.peopleCalled('Ana Ruiz')).toHaveLength(1)
    expect(new Set(holders.find('Ana Ruiz').map(({ person }) => person))).toEqual(new Set(['Ana Ruiz']))
    expect(holders.holdersOf('PE', 'foreign').map(({ to }) => to)).toEqual(['2026-02'])
  })

  test('a short form that only one pack has tells what the other knows', () => {
    const loaded = packOf([aTerm({ officeKey: '', office: 'foreign minister', to: '2026-02' })])
    const holders = createOfficeHolders([loaded, bundled])
    expect(told(holders, 'Ruiz')).toEqual([
      'foreign minister 2021–2026-02 2026-01-01',
      'Mayor 2015–2019 2025-01-01',
    ])
  })

  test('another country or another person is another person', () => {
    const holders = createOfficeHolders([packOf([aTerm({ country: 'CL' })]), bundled])
    expect(holders.peopleCalled('Ana Ruiz')).toHaveLength(2)
    const cousin = createOfficeHolders([packOf([aTerm({ person: 'Eva Ruiz' })]), bundled])
    expect(cousin.peopleCalled('Ruiz')).toHaveLength(2)
    expect(told(cousin, 'Ana Ruiz')).toHaveLength(2)
  })

  test('beside the bundled one, which stays as it is', () => {
    const alone = createOfficeHolders([bundledPack()])
    const both = createOfficeHolders([packOf([aTerm()]), bundledPack()])
    expect(both.find('Angela Merkel')).toEqual(alone.find('Angela Merkel'))
    expect(alone.find('Angela Merkel').length).toBeGreaterThan(0)
    expect(both.holdersOf('DE', 'foreign')).toEqual(alone.holdersOf('DE', 'foreign'))
  })
})

test('an index gives all numbers of a key, as a map would', () => {
  const anyKey = fc.string({ maxLength: 3 })
  fc.assert(
    fc.property(fc.array(fc.tuple(anyKey, fc.nat(1000)), { maxLength: 60 }), anyKey, (pairs, other) => {
      const index = new KeyIndexBuilder()
      for (const [key, number] of pairs) index.add(key, number)
      const built = index.build()
      const isKey = keysIn(index.buildKeys())
      for (const key of [other, ...pairs.map(([one]) => one)]) {
        const expected = pairs.filter(([one]) => one === key).map(([, number]) => number)
        expect(numbersOf(built, key)).toEqual(expected)
        expect(isKey(key)).toBe(expected.length > 0)
      }
    }),
  )
})

test('lists of texts and sorted lines give back what was put in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 })), (texts) => {
      const list = toTextList(texts)
      expect(texts.map((_, at) => textAt(list, at))).toEqual(texts)
      const lines = new SortedLines(
        texts
          .map((text) => `${text.replaceAll('\n', '')}=1`)
          .sort()
          .join('\n'),
      )
      for (const text of texts) expect(lines.restOf(`${text.replaceAll('\n', '')}=`)).toBe('1')
      expect(lines.restOf('nobody is called so=')).toBeNull()
    }),
  )
})
