import type { VirtualItem } from '@tanstack/virtual-core'
import type { KeptArticle } from '../../lib/domain/annotation.ts'
import type { LibraryView } from '../../lib/domain/library-view.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { MarkedText, type TextRange } from '../common/MarkedText.tsx'
import { AnnotationItem } from './AnnotationItem.tsx'
import type { AnnotationDesk } from './annotation-desk.ts'
import type { DrawnGroup } from './list-rows.ts'
import './article-group.css'
import { say } from '../../lib/words/say.ts'

/**
 * One article with what was kept of it. It is as high as all of that; drawn are only the rows near the window, each at its
 * place. A screen reader is told how many there are.
 */
export function ArticleGroup(props: {
  group: DrawnGroup<VirtualItem>
  /** Pixels from the top of the list. */
  start: number
  end: number
  measure: (row: HTMLElement | null) => void
  notes: LibraryView['notes']
  selected: ReadonlySet<string>
  editing: ReadonlySet<string>
  onEdit: (id: string, isOpen: boolean) => void
  desk: AnnotationDesk
}) {
  const { group, start, measure, notes, desk } = props
  const { head, rows } = group
  const { article, annotations } = group.kept
  return (
    <article
      class="article-group"
      aria-label={article.title || article.url}
      style={{ insetBlockStart: `${start}px`, blockSize: `${props.end - start}px` }}
    >
      {head && (
        <div ref={measure} data-index={head.item.index} data-row={head.row.key} class="article-head">
          <ArticleHeading article={article} marksIn={desk.marksIn}>
            <button
              type="button"
              class="link"
              aria-label={say('library:article.exportName', { name: article.title || article.url })}
              onClick={() => desk.onExportArticle(article.key)}
            >
              {say('library:article.export')}
            </button>
          </ArticleHeading>
        </div>
      )}
      {rows.length > 0 && (
        <ul>
          {rows.map(({ item, row: { annotation, place } }) => (
            <AnnotationItem
              key={annotation.id}
              annotation={annotation}
              article={article}
              index={item.index}
              start={item.start - start}
              place={place}
              all={annotations.length}
              measure={measure}
              inHand={notes[annotation.id] ?? null}
              isSelected={props.selected.has(annotation.id)}
              isEditing={props.editing.has(annotation.id)}
              onEdit={props.onEdit}
              desk={desk}
            />
          ))}
        </ul>
      )}
    </article>
  )
}

/** Title, outlet and day of an article, and what can be done with it. */
export function ArticleHeading(props: {
  article: KeptArticle
  marksIn?: (text: string) => readonly TextRange[]
  children?: preact.ComponentChildren
}) {
  const { url, title, outlet, date, language } = props.article
  const { marksIn = noMarks } = props
  const name = (
    <bdi lang={language || undefined}>
      <MarkedText text={title || url} ranges={marksIn(title || url)} />
    </bdi>
  )
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
        {outlet && (
          <bdi>
            <MarkedText text={outlet} ranges={marksIn(outlet)} />
          </bdi>
        )}
        {outlet && ' · '}
        {date ? <time dateTime={date}>{dateInWords(date)}</time> : say('library:article.noDate')}
        {props.children && (
          <>
            {' '}
            <span class="article-offer">· {props.children}</span>
          </>
        )}
      </p>
    </header>
  )
}

function noMarks(): readonly TextRange[] {
  return []
}
