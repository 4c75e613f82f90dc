import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ExportScope } from '../../lib/domain/export-view.ts'
import type { LibraryActs } from '../../lib/domain/library-acts.ts'
import { type Counts, countsOf, isFiltering, type LibraryView } from '../../lib/domain/library-view.ts'
import { say } from '../../lib/words/say.ts'
import { ArticleList } from './ArticleList.tsx'
import type { AnnotationDesk } from './annotation-desk.ts'
import { BatchBar } from './BatchBar.tsx'
import { focusAfter } from './focus-after.ts'
import type { LibraryOffers } from './library-offers.ts'
import { countsInWords, shownInWords } from './library-words.ts'
import type { Selection } from './use-selection.ts'

/** The annotations that the filter lets through, and what can be done with those that are selected. */
export function AnnotationsSection(props: {
  view: LibraryView
  acts: LibraryActs
  offers: LibraryOffers
  selection: Selection
  heading: RefObject<HTMLHeadingElement | null>
  onExport: (scope: ExportScope) => void
}) {
  const { view, acts, offers, selection, heading, onExport } = props
  const { collections, meanings, sought } = view
  const isRemoving = useRef(false)
  // What has the focus now stands where the list, shorter by then, has put it.
  useEffect(() => {
    if (!isRemoving.current) return
    isRemoving.current = false
    requestAnimationFrame(() => document.activeElement?.scrollIntoView?.({ block: 'nearest' }))
  }, [view.shown])
  const desk = useMemo<AnnotationDesk>(
    () => ({
      acts,
      offers,
      collections,
      meanings,
      onSelect: selection.select,
      marksIn: (text) => offers.marksIn(text, sought),
      onRemove(ids) {
        acts.remove(ids)
        isRemoving.current = true
        const items = [...document.querySelectorAll<HTMLElement>('.annotation')]
        if (!focusAfter(items, ({ dataset }) => ids.includes(dataset.id ?? ''))) heading.current?.focus()
      },
      onExportArticle: (article) => onExport({ what: 'article', article }),
    }),
    [acts, offers, collections, meanings, sought, selection.select, heading, onExport],
  )
  const shown = countsOf(view.shown ?? [])
  const ids = [...selection.ids]
  const removeAll = () => {
    desk.onRemove(ids)
    selection.clear()
  }
  return (
    <>
      {ids.length > 0 ? (
        <BatchBar
          ids={ids}
          shown={shown.annotations}
          collections={collections}
          meanings={meanings}
          offers={offers}
          acts={acts}
          onSelectAll={selection.selectAll}
          onClear={() => {
            heading.current?.focus()
            selection.clear()
          }}
          onExport={() => onExport({ what: 'selected', ids })}
          onRemove={removeAll}
        />
      ) : (
        shown.annotations > 0 && (
          <div class="library-line">
            <p role="status">{[amount(view, shown), unfinished(view)].filter(Boolean).join(' · ')}</p>
            {view.isWhole && (
              <button type="button" class="link" onClick={selection.selectAll}>
                {say('library:batch.all')}
              </button>
            )}
          </div>
        )
      )}
      <ArticleList view={view} selected={selection.ids} desk={desk} />
    </>
  )
}

/** How many there are, once that is known, and how many of them the filter lets through. */
function amount({ all, filter }: LibraryView, shown: Counts): string {
  if (!all) return ''
  return isFiltering(filter) ? shownInWords(shown, all) : countsInWords(all)
}

/** What is still to come, where the list may change by itself. */
function unfinished({ isWhole, isFinding, sought }: LibraryView): string {
  if (!isWhole) return say('library:reading')
  return isFinding && sought ? say('library:finding') : ''
}
