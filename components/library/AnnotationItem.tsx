import { useRef, useState } from 'preact/hooks'
import { type Annotation, annotationName } from '../../lib/domain/annotation.ts'
import type { LibraryActs } from '../../lib/domain/library-view.ts'
import type { NoteInHand } from '../../lib/domain/panel-view.ts'
import { quoteInContext } from '../../lib/domain/quote-in-context.ts'
import { KindBadge } from '../common/KindBadge.tsx'
import { useEscape } from '../common/use-escape.ts'
import { NoteField } from '../panel/NoteField.tsx'
import { TagField } from '../panel/TagField.tsx'
import { KeptFacts } from './KeptFacts.tsx'
import './annotation-editor.css'

/** One annotation: what it is, its sentence, the reader's words, and what can be done with it. */
export function AnnotationItem(props: {
  annotation: Annotation
  language: string
  /** Where the passage is on the web; null where it is nowhere. */
  href: string | null
  /** The note as typed here; null where the stored one counts. */
  inHand: NoteInHand | null
  acts: LibraryActs
  /** The element goes with its annotation. */
  onRemove: (item: Element | null) => void
}) {
  const { annotation, language, href, inHand, acts, onRemove } = props
  const { entity, quote, tags } = annotation
  const name = annotationName(annotation)
  const item = useRef<HTMLLIElement>(null)
  const editButton = useRef<HTMLButtonElement>(null)
  const [editing, setEditing] = useState(false)
  const note = inHand?.text ?? annotation.note
  // Words that could not be stored stay in sight, in their field.
  const open = editing || inHand?.saving.step === 'failed'
  const close = () => {
    acts.leaveNote(annotation.id)
    setEditing(false)
  }
  useEscape(item, open, () => {
    close()
    editButton.current?.focus()
  })
  return (
    <li ref={item} class={`annotation kind-${annotation.kind}`} tabIndex={-1} aria-label={name}>
      <div class="annotation-head">
        <h3>
          <bdi lang={language || undefined}>{name}</bdi>
        </h3>
        <KindBadge kind={annotation.kind} />
      </div>
      {entity && <KeptFacts entity={entity} language={language} />}
      {quote && <Sentence annotation={annotation} language={language} />}
      {!open && note && (
        <p class="annotation-note" dir="auto">
          {note}
        </p>
      )}
      {open ? (
        <div class="annotation-editor">
          <NoteField
            about={quote}
            text={note}
            saving={inHand?.saving ?? null}
            startHere={editing}
            onType={(text) => acts.typeNote(annotation.id, text)}
            onLeave={() => acts.leaveNote(annotation.id)}
          />
          <TagField
            about={quote}
            tags={tags}
            onAdd={(tag) => acts.addTag(annotation.id, tag)}
            onRemove={(tag) => acts.removeTag(annotation.id, tag)}
          />
        </div>
      ) : (
        tags.length > 0 && (
          <ul class="annotation-tags" aria-label={`Tags of ${quote}`}>
            {tags.map((tag) => (
              <li key={tag}>
                <bdi>{tag}</bdi>
              </li>
            ))}
          </ul>
        )
      )}
      <div class="annotation-acts">
        {href && (
          <a href={href} target="_blank" rel="noreferrer" aria-label={`Open passage: ${name}`}>
            Open passage
          </a>
        )}
        <button
          ref={editButton}
          type="button"
          aria-expanded={open}
          aria-label={`${editWords(open, note)}: ${name}`}
          onClick={() => (open ? close() : setEditing(true))}
        >
          {editWords(open, note)}
        </button>
        <button type="button" aria-label={`Delete: ${name}`} onClick={() => onRemove(item.current)}>
          Delete
        </button>
      </div>
    </li>
  )
}

function editWords(open: boolean, note: string): string {
  if (open) return 'Done'
  return note ? 'Edit note' : 'Add note'
}

/** The sentence as on the page, the kept words in it marked as there. */
function Sentence({ annotation, language }: { annotation: Annotation; language: string }) {
  const { before, quote, after } = quoteInContext(annotation)
  return (
    <blockquote lang={language || undefined} dir="auto">
      {before}
      <mark>{quote}</mark>
      {after}
    </blockquote>
  )
}
