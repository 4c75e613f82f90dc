import { NO_MEANINGS } from '../../lib/domain/colour.ts'
import { exportFileName } from '../../lib/exchange/file-name.ts'
import type { Database } from '../../lib/storage/database.ts'
import { type Rescued, rescue } from '../../lib/storage/rescue.ts'
import { say } from '../../lib/words/say.ts'
import { exportSource } from './export-source.ts'
import { inSlices } from './in-slices.ts'
import type { Noticing } from './noticing.ts'
import { withTerms } from './packs-to-export.ts'
import type { PageDoors } from './page-doors.ts'
import { blobFile } from './written-file.ts'

/** Saves a file of whatever can still be read of a database that does not open. */
export function createRescue(
  { name: database }: Pick<Database, 'name'>,
  { doors, noticing, now }: { doors: Pick<PageDoors, 'save'>; noticing: Noticing; now: () => string },
): () => Promise<void> {
  return async () => {
    const rescued = await rescue(database)
    if (!noticing.isOk(rescued)) return
    const name = exportFileName(rescued.value.kept, 'json', now())
    const file = blobFile('application/json', (blob) => doors.save(name, blob))
    const { toJson } = await import('../../lib/exchange/to-json.ts')
    await inSlices(toJson(sourceOf(rescued.value, now())), (chunk) => file.write(chunk))
    await file.close()
    noticing.tell(say('exchange-dialog:saved', { name }))
  }
}

function sourceOf({ kept, collections, packs, ...beside }: Rescued, exported: string) {
  return exportSource(kept, {
    exported,
    decisions: beside.fileDecisions,
    collections,
    meanings: NO_MEANINGS,
    beside: { ...beside, packs: packs.map(({ pack, holders }) => withTerms(pack, holders)) },
  })
}
