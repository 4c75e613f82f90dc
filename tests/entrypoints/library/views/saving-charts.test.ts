// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { createSavingCharts } from '../../../../entrypoints/library/views/saving-charts.ts'
import { waitFor } from '../../../support/wait-for.ts'
import { doorsOfTest, type SavedFile } from '../doors-of-test.ts'

function saving() {
  const files: SavedFile[] = []
  const noticing = { tell: vi.fn(), fail: vi.fn() }
  const { saveChart } = createSavingCharts({ doors: doorsOfTest(files), noticing })
  return { files, noticing, saveChart }
}

test('a table leaves as CSV that no spreadsheet calculates and every one reads as UTF-8', async () => {
  const { files, noticing, saveChart } = saving()
  const rows = [{ id: '1', cells: ['=SUM(A1)', 'Tô Lâm, "Lâm"\nnext'] }]
  saveChart({ kind: 'csv', name: 'entente-areas', table: { heads: ['Who', 'Total'], rows } })
  await waitFor(() => expect(files).toHaveLength(1))
  expect(files[0]).toMatchObject({ name: 'entente-areas.csv', mime: 'text/csv' })
  const bytes = await files[0]?.text()
  expect(bytes?.replace(/^\ufeff/, '')).toBe('"Who","Total"\r\n"\'=SUM(A1)","Tô Lâm, ""Lâm""\nnext"\r\n')
  expect(noticing.tell).toHaveBeenCalledWith('Saved as entente-areas.csv.')
})

test('a picture leaves as an XML document without what XML forbids', async () => {
  const { files, saveChart } = saving()
  saveChart({ kind: 'svg', name: 'x', svg: '<svg><text>a\u0000b</text></svg>', width: 1, height: 1 })
  await waitFor(() => expect(files).toHaveLength(1))
  expect(await files[0]?.text()).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<svg><text>a\ufffdb</text></svg>',
  )
})

test('what cannot be drawn is told', async () => {
  const { noticing, saveChart } = saving()
  vi.stubGlobal(
    'Image',
    class {
      decode = () => Promise.reject(new Error('no picture'))
    },
  )
  saveChart({ kind: 'png', name: 'x', svg: '<svg/>', width: 1, height: 1 })
  await waitFor(() =>
    expect(noticing.fail).toHaveBeenCalledWith(
      'The file could not be made: the browser could not draw the picture; save it as SVG or CSV',
    ),
  )
  vi.unstubAllGlobals()
})
