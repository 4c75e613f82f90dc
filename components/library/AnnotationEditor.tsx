import type { Annotation } from '../../lib/domain/annotation.ts'
import type { NoteInHand } from '../../lib/domain/panel-view.ts'
import { CollectionField } from '../common/CollectionField.tsx'
import { ColourChoice } from '../common/ColourChoice.tsx'
import { NoteField } from '../common/NoteField.tsx'
import { TagField } from '../common/TagField.tsx'
import type { AnnotationDesk } from './annotation-desk.ts'
import { shortName } from './library-words.ts'
import { NoteVersions } from './NoteVersions.tsx'

/** Note, tags, colour and collections of one annotation. */
export function AnnotationEditor(props: {
  annotation: Annotation
  /** The note as typed here; null where the stored one counts. */
  inHand: NoteInHand | null
  /** Puts the cursor into the note. */
  startHere: boolean
  desk: AnnotationDesk
}) {
  const { annotation, inHand, desk } = props
  const { id, tags, colour, collections } = annotation
  const { acts, offers } = desk
  const name = shortName(annotation)
  return (
    <div class="annotation-editor">
      <NoteField
        about={name}
        text={inHand?.text ?? annotation.note}
        saving={inHand?.saving ?? null}
        startHere={props.startHere}
        onType={(text) => acts.typeNote(id, text)}
        onLeave={() => acts.leaveNote(id)}
      />
      <NoteVersions
        read={() => acts.noteVersions(id)}
        onUse={(text) => {
          acts.typeNote(id, text)
          acts.leaveNote(id)
        }}
      />
      <TagField
        about={name}
        tags={tags}
        suggest={offers.suggestTags}
        onAdd={(tag) => acts.addTag([id], tag)}
        onRemove={(tag) => acts.removeTag([id], tag)}
      />
      <CollectionField
        about={name}
        inside={collections}
        all={desk.collections}
        suggest={offers.suggestNames}
        onPut={(collection) => acts.putInCollection([id], collection)}
        onPutInNew={(called) => acts.putInNewCollection([id], called)}
        onTakeOut={(collection) => acts.takeOutOfCollection([id], collection)}
      />
      <ColourChoice
        about={name}
        colour={colour}
        meanings={desk.meanings}
        onChoose={(one) => acts.setColour([id], one)}
      />
    </div>
  )
}
