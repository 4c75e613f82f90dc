import type { Annotation } from '../../lib/domain/annotation.ts'
import type { Collection } from '../../lib/domain/collection.ts'
import type { ColourMeanings } from '../../lib/domain/colour.ts'
import { colourInWords } from '../../lib/words/colour-words.ts'
import { say } from '../../lib/words/say.ts'
import { ColourMark } from '../common/ColourMark.tsx'
import { collectionsOf, pathOf } from '../common/collection-names.ts'
import { MarkedText, type TextRange } from '../common/MarkedText.tsx'
import { shortName } from './library-words.ts'

/** Colour, collections and tags of an annotation; nothing where it has none. */
export function AnnotationChips(props: {
  annotation: Annotation
  collections: readonly Collection[]
  meanings: ColourMeanings
  marksIn: (text: string) => readonly TextRange[]
}) {
  const { annotation, meanings } = props
  const { colour, tags } = annotation
  const inside = collectionsOf(annotation.collections, props.collections)
  if (!colour && tags.length + inside.length === 0) return null
  return (
    <ul class="chips" aria-label={say('library:item.chips', { name: shortName(annotation) })}>
      {colour && (
        <li class={`chip chip-colour colour-${colour}`}>
          <ColourMark colour={colour} />
          <bdi>{colourInWords(colour, meanings)}</bdi>
        </li>
      )}
      {inside.map((collection) => (
        <li key={collection.id} class="chip">
          <span class="collection-mark" aria-hidden="true" />
          <span class="unseen">{say('library:item.in')}</span>
          <bdi>{pathOf(collection, props.collections)}</bdi>
        </li>
      ))}
      {tags.map((tag) => (
        <li key={`tag ${tag}`} class="chip chip-tag">
          <bdi>
            <MarkedText text={tag} ranges={props.marksIn(tag)} />
          </bdi>
        </li>
      ))}
    </ul>
  )
}
