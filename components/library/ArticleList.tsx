import type { Annotation, KeptArticle } from '../../lib/domain/annotation.ts'
import { type LibraryActs, type LibraryView, NO_FILTER } from '../../lib/domain/library-view.ts'
import { ArticleGroup } from './ArticleGroup.tsx'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import { useGrowingList } from './use-growing-list.ts'

/** Every annotation by article, or why there is none to show. */
export function ArticleList(props: {
  view: LibraryView
  acts: LibraryActs
  linkTo: (annotation: Annotation, article: KeptArticle) => string | null
  /** The last annotation of the last article is about to go, and the focus with it. */
  onEmptied: () => void
}) {
  const { view, acts, linkTo, onEmptied } = props
  const { shown, all, filter, fault } = view
  const list = useGrowingList(shown ?? [], JSON.stringify(filter))
  const hasAny = all.annotations > 0
  return (
    <>
      {list.items.map((kept) => (
        <ArticleGroup
          key={kept.article.key}
          kept={kept}
          notes={view.notes}
          acts={acts}
          linkTo={linkTo}
          onEmptied={onEmptied}
        />
      ))}
      {list.more > 0 && (
        <button ref={list.sentinel} type="button" class="button library-more" onClick={list.grow}>
          Show {list.more} more {list.more === 1 ? 'article' : 'articles'}
        </button>
      )}
      {shown && !hasAny && !fault && <EmptyLibrary />}
      {shown?.length === 0 && hasAny && (
        <div class="library-nothing">
          <p>Nothing you kept fits this filter.</p>
          <button type="button" class="button" onClick={() => acts.filter(NO_FILTER)}>
            Show everything
          </button>
        </div>
      )}
    </>
  )
}
