import type { Annotation, Kept, KeptArticle } from '../../lib/domain/annotation.ts'
import type { LibraryActs, LibraryView } from '../../lib/domain/library-view.ts'
import { dateInWords } from '../common/date-words.ts'
import { AnnotationItem } from './AnnotationItem.tsx'

/** One article with what was kept of it, in the order of its text. */
export function ArticleGroup(props: {
  kept: Kept
  notes: LibraryView['notes']
  acts: LibraryActs
  linkTo: (annotation: Annotation, article: KeptArticle) => string | null
  /** The last annotation of the last article is about to go, and the focus with it. */
  onEmptied: () => void
}) {
  const { kept, notes, acts, linkTo, onEmptied } = props
  const { article, annotations } = kept
  const isWeb = /^https?:\/\//i.test(article.url)
  const title = <bdi lang={article.language || undefined}>{article.title || article.url}</bdi>
  const remove = (id: string, item: Element | null) => {
    acts.remove(id)
    if (!focusNear(item)) onEmptied()
  }
  return (
    <article class="article-group">
      <header>
        <h2>
          {isWeb ? (
            <a href={article.url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </h2>
        <p class="article-origin">
          {article.outlet && <bdi>{article.outlet}</bdi>}
          {article.outlet && ' · '}
          {article.date ? <time dateTime={article.date}>{dateInWords(article.date)}</time> : 'date unknown'}
        </p>
      </header>
      <ul>
        {annotations.map((annotation) => (
          <AnnotationItem
            key={annotation.id}
            annotation={annotation}
            language={article.language}
            href={linkTo(annotation, article)}
            inHand={notes[annotation.id] ?? null}
            acts={acts}
            onRemove={(item) => remove(annotation.id, item)}
          />
        ))}
      </ul>
    </article>
  )
}

/** Gives the focus to the neighbour of an item that goes, so that the keyboard does not lose its place. */
function focusNear(item: Element | null): boolean {
  const items = [...document.querySelectorAll<HTMLElement>('.annotation')]
  const at = items.findIndex((one) => one.isSameNode(item))
  const neighbour = items[at + 1] ?? items[at - 1]
  neighbour?.focus({ preventScroll: true })
  return neighbour !== undefined
}
