import { useRef } from 'preact/hooks'
import type { FileStep } from '../../lib/domain/agreement-file.ts'
import type { Annotation, KeptArticle } from '../../lib/domain/annotation.ts'
import type { LibraryActs, LibraryView, OfferedFormat } from '../../lib/domain/library-view.ts'
import { NoticeBar } from '../panel/NoticeBar.tsx'
import { AgreementFiles } from './AgreementFiles.tsx'
import { ArticleList } from './ArticleList.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { FaultBanner } from './FaultBanner.tsx'
import { FilterBar } from './FilterBar.tsx'
import { countsInWords, shownInWords } from './library-words.ts'
import { PromiseList } from './PromiseList.tsx'
import { SectionChoice } from './SectionChoice.tsx'
import './library.css'

export type LibraryProps = {
  view: LibraryView
  acts: LibraryActs
  formats: readonly OfferedFormat[]
  /** Where a click on a passage leads; null where it has no address of the web. */
  linkTo: (annotation: Annotation, article: KeptArticle) => string | null
}

/** Everything that the reader kept: by article, by agreement, and what was announced for a date. */
export function Library({ view, acts, formats, linkTo }: LibraryProps) {
  const { shown, all, filter, fault } = view
  const heading = useRef<HTMLHeadingElement>(null)
  const hasAny = all.annotations > 0
  const section = hasAny ? view.section : 'annotations'
  const isFiltered = filter.kinds.length > 0 || filter.words.trim() !== ''
  const stepLink = ({ passage, article }: FileStep) => passage && linkTo(passage, article)
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
      {hasAny && <SectionChoice section={section} onShow={acts.showSection} />}
      {hasAny && (
        <FilterBar
          filter={filter}
          kinds={section === 'annotations' ? view.kinds : null}
          onFilter={acts.filter}
        />
      )}
      <main aria-busy={isBusy(view)}>
        {section === 'annotations' && (
          <>
            <p class="library-shown" role="status">
              {hasAny && isFiltered && shown && shownInWords(shownCounts(shown), all)}
            </p>
            <ArticleList view={view} acts={acts} linkTo={linkTo} onEmptied={() => heading.current?.focus()} />
          </>
        )}
        {section === 'agreements' && view.files && (
          <AgreementFiles files={view.files} acts={acts} linkTo={stepLink} />
        )}
        {section === 'promises' && view.promises && (
          <PromiseList promises={view.promises} linkTo={stepLink} />
        )}
      </main>
      <NoticeBar notice={view.notice} onUndo={acts.undo} onDismiss={acts.dismissNotice} />
    </div>
  )
}

function isBusy({ section, shown, files, promises, fault }: LibraryView): boolean {
  const asked = { annotations: shown, agreements: files, promises }[section]
  return asked === null && !fault
}

function shownCounts(shown: readonly { annotations: readonly unknown[] }[]) {
  return {
    annotations: shown.reduce((sum, { annotations }) => sum + annotations.length, 0),
    articles: shown.length,
  }
}
