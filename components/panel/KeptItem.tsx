import { useEffect, useRef } from 'preact/hooks'
import type { Annotation } from '../../lib/domain/annotation.ts'
import type { KeptPlace } from '../../lib/domain/kept-place.ts'
import type { Choices, NoteInHand, PanelActs } from '../../lib/domain/panel-view.ts'
import type { SentencePart } from '../../lib/domain/sentence-difference.ts'
import { annotationName } from '../../lib/words/annotation-name.ts'
import { colourInWords } from '../../lib/words/colour-words.ts'
import { say } from '../../lib/words/say.ts'
import { ColourMark } from '../common/ColourMark.tsx'
import { KindBadge } from '../common/KindBadge.tsx'
import { SentenceDifference } from '../common/SentenceDifference.tsx'
import { AnnotationEditor } from './AnnotationEditor.tsx'
import { AnnotationOptions } from './AnnotationOptions.tsx'
import { oldPlaceInWords } from './old-place-words.ts'

/** Something that was kept: its words, where they stand on the page now, note and tags, and what else can be said of it. */
export function KeptItem(props: {
  annotation: Annotation
  /** Null while it is looked for; undefined where nothing looks for it. */
  place: KeptPlace | null | undefined
  /** Characters of the article that is on the page now; 0 where there is none. */
  textLength: number
  difference: readonly SentencePart[] | null
  inHand: NoteInHand | null
  choices: Choices
  language: string
  /** The reader asked to write its note. */
  atFocus: boolean
  acts: PanelActs
}) {
  const { annotation, place, choices, language, atFocus, acts } = props
  const { id, kind, quote, colour } = annotation
  const name = annotationName(annotation)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!atFocus) return
    item.current?.scrollIntoView({ block: 'center' })
    acts.focusShown()
  }, [atFocus, acts])

  return (
    <li ref={item} class="kept-one">
      <div class="kept-line">
        <KindBadge kind={kind} />
        {colour && (
          <span class={`kept-colour colour-${colour}`}>
            <ColourMark colour={colour} />
            <bdi>{colourInWords(colour, choices.meanings)}</bdi>
          </span>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={say('kept:deleteName', { name })}
          title={say('kept:delete')}
          onClick={() => acts.remove([id])}
        >
          <span class="cross" aria-hidden="true" />
        </button>
      </div>
      {quote !== '' && (
        <Quote
          quote={quote}
          language={language}
          onShow={place?.state === 'found' ? () => acts.showKept(id) : null}
        />
      )}
      {quote !== '' && <PlaceWords {...props} />}
      {props.difference && <SentenceDifference parts={props.difference} {...{ annotation, language }} />}
      <AnnotationEditor annotation={annotation} inHand={props.inHand} startHere={atFocus} acts={acts} />
      <AnnotationOptions annotation={annotation} choices={choices} acts={acts} />
    </li>
  )
}

/** The kept words; a press shows them on the page where they stand there. */
function Quote(props: { quote: string; language: string; onShow: (() => void) | null }) {
  const { quote, onShow } = props
  return (
    <blockquote lang={props.language || undefined} dir="auto">
      {onShow ? (
        <button type="button" class="kept-show" title={say('kept:show')} onClick={onShow}>
          {quote}
        </button>
      ) : (
        quote
      )}
    </blockquote>
  )
}

/** Where the words stand, said where they do not simply stand there. */
function PlaceWords(props: {
  annotation: Annotation
  place: KeptPlace | null | undefined
  textLength: number
}) {
  const { place, annotation, textLength } = props
  if (place === null) return <p class="kept-place">{say('kept:looking')}</p>
  if (place?.state !== 'not-here') return null
  const start = annotation.selectors?.[1].start ?? 0
  return <p class="kept-place kept-gone">{say('kept:gone', { place: oldPlaceInWords(start, textLength) })}</p>
}
