// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { saveFile } from '../../../lib/panel-session/save-file.ts'

let saved: { name: string; blob: Blob }[]

beforeEach(() => {
  saved = []
  let blob: Blob | undefined
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob
    return 'blob:made'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (blob) saved.push({ name: this.download, blob })
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('pieces that come over time are one file, in order', async () => {
  async function* pieces() {
    for (let at = 0; at < 3; at++) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      yield `${at},`
    }
  }
  await saveFile({ name: 'a.csv', mime: 'text/csv', pieces: pieces() })
  expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([['a.csv', 'text/csv']])
  expect(await saved[0]?.blob.text()).toBe('0,1,2,')
})

test('where a piece fails nothing is saved', async () => {
  async function* pieces() {
    yield 'half'
    throw new Error('closed')
  }
  await expect(saveFile({ name: 'a', mime: 'text/plain', pieces: pieces() })).rejects.toThrow('closed')
  expect(saved).toEqual([])
})
