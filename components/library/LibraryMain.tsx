import type { RefObject } from 'preact'
import type { FileStep } from '../../lib/domain/agreement-file.ts'
import type { ExportScope } from '../../lib/domain/export-view.ts'
import type { LibraryActs } from '../../lib/domain/library-acts.ts'
import {
  hasAnyKept,
  isFiltering,
  type LibrarySection,
  type LibraryView,
} from '../../lib/domain/library-view.ts'
import { AgreementFiles } from './AgreementFiles.tsx'
import { AnnotationsSection } from './AnnotationsSection.tsx'
import { BackupCard } from './BackupCard.tsx'
import { BackupReminder } from './BackupReminder.tsx'
import { BinList } from './BinList.tsx'
import { DoneList } from './DoneList.tsx'
import type { LibraryOffers } from './library-offers.ts'
import { sectionInWords } from './library-words.ts'
import { PromiseList } from './PromiseList.tsx'
import { PutBackNotice } from './PutBackNotice.tsx'
import { SearchBar } from './SearchBar.tsx'
import type { Selection } from './use-selection.ts'
import { LazyView, type ViewName } from './views/LazyView.tsx'
import type { ViewProps } from './views/view-offers.ts'

/** In these the words are looked for. */
const SEARCHED: readonly LibrarySection[] = [
  'annotations',
  'agreements',
  'officials',
  'areas',
  'ties',
  'promises',
]

/** What the chosen section lists. */
export function LibraryMain(props: {
  view: LibraryView
  acts: LibraryActs
  offers: LibraryOffers
  selection: Selection
  /** Takes the focus when nothing is left that could. */
  heading: RefObject<HTMLHeadingElement | null>
  onExport: (scope: ExportScope) => void
}) {
  const { view, acts, offers } = props
  const { section, filter } = view
  const hasAny = hasAnyKept(view) || isFiltering(filter)
  const stepLink = ({ passage, article }: FileStep) => passage && offers.linkTo(passage, article)
  const chart = chartOf(view, { stepLink, linkTo: offers.linkTo, onSave: acts.saveChart })
  return (
    <main aria-busy={isBusy(view)} aria-label={sectionInWords(section)}>
      <PutBackNotice putBack={view.backup.putBack} onSeen={acts.putBackIsSeen} />
      {section !== 'backup' && <BackupReminder backup={view.backup} onBackUp={acts.backUp} />}
      {hasAny && SEARCHED.includes(section) && (
        <SearchBar
          filter={filter}
          collections={view.collections}
          meanings={view.meanings}
          isNarrowed
          onFilter={acts.filter}
        />
      )}
      {section === 'annotations' && (
        <AnnotationsSection
          view={view}
          acts={acts}
          offers={offers}
          selection={props.selection}
          heading={props.heading}
          onExport={props.onExport}
        />
      )}
      {chart && <LazyView key={chart.name} {...chart} />}
      {section === 'agreements' && view.files && (
        <AgreementFiles files={view.files} acts={acts} linkTo={stepLink} />
      )}
      {section === 'promises' && view.promises && <PromiseList promises={view.promises} linkTo={stepLink} />}
      {section === 'bin' && view.bin && <BinList bin={view.bin} acts={acts} />}
      {section === 'done' && view.done && <DoneList done={view.done} acts={acts} />}
      {section === 'backup' && (
        <BackupCard backup={view.backup} all={view.all} exporting={view.exporting} acts={acts} />
      )}
    </main>
  )
}

/** The view of a section, once what it is drawn from is there; null where the section has none, or nothing to draw. */
function chartOf(
  { section, viewed, files, promises, today }: LibraryView,
  offers: Pick<ViewProps, 'stepLink' | 'linkTo' | 'onSave'>,
): (ViewProps & { name: ViewName }) | null {
  const drawn = { agreements: files, officials: files, areas: viewed, ties: files, promises }
  if (!viewed || !(section in drawn)) return null
  const name = section as ViewName
  const isList = name === 'agreements' || name === 'promises'
  if (drawn[name] === null || (isList && drawn[name].length === 0)) return null
  return { name, kept: viewed, files: files ?? [], promises: promises ?? [], today, ...offers }
}

function isBusy({ section, shown, viewed, files, promises, bin, done, fault }: LibraryView): boolean {
  const asked = {
    annotations: shown,
    agreements: files,
    officials: files,
    areas: viewed,
    ties: files,
    promises,
    bin,
    done,
    backup: true,
  }[section]
  return asked === null && !fault
}
