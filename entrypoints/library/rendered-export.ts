/** What an export is: its format, its name, and all that the file is made of. */
import type { FileDecision } from '../../lib/domain/agreement-file.ts'
import type { Kept } from '../../lib/domain/annotation.ts'
import type { ExportSource } from '../../lib/domain/exchange.ts'
import type { ExportPreview, ExportWish } from '../../lib/domain/export-view.ts'
import type { Counts, LibraryView } from '../../lib/domain/library-view.ts'
import { exportFileName } from '../../lib/exchange/file-name.ts'
import { type ExportFormat, FORMATS } from '../../lib/exchange/formats.ts'
import type { Database } from '../../lib/storage/database.ts'
import { beside } from './beside-annotations.ts'
import { exportSource } from './export-source.ts'
import { collectionsNamedBy, countsOf, keptInScope, withBin } from './scope.ts'

/** A preview has so many lines, and no more characters than these. */
const PREVIEW = { lines: 40, characters: 4_000 }

/** What the page knows when something leaves. */
export type ExportedPage = {
  all: readonly Kept[]
  decisions: readonly FileDecision[]
  view: Pick<LibraryView, 'shown' | 'bin' | 'collections' | 'meanings'>
}

export type RenderedExport = {
  format: ExportFormat
  name: string
  source: ExportSource
  /** Whether it is a backup: everything, in the format that loses nothing. */
  isWhole: boolean
  /** Without what is in the bin. */
  counts: Counts
}

/** The format and the file's name alone, known at once. */
export function namedExport(
  { scope, format: id }: ExportWish,
  page: ExportedPage,
  now: string,
): { format: ExportFormat; kept: readonly Kept[]; name: string } {
  const format = FORMATS.find((one) => one.id === id)
  if (!format) throw new Error(`There is no format ${id}.`)
  const { all, view } = page
  const kept = keptInScope(scope, { all, shown: view.shown ?? [], collections: view.collections })
  return { format, kept, name: exportFileName(kept, format.ending, now) }
}

/** All of it. A backup has what is in the bin, and what stands beside annotations. */
export async function renderedExport(
  wish: ExportWish,
  { database, page, now }: { database: Database; page: ExportedPage; now: string },
): Promise<RenderedExport> {
  const { decisions, view } = page
  const { format, kept, name } = namedExport(wish, page, now)
  const isWhole = wish.scope.what === 'all' && format.id === 'json'
  const source = exportSource(isWhole ? withBin(kept, view.bin ?? []) : [...kept], {
    exported: now,
    decisions,
    collections: isWhole ? view.collections : collectionsNamedBy(kept, view.collections),
    meanings: view.meanings,
    beside: isWhole ? await beside(database) : null,
  })
  return { format, name, source, isWhole, counts: countsOf(kept) }
}

/** The first lines of the file, written no further than they reach. */
export async function previewOf({ format, name, source, counts }: RenderedExport): Promise<ExportPreview> {
  const about = { name, annotations: counts.annotations }
  let text = ''
  for await (const piece of format.render(source)) {
    text += piece
    if (text.length > PREVIEW.characters || text.split('\n').length > PREVIEW.lines) {
      const lines = text.slice(0, PREVIEW.characters).split('\n').slice(0, PREVIEW.lines)
      return { ...about, text: lines.join('\n'), isCut: true }
    }
  }
  return { ...about, text, isCut: false }
}
