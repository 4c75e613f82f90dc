import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFilesAhead } from '../../../entrypoints/library/files-ahead.ts'
import type { Kept } from '../../../lib/domain/annotation.ts'
import { agreementFiles, entriesOfKept } from '../../../lib/insight/agreement-file.ts'
import { aKept, anAgreement } from '../../support/builders.ts'

/** One article on each of so many instruments. */
const collection = (count: number): Kept[] =>
  Array.from({ length: count }, (_, at) =>
    aKept({ url: `https://news.example/${at}` }, [{ entity: anAgreement({ name: `Orchard ${at} pact` }) }]),
  )

const read = vi.hoisted(() => ({ entries: 0, persons: 0, failsAt: 0 }))
vi.mock('../../../lib/insight/entry-traits.ts', async (original) => {
  const { traitsOf } = await original<typeof import('../../../lib/insight/entry-traits.ts')>()
  return {
    traitsOf: (entry: Parameters<typeof traitsOf>[0]) => {
      if (++read.entries === read.failsAt) throw new Error('This entry cannot be read.')
      return traitsOf(entry)
    },
  }
})

vi.mock('../../../lib/insight/dossiers.ts', async (original) => {
  const { dossiersInSteps } = await original<typeof import('../../../lib/insight/dossiers.ts')>()
  return {
    dossiersInSteps: (kept: Kept[]) => {
      read.persons++
      return dossiersInSteps(kept)
    },
  }
})

beforeEach(() => {
  Object.assign(read, { entries: 0, persons: 0, failsAt: 0 })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => vi.useRealTimers())

test('files are put together beside the reader, and are there when they are asked for', () => {
  const ahead = createFilesAhead()
  const [all, decisions] = [collection(120), []]
  ahead.prepare(all, decisions)
  vi.advanceTimersByTime(200)
  expect(read.entries).toBe(0)
  vi.runAllTimers()
  expect(read.entries).toBe(120)
  const files = ahead.of(all, decisions)
  expect(read.entries).toBe(120)
  expect(files).toEqual(agreementFiles(entriesOfKept(all), decisions))
})

test('what is half done when it is asked for is done to its end', () => {
  const ahead = createFilesAhead()
  const [all, decisions] = [collection(120), []]
  ahead.prepare(all, decisions)
  const files = ahead.of(all, decisions)
  expect(files).toHaveLength(120)
  vi.runAllTimers()
  expect(ahead.of(all, decisions)).toBe(files)
  expect(read.entries).toBe(120)
})

test('a change drops what was begun, and changes in a row begin one time', () => {
  const ahead = createFilesAhead()
  const decisions: [] = []
  for (const count of [40, 41, 42]) {
    ahead.prepare(collection(count), decisions)
    vi.advanceTimersByTime(100)
  }
  vi.runAllTimers()
  expect(read.entries).toBe(42)
})

test('who asks for files does not wait for dossiers and ties, which come after', () => {
  const ahead = createFilesAhead()
  const [all, decisions] = [collection(20), []]
  ahead.prepare(all, decisions)
  ahead.of(all, decisions)
  expect(read.persons).toBe(0)
  vi.runAllTimers()
  expect(read.persons).toBe(1)
})

test('what fails beside the reader is no answer: who asks hears of it, and gets the files once it works', () => {
  const ahead = createFilesAhead()
  const [all, decisions] = [collection(20), []]
  read.failsAt = 10
  ahead.prepare(all, decisions)
  expect(() => vi.runAllTimers()).toThrow('cannot be read')
  read.failsAt = 20
  expect(() => ahead.of(all, decisions)).toThrow('cannot be read')
  expect(ahead.of(all, decisions)).toHaveLength(20)
})
