/** Taking annotations out: previewed, copied, or written to a file in slices that can be stopped. */
import type { ExportInHand, ExportWish } from '../../lib/domain/export-view.ts'
import type { ExportActs } from '../../lib/domain/library-acts.ts'
import { ToldError } from '../../lib/domain/told-error.ts'
import { noteBackup } from '../../lib/storage/backup-notes.ts'
import type { Database } from '../../lib/storage/database.ts'
import { isDiskFull } from '../../lib/storage/failure.ts'
import { say } from '../../lib/words/say.ts'
import { inSlices } from './in-slices.ts'
import type { Noticing } from './noticing.ts'
import type { PageDoors } from './page-doors.ts'
import {
  type ExportedPage,
  namedExport,
  previewOf,
  type RenderedExport,
  shownExport,
  storedExport,
} from './rendered-export.ts'
import { blobFile, type WrittenFile } from './written-file.ts'

export type Exporting = ExportActs & {
  /** Writes a file of everything; gives whether it did. It gives way to an export that is being written. */
  writeAll(name: string, open: () => Promise<WrittenFile | null>): Promise<boolean>
}

/** Makes the exports of one library page. */
export function createExporting(page: {
  database: Database
  doors: PageDoors
  noticing: Noticing
  /** As it is when asked. */
  read: () => ExportedPage
  /** Stores what is typed and not yet stored. */
  saveNotes: () => Promise<void>
  show: (exporting: ExportInHand | null) => void
  now: () => string
}): Exporting {
  const { database, doors, noticing, show, now } = page
  let running: AbortController | null = null

  const rendered = async (wish: ExportWish) => {
    await page.saveNotes()
    return storedExport(wish, { database, page: page.read(), now: now() })
  }

  const write = async (
    { format, name, source, isWhole, counts }: RenderedExport,
    file: WrittenFile,
  ): Promise<boolean> => {
    running?.abort()
    const control = new AbortController()
    running = control
    const expected = counts.annotations + counts.articles + 1
    show({ name, share: 0 })
    try {
      await inSlices(format.render(source), (chunk) => file.write(chunk), {
        signal: control.signal,
        onPiece: (done) => show({ name, share: Math.min(done / expected, 0.99) }),
      })
      await file.close()
      if (isWhole) noticing.isOk(await noteBackup(database, source.exported))
      return true
    } catch (error) {
      await file.abort().catch(() => undefined)
      if (control.signal.aborted) noticing.tell(say('exchange-dialog:stopped'))
      else tellFailure(error)
      return false
    } finally {
      if (running === control) running = null
      show(null)
    }
  }
  const tellFailure = (error: unknown) => {
    console.warn('Entente could not write a file:', error)
    if (error instanceof ToldError) noticing.fail(say('exchange-dialog:failed', { why: error.message }))
    else noticing.fail(say(isDiskFull(error) ? 'exchange-dialog:noRoom' : 'exchange-dialog:notWritten'))
  }
  const writeAndTell = async (file: RenderedExport, target: WrittenFile) => {
    const isSaved = await write(file, target)
    if (isSaved) noticing.tell(say('exchange-dialog:exported', { name: file.name }))
    return isSaved
  }

  return {
    previewExport: async (wish) => previewOf(shownExport(wish, { page: page.read(), now: now() })),
    async copyExport(wish) {
      try {
        const { format, source } = await rendered(wish)
        const chunks: string[] = []
        await inSlices(format.render(source), (chunk) => chunks.push(chunk))
        await doors.copy(chunks.join(''))
        return true
      } catch {
        return false
      }
    },
    async download(wish) {
      const file = await rendered(wish)
      const { name, format } = file
      return writeAndTell(
        file,
        blobFile(format.mime, (blob) => doors.save(name, blob)),
      )
    },
    async saveAs(wish) {
      try {
        // Before anything else is awaited: the browser asks only inside the click.
        const target = await doors.askForFile?.(namedExport(wish, page.read(), now()).name)
        if (!target) return false
        return await writeAndTell(await rendered(wish), target)
      } catch (error) {
        tellFailure(error)
        return false
      }
    },
    cancelExport: () => running?.abort(),
    async writeAll(name, open) {
      if (running) return false
      try {
        const file = await rendered({ scope: { what: 'all' }, format: 'json' })
        const target = await open()
        return target !== null && (await write({ ...file, name }, target))
      } catch (error) {
        tellFailure(error)
        return false
      }
    },
  }
}
