import { useRef } from 'preact/hooks'
import type { Annotation, KeptArticle } from '../../lib/domain/annotation.ts'
import {
  type LibraryActs,
  type LibraryView,
  NO_FILTER,
  type OfferedFormat,
} from '../../lib/domain/library-view.ts'
import { NoticeBar } from '../panel/NoticeBar.tsx'
import { ArticleGroup } from './ArticleGroup.tsx'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { FaultBanner } from './FaultBanner.tsx'
import { FilterBar } from './FilterBar.tsx'
import { countsInWords, shownInWords } from './library-words.ts'
import { useGrowingList } from './use-growing-list.ts'
import './library.css'

export type LibraryProps = {
  view: LibraryView
  acts: LibraryActs
  formats: readonly OfferedFormat[]
  /** Where a click on a passage leads; null where it has no address of the web. */
  linkTo: (annotation: Annotation, article: KeptArticle) => string | null
}

/** Everything that the reader kept, by article. */
export function Library({ view, acts, formats, linkTo }: LibraryProps) {
  const { shown, all, filter, fault } = view
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useGrowingList(shown ?? [], JSON.stringify(filter))
  const hasAny = all.annotations > 0
  const isFiltered = filter.kinds.length > 0 || filter.words.trim() !== ''
  return (
    <div class="library">
      <header class="library-header">
        <div class="library-title">
          <p class="library-wordmark">Entente</p>
          <h1 ref={heading} tabIndex={-1}>
            Library
          </h1>
          {hasAny && <p class="library-counts">{countsInWords(all)}</p>}
        </div>
        {hasAny && (
          <ExportMenu
            formats={formats}
            all={all}
            shown={isFiltered && shown ? shownCounts(shown) : null}
            onExport={acts.exportAs}
          />
        )}
      </header>
      {fault && <FaultBanner fault={fault} onAgain={acts.readAgain} onRescue={acts.rescue} />}
      {hasAny && <FilterBar filter={filter} kinds={view.kinds} onFilter={acts.filter} />}
      <main aria-busy={shown === null && !fault}>
        <p class="library-shown" role="status">
          {hasAny && isFiltered && shown && shownInWords(shownCounts(shown), all)}
        </p>
        {list.items.map((kept) => (
          <ArticleGroup
            key={kept.article.key}
            kept={kept}
            notes={view.notes}
            acts={acts}
            linkTo={linkTo}
            onEmptied={() => heading.current?.focus()}
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
      </main>
      <NoticeBar notice={view.notice} onUndo={acts.undo} onDismiss={acts.dismissNotice} />
    </div>
  )
}

function shownCounts(shown: readonly { annotations: readonly unknown[] }[]) {
  return {
    annotations: shown.reduce((sum, { annotations }) => sum + annotations.length, 0),
    articles: shown.length,
  }
}
