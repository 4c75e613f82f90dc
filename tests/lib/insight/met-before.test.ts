import { expect, test } from 'vitest'
import type { Kept } from '../../../lib/domain/annotation.ts'
import type { Entity } from '../../../lib/domain/entity.ts'
import { metBefore } from '../../../lib/insight/met-before.ts'
import {
  aKept,
  aKeptArticle,
  aKnownPerson,
  anAgreement,
  anOfficial,
  aReading,
} from '../../support/builders.ts'

const here = aKeptArticle({ date: '2026-03-01' })

/** Annotations of entities in an article of that day. */
function told(date: string | null, ...entities: Entity[]): Kept {
  const url = `https://wire.example/${date ?? 'undated'}`
  return aKept(
    { url, date, outlet: 'The Wire' },
    entities.map((entity) => ({ entity })),
  )
}

const reading = aReading({ officials: { P1: anOfficial() }, agreements: { A1: anAgreement() } })
const met = (...earlier: Kept[]) => metBefore(reading, here, earlier, [])

test('who was kept before is told with how often, and the newest words', () => {
  const [one, ...others] = met(
    told('2025-06-01', anOfficial()),
    told('2024-01-01', anOfficial({ id: 'P9' }), anOfficial()),
  )
  expect(others).toEqual([])
  expect(one).toMatchObject({ entity: { name: 'Ana Ruiz' }, count: 3, change: null })
  expect(one?.newest.article.date).toBe('2025-06-01')
})

test('nothing is told where nothing was kept, or only of others', () => {
  expect(met()).toEqual([])
  expect(met(told('2025-06-01', anOfficial({ name: 'Leo Ruiz' })))).toEqual([])
  expect(met(told('2025-06-01', anOfficial({ country: 'ES' }))), 'of another state').toEqual([])
})

test('another spelling is the same person where the knowledge says so', () => {
  const known = aKnownPerson([], { name: 'Ana María Ruiz' })
  const official = anOfficial({ known })
  const spelled = anOfficial({ name: 'A. M. Ruiz', known, country: 'CL' })
  const found = metBefore(
    { officials: { P1: official }, agreements: {} },
    here,
    [told('2025-01-01', spelled)],
    [],
  )
  expect(found).toMatchObject([{ entity: { name: 'Ana Ruiz' }, count: 1 }])
})

test('an office that is another one now is told with the day of the article', () => {
  const [one] = met(
    told('2025-06-01', anOfficial({ office: 'Minister of Trade' })),
    told('2020-06-01', anOfficial({ office: 'Mayor of Lima' })),
  )
  expect(one?.change).toMatchObject({
    what: 'office',
    before: 'Minister of Trade',
    here: 'Foreign Minister',
    told: { date: '2025-06-01' },
  })
})

test('another wording of the office, and a later article, are no change', () => {
  expect(met(told('2025-06-01', anOfficial({ office: 'Minister of Foreign Affairs' })))[0]?.change).toBeNull()
  expect(met(told('2027-06-01', anOfficial({ office: 'Minister of Trade' })))[0]?.change).toBeNull()
})

const earlierPact = (status: 'negotiating' | 'signed' | 'in-force' | 'unknown') =>
  anAgreement({ status, date: null, statusEvidence: null })

test('an agreement that is further on than everything that was kept is told with both', () => {
  const [one] = met(told('2025-06-01', earlierPact('negotiating')))
  expect(one).toMatchObject({
    entity: { name: 'Harbour Pact' },
    count: 1,
    change: { what: 'status', before: 'negotiating', here: 'signed', told: { date: '2025-06-01' } },
  })
})

test('an agreement that was as far, or further, is told without a change', () => {
  for (const status of ['signed', 'in-force', 'unknown'] as const)
    expect(met(told('2025-06-01', earlierPact(status)))[0], status).toMatchObject({ count: 1, change: null })
  const both = met(told('2025-06-01', earlierPact('negotiating')), told('2024-06-01', earlierPact('signed')))
  expect(both[0]?.change, 'one of them told it already').toBeNull()
})

test('what ended is news', () => {
  const ended = aReading({ agreements: { A1: anAgreement({ status: 'terminated' }) } })
  expect(metBefore(ended, here, [told('2025-06-01', earlierPact('in-force'))], [])[0]?.change).toMatchObject({
    before: 'in-force',
    here: 'terminated',
  })
})

test('an agreement of the same name between others is another one', () => {
  expect(met(told('2025-06-01', anAgreement({ parties: ['JP', 'KE'] })))).toEqual([])
})

test('what changed comes first, then the newest', () => {
  const two = aReading({
    officials: { P1: anOfficial(), P2: anOfficial({ id: 'P2', name: 'Leo Ruiz' }) },
    agreements: { A1: anAgreement() },
  })
  const names = metBefore(
    two,
    here,
    [
      told('2025-09-01', anOfficial()),
      told('2025-08-01', anOfficial({ name: 'Leo Ruiz' })),
      told('2025-06-01', earlierPact('negotiating')),
    ],
    [],
  ).map(({ entity }) => entity.name)
  expect(names).toEqual(['Harbour Pact', 'Ana Ruiz', 'Leo Ruiz'])
})
