/** A small library as a reader would have it: every kind, colour and state, in several languages. */
import type { Page } from 'playwright-core'
import type { Annotation, Kept } from '../../lib/domain/annotation.ts'
import type { Collection } from '../../lib/domain/collection.ts'
import { aKept, anAgreement, anArea, anOfficial, selectorsOf } from './builders.ts'

const DAY = 24 * 60 * 60 * 1000
const daysAgo = (days: number) => new Date(Date.UTC(2026, 10, 20, 9, 30) - days * DAY).toISOString()

const collection = (id: string, name: string, parent: string | null): Collection => ({
  id,
  name,
  parent,
  created: daysAgo(30),
  modified: daysAgo(30),
  deleted: null,
})

const COLLECTIONS = [
  collection('asia', 'Southeast Asia', null),
  collection('mekong', 'Mekong basin', 'asia'),
  collection('trade', 'Trade agreements to watch', null),
]

/** An annotation whose quote stands in its sentence. */
function passage(context: string, quote: string, parts: Partial<Annotation>): Partial<Annotation> {
  const created = daysAgo(3)
  return { context, quote, selectors: selectorsOf(context, quote), created, modified: created, ...parts }
}

const KEPT: Kept[] = [
  aKept(
    {
      url: 'https://courier.example/world/harbour-pact',
      title: 'Two ports, one pact: neighbours agree on harbour security',
      outlet: 'The Example Courier',
      date: '2026-11-12',
    },
    [
      passage(
        'After two years of talks Foreign Minister Ana Ruiz signed the Harbour Pact in Callao on Thursday.',
        'Harbour Pact',
        {
          id: 'pact',
          entity: anAgreement({ date: '2026-11-12' }),
          note: 'Ask the ministry when the annexes are published.\nThe Spanish text counts.',
          tags: ['ports', 'security'],
          colour: 'pink',
          collections: ['trade'],
        },
      ),
      passage(
        'After two years of talks Foreign Minister Ana Ruiz signed the Harbour Pact in Callao on Thursday.',
        'Ana Ruiz',
        { id: 'ruiz', entity: anOfficial(), tags: ['security'] },
      ),
      passage(
        'Customs officers of both sides will share one list of vessels from January, and coast guards will train together every spring.',
        'Customs officers of both sides will share one list of vessels from January',
        {
          id: 'highlight',
          kind: 'highlight',
          entity: null,
          colour: 'yellow',
          collections: ['trade', 'mekong'],
          changed: {
            context:
              'Customs officers of both sides will share one list of vessels from March, and coast guards will train together every spring.',
            seen: daysAgo(1),
          },
        },
      ),
    ],
  ),
  aKept(
    {
      url: 'https://bao.example/mekong',
      title: 'Việt Nam và Singapore mở rộng hợp tác năng lượng trên lưu vực sông Mê Công',
      outlet: 'Báo Ví Dụ',
      language: 'vi',
      date: '2026-11-08',
    },
    [
      {
        id: 'whole',
        kind: 'article',
        quote: '',
        context: '',
        selectors: null,
        entity: null,
        note: 'Background for the energy brief.',
        tags: ['năng lượng', 'to read'],
        colour: 'green',
        collections: ['mekong'],
        created: daysAgo(5),
        modified: daysAgo(5),
      },
      passage('Hai bên nhất trí thúc đẩy năng lượng tái tạo và nông nghiệp bền vững.', 'năng lượng tái tạo', {
        id: 'energy',
        entity: anArea({ name: 'renewable energy', topic: 'energy', parties: ['VN', 'SG'] }),
        tags: ['năng lượng'],
        colour: 'blue',
        collections: ['asia'],
      }),
    ],
  ),
  aKept(
    {
      url: 'https://wire.example/grain',
      title: 'Grain talks end without a text',
      outlet: 'Wire',
      date: null,
    },
    [
      passage(
        'Delegates left Montevideo without a text, though a framework agreement may be signed in March 2027.',
        'framework agreement',
        {
          id: 'grain',
          entity: anAgreement({
            name: 'framework agreement on grain',
            type: 'agreement',
            status: 'negotiating',
            parties: ['UY', 'AR'],
            date: null,
          }),
        },
      ),
    ],
  ),
]

const BIN: Partial<Annotation>[] = [
  passage('A memorandum on fisheries was mentioned only in passing.', 'memorandum on fisheries', {
    id: 'gone',
    entity: anAgreement({ name: 'memorandum on fisheries', type: 'mou', status: 'unknown' }),
    note: 'Probably the one of 2019.',
    deleted: daysAgo(2),
  }),
]

const [first] = KEPT
/** Rows by table, as the database holds them. */
export const ROWS = {
  articles: KEPT.map(({ article }) => article),
  annotations: [...KEPT.flatMap(({ annotations }) => annotations), ...aKept(first?.article, BIN).annotations],
  collections: COLLECTIONS,
  preferences: [
    {
      name: 'colour-meanings',
      value: { yellow: 'To check', green: 'Background', blue: '', pink: 'For the weekly brief' },
    },
  ],
}

/** Puts rows into the database of an extension page, past the store. */
export async function putRows(page: Page, rows: Record<string, readonly object[]>): Promise<void> {
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('entente')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const writing = database.transaction(Object.keys(tables), 'readwrite')
          for (const [table, all] of Object.entries(tables)) {
            for (const row of all) writing.objectStore(table).put(row)
          }
          writing.oncomplete = () => {
            database.close()
            resolve()
          }
          writing.onerror = () => reject(writing.error)
        }
      }),
    rows,
  )
}

/** Leaves no row in the database that an extension page sees, and no second copy of any. */
export async function emptyTables(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('entente')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const tables = [...database.objectStoreNames]
          const writing = database.transaction(tables, 'readwrite')
          for (const table of tables) writing.objectStore(table).clear()
          writing.oncomplete = () => {
            database.close()
            resolve()
          }
          writing.onerror = () => reject(writing.error)
        }
      }),
  )
}
