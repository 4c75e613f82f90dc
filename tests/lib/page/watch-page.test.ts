// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteOwnHost } from '../../../lib/page/own-hosts.ts'
import { LONGEST_PAUSE_MS, MOST_REWRITES, QUIET_MS, watchText } from '../../../lib/page/watch-page.ts'

let root: HTMLElement
let owner: AbortController

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', undefined)
  document.body.innerHTML = '<main><article><p>One.</p></article></main>'
  root = document.querySelector('article') as HTMLElement
  owner = new AbortController()
})
afterEach(() => {
  owner.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const mutate = () => root.append(document.createElement('p'))
/** Lets time pass with a change of the page every 100 ms. */
async function storm(ms: number) {
  for (let passed = 0; passed < ms; passed += 100) {
    mutate()
    await vi.advanceTimersByTimeAsync(100)
  }
}
const start = (look: () => boolean, gaveUp?: () => void) =>
  watchText({ roots: () => [root], look: async () => look(), gaveUp }, owner.signal)

test('nothing is looked at while nothing changes', async () => {
  const look = vi.fn(() => false)
  start(look)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(look).not.toHaveBeenCalled()
})

test('a burst of changes is looked at once, after a quiet moment', async () => {
  const look = vi.fn(() => false)
  start(look)
  mutate()
  mutate()
  await vi.advanceTimersByTimeAsync(QUIET_MS - 1)
  expect(look).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(look).toHaveBeenCalledOnce()
})

test('a host of our own that comes and goes is no change; what changes beside it is', async () => {
  const look = vi.fn(() => false)
  start(look)
  const host = document.createElement('div')
  noteOwnHost(host)
  root.append(host)
  await vi.advanceTimersByTimeAsync(10_000)
  host.remove()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(look).not.toHaveBeenCalled()
  root.append(host)
  mutate()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(look).toHaveBeenCalledOnce()
})

test('a change is told at once and then until it was looked at, so that nothing wrong stays on the page', async () => {
  const changing = vi.fn()
  let storms = true
  watchText({ roots: () => [root], changing, look: async () => storms }, owner.signal)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(changing).not.toHaveBeenCalled()
  mutate()
  await vi.advanceTimersByTimeAsync(0)
  expect(changing).toHaveBeenCalledOnce()
  await storm(60_000)
  expect(changing.mock.calls.length).toBeGreaterThan(60_000 / QUIET_MS - 10)
  storms = false
  await vi.advanceTimersByTimeAsync(2 * LONGEST_PAUSE_MS)
  changing.mockClear()
  await vi.advanceTimersByTimeAsync(LONGEST_PAUSE_MS)
  expect(changing).not.toHaveBeenCalled()
})

test('a page that never rests is looked at after growing pauses', async () => {
  const times: number[] = []
  const began = Date.now()
  start(() => {
    times.push(Date.now() - began)
    return false
  })
  await storm(180_000)
  const pauses = times.map((time, at) => time - (times[at - 1] ?? 0))
  expect(times.length).toBeLessThan(13)
  for (const [at, pause] of pauses.entries()) {
    if (at > 0) expect(pause).toBeGreaterThanOrEqual(Math.min(LONGEST_PAUSE_MS, 1.8 * (pauses[at - 1] ?? 0)))
  }
  expect(pauses.at(-1)).toBeLessThan(LONGEST_PAUSE_MS + 1_000)
})

test('after a rest the first pause is short again', async () => {
  const look = vi.fn(() => false)
  start(look)
  await storm(10_000)
  await vi.advanceTimersByTimeAsync(2 * LONGEST_PAUSE_MS)
  look.mockClear()
  mutate()
  await vi.advanceTimersByTimeAsync(QUIET_MS)
  expect(look).toHaveBeenCalledOnce()
})

test('a page that rewrites itself for ever is left in peace', async () => {
  const look = vi.fn(() => true)
  const gaveUp = vi.fn()
  start(look, gaveUp)
  await storm(30 * LONGEST_PAUSE_MS)
  expect(gaveUp).toHaveBeenCalledOnce()
  const looks = look.mock.calls.length
  expect(looks).toBeGreaterThanOrEqual(MOST_REWRITES)
  expect(looks).toBeLessThan(2.5 * MOST_REWRITES)
  await storm(10 * LONGEST_PAUSE_MS)
  expect(look).toHaveBeenCalledTimes(looks)
})

test('a live report that gains a paragraph a minute is followed all day', async () => {
  const look = vi.fn(() => true)
  const gaveUp = vi.fn()
  start(look, gaveUp)
  for (let minute = 0; minute < 600; minute++) {
    mutate()
    await vi.advanceTimersByTimeAsync(60_000)
  }
  expect(look).toHaveBeenCalledTimes(600)
  expect(gaveUp).not.toHaveBeenCalled()
})

test('what changes while a look is at work is looked at too', async () => {
  let finish: (isAnother: boolean) => void = () => undefined
  const look = vi.fn(() => new Promise<boolean>((resolve) => (finish = resolve)))
  watchText({ roots: () => [root], look }, owner.signal)
  mutate()
  await vi.advanceTimersByTimeAsync(QUIET_MS)
  expect(look).toHaveBeenCalledOnce()
  mutate()
  await vi.advanceTimersByTimeAsync(10)
  finish(true)
  await vi.advanceTimersByTimeAsync(2 * QUIET_MS)
  expect(look).toHaveBeenCalledTimes(2)
})

test('an article that is taken out with what holds it is noticed', async () => {
  const look = vi.fn(() => true)
  start(look)
  document.querySelector('main')?.remove()
  await vi.advanceTimersByTimeAsync(QUIET_MS)
  expect(look).toHaveBeenCalledOnce()
})

test('nothing is looked at after the owner has aborted', async () => {
  const look = vi.fn(() => false)
  start(look)
  mutate()
  await vi.advanceTimersByTimeAsync(10)
  owner.abort()
  await storm(5_000)
  expect(look).not.toHaveBeenCalled()
})
