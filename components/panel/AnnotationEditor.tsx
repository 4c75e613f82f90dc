import type { Annotation } from '../../lib/domain/annotation.ts'
import type { NoteInHand, PanelActs } from '../../lib/domain/panel-view.ts'
import { annotationName } from '../../lib/words/annotation-name.ts'
import { say } from '../../lib/words/say.ts'
import { NoteField } from '../common/NoteField.tsx'
import { TagField } from '../common/TagField.tsx'

/** Note and tags of one annotation. */
export function AnnotationEditor(props: {
  annotation: Annotation
  /** The note as typed here; null where the stored one counts. */
  inHand: NoteInHand | null
  /** Puts the cursor into the note. */
  startHere?: boolean
  acts: Pick<PanelActs, 'typeNote' | 'leaveNote' | 'forgetOtherNote' | 'addTag' | 'removeTag' | 'suggestTags'>
}) {
  const { annotation, inHand, acts } = props
  const { id, tags } = annotation
  const name = annotationName(annotation)
  return (
    <div class="annotation-editor">
      <NoteField
        about={name}
        text={inHand?.text ?? annotation.note}
        saving={inHand?.saving ?? null}
        startHere={props.startHere ?? false}
        onType={(text) => acts.typeNote(id, text)}
        onLeave={() => acts.leaveNote(id)}
      />
      {inHand?.other !== undefined && (
        <div class="other-note" role="alert">
          <p>{say('kept:other.wrote')}</p>
          <blockquote dir="auto">{inHand.other || say('kept:other.emptied')}</blockquote>
          <button
            type="button"
            class="link"
            onClick={() => {
              acts.typeNote(id, inHand.other ?? '')
              acts.leaveNote(id)
              acts.forgetOtherNote(id)
            }}
          >
            {say('kept:other.use')}
          </button>{' '}
          <button type="button" class="link" onClick={() => acts.forgetOtherNote(id)}>
            {say('kept:other.mine')}
          </button>
        </div>
      )}
      <TagField
        about={name}
        tags={tags}
        suggest={acts.suggestTags}
        onAdd={(tag) => acts.addTag(id, tag)}
        onRemove={(tag) => acts.removeTag(id, tag)}
      />
    </div>
  )
}
