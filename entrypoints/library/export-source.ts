/** What an export of the library is made of. */
import type { FileDecision } from '../../lib/domain/agreement-file.ts'
import type { Kept } from '../../lib/domain/annotation.ts'
import { dayHere } from '../../lib/domain/day-here.ts'
import type { ExportSource } from '../../lib/domain/exchange.ts'
import { agreementFiles, entriesOfKept } from '../../lib/insight/agreement-file.ts'
import { promisesOf } from '../../lib/insight/promises.ts'

/** Files and promises are put together only for a format that asks for them. */
export function exportSource(
  kept: Kept[],
  {
    decisions,
    ...from
  }: Omit<ExportSource, 'kept' | 'files' | 'promises'> & { decisions: readonly FileDecision[] },
): ExportSource {
  const files = () => agreementFiles(entriesOfKept(kept), decisions)
  return { ...from, kept, files, promises: () => promisesOf(files(), dayHere(from.exported)) }
}
