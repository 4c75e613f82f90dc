/** What an export is: its format, its name, and all that the file is made of. */
import type { FileDecision } from '../../lib/domain/agreement-file.ts'
import type { Kept } from '../../lib/domain/annotation.ts'
import type { Beside, ExportSource } from '../../lib/domain/exchange.ts'
import type { ExportPreview, ExportScope, ExportWish } from '../../lib/domain/export-view.ts'
import { type Counts, countsOf, type LibraryView } from '../../lib/domain/library-view.ts'
import { exportFileName } from '../../lib/exchange/file-name.ts'
import { type ExportFormat, FORMATS } from '../../lib/exchange/formats.ts'
import type { Database } from '../../lib/storage/database.ts'
import { everything } from '../../lib/storage/everything.ts'
import { beside } from './beside-annotations.ts'
import { exportSource } from './export-source.ts'
import { collectionsNamedBy, keptInScope, withBin } from './scope.ts'

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

function formatOf({ format: id }: Pick<ExportWish, 'format'>): ExportFormat {
  const format = FORMATS.find((one) => one.id === id)
  if (!format) throw new Error(`There is no format ${id}.`)
  return format
}

/** The format and the file's name alone, known at once. */
export function namedExport(
  { scope, format: id }: ExportWish,
  page: ExportedPage,
  now: string,
): { format: ExportFormat; kept: readonly Kept[]; name: string } {
  const format = formatOf({ format: id })
  const { all, view } = page
  const kept = keptInScope(scope, { all, shown: view.shown ?? [], collections: view.collections })
  return { format, kept, name: exportFileName(kept, format.ending, now) }
}

/** All of it, from what is stored now; where the database does not answer, from what the page has read. */
export async function storedExport(
  wish: ExportWish,
  { database, page, now }: { database: Database; page: ExportedPage; now: string },
): Promise<RenderedExport> {
  const stored = await storedKept(database, { withDeleted: isBackup(wish) })
  if (!stored) return shownExport(wish, { page, now })
  const shown = new Set((page.view.shown ?? []).flatMap(({ annotations }) => annotations.map(({ id }) => id)))
  const scope: ExportScope = wish.scope.what === 'shown' ? { what: 'selected', ids: [...shown] } : wish.scope
  const kept = keptInScope(scope, { all: stored, shown: [], collections: page.view.collections })
  const { name } = namedExport(wish, page, now)
  const about = { page, now, name, beside: isBackup(wish) ? await beside(database) : null }
  return rendered(wish, [...kept], about)
}

/** What the page itself knows of it: enough for a preview, and when nothing can be read. */
export function shownExport(
  wish: ExportWish,
  { page, now }: { page: ExportedPage; now: string },
): RenderedExport {
  const { kept, name } = namedExport(wish, page, now)
  const all = isBackup(wish) ? withBin(kept, page.view.bin ?? []) : [...kept]
  return rendered(wish, all, { page, now, name, beside: null })
}

/** A backup has what is in the bin, and what stands beside annotations. */
function isBackup({ scope, format }: ExportWish): boolean {
  return scope.what === 'all' && format === 'json'
}

function rendered(
  wish: ExportWish,
  kept: Kept[],
  about: { page: ExportedPage; now: string; name: string; beside: Beside | null },
): RenderedExport {
  const { decisions, view } = about.page
  const isWhole = isBackup(wish)
  const source = exportSource(kept, {
    exported: about.now,
    decisions,
    collections: isWhole ? view.collections : collectionsNamedBy(kept, view.collections),
    meanings: view.meanings,
    beside: about.beside,
  })
  return { format: formatOf(wish), name: about.name, source, isWhole, counts: countsOf(kept.map(living)) }
}

function living({ article, annotations }: Kept): Kept {
  return { article, annotations: annotations.filter(({ deleted }) => deleted === null) }
}

/** Everything that is stored, the article with the newest annotation first; null where the database does not answer. */
async function storedKept(database: Database, what: { withDeleted: boolean }): Promise<Kept[] | null> {
  try {
    const all: { kept: Kept; newest: string }[] = []
    for await (const kept of everything(database, what)) {
      const newest = kept.annotations.reduce((last, { created }) => (created > last ? created : last), '')
      all.push({ kept, newest })
    }
    return all.sort((a, b) => (a.newest < b.newest ? 1 : -1)).map(({ kept }) => kept)
  } catch {
    return null
  }
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
