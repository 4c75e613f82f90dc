/** Test data about what leaves the collection. */
import type { Kept } from '../../lib/domain/annotation.ts'
import type { Collection } from '../../lib/domain/collection.ts'
import { NO_MEANINGS } from '../../lib/domain/colour.ts'
import type { ExportSource, ImportRead } from '../../lib/domain/exchange.ts'
import type { ImportContext, ImportFile, ReadingSteps } from '../../lib/exchange/import-file.ts'
import { agreementFiles, entriesOfKept } from '../../lib/insight/agreement-file.ts'
import { promisesOf } from '../../lib/insight/promises.ts'

export const EXPORTED = '2026-02-01T10:00:00.000Z'

/** Files and promises follow from what is kept unless the test says otherwise. */
export function aSource(kept: Kept[], parts: Partial<ExportSource> = {}): ExportSource {
  const files = () => agreementFiles(entriesOfKept(kept), [])
  return {
    kept,
    exported: EXPORTED,
    collections: [],
    meanings: NO_MEANINGS,
    files,
    promises: () => promisesOf(files(), EXPORTED),
    beside: null,
    ...parts,
  }
}

export function aCollection(parts: Partial<Collection> = {}): Collection {
  return {
    id: 'collection-1',
    name: 'Ports',
    parent: null,
    created: '2026-01-10T08:00:00.000Z',
    modified: '2026-01-10T08:00:00.000Z',
    deleted: null,
    ...parts,
  }
}

export function anImportFile(text: string, parts: Partial<ImportFile> = {}): ImportFile {
  return { name: 'file', text, modified: '2026-02-03T09:00:00.000Z', ...parts }
}

/** Addresses are their own keys here. */
export const CONTEXT: ImportContext = { keyOf: (address) => address }

/** What a reader makes of a text, without rests. */
export function readWhole(
  read: (file: ImportFile, context: ImportContext) => ReadingSteps,
  text: string,
  parts: Partial<ImportFile> = {},
): ImportRead {
  const steps = read(anImportFile(text, parts), CONTEXT)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
