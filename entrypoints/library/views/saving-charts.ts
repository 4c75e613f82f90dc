/** Charts become files: a picture as SVG or PNG, or their table as CSV. */
import type { ChartFile } from '../../../lib/domain/chart-file.ts'
import type { ChartActs } from '../../../lib/domain/library-acts.ts'
import { ToldError } from '../../../lib/domain/told-error.ts'
import { visibleText } from '../../../lib/exchange/clean-copy.ts'
import { say } from '../../../lib/words/say.ts'
import type { Noticing } from '../noticing.ts'
import type { PageDoors } from '../page-doors.ts'
import { pngOf } from './png-of-svg.ts'

/** Makes the saving of charts of one library page. */
export function createSavingCharts(page: {
  doors: Pick<PageDoors, 'save'>
  noticing: Pick<Noticing, 'tell' | 'fail'>
}): ChartActs {
  return {
    saveChart(file) {
      const name = `${file.name}.${file.kind}`
      chartBlob(file).then(
        (blob) => {
          page.doors.save(name, blob)
          page.noticing.tell(say('charts:saved', { name }))
        },
        (error: unknown) => {
          console.warn('Entente could not save a drawing:', error)
          const why = error instanceof ToldError ? error.message : say('charts:notDrawn')
          page.noticing.fail(say('charts:notSaved', { why }))
        },
      )
    },
  }
}

/** The bytes of a file. Rejects where the browser cannot draw the picture. */
export async function chartBlob(file: ChartFile): Promise<Blob> {
  if (file.kind === 'csv') {
    const { csvLine } = await import('../../../lib/exchange/csv-line.ts')
    const { heads, rows } = file.table
    const lines = [heads, ...rows.map(({ cells }) => cells)].map((cells) => csvLine(cells.map(visibleText)))
    // Spreadsheets take a file without this mark for one in the letters of long ago.
    return new Blob(['\ufeff', ...lines], { type: 'text/csv' })
  }
  // What XML forbids would break the whole picture.
  const svg = visibleText(file.svg)
  if (file.kind === 'png') return pngOf({ ...file, svg })
  return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', svg], { type: 'image/svg+xml' })
}
