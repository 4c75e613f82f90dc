import { type LibraryView, NO_FILTER } from '../../lib/domain/library-view.ts'
import { ArticleGroup } from './ArticleGroup.tsx'
import type { AnnotationDesk } from './annotation-desk.ts'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import { counted } from './library-words.ts'
import { useGrowingList } from './use-growing-list.ts'

/** Every annotation by article, or why there is none to show. */
export function ArticleList(props: {
  view: LibraryView
  selected: ReadonlySet<string>
  desk: AnnotationDesk
}) {
  const { view, selected, desk } = props
  const { shown, all, filter, fault } = view
  const list = useGrowingList(shown ?? [], JSON.stringify(filter))
  const hasAny = all.annotations > 0
  return (
    <>
      {list.items.map((kept) => (
        <ArticleGroup key={kept.article.key} kept={kept} notes={view.notes} selected={selected} desk={desk} />
      ))}
      {list.more > 0 && (
        <button ref={list.sentinel} type="button" class="button library-more" onClick={list.grow}>
          Show more: {counted(list.more, 'annotation')}
        </button>
      )}
      {!shown && !fault && <p class="library-nothing">Opening your collection…</p>}
      {shown && !hasAny && !fault && <EmptyLibrary />}
      {shown?.length === 0 && hasAny && (
        <div class="library-nothing">
          <p>Nothing you kept fits this filter.</p>
          <button type="button" class="button" onClick={() => desk.acts.filter(NO_FILTER)}>
            Show everything
          </button>
        </div>
      )}
    </>
  )
}
