import type { Kept, KeptArticle } from '../../lib/domain/annotation.ts'
import type { LibraryView } from '../../lib/domain/library-view.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { AnnotationItem } from './AnnotationItem.tsx'
import type { AnnotationDesk } from './annotation-desk.ts'
import './article-group.css'

/** One article with what was kept of it, in the order of its text. */
export function ArticleGroup(props: {
  kept: Kept
  notes: LibraryView['notes']
  selected: ReadonlySet<string>
  desk: AnnotationDesk
}) {
  const { kept, notes, selected, desk } = props
  const { article, annotations } = kept
  return (
    <article class="article-group">
      <ArticleHeading article={article}>
        <button
          type="button"
          class="link"
          aria-label={`Export this article: ${article.title || article.url}`}
          onClick={() => desk.onExportArticle(article.key)}
        >
          Export
        </button>
      </ArticleHeading>
      <ul>
        {annotations.map((annotation) => (
          <AnnotationItem
            key={annotation.id}
            annotation={annotation}
            article={article}
            inHand={notes[annotation.id] ?? null}
            isSelected={selected.has(annotation.id)}
            desk={desk}
          />
        ))}
      </ul>
    </article>
  )
}

/** Title, outlet and day of an article, and what can be done with it. */
export function ArticleHeading(props: { article: KeptArticle; children?: preact.ComponentChildren }) {
  const { url, title, outlet, date, language } = props.article
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
        {props.children && ' · '}
        {props.children}
      </p>
    </header>
  )
}
