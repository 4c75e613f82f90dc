/** What tests of the store share: a database of their own, something to keep, and the value of a result. */
import { afterEach, beforeEach, vi } from 'vitest'
import type { Result } from '../../../lib/domain/result.ts'
import type { ActName } from '../../../lib/storage/acts.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import type { ToKeep } from '../../../lib/storage/keeping.ts'
import { anArticle, anOfficial, selectorsOf } from '../../support/builders.ts'

/** Key of the article of `aWish`. */
export const KEY = 'https://news.example/world/harbour-pact'

/** A database for each test of a file; mocks go with it. */
export function aStore(): { readonly database: Database } {
  let database: Database
  beforeEach(() => {
    database = openDatabase(`store-${crypto.randomUUID()}`)
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await database.delete()
  })
  return {
    get database() {
      return database
    },
  }
}

export function aWish(parts: Partial<ToKeep> = {}): ToKeep {
  const { text, ...article } = anArticle()
  const quote = 'Ana Ruiz'
  return {
    id: 'one',
    article,
    entity: anOfficial(),
    quote,
    context: text,
    selectors: selectorsOf(text, quote),
    ...parts,
  }
}

/** Of the same article, another mention. */
export function anotherWish(parts: Partial<ToKeep> = {}): ToKeep {
  const quote = 'Harbour Pact'
  return aWish({ id: 'two', quote, selectors: selectorsOf(anArticle().text, quote), ...parts })
}

/** A page of another address, as `aWish` has it. */
export function anArticleAt(url: string, parts: Partial<ToKeep['article']> = {}): ToKeep['article'] {
  const { text: _, ...article } = anArticle({ url, ...parts })
  return article
}

let acts = 0

/** A name for an act, at a moment of its own unless it is told one. */
export function anAct(at = new Date(Date.UTC(2026, 0, 1) + ++acts * 1000).toISOString()): ActName {
  return { id: `act-${++acts}`, at }
}

/** What a result carries; throws where it failed. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

/** Every row that the reader's acts change, as text: two equal texts are byte-identical collections. */
export async function snapshot(database: Database): Promise<string> {
  const tables = [
    database.articles,
    database.annotations,
    database.collections,
    database.corrections,
    database.fileDecisions,
    database.packs,
    database.packFacts,
    database.preferences,
  ]
  const rows = await Promise.all(tables.map((table) => table.toArray()))
  return JSON.stringify(rows, (_, field) =>
    field && typeof field === 'object' && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  )
}
