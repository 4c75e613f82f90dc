import { expect, test } from 'vitest'
import type { Official } from '../../../lib/domain/entity.ts'
import { agreementFiles, entriesOfKept } from '../../../lib/insight/agreement-file.ts'
import { createCompanions, createTiedAgreements } from '../../../lib/insight/companions.ts'
import { dossiersOf } from '../../../lib/insight/dossiers.ts'
import { aKept, aKnownPerson, anAgreement, anOfficial } from '../../support/builders.ts'

const named = (name: string, parts: Partial<Official> = {}, context?: string) => ({
  entity: anOfficial({ name, ...parts }),
  quote: name,
  ...(context && { context }),
})

test('spellings of one person are one dossier, with the fullest name and the newest article first', () => {
  const [person, ...more] = dossiersOf([
    aKept({ url: 'https://a.example/1', date: '2024-01-01' }, [named('To Lam', { country: 'VN' })]),
    aKept({ url: 'https://a.example/2', date: '2025-01-01' }, [named('Tô Lâm', { country: 'VN' })]),
  ])
  expect(more).toEqual([])
  expect(person?.passages.map(({ article }) => article.date)).toEqual(['2025-01-01', '2024-01-01'])
  expect([person?.name, ...(person?.otherNames ?? [])].sort()).toEqual(['To Lam', 'Tô Lâm'])
})

test('namesakes of two countries are two persons, and a name without a country joins neither', () => {
  const kept = [
    aKept({ url: 'https://a.example/1' }, [named('Ana Ruiz', { country: 'PE' })]),
    aKept({ url: 'https://a.example/2' }, [named('Ana Ruiz', { country: 'CL' })]),
    aKept({ url: 'https://a.example/3' }, [named('Ana Ruiz', { country: null })]),
  ]
  expect(dossiersOf(kept).map(({ country }) => country)).toEqual([null, 'CL', 'PE'])
  expect(dossiersOf(kept.slice(1)).map(({ passages }) => passages.length)).toEqual([2])
})

test('who the knowledge knows under another spelling is the same person', () => {
  const known = aKnownPerson([{ country: 'PE' }], { name: 'Ana María Ruiz' })
  const persons = dossiersOf([
    aKept({ url: 'https://a.example/1' }, [named('Ana Ruiz', { known })]),
    aKept({ url: 'https://a.example/2' }, [named('Ana Maria Ruiz', { country: 'PE' })]),
  ])
  expect(persons.map(({ name, known: who }) => [name, who?.name])).toEqual([
    ['Ana Maria Ruiz', 'Ana María Ruiz'],
  ])
})

const TOGETHER = 'Ana Ruiz and Luis Soto shook hands.'
const KEPT = [
  aKept({ url: 'https://a.example/1' }, [
    named('Ana Ruiz', {}, TOGETHER),
    named('Luis Soto', { country: 'CL' }, TOGETHER),
    named('Grace Lim', { country: 'SG' }, 'Grace Lim was elsewhere.'),
    { entity: anAgreement(), context: 'The Harbour Pact was signed.', quote: 'Harbour Pact' },
  ]),
  aKept({ url: 'https://a.example/2' }, [
    named('Ana Ruiz', {}, 'Ana Ruiz praised the Harbour Pact.'),
    { entity: anAgreement(), context: 'Ana Ruiz praised the Harbour Pact.', quote: 'Harbour Pact' },
    named('Luis Soto', { country: 'CL' }, 'Luis Soto said nothing.'),
  ]),
]

test('companions are told by the sentences that hold both; the same article alone says no more', () => {
  const persons = dossiersOf(KEPT)
  const ana = persons.find(({ name }) => name === 'Ana Ruiz')
  const found = ana ? createCompanions(persons)(ana) : []
  expect(
    found.map(({ person, articles }) => [person.name, articles.map(({ sentences }) => sentences)]),
  ).toEqual([
    ['Luis Soto', [[TOGETHER], []]],
    ['Grace Lim', [[]]],
  ])
})

test('agreements are tied to a person through their articles', () => {
  const persons = dossiersOf(KEPT)
  const files = agreementFiles(entriesOfKept(KEPT), [])
  const [tied] = createTiedAgreements(files)(persons[0] as (typeof persons)[0])
  expect(tied?.file.name).toBe('Harbour Pact')
  expect(tied?.articles.map(({ sentences }) => sentences)).toEqual([
    [],
    ['Ana Ruiz praised the Harbour Pact.'],
  ])
})
