/** Reads a file in slices, so that the page it is read on never stands still. */
import type { ImportRead } from '../domain/exchange.ts'
import { say } from '../words/say.ts'
import { type ImportContext, type ImportFile, refuseFile } from './import-file.ts'
import type { ImportFormat } from './import-formats.ts'

/** Well under what a reader notices. */
const SLICE_MS = 16

/**
 * Everything that a file brings, checked. Opening JSON (a look for deep brackets and the browser's own parser) is the one
 * step that cannot be cut: a third of a second for the largest file. `onProgress` is told the share that is done, 0 to 1, between slices. A reading that `signal` ends is a
 * refusal of the whole file.
 */
export async function readImport(
  file: ImportFile,
  format: ImportFormat,
  context: ImportContext,
  { onProgress, signal }: { onProgress?: (share: number) => void; signal?: AbortSignal } = {},
): Promise<ImportRead> {
  const steps = format.read(file, context)
  let rested = performance.now()
  for (;;) {
    if (signal?.aborted) return refuseFile(say('fault:stopped'))
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - rested < SLICE_MS) continue
    onProgress?.(value)
    await new Promise((resolve) => setTimeout(resolve, 0))
    rested = performance.now()
  }
}
