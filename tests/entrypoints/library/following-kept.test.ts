import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followKept, type KeptFollower } from '../../../entrypoints/library/following-kept.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { aKept, anAnnotation } from '../../support/builders.ts'
import { waitFor } from '../../support/wait-for.ts'

let database: Database
let databases = 0
let told: [what: keyof KeptFollower, of: unknown][]
let stop: () => void

const KEPT = aKept({}, [{ id: 'pact' }, { id: 'ruiz' }])

const follower: KeptFollower = {
  onNewest: (kept) => told.push(['onNewest', kept.length]),
  onCounted: (all) => told.push(['onCounted', all]),
  onRows: ({ articles, annotations }) =>
    told.push(['onRows', [...articles.map(({ key }) => key), ...annotations.map(({ id }) => id)]]),
  onGone: ({ articles, annotations }) => told.push(['onGone', [...articles, ...annotations]]),
  onAll: ({ annotations }) => told.push(['onAll', [...annotations].sort()]),
  onSettled: () => told.push(['onSettled', null]),
  onFault: (message) => told.push(['onFault', message]),
}
const names = () => told.map(([what]) => what)

beforeEach(async () => {
  told = []
  database = openDatabase(`following-kept-${++databases}`)
  await database.articles.add(KEPT.article)
  await database.annotations.bulkAdd(KEPT.annotations)
  stop = () => undefined
})
afterEach(async () => {
  stop()
  await database.delete()
})

async function followed(): Promise<void> {
  stop = followKept(database, follower)
  await waitFor(() => expect(names()).toContain('onAll'))
}

test('the newest comes first, then all, then that it was all', async () => {
  await followed()
  expect(told[0]).toEqual(['onNewest', 1])
  expect(told.at(-1)).toEqual(['onAll', ['pact', 'ruiz']])
})

test('how much there is comes by itself: no row that changed meanwhile is told as it was', async () => {
  await followed()
  await waitFor(() => expect(told).toContainEqual(['onCounted', { annotations: 2, articles: 1 }]))
  expect(names().filter((what) => what === 'onNewest')).toHaveLength(1)
})

test('afterwards only what changed is read, and what is gone is told', async () => {
  await followed()
  told = []
  await database.annotations.update('pact', { note: 'when?' })
  await waitFor(() => expect(names()).toEqual(['onRows', 'onGone', 'onSettled']))
  expect(told[0]).toEqual(['onRows', ['pact']])
  told = []
  await database.annotations.delete('ruiz')
  await waitFor(() => expect(told[1]).toEqual(['onGone', ['ruiz']]))
})

test('what changes while all is read is told after it', async () => {
  stop = followKept(database, follower)
  await database.annotations.add(anAnnotation({ id: 'late' }))
  await waitFor(() => {
    const rows = told.flatMap(([what, of]) => (what === 'onRows' ? (of as string[]) : []))
    expect(rows).toContain('late')
  })
  expect(names().filter((what) => what === 'onFault')).toEqual([])
})

test('where it is not told what changed, all is read again, and what is gone falls away', async () => {
  await database.annotations.bulkAdd(Array.from({ length: 200 }, (_, at) => anAnnotation({ id: `n${at}` })))
  await followed()
  told = []
  await database.annotations.clear()
  await waitFor(() => expect(told.at(-1)).toEqual(['onAll', []]))
})

test('a database that cannot be opened is told in words', async () => {
  database.close({ disableAutoOpen: false })
  const failing = () => Promise.reject(new DOMException('Internal error.', 'UnknownError')) as never
  Object.assign(database, { open: failing, transaction: failing })
  stop = followKept(database, follower)
  await waitFor(() => expect(told).toHaveLength(1))
  expect(told[0]?.[0]).toBe('onFault')
  expect(told[0]?.[1]).toContain('cannot be opened')
})

test('a mistake of our own is not told as the database’s', async () => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const mistake = new TypeError('undefined is no row')
  stop = followKept(database, {
    ...follower,
    onRows() {
      throw mistake
    },
  })
  await waitFor(() => expect(names()).toContain('onFault'))
  expect(told.find(([what]) => what === 'onFault')?.[1]).toMatch(/^Entente made a mistake/)
  expect(heard).toHaveBeenCalledWith(expect.stringContaining('take in what is kept'), mistake)
  heard.mockRestore()
})

test('a mistake with the newest is told too', async () => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  stop = followKept(database, {
    ...follower,
    onNewest() {
      throw new TypeError('undefined is no row')
    },
  })
  await waitFor(() => expect(names()).toContain('onFault'))
  expect(heard).toHaveBeenCalledOnce()
  heard.mockRestore()
})

test('nothing is told after the stop', async () => {
  await followed()
  stop()
  told = []
  await database.annotations.update('pact', { note: 'when?' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(told).toEqual([])
})
