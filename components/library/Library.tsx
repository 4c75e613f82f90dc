import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ExportScope } from '../../lib/domain/export-view.ts'
import type { LibraryActs } from '../../lib/domain/library-acts.ts'
import { hasAnyKept, isFiltering, type LibraryView } from '../../lib/domain/library-view.ts'
import { NoticeBar } from '../common/NoticeBar.tsx'
import { useKeptFocus } from '../common/use-kept-focus.ts'
import { ExportDialog } from './exchange/ExportDialog.tsx'
import { ImportDialog } from './exchange/ImportDialog.tsx'
import { FaultBanner } from './FaultBanner.tsx'
import { LibraryHeader } from './LibraryHeader.tsx'
import { LibraryMain } from './LibraryMain.tsx'
import type { LibraryOffers } from './library-offers.ts'
import { SideColumn } from './side/SideColumn.tsx'
import { useSelection } from './use-selection.ts'
import { loadViews } from './views/LazyView.tsx'
import './library.css'

export type LibraryProps = { view: LibraryView; acts: LibraryActs; offers: LibraryOffers }

const NOTHING: NonNullable<LibraryView['shown']> = []

/** Everything that the reader kept, and all that can be done with it. */
export function Library({ view, acts, offers }: LibraryProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const selection = useSelection(view.shown ?? NOTHING)
  const [exporting, setExporting] = useState<ExportScope | null>(null)
  const [isImporting, setImporting] = useState(false)
  const hasAny = hasAnyKept(view)
  // Rows that are deleted hand it on themselves, and those that leave the window let it go.
  useKeptFocus('.annotation, .article-head, .chart-mark')
  useCloseWhenStored(view, () => setImporting(false))
  useEffect(() => window.scrollTo(0, 0), [view.section])
  useEffect(() => {
    if (view.isWhole) globalThis.requestIdleCallback?.(loadViews)
  }, [view.isWhole])
  return (
    <div class="library">
      <LibraryHeader
        heading={heading}
        onImport={() => setImporting(true)}
        onExport={hasAny ? () => setExporting({ what: isFiltering(view.filter) ? 'shown' : 'all' }) : null}
      />
      {view.fault && <FaultBanner fault={view.fault} onAgain={acts.readAgain} onRescue={acts.rescue} />}
      <div class="library-columns">
        <SideColumn view={view} acts={acts} offers={offers} />
        <LibraryMain
          view={view}
          acts={acts}
          offers={offers}
          selection={selection}
          heading={heading}
          onExport={setExporting}
        />
      </div>
      {exporting && (
        <ExportDialog
          view={view}
          offers={offers}
          acts={acts}
          scope={exporting}
          selected={[...selection.ids]}
          onClose={() => setExporting(null)}
        />
      )}
      {isImporting && (
        <ImportDialog
          importing={view.importing}
          offers={offers}
          acts={acts}
          onClose={() => setImporting(false)}
        />
      )}
      <NoticeBar
        notice={view.notice}
        onUndo={acts.undo}
        onRedo={view.notice?.redo ? acts.redo : null}
        onDismiss={acts.dismissNotice}
      />
    </div>
  )
}

/** Closes the import once the file that was being stored is stored: the notice tells of it. */
function useCloseWhenStored({ importing }: LibraryView, close: () => void): void {
  const step = useRef(importing?.step)
  useLayoutEffect(() => {
    if (step.current === 'writing' && !importing) close()
    step.current = importing?.step
  }, [importing])
}
