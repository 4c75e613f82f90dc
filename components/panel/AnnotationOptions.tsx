import type { Annotation, AnnotationKind } from '../../lib/domain/annotation.ts'
import type { Choices, PanelActs } from '../../lib/domain/panel-view.ts'
import { annotationName } from '../../lib/words/annotation-name.ts'
import { kindWords } from '../../lib/words/entity-words.ts'
import { say } from '../../lib/words/say.ts'
import { CollectionField } from '../common/CollectionField.tsx'
import { ColourChoice } from '../common/ColourChoice.tsx'

type PassageKind = Exclude<AnnotationKind, 'article'>

const KINDS: readonly PassageKind[] = ['highlight', 'agreement', 'official', 'area']

/** Colour, kind and collections of an annotation, on wish. */
export function AnnotationOptions(props: {
  annotation: Annotation
  choices: Choices
  acts: Pick<
    PanelActs,
    | 'setKind'
    | 'setColour'
    | 'putInCollection'
    | 'putInNewCollection'
    | 'takeOutOfCollection'
    | 'suggestNames'
  >
}) {
  const { annotation, choices, acts } = props
  const { id, kind, colour, collections } = annotation
  const name = annotationName(annotation)
  const count = collections.length
  return (
    <details class="kept-options">
      <summary aria-label={say('kept:options.of', { name })}>
        {say('kept:options.all')}
        {count > 0 && ` · ${say('kept:options.inside', { count })}`}
      </summary>
      <ColourChoice
        about={name}
        colour={colour}
        meanings={choices.meanings}
        onChoose={(chosen) => acts.setColour(id, chosen)}
      />
      {kind !== 'article' && (
        <label class="kind-choice">
          {say('kept:options.kind')}{' '}
          <select
            class="field"
            aria-label={say('kept:options.kindOf', { name })}
            value={kind}
            onChange={(event) => acts.setKind(id, event.currentTarget.value as PassageKind)}
          >
            {KINDS.map((one) => (
              <option key={one} value={one} selected={one === kind}>
                {kindWords(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <CollectionField
        about={name}
        inside={collections}
        all={choices.collections}
        suggest={acts.suggestNames}
        onPut={(collection) => acts.putInCollection(id, collection)}
        onPutInNew={(called) => acts.putInNewCollection(id, called)}
        onTakeOut={(collection) => acts.takeOutOfCollection(id, collection)}
      />
    </details>
  )
}
