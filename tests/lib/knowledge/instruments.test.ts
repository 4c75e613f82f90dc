import { describe, expect, it } from 'vitest'
import records from '../../../lib/knowledge/data/instruments.json' with { type: 'json' }
import {
  beginsInstrument,
  instrumentKey,
  instrumentsByAcronym,
  instrumentsNamed,
  type KnownInstrument,
  longestNameFrom,
} from '../../../lib/knowledge/instruments.ts'

describe('instruments known by name', () => {
  it('finds one by name, alias and acronym', () => {
    const [byName] = instrumentsNamed('Treaty on the Non-Proliferation of Nuclear Weapons')
    expect(byName?.type).toBe('treaty')
    expect(instrumentsByAcronym('RCEP').map(({ id }) => id)).toEqual(
      instrumentsNamed('Regional Comprehensive Economic Partnership').map(({ id }) => id),
    )
  })

  it.each([
    ['United Nations Charter', 'UN Charter'],
    ['U.S.-Philippines Mutual Defence Treaty', 'US–Philippines Mutual Defense Treaty'],
    ['the Khujand Declaration', 'KHUJAND DECLARATION'],
  ])('%s and %s have one key', (one, other) => {
    expect(instrumentKey(one)).toBe(instrumentKey(other))
  })

  it('follows a text only into names that can begin so', () => {
    expect(longestNameFrom('zebra')).toBe(0)
    expect(beginsInstrument('treaty')).toBe(true)
    expect(beginsInstrument('treaty zebra')).toBe(false)
  })

  it('every record has a source, a type and dates in ISO form', () => {
    for (const record of records as KnownInstrument[]) {
      expect(record.source, record.id).toMatch(/\S/)
      expect(record.type, record.id).toMatch(/^[a-z-]+$/)
      for (const date of [record.adopted, record.signed, record.inForce, record.ended]) {
        if (date) expect(date, record.id).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
      }
    }
  })

  it('ids are unique', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  })
})
