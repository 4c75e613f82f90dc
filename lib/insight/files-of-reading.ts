/** The files of the agreements that are being read, where other articles on them were kept. */
import type { AgreementFile, FileEntry } from '../domain/agreement-file.ts'
import type { KeptArticle } from '../domain/annotation.ts'
import type { EntityId } from '../domain/entity.ts'
import type { KeptElsewhere } from '../domain/panel-view.ts'
import type { Reading } from '../domain/reading.ts'
import { agreementFiles, entriesOfKept, entryId } from './agreement-file.ts'

/** By agreement of the reading; those of which nothing was kept elsewhere have none. */
export function filesOfReading(
  reading: Pick<Reading, 'agreements'>,
  article: KeptArticle,
  { kept, decisions }: Pick<KeptElsewhere, 'kept' | 'decisions'>,
): Map<EntityId, AgreementFile> {
  const own = new Map<string, FileEntry>()
  for (const agreement of Object.values(reading.agreements)) {
    const id = entryId(article, agreement)
    if (!own.has(id)) own.set(id, { id, article, agreement, passages: [] })
  }
  const elsewhere = entriesOfKept(kept.filter((one) => one.article.key !== article.key))
  if (own.size === 0 || elsewhere.length === 0) return new Map()
  const files = new Map<EntityId, AgreementFile>()
  for (const file of agreementFiles([...own.values(), ...elsewhere], decisions)) {
    if (file.entries.every(({ id }) => own.has(id))) continue
    for (const { id, agreement } of file.entries) if (own.has(id)) files.set(agreement.id, file)
  }
  return files
}
