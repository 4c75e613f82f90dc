import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ok, problem, type Result } from '../../../lib/domain/result.ts'
import type { Drafts } from '../../../lib/panel-session/drafts.ts'
import { type NotesInHand, openNoteDesk } from '../../../lib/panel-session/note-desk.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A desk on a database that answers as `answer` says, and what reached it. */
function aDesk(left: Record<string, string> = {}) {
  const held = { ...left }
  const drafts: Drafts = {
    all: () => ({ ...held }),
    hold: (id, text) => {
      held[id] = text
    },
    forget: (id, text) => {
      if (held[id] === text) delete held[id]
    },
  }
  const bench = {
    held,
    saved: [] as string[],
    notes: {} as NotesInHand,
    answer: async (): Promise<Result<null>> => ok(null),
    /** What each save went on with. */
    continued: [] as (string | null)[],
  }
  const desk = openNoteDesk({
    save: async (_id, text, continuing) => {
      const answer = await bench.answer()
      if (!answer.ok) return answer
      bench.saved.push(text)
      bench.continued.push(continuing)
      return ok({ act: continuing ?? `act ${bench.saved.length}`, changed: 1 })
    },
    drafts,
    onChange: (notes) => {
      bench.notes = notes
    },
  })
  return { desk, bench }
}

const diskFull = async () => problem('disk-full', 'The disk is full.')

test('a pause in typing saves once, and within half a second', async () => {
  const { desk, bench } = aDesk()
  for (const text of ['a', 'ab', 'abc']) {
    desk.type('x', text)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(bench.saved).toEqual([])
  await vi.advanceTimersByTimeAsync(400)
  expect(bench.saved).toEqual(['abc'])
  expect(bench.notes.x).toEqual({ text: 'abc', saving: { step: 'saved' } })
})

test('each key stroke is held as a draft until the database has it', async () => {
  const { desk, bench } = aDesk()
  desk.type('x', 'a')
  expect(bench.held).toEqual({ x: 'a' })
  await vi.advanceTimersByTimeAsync(500)
  expect(bench.held).toEqual({})
})

test('leaving the field saves at once, and not a second time', async () => {
  const { desk, bench } = aDesk()
  desk.type('x', 'a')
  await desk.leave('x')
  expect(bench.saved).toEqual(['a'])
  await vi.advanceTimersByTimeAsync(1000)
  await desk.leave('x')
  expect(bench.saved).toEqual(['a'])
})

test('a panel that closes saves every note', async () => {
  const { desk, bench } = aDesk()
  desk.type('x', 'a')
  desk.type('y', 'b')
  await desk.saveAll()
  expect(bench.saved).toEqual(['a', 'b'])
})

test('a database that fails is told, and the text stays in hand and among the drafts', async () => {
  const { desk, bench } = aDesk()
  bench.answer = diskFull
  desk.type('x', 'a')
  await vi.advanceTimersByTimeAsync(500)
  expect(bench.notes.x).toEqual({ text: 'a', saving: { step: 'failed', message: 'The disk is full.' } })
  expect(bench.held).toEqual({ x: 'a' })
  bench.answer = async () => ok(null)
  await desk.leave('x')
  expect(bench.notes.x?.saving).toEqual({ step: 'saved' })
  expect(bench.held).toEqual({})
})

test('what is typed while a save is under way is saved after it, in order', async () => {
  const { desk, bench } = aDesk()
  bench.answer = () => new Promise((resolve) => setTimeout(() => resolve(ok(null)), 300))
  desk.type('x', 'a')
  void desk.leave('x')
  await vi.advanceTimersByTimeAsync(100)
  desk.type('x', 'ab')
  await vi.advanceTimersByTimeAsync(250)
  expect(bench.notes.x).toEqual({ text: 'ab', saving: { step: 'unsaved' } })
  expect(bench.held).toEqual({ x: 'ab' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(bench.saved).toEqual(['a', 'ab'])
  expect(bench.held).toEqual({})
})

test('drafts that an earlier panel left are saved at the start', async () => {
  const { bench } = aDesk({ x: 'typed before the popup closed' })
  expect(bench.notes.x?.text).toBe('typed before the popup closed')
  await vi.advanceTimersByTimeAsync(0)
  expect(bench.saved).toEqual(['typed before the popup closed'])
  expect(bench.held).toEqual({})
})

test('a draft whose annotation is gone does not come back for ever', async () => {
  const { desk, bench } = aDesk()
  bench.answer = async () => problem('not-found', 'Gone.')
  desk.type('x', 'a')
  await desk.leave('x')
  expect(bench.held).toEqual({})
  expect(bench.notes.x?.text).toBe('a')
})

test('a saved note gives way to what another panel wrote; an unsaved one does not', async () => {
  const { desk, bench } = aDesk()
  desk.type('x', 'mine')
  desk.letGo(new Map([['x', 'theirs']]))
  expect(bench.notes.x?.text).toBe('mine')
  await desk.leave('x')
  desk.letGo(new Map([['x', 'mine']]))
  expect(bench.notes.x?.text).toBe('mine')
  desk.letGo(new Map([['x', 'theirs']]))
  expect(bench.notes.x).toBeUndefined()
})

test('what another window writes while this one is written stands beside it until the reader has seen it', async () => {
  const { desk, bench } = aDesk()
  desk.letGo(new Map([['x', 'before']]))
  desk.type('x', 'mine')
  desk.letGo(new Map([['x', 'theirs']]))
  expect(bench.notes.x).toMatchObject({ text: 'mine', other: 'theirs' })
  await vi.advanceTimersByTimeAsync(500)
  desk.letGo(new Map([['x', 'mine']]))
  expect(bench.notes.x).toMatchObject({ text: 'mine', saving: { step: 'saved' }, other: 'theirs' })
  desk.forgetOther('x')
  expect(bench.notes.x).not.toHaveProperty('other')
})

test('what was saved here is not taken for another window’s', async () => {
  const { desk, bench } = aDesk()
  desk.letGo(new Map([['x', '']]))
  desk.type('x', 'a')
  await vi.advanceTimersByTimeAsync(500)
  desk.type('x', 'ab')
  desk.letGo(new Map([['x', 'a']]))
  desk.letGo(new Map([['x', '']]))
  expect(bench.notes.x).toEqual({ text: 'ab', saving: { step: 'unsaved' } })
})

test('pauses in typing go on with one act, until the field is left or nothing was typed for half a minute', async () => {
  const { desk, bench } = aDesk()
  const type = async (text: string) => {
    desk.type('x', text)
    await vi.advanceTimersByTimeAsync(500)
  }
  await type('a')
  await type('ab')
  await vi.advanceTimersByTimeAsync(30_000)
  await type('abc')
  await type('abcd')
  await desk.leave('x')
  await type('abcde')
  expect(bench.continued).toEqual([null, 'act 1', null, 'act 3', null])
})
