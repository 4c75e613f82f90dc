/** Bringing a file in: read and checked in slices, looked at by the reader, stored in one act. */
import type { ImportedRows } from '../../lib/domain/exchange.ts'
import type { ImportInHand } from '../../lib/domain/import-view.ts'
import type { ImportActs } from '../../lib/domain/library-acts.ts'
import { LARGEST_FILE, refuseFile } from '../../lib/exchange/import-file.ts'
import { packHolders } from '../../lib/knowledge/pack-holders.ts'
import { keyOfAddress } from '../../lib/storage/article-key.ts'
import type { Database } from '../../lib/storage/database.ts'
import { importRows, previewImport } from '../../lib/storage/import-store.ts'
import { say } from '../../lib/words/say.ts'
import type { Undoing } from './undoing.ts'

const CONTEXT = { keyOf: keyOfAddress }

/** Makes the import of one library page. */
export function createImporting(page: {
  database: Database
  undoing: Pick<Undoing, 'tellDone'>
  show: (importing: ImportInHand | null) => void
}): ImportActs {
  const { database, show } = page
  let reading: AbortController | null = null
  let checked: { file: Extract<ImportInHand, { step: 'checked' }>; rows: ImportedRows } | null = null

  const refuse = (name: string, format: string | null, why: ReturnType<typeof refuseFile>) =>
    show({ step: 'refused', name, format, refused: why.refused, more: why.more })

  const read = async (file: File, { signal }: AbortController) => {
    const { name } = file
    show({ step: 'reading', name, share: 0 })
    if (file.size > LARGEST_FILE) return refuse(name, null, refuseFile(say('fault:tooLarge')))
    const text = await file.text()
    const { formatOf, IMPORT_FORMATS } = await import('../../lib/exchange/import-formats.ts')
    const { readImport } = await import('../../lib/exchange/read-import.ts')
    const format = formatOf(text, name)
    if (signal.aborted) return
    if (!format) {
      const known = IMPORT_FORMATS.map(({ label }) => label).join(', ')
      return refuse(name, null, refuseFile(say('exchange-dialog:unknownKind', { known })))
    }
    const modified = new Date(file.lastModified).toISOString()
    const done = await readImport({ name, text, modified }, format, CONTEXT, {
      signal,
      onProgress: (share) => !signal.aborted && show({ step: 'reading', name, share }),
    })
    if (signal.aborted) return
    if (!done.ok) return refuse(name, format.label, done)
    const preview = await previewImport(database, done.rows)
    if (signal.aborted) return
    if (!preview.ok) return show({ step: 'failed', why: preview.problem.message })
    const { rows, refused } = done
    checked = {
      rows,
      file: { step: 'checked', name, format: format.label, preview: { ...preview.value, refused } },
    }
    show(checked.file)
  }

  return {
    async readImport(file) {
      reading?.abort()
      checked = null
      const control = new AbortController()
      reading = control
      try {
        await read(file, control)
      } catch (error) {
        // The reader has closed it, or reads another one.
        if (control.signal.aborted) return
        console.warn('Entente could not read a file:', error)
        show({ step: 'failed', why: say('failure:file.unreadable') })
      }
    },
    async confirmImport() {
      if (!checked) return
      const { file, rows } = checked
      checked = null
      show({ step: 'writing', name: file.name })
      const done = await importRows(database, rows, { factsOf: packHolders })
      if (!done.ok) return show({ step: 'failed', why: done.problem.message })
      show(null)
      await page.undoing.tellDone(Promise.resolve(done))
    },
    closeImport() {
      reading?.abort()
      checked = null
      show(null)
    },
  }
}
