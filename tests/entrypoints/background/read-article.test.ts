import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openKnowledge } from '../../../entrypoints/background/knowledge.ts'
import { type ReadingDesk, readArticle } from '../../../entrypoints/background/read-article.ts'
import { readingBasis } from '../../../entrypoints/background/reading-basis.ts'
import { beginningsOf } from '../../../lib/recognition/beginnings.ts'
import { createRecogniser } from '../../../lib/recognition/create-recogniser.ts'
import { addCorrection, removeCorrection } from '../../../lib/storage/correction-store.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { aCorrection, anArticle } from '../../support/builders.ts'

let database: Database
beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`)
})
afterEach(() => database.delete())

const recogniser = createRecogniser()
const aDesk = async (parts: Partial<ReadingDesk> = {}): Promise<ReadingDesk> => ({
  database,
  basis: await readingBasis(database, openKnowledge(database)),
  loadRecogniser: async () => recogniser,
  ...parts,
})

test('what was read before is shown without loading what reads texts', async () => {
  const loadRecogniser = vi.fn(async () => recogniser)
  const read = async () => readArticle(await aDesk({ loadRecogniser }), anArticle())
  const first = await read()
  expect(first.mentions.length).toBeGreaterThan(0)
  expect(loadRecogniser).toHaveBeenCalledTimes(1)
  expect(await read()).toEqual(first)
  expect(loadRecogniser).toHaveBeenCalledTimes(1)
})

test('a reading made under other corrections is stale', async () => {
  const article = anArticle()
  const names = async () =>
    Object.values((await readArticle(await aDesk(), article)).officials).map(({ name }) => name)
  expect(await names()).toEqual(['Ana Ruiz'])
  const correction = aCorrection({ what: 'not-an-official', name: 'ana ruiz', country: null })
  await addCorrection(database, correction)
  expect(await names()).toEqual([])
  await removeCorrection(database, correction.id)
  expect(await names()).toEqual(['Ana Ruiz'])
})

test('a reading that is not wanted any more ends, and nothing is remembered of it', async () => {
  const owner = new AbortController()
  const article = anArticle({ text: 'Foreign Minister Ana Ruiz signed the Harbour Pact. '.repeat(2_000) })
  const reading = readArticle(await aDesk(), article, {
    signal: owner.signal,
  })
  setTimeout(() => owner.abort(new Error('Not wanted any more.')), 1)
  await expect(reading).rejects.toThrow('Not wanted any more.')
  expect(await database.readings.count()).toBe(0)
})

test('of a long text beginnings are told first, each a reading of its own, and once it is remembered none', async () => {
  const paragraph = 'Foreign Minister Ana Ruiz signed the Harbour Pact. '.repeat(40)
  const article = anArticle({ text: Array.from({ length: 60 }, () => paragraph).join('\n\n') })
  const told: { mentions: number; last: number; readTo: number }[] = []
  const read = async () =>
    readArticle(await aDesk(), article, {
      tell({ mentions }, readTo) {
        told.push({ mentions: mentions.length, last: mentions.at(-1)?.end ?? 0, readTo })
      },
    })
  const whole = await read()
  expect(told.map(({ readTo }) => readTo)).toEqual(beginningsOf(article.text))
  expect(told.length).toBeGreaterThan(0)
  for (const { mentions, last, readTo } of told) {
    expect(mentions).toBeGreaterThan(10)
    expect(mentions).toBeLessThan(whole.mentions.length)
    expect(last).toBeLessThanOrEqual(readTo)
  }
  told.length = 0
  expect((await read()).mentions).toEqual(whole.mentions)
  expect(told).toEqual([])
})

test('corrections that cannot be read cost nothing but themselves', async () => {
  await database.open()
  database.corrections.toArray = () => {
    throw new DOMException('', 'UnknownError')
  }
  expect(Object.keys((await readArticle(await aDesk(), anArticle())).officials)).toHaveLength(1)
})
