import type { AgreementFile } from '../../lib/domain/agreement-file.ts'
import type { Annotation } from '../../lib/domain/annotation.ts'
import type { Entity } from '../../lib/domain/entity.ts'
import type { LookUp } from '../../lib/domain/look-up.ts'
import type { NoteInHand, PanelActs, PanelView } from '../../lib/domain/panel-view.ts'
import type { EntityRowData } from './entity-rows.ts'

/** What the row of an entity, its details and its passages are drawn from. */
export type EntityRowProps = {
  row: EntityRowData
  page: Extract<PanelView['page'], { phase: 'read' }>
  acts: PanelActs
  /** What was kept of this entity, and the notes in hand. */
  annotations: readonly Annotation[]
  notes: Record<string, NoteInHand>
  /** Which of its mentions was shown last, from 1; null where another entity's was. */
  nth: number | null
  /** The agreement file of this entity over other articles; null where there is none. */
  fileOf: (entity: Entity) => AgreementFile | null
  /** What Wikidata was asked about this entity; null where it was not. */
  lookUp: LookUp | null
  /** Whether the reader lets Wikidata be asked. */
  mayLookUp: boolean
  /** The reader asked for this entity. */
  atFocus: boolean
}
