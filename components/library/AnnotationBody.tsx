import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import type { Annotation, KeptArticle } from '../../lib/domain/annotation.ts'
import type { NoteInHand } from '../../lib/domain/panel-view.ts'
import { quoteInContext } from '../../lib/domain/quote-in-context.ts'
import { annotationName } from '../../lib/words/annotation-name.ts'
import { say } from '../../lib/words/say.ts'
import { KindBadge } from '../common/KindBadge.tsx'
import { MarkedText } from '../common/MarkedText.tsx'
import { memo } from '../common/memo.ts'
import { SentenceDifference } from '../common/SentenceDifference.tsx'
import { useEscape } from '../common/use-escape.ts'
import { AnnotationChips } from './AnnotationChips.tsx'
import { AnnotationEditor } from './AnnotationEditor.tsx'
import type { AnnotationDesk } from './annotation-desk.ts'
import { KeptFacts } from './KeptFacts.tsx'
import { shortName } from './library-words.ts'

export type AnnotationBodyProps = {
  annotation: Annotation
  article: KeptArticle
  /** The row that it is in: Escape in it ends editing. */
  item: RefObject<HTMLLIElement | null>
  /** The note as typed here; null where the stored one counts. */
  inHand: NoteInHand | null
  isSelected: boolean
  isEditing: boolean
  onEdit: (id: string, isOpen: boolean) => void
  desk: AnnotationDesk
}

/** What it is, its sentence, the reader's words, and what can be done with it. */
export const AnnotationBody = memo(function AnnotationBody(props: AnnotationBodyProps) {
  const { annotation, article, inHand, isSelected, isEditing, desk } = props
  const { id, entity, quote } = annotation
  const { acts } = desk
  const name = shortName(annotation)
  const editButton = useRef<HTMLButtonElement>(null)
  const note = inHand?.text ?? annotation.note
  // Words that could not be stored stay in sight, in their field.
  const open = isEditing || inHand?.saving.step === 'failed'
  const close = () => {
    acts.leaveNote(id)
    props.onEdit(id, false)
  }
  useEscape(props.item, open, () => {
    close()
    editButton.current?.focus()
  })
  return (
    <>
      <label class="annotation-select">
        <input
          type="checkbox"
          aria-label={say('library:item.select', { name })}
          checked={isSelected}
          onClick={(event) => desk.onSelect(id, event.shiftKey ? 'range' : 'one')}
        />
      </label>
      <div class="annotation-body">
        <ItemHead annotation={annotation} language={article.language} marksIn={desk.marksIn} />
        {entity && <KeptFacts entity={entity} language={article.language} />}
        {quote && <Sentence annotation={annotation} language={article.language} marksIn={desk.marksIn} />}
        {annotation.changed && (
          <SentenceDifference
            annotation={annotation}
            parts={desk.offers.compareSentence(annotation.context, annotation.changed.context)}
            language={article.language}
          />
        )}
        {!open && note && (
          <p class="annotation-note" dir="auto">
            <MarkedText text={note} ranges={desk.marksIn(note)} />
          </p>
        )}
        {open ? (
          <AnnotationEditor annotation={annotation} inHand={inHand} startHere={isEditing} desk={desk} />
        ) : (
          <AnnotationChips
            annotation={annotation}
            collections={desk.collections}
            meanings={desk.meanings}
            marksIn={desk.marksIn}
          />
        )}
        <div class="annotation-acts">
          <Origin annotation={annotation} article={article} href={desk.offers.linkTo(annotation, article)} />
          <button
            ref={editButton}
            type="button"
            aria-expanded={open}
            aria-label={say(open ? 'library:item.doneName' : 'library:item.editName', { name })}
            onClick={() => (open ? close() : props.onEdit(id, true))}
          >
            {say(open ? 'library:item.done' : 'library:item.edit')}
          </button>
          <button
            type="button"
            aria-label={say('library:item.deleteName', { name })}
            onClick={() => desk.onRemove([id])}
          >
            {say('library:item.delete')}
          </button>
        </div>
      </div>
    </>
  )
})

type MarkedPart = { annotation: Annotation; language: string; marksIn: AnnotationDesk['marksIn'] }

/** What was kept without a name of its own is called by its kind: its words stand below. */
function ItemHead({ annotation, language, marksIn }: MarkedPart) {
  const name = annotationName(annotation)
  return annotation.entity ? (
    <div class="annotation-head">
      <h3>
        <bdi lang={language || undefined}>
          <MarkedText text={name} ranges={marksIn(name)} />
        </bdi>
      </h3>
      <KindBadge kind={annotation.kind} />
    </div>
  ) : (
    <h3 class="annotation-head">
      <KindBadge kind={annotation.kind} />
    </h3>
  )
}

/** The sentence as on the page, the kept words in it marked as there. */
function Sentence({ annotation, language, marksIn }: MarkedPart) {
  const { before, quote, after } = quoteInContext(annotation)
  return (
    <blockquote lang={language || undefined} dir="auto">
      <MarkedText text={before} ranges={marksIn(before)} />
      <mark class="kept">
        <MarkedText text={quote} ranges={marksIn(quote)} />
      </mark>
      <MarkedText text={after} ranges={marksIn(after)} />
    </blockquote>
  )
}

/** The way to the words on their page, or to the page where it was kept whole. */
function Origin(props: { annotation: Annotation; article: KeptArticle; href: string | null }) {
  const { annotation, article, href } = props
  if (!href) return null
  const [words, label] =
    annotation.kind === 'article'
      ? [
          say('library:item.openArticle'),
          say('library:item.openArticleName', { name: article.title || article.url }),
        ]
      : [say('library:item.open'), say('library:item.openName', { name: shortName(annotation) })]
  return (
    <a href={href} target="_blank" rel="noreferrer" aria-label={label}>
      {words}
    </a>
  )
}
