import { expect, test } from 'vitest'
import { openText } from '../../../lib/exchange/import-file.ts'

test('50 MB are opened, a character more is refused', () => {
  const largest = `${' '.repeat(49_999_999)}x`
  expect(openText(largest).ok).toBe(true)
  expect(openText(`${largest} `)).toEqual({
    ok: false,
    refused: [{ where: null, why: 'is larger than 50 MB' }],
    more: 0,
  })
})

test('what is opened is the text, without a mark of the byte order before it', () => {
  expect(openText(' a\ufeffb ')).toEqual({ ok: true, text: ' a\ufeffb ' })
  expect(openText('\ufeffHighlight,Title')).toEqual({ ok: true, text: 'Highlight,Title' })
})
