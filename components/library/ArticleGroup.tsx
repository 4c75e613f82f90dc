import { Component } from 'preact'
import type { Annotation, Kept, KeptArticle } from '../../lib/domain/annotation.ts'
import { dateInWords } from '../../lib/domain/date-words.ts'
import type { LibraryActs, LibraryView } from '../../lib/domain/library-view.ts'
import { AnnotationItem } from './AnnotationItem.tsx'
import './article-group.css'

type ArticleGroupProps = {
  kept: Kept
  notes: LibraryView['notes']
  acts: LibraryActs
  linkTo: (annotation: Annotation, article: KeptArticle) => string | null
  /** The last annotation of the last article is about to go, and the focus with it. */
  onEmptied: () => void
}

/** One article with what was kept of it, in the order of its text. Drawn again only when something in it changed. */
export class ArticleGroup extends Component<ArticleGroupProps> {
  override shouldComponentUpdate({ kept, notes, acts, linkTo }: ArticleGroupProps): boolean {
    const now = this.props
    return (
      kept !== now.kept ||
      acts !== now.acts ||
      linkTo !== now.linkTo ||
      kept.annotations.some(({ id }) => notes[id] !== now.notes[id])
    )
  }

  remove(id: string, item: Element | null): void {
    this.props.acts.remove(id)
    if (!focusNear(item)) this.props.onEmptied()
  }

  override render({ kept, notes, acts, linkTo }: ArticleGroupProps) {
    const { article, annotations } = kept
    return (
      <article class="article-group">
        <ArticleHeading article={article} />
        <ul>
          {annotations.map((annotation) => (
            <AnnotationItem
              key={annotation.id}
              annotation={annotation}
              language={article.language}
              href={linkTo(annotation, article)}
              inHand={notes[annotation.id] ?? null}
              acts={acts}
              onRemove={(item) => this.remove(annotation.id, item)}
            />
          ))}
        </ul>
      </article>
    )
  }
}

function ArticleHeading({ article }: { article: KeptArticle }) {
  const { url, title, outlet, date, language } = article
  const name = <bdi lang={language || undefined}>{title || url}</bdi>
  return (
    <header>
      <h2>
        {/^https?:\/\//i.test(url) ? (
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </h2>
      <p class="article-origin">
        {outlet && <bdi>{outlet}</bdi>}
        {outlet && ' · '}
        {date ? <time dateTime={date}>{dateInWords(date)}</time> : 'date unknown'}
      </p>
    </header>
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
