import { expect, test } from 'vitest'
import { createNewestReading } from '../../../entrypoints/background/newest-reading.ts'
import { nextTurn } from '../../../lib/work/next-turn.ts'

/** Readings that go on until they are stopped or the test ends them, by name. */
function aReader() {
  const newest = createNewestReading<string>()
  const endings = new Map<string, () => void>()
  const stopped: string[] = []
  const read = (tab: number, name: string) =>
    newest(
      tab,
      (signal) =>
        new Promise((resolve, reject) => {
          endings.set(name, () => resolve(name))
          signal.addEventListener('abort', () => {
            stopped.push(name)
            reject(signal.reason)
          })
        }),
    )
  return { read, endings, stopped }
}

test('a newer reading of a tab stops the one before, and only that', async () => {
  const { read, endings, stopped } = aReader()
  const [older, elsewhere, newer] = [read(1, 'older'), read(2, 'elsewhere'), read(1, 'newer')]
  expect(await older).toMatchObject({ ok: false, problem: { code: 'superseded' } })
  for (const end of endings.values()) end()
  expect([await newer, await elsewhere]).toEqual([
    { ok: true, value: 'newer' },
    { ok: true, value: 'elsewhere' },
  ])
  expect(stopped).toEqual(['older'])
})

test('what was done is not stopped afterwards', async () => {
  const { read, endings, stopped } = aReader()
  const first = read(1, 'first')
  endings.get('first')?.()
  expect((await first).ok).toBe(true)
  const second = read(1, 'second')
  endings.get('second')?.()
  await second
  expect(stopped).toEqual([])
})

test('what fails by itself is told as it is', async () => {
  const fails = async () => {
    throw new Error('No grammar.')
  }
  await expect(createNewestReading()(1, fails)).rejects.toThrow('No grammar.')
})

test('the next turn comes after all that waited, timers and messages', async () => {
  const came: string[] = []
  setTimeout(() => came.push('timer'), 0)
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => void came.push('message')
  port2.postMessage(null)
  for (let turn = 0; turn < 50 && came.length < 2; turn++) await nextTurn()
  port1.close()
  expect(came.sort()).toEqual(['message', 'timer'])
})
