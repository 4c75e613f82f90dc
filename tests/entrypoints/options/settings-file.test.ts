// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { waitFor } from '../../support/wait-for.ts'
import { aSettingsBench } from './settings-bench.ts'

const bench = aSettingsBench()

function large(): File {
  const file = new File(['{}'], 'mine.json')
  Object.defineProperty(file, 'size', { value: 60_000_000 })
  return file
}

function moved(): File {
  const file = new File(['{}'], 'mine.json')
  file.text = () => Promise.reject(new DOMException('', 'NotFoundError'))
  return file
}

test.each([
  ['is larger than any settings', large, /larger than 50 MB/],
  ['moved since it was chosen', moved, /could not be read/],
  ['holds no settings', () => new File(['{}'], 'mine.json'), /Entente|settings/i],
])('a file that %s is refused with the reason', async (_, file, why) => {
  const { view, acts } = bench.open()
  acts.readSettings(file())
  await waitFor(() =>
    expect(view.value.settingsFile).toMatchObject({ step: 'refused', why: expect.stringMatching(why) }),
  )
})
