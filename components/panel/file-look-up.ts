import type { AgreementFile } from '../../lib/domain/agreement-file.ts'
import type { Entity, EntityId } from '../../lib/domain/entity.ts'
import type { KeptElsewhere, PanelView } from '../../lib/domain/panel-view.ts'
import { filesOfReading } from '../../lib/insight/files-of-reading.ts'
import { asKept } from './as-kept.ts'

/** Finds an entity's file. The files are put together when the first is asked for: most panels open none. */
export function createFileLookUp(
  { article, reading }: Extract<PanelView['page'], { phase: 'read' }>,
  elsewhere: KeptElsewhere,
): (entity: Entity) => AgreementFile | null {
  let files: ReadonlyMap<EntityId, AgreementFile> | null = null
  return ({ kind, id }) => {
    if (kind !== 'agreement') return null
    files ??= filesOfReading(reading, asKept(article, elsewhere.key), elsewhere)
    return files.get(id) ?? null
  }
}
