import { describe, expect, test } from 'vitest'
import type { Term } from '../../../../lib/domain/term.ts'
import { openPack } from '../../../../lib/knowledge/holder-pack.ts'
import { createOfficeHolders } from '../../../../lib/knowledge/office-holders.ts'
import { packHolders } from '../../../../lib/knowledge/pack-holders.ts'
import { knownPerson } from '../../../../lib/recognition/officials/known-person.ts'
import { neighbours } from '../../../../lib/recognition/officials/neighbours.ts'
import { anOfficial, aTerm } from '../../../support/builders.ts'

const WEBER = { person: 'Jonas Weber', country: 'AT' }

function known(terms: Partial<Term>[], official: Parameters<typeof anOfficial>[0], date: string | null) {
  const pack = openPack(packHolders({ asOf: '2026-11-15', terms: terms.map(aTerm) }))
  return knownPerson(createOfficeHolders([pack]), anOfficial(official), date)
}

describe('which known person is meant', () => {
  const weber = { name: 'Jonas Weber', country: 'AT' }

  test('the only one of that name, with all terms, oldest first', () => {
    const terms = [
      { ...WEBER, office: 'Chancellor', officeKey: 'head-of-government', from: '2024-01', to: 'now' },
      { ...WEBER, from: '2019-06', to: '2021-02' },
    ]
    const person = known(terms, weber, '2020-05-01')
    expect(person?.name).toBe('Jonas Weber')
    expect(person?.asOf).toBe('2026-11-15')
    expect(person?.terms.map(({ from }) => from)).toEqual(['2019-06', '2024-01'])
  })

  test('one name in a state and in an organisation is one person', () => {
    const terms = [
      { ...WEBER, from: '2015', to: '2018' },
      {
        ...WEBER,
        country: 'OSCE',
        office: 'Secretary General',
        officeKey: 'head-of-organisation',
        from: '2019',
        to: '2022',
      },
    ]
    expect(known(terms, { ...weber, country: 'OSCE' }, '2020-01-01')?.terms).toHaveLength(2)
  })

  const NAMESAKES = [
    { ...WEBER, from: '2019-06', to: '2021-02' },
    {
      ...WEBER,
      country: 'CH',
      office: 'Minister of Justice',
      officeKey: 'justice',
      from: '2019',
      to: '2021',
    },
  ]
  test.each([
    ['the state tells namesakes apart', 'CH', 'Minister', 'CH'],
    ['the words of the office do where no state is known', null, 'Justice Minister', 'CH'],
  ])('%s', (_, country, office, expected) => {
    expect(known(NAMESAKES, { ...weber, country, office }, '2020-05-01')?.terms[0]?.country).toBe(expected)
  })

  test('several who fit are nobody', () => {
    expect(
      known(NAMESAKES, { ...weber, country: null, office: null, officeFrom: null }, '2020-05-01'),
    ).toBeNull()
  })

  test('the date tells namesakes apart', () => {
    const terms = [NAMESAKES[0] ?? {}, { ...NAMESAKES[1], from: '2023', to: '2024' }]
    expect(known(terms, { ...weber, country: null, office: null }, '2023-05-01')?.terms[0]?.country).toBe(
      'CH',
    )
  })

  test('a full name elsewhere is shown with its contradiction; where nothing is held then, it is somebody else', () => {
    expect(known([WEBER], { ...weber, country: 'FI' }, '2022-05-01')?.terms[0]?.country).toBe('AT')
    expect(known([WEBER], { ...weber, country: 'FI' }, '2025-05-01')).toBeNull()
  })

  test('a surname alone needs the state and an office on that day', () => {
    const surname = { name: 'Weber', country: 'AT' }
    expect(known([WEBER], surname, '2022-05-01')?.name).toBe('Jonas Weber')
    expect(known([WEBER], { ...surname, country: 'FI' }, '2022-05-01')).toBeNull()
    expect(known([WEBER], surname, '2025-05-01')).toBeNull()
  })

  test('decades away it is somebody else', () => {
    expect(known([WEBER], weber, '1985-05-01')).toBeNull()
    expect(known([WEBER], weber, null)?.name).toBe('Jonas Weber')
  })
})

describe('who came before and after', () => {
  const seat = (person: string, from: string | null, to: string | null, parts: Partial<Term> = {}) =>
    aTerm({ person, from, to, ...parts })
  const around = (terms: Term[], whose: number) => neighbours(terms[whose] as Term, terms)

  test.each<[string, Term[], number, string | null, string | null]>([
    [
      'one after the other, in whatever order they are told',
      [seat('C', '2022-01-10', 'now'), seat('A', '2015', '2018-03'), seat('B', '2018-03-02', '2022-01-10')],
      2,
      'A',
      'C',
    ],
    ['nobody known', [seat('B', '2018', '2022')], 0, null, null],
    ['nobody after one still in office', [seat('B', '2018', 'now'), seat('C', '2022', 'now')], 0, null, null],
    ['an unknown start tells nothing', [seat('A', '2015', '2018'), seat('B', null, '2022')], 1, null, null],
    ['an unknown end has no successor', [seat('B', '2018', null), seat('C', '2022', '2024')], 0, null, null],
    [
      'a second term of the same person',
      [
        seat('A', '2014', '2018'),
        seat('B', '2018', '2020'),
        seat('B', '2020', '2022'),
        seat('C', '2022', 'now'),
      ],
      2,
      'A',
      'C',
    ],
    [
      'who stood in for some weeks is passed over, who stood in for a year is not',
      [
        seat('A', '2016', '2018-01-01', {}),
        seat('X', '2018-01-01', '2018-02-01', { office: 'Acting Minister of Foreign Affairs' }),
        seat('B', '2018-02-01', '2020-01-01'),
        seat('Y', '2020-01-01', '2021-01-01', { office: 'Acting Minister of Foreign Affairs' }),
      ],
      2,
      'A',
      'Y',
    ],
    [
      'a gap of years is a gap in what is known',
      [seat('A', '2005', '2008'), seat('B', '2015', '2018')],
      1,
      null,
      null,
    ],
    [
      'a deputy does not hold the office',
      [
        seat('A', '2015', '2018', { office: 'Deputy Minister of Foreign Affairs' }),
        seat('B', '2018', '2020'),
      ],
      1,
      null,
      null,
    ],
  ])('%s', (_, terms, whose, predecessor, successor) => {
    expect(around(terms, whose)).toEqual({ predecessor, successor })
  })
})
