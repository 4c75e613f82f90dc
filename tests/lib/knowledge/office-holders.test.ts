import { describe, expect, it, test } from 'vitest'
import { bundledOfficeHolders, bundledPack } from '../../../lib/knowledge/bundled-holders.ts'
import { BUNDLED_PACK } from '../../../lib/knowledge/bundled-pack.ts'
import { coversDate } from '../../../lib/knowledge/covers-date.ts'
import pack from '../../../lib/knowledge/data/office-holders.json' with { type: 'json' }

const officeHolders = bundledOfficeHolders().find

describe('looking up who held an office', () => {
  it('finds a person by every form of the name', () => {
    const forms = ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', 'ZELENSKYY', 'Zelenskiy']
    for (const form of forms) {
      expect(officeHolders(form).map(({ person, country }) => `${person} ${country}`)).toContain(
        'Volodymyr Zelenskyy UA',
      )
    }
  })

  it('gives each term with its source and dates', () => {
    const [first] = officeHolders('Donald J. Trump').sort((a, b) =>
      (a.from ?? '').localeCompare(b.from ?? ''),
    )
    expect(first).toMatchObject({
      officeKey: 'head-of-state',
      country: 'US',
      from: '2017-01-20',
      to: '2021-01-20',
    })
    expect(first?.source).not.toBe('')
  })

  it('finds nobody for an unknown name, an empty one or a part of a word', () => {
    expect(officeHolders('Ebenezer Quillfeather')).toEqual([])
    expect(officeHolders('')).toEqual([])
    expect(officeHolders('Trum')).toEqual([])
  })

  it('finds surnames with their particles', () => {
    expect(officeHolders('von der Leyen').map(({ person }) => person)).toContain('Ursula von der Leyen')
  })
})

test('what is said of the bundled facts is so', () => {
  const terms = pack.persons.reduce((sum, line) => sum + line.split('|').length - 2, 0)
  const { asOf, persons, terms: said } = BUNDLED_PACK
  expect([asOf, persons, said]).toEqual([pack.asOf, pack.persons.length, terms])
})

describe('whether a term covers a date', () => {
  it.each([
    ['2021', '2023', '2021-05-01', true],
    ['2021', '2023', '2023-12-31', true],
    ['2021', '2023', '2024-01-01', false],
    ['2021-06', null, '2021-05-31', false],
    ['2021-06', null, '2030-01-01', true],
    ['2021-06-02', 'now', '2021-06-02', true],
    [null, '2021-06-02', '2021-06-03', false],
  ])('%s to %s on %s: %s', (from, to, date, covers) => {
    expect(coversDate({ from, to }, date)).toBe(covers)
  })
})

describe('the packed table', () => {
  it('says its day', () => {
    expect(bundledPack().asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('has an office, a state and a source for every term, and ends no term before it begins', () => {
    const broken: string[] = []
    for (const line of pack.persons) {
      const [name = '', , ...terms] = line.split('|')
      if (!name || terms.length === 0) broken.push(line)
      for (const term of terms) {
        const [country = '', office = '', kind = '', from = '', to = '', certainty = '', source = ''] =
          term.split(';')
        const known =
          pack.offices[Number(office)] && pack.officeKeys[Number(kind)] && pack.sources[Number(source)]
        const shared = Math.min(from.length, to.length)
        const ordered = !from || !to || to === 'now' || from.slice(0, shared) <= to.slice(0, shared)
        if (!known || !/^[A-Z]/.test(country) || !/^[skd]$/.test(certainty) || !ordered)
          broken.push(`${name}: ${term}`)
      }
    }
    expect(broken).toEqual([])
  })
})
