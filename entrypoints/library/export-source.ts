/** What an export of the library is made of. */
import type { FileDecision } from '../../lib/domain/agreement-file.ts'
import type { Kept } from '../../lib/domain/annotation.ts'
import type { Collection } from '../../lib/domain/collection.ts'
import { NO_MEANINGS } from '../../lib/domain/colour.ts'
import type { Beside, ExportSource } from '../../lib/domain/exchange.ts'
import { agreementFiles, entriesOfKept } from '../../lib/insight/agreement-file.ts'
import { promisesOf } from '../../lib/insight/promises.ts'

/** `exported`: ISO 8601 moment. Files and promises are put together only for a format that asks for them. */
export function exportSource(
  kept: Kept[],
  from: {
    exported: string
    decisions: readonly FileDecision[]
    collections: readonly Collection[]
    beside: Beside | null
  },
): ExportSource {
  const { exported, decisions, collections, beside } = from
  const files = () => agreementFiles(entriesOfKept(kept), decisions)
  return {
    kept,
    exported,
    collections,
    meanings: NO_MEANINGS,
    files,
    promises: () => promisesOf(files(), exported),
    beside,
  }
}
