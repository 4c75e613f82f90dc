import { expect, test } from 'vitest'
import { remove } from '../../../lib/storage/annotation-store.ts'
import { keptOfNames } from '../../../lib/storage/earlier-lists.ts'
import { aKept, aKnownPerson, anAgreement, anOfficial } from '../../support/builders.ts'
import { aStore, value } from './store-bench.ts'

const store = aStore()

async function fill() {
  const known = aKnownPerson([], { name: 'Ana María Ruiz' })
  const kept = [
    aKept({ url: 'https://a.example/old', date: '2020-01-01' }, [
      { id: 'old', entity: anOfficial() },
      { id: 'other', entity: anOfficial({ name: 'Leo Ruiz' }) },
    ]),
    aKept({ url: 'https://a.example/new', date: '2025-01-01' }, [
      { id: 'spelled', entity: anOfficial({ name: 'A. M. Ruiz', known }) },
      { id: 'pact', entity: anAgreement() },
      { id: 'named-like-a-person', entity: anAgreement({ name: 'Ana Ruiz' }) },
    ]),
    aKept({ url: 'https://a.example/here', date: '2026-01-01' }, [{ id: 'here', entity: anOfficial() }]),
  ]
  await store.database.articles.bulkPut(kept.map(({ article }) => article))
  await store.database.annotations.bulkPut(kept.flatMap(({ annotations }) => annotations))
}

const ask = async () =>
  value(
    await keptOfNames(
      store.database,
      { officials: ['Ana Ruiz'], knownOfficials: ['Ana María Ruiz'], agreements: ['Harbour Pact'] },
      'https://a.example/here',
    ),
  ).map(({ article, annotations }) => [article.date, annotations.map(({ id }) => id).sort()])

test('what is kept of the names elsewhere, the newest article first; another kind of the same name is another thing', async () => {
  await fill()
  expect(await ask()).toEqual([
    ['2025-01-01', ['pact', 'spelled']],
    ['2020-01-01', ['old']],
  ])
})

test('what was deleted is not told', async () => {
  await fill()
  await remove(store.database, ['old', 'pact'])
  expect(await ask()).toEqual([['2025-01-01', ['spelled']]])
})
