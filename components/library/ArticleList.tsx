import { hasAnyKept, type LibraryView, NO_FILTER } from '../../lib/domain/library-view.ts'
import { say } from '../../lib/words/say.ts'
import { AnnotationList } from './AnnotationList.tsx'
import type { AnnotationDesk } from './annotation-desk.ts'
import { EmptyLibrary } from './EmptyLibrary.tsx'

/** Every annotation by article, or why there is none to show. */
export function ArticleList(props: {
  view: LibraryView
  selected: ReadonlySet<string>
  desk: AnnotationDesk
}) {
  const { view, selected, desk } = props
  const { shown, fault } = view
  const hasAny = hasAnyKept(view)
  return (
    <>
      {shown && shown.length > 0 && (
        <AnnotationList shown={shown} notes={view.notes} selected={selected} desk={desk} />
      )}
      {!shown && !fault && <p class="library-nothing">{say('library:opening')}</p>}
      {shown && !hasAny && !fault && <EmptyLibrary />}
      {shown?.length === 0 && hasAny && view.isWhole && !view.isFinding && (
        <div class="library-nothing">
          <p>{say('library:nothing.fits')}</p>
          <button type="button" class="button" onClick={() => desk.acts.filter(NO_FILTER)}>
            {say('library:nothing.all')}
          </button>
        </div>
      )}
    </>
  )
}
