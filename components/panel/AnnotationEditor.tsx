import type { Annotation } from '../../lib/domain/annotation.ts'
import type { NoteInHand, PanelActs } from '../../lib/domain/panel-view.ts'
import { NoteField } from '../common/NoteField.tsx'
import { TagField } from '../common/TagField.tsx'

/** Note and tags of one annotation. */
export function AnnotationEditor(props: {
  annotation: Annotation
  /** The note as typed here; null where the stored one counts. */
  inHand: NoteInHand | null
  /** Puts the cursor into the note. */
  startHere?: boolean
  acts: Pick<PanelActs, 'typeNote' | 'leaveNote' | 'addTag' | 'removeTag'>
}) {
  const { annotation, inHand, acts } = props
  return (
    <div class="annotation-editor">
      <NoteField
        about={annotation.quote}
        text={inHand?.text ?? annotation.note}
        saving={inHand?.saving ?? null}
        startHere={props.startHere ?? false}
        onType={(text) => acts.typeNote(annotation.id, text)}
        onLeave={() => acts.leaveNote(annotation.id)}
      />
      <TagField
        about={annotation.quote}
        tags={annotation.tags}
        suggest={() => []}
        onAdd={(tag) => acts.addTag(annotation.id, tag)}
        onRemove={(tag) => acts.removeTag(annotation.id, tag)}
      />
    </div>
  )
}
