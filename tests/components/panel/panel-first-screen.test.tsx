// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { anOfficial, aReading } from '../../support/builders.ts'
import { aView, mentionOf, readPage, showPanel } from './panel-samples.tsx'

const COUNT = 19
const ids = Array.from({ length: COUNT }, (_, nth) => `P${nth}`)
const long = aView({
  page: {
    ...readPage,
    reading: aReading({
      mentions: ids.map((id) => mentionOf('Ana Ruiz', 'official', id)),
      officials: Object.fromEntries(ids.map((id) => [id, anOfficial({ id, name: `Ana Ruiz ${id}` })])),
    }),
  } as typeof readPage,
})

let frames: FrameRequestCallback[]

beforeEach(() => {
  frames = []
  vi.stubGlobal('innerHeight', 500)
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the rows of the first screen are drawn alone, whatever is heard meanwhile; the rest once they are seen', async () => {
  const { root, again } = showPanel(long)
  const count = () => root.querySelectorAll('.entity').length
  expect(count()).toBe(5)
  again({ ...long, earlier: [], site: { host: 'news.example', rule: 'always' } })
  expect(count()).toBe(5)
  await act(() => {
    for (const frame of frames) frame(0)
  })
  expect(count()).toBe(5)
  await act(() => {
    vi.runAllTimers()
  })
  expect(count()).toBe(COUNT)
})
