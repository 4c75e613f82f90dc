import { afterEach, expect, test, vi } from 'vitest'
import { whatIsDrawnIsSeen } from '../../../lib/panel-session/what-is-drawn-is-seen.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 50))

test('what is drawn is seen once its frame is over', async () => {
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  const seen = vi.fn()
  void whatIsDrawnIsSeen().then(seen)
  await aWhile()
  expect(seen).not.toHaveBeenCalled()
  for (const frame of frames) frame()
  await aWhile()
  expect(seen).toHaveBeenCalled()
})

test('where nobody looks, so that no frame comes, it is not waited for long', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const seen = vi.fn()
  void whatIsDrawnIsSeen().then(seen)
  await vi.waitFor(() => expect(seen).toHaveBeenCalled(), { timeout: 5_000 })
})
