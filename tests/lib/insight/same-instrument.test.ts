/** Which two agreements of two articles are one instrument, and which are not. */
import { describe, expect, test } from 'vitest'
import type { AgreementType } from '../../../lib/domain/entity.ts'
import { agreementFiles } from '../../../lib/insight/agreement-file.ts'
import { anEntry } from '../../support/file-builders.ts'

/** Name, type, parties, day of the article. */
type Told = [name: string, type: AgreementType, parties: string, day?: string]

const SAME: Record<string, [Told, Told]> = {
  'one name, one pair of parties': [
    ['extradition agreement', 'agreement', 'PE CL'],
    ['extradition agreement', 'agreement', 'CL PE'],
  ],
  'treaty and agreement': [
    ['extradition treaty', 'treaty', 'PE CL'],
    ['agreement on extradition', 'agreement', 'PE CL'],
  ],
  'a memorandum in short and in full': [
    ['MoU on port security', 'mou', 'PE CL'],
    ['Memorandum of Understanding (MoU) on cooperation in port security', 'mou', 'PE CL'],
  ],
  'a list in other words': [
    [
      'memorandum of understanding on cybersecurity, prevention of cybercrime and personal data protection',
      'mou',
      'NO EE',
    ],
    [
      'MoU on cyber security and cybersecurity cooperation, combating cybercrime and protecting personal data',
      'mou',
      'EE NO',
    ],
  ],
  'the subject shortened later': [
    ['MoU on digital transformation and the founding of a national land register', 'mou', 'NO EE'],
    ['memorandum of understanding on digital transformation', 'mou', 'NO EE'],
  ],
  'an acronym and its full name': [
    ['Northern Lakes Transit Convention (NLTC)', 'convention', 'FI SE NO'],
    ['NLTC', 'other', ''],
  ],
  'an acronym that only the letters give': [
    ['Northern Lakes Transit Convention', 'convention', 'FI SE'],
    ['NLTC', 'convention', 'NO'],
  ],
  'a free trade agreement as an agreement': [
    ['free trade agreement', 'trade-agreement', 'CL KR'],
    ['Free Trade Agreement (FTA)', 'agreement', 'CL KR'],
  ],
  'a demonym in the name': [
    ['Chilean-Peruvian border treaty', 'treaty', 'CL PE'],
    ['border treaty', 'treaty', 'CL PE'],
  ],
  'spellings of two shores': [
    ['defence labour agreement', 'agreement', 'GB US'],
    ['defense labor agreement', 'agreement', 'GB US'],
  ],
  'accents lost': [
    ['Pacto de Puerto Varas on fisheries', 'agreement', 'CL PE'],
    ['pacto de puerto varas on fishery', 'agreement', 'CL PE'],
  ],
  'one article names more parties': [
    ['Baltic grid agreement', 'agreement', 'EE LV'],
    ['Baltic grid agreement', 'agreement', 'EE LV LT'],
  ],
  'one article names no party, and the news is one': [
    ['prisoner transfer treaty', 'treaty', 'GB AL', '2026-01-10'],
    ['prisoner transfer treaty', 'treaty', '', '2026-01-12'],
  ],
  'one article names no party, but the name is long': [
    ['convention on shared mountain pastures and glacier water', 'convention', 'KG TJ', '2019-01-10'],
    ['convention on shared mountain pastures and glacier water', 'convention', '', '2026-01-12'],
  ],
  'a convention of an organisation': [
    ['UN Convention against Sand Theft', 'convention', 'UN'],
    ['UN Convention against Sand Theft', 'convention', 'UN VN'],
  ],
  'a partnership of one rank': [
    ['Comprehensive Strategic Partnership', 'partnership', 'IN GR'],
    ['comprehensive strategic partnership', 'partnership', 'GR IN'],
  ],
  'a partnership with its long title': [
    ['Comprehensive Strategic Partnership', 'partnership', 'IN GR'],
    ['Comprehensive Strategic Partnership for Peace and Shipping', 'partnership', 'GR IN'],
  ],
  'a joint statement of one visit': [
    ['joint statement', 'joint-statement', 'JP MN', '2026-03-02'],
    ['joint statement', 'joint-statement', 'JP MN', '2026-03-04'],
  ],
  'a peace deal through its talks': [
    ['peace deal', 'peace-deal', 'AM AZ', '2024-05-01'],
    ['peace agreement', 'peace-deal', 'AM AZ', '2025-08-01'],
  ],
  'a plan of one period': [
    ['action plan on fisheries for 2025–30', 'action-plan', 'IS NO'],
    ['2025-2030 action plan on fishery', 'action-plan', 'IS NO'],
  ],
}

const OTHER: Record<string, [Told, Told]> = {
  'other parties': [
    ['extradition agreement', 'agreement', 'PE CL'],
    ['extradition agreement', 'agreement', 'PE BR'],
  ],
  'other parties altogether': [
    ['Comprehensive Strategic Partnership', 'partnership', 'IN GR'],
    ['Comprehensive Strategic Partnership', 'partnership', 'VN AU'],
  ],
  'another subject': [
    ['agreement on extradition', 'agreement', 'PE CL'],
    ['agreement on mutual legal assistance', 'agreement', 'PE CL'],
  ],
  'another type and another subject': [
    ['MoU on tourism', 'mou', 'PE CL'],
    ['border treaty', 'treaty', 'PE CL'],
  ],
  'a word in common': [
    ['agreement on the transfer of prisoners', 'agreement', 'PE CL'],
    ['agreement on the transfer of technology', 'agreement', 'PE CL'],
  ],
  'a part of a wide field': [
    ['trade agreement', 'agreement', 'PE CL'],
    ['agreement on trade in services', 'agreement', 'PE CL'],
  ],
  'a memorandum before an agreement': [
    ['MoU on defence', 'mou', 'SE PL'],
    ['defence agreement', 'agreement', 'SE PL'],
  ],
  'a plan under a partnership': [
    ['Comprehensive Strategic Partnership', 'partnership', 'IN GR'],
    ['action plan for the Comprehensive Strategic Partnership', 'action-plan', 'IN GR'],
  ],
  'a protocol to a treaty': [
    ['protocol to the border treaty', 'protocol', 'PE CL'],
    ['border treaty', 'treaty', 'PE CL'],
  ],
  'the first and the second protocol': [
    ['First Protocol on border rivers', 'protocol', 'PE CL'],
    ['Second Protocol on border rivers', 'protocol', 'PE CL'],
  ],
  'a rank and the rank above it': [
    ['bilateral strategic partnership', 'partnership', 'IN GR'],
    ['Comprehensive Strategic Partnership', 'partnership', 'IN GR'],
  ],
  'a partnership in one field': [
    ['strategic partnership', 'partnership', 'IN DK'],
    ['green strategic partnership', 'partnership', 'IN DK'],
  ],
  'plans of two periods': [
    ['action plan on fisheries for 2019-24', 'action-plan', 'IS NO'],
    ['action plan on fisheries for 2025-30', 'action-plan', 'IS NO'],
  ],
  'years in the names': [
    ['2003 fisheries agreement', 'agreement', 'IS NO'],
    ['2019 fisheries agreement', 'agreement', 'IS NO'],
  ],
  'joint statements of two visits': [
    ['joint statement', 'joint-statement', 'JP MN', '2024-03-02'],
    ['joint statement', 'joint-statement', 'JP MN', '2026-03-04'],
  ],
  'acronyms that many instruments share': [
    ['FTA', 'trade-agreement', 'CL KR'],
    ['FTA', 'trade-agreement', 'AU IN'],
  ],
  'a name of a kind without parties, years apart': [
    ['extradition treaty', 'treaty', '', '2019-05-05'],
    ['extradition treaty', 'treaty', 'PE CL', '2026-05-05'],
  ],
  'nothing said but the parties, years apart': [
    ['agreement', 'agreement', 'PE CL', '2019-05-05'],
    ['agreement', 'agreement', 'PE CL', '2026-05-05'],
  ],
  'a subject against none': [
    ['agreement', 'agreement', 'PE CL'],
    ['fisheries agreement', 'agreement', 'PE CL'],
  ],
  'agreements of a union with two neighbours': [
    ['EU Association Agreement', 'agreement', 'EU GE'],
    ['EU Association Agreement', 'agreement', 'EU MD'],
  ],
}

function filesOf([one, other]: [Told, Told]) {
  const entries = [one, other].map(([name, type, parties, day = '2026-01-15'], at) =>
    anEntry(day, `Outlet ${at + 1}`, { name, type, parties: parties.split(' ').filter(Boolean) }),
  )
  return agreementFiles(entries, [])
}

describe('one instrument', () => {
  for (const [words, pair] of Object.entries(SAME)) {
    test(words, () => {
      const files = filesOf(pair)
      expect(files).toHaveLength(1)
      expect(files[0]?.reasons.length).toBeGreaterThan(0)
    })
  }
})

describe('two instruments', () => {
  for (const [words, pair] of Object.entries(OTHER)) {
    test(words, () => expect(filesOf(pair)).toHaveLength(2))
  }
})

test('what was signed years apart is another instrument, a year apart an error of one article', () => {
  const signed = (outlet: string, date: string) =>
    anEntry('2026-01-15', outlet, {
      name: 'MoU on tourism',
      type: 'mou',
      status: 'signed',
      statusEvidence: { start: 0, end: 6, quote: 'signed' },
      date,
    })
  expect(agreementFiles([signed('A', '2012'), signed('B', '2019')], [])).toHaveLength(2)
  const [file, ...others] = agreementFiles([signed('A', '2018'), signed('B', '2019')], [])
  expect(others).toEqual([])
  expect(file?.contradictions).toEqual(['Signed in 2018 according to A, in 2019 according to B.'])
})

test('one article that names two instruments tells them apart', () => {
  const name = 'agreement on port security and ship repair'
  const one = anEntry('2026-01-15', 'A', { name })
  const other = anEntry('2026-01-15', 'A', { name: `${name} yards` })
  expect(agreementFiles([one, other], [])).toHaveLength(2)
  expect(agreementFiles([one, { ...other, article: anEntry('2026-01-15', 'B').article }], [])).toHaveLength(1)
})

test('reasons are told in words', () => {
  const pair = SAME['the subject shortened later']
  expect(pair && filesOf(pair)[0]?.reasons).toEqual([
    'the same subject: digital transformation',
    'the same parties: Estonia, Norway',
    'the same type',
  ])
})
