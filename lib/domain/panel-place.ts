import type { EntityId } from './entity.ts'

/** At what the panel opens: an entity of the reading, or the note of an annotation; at neither where both are null. */
export type PanelPlace = {
  entity: EntityId | null
  /** Id of the annotation whose note is to be written. */
  annotation: string | null
}
