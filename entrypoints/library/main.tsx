/** The library: the full page with everything that is kept. */
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { Library } from '../../components/library/Library.tsx'
import type { LibraryOffers } from '../../components/library/library-offers.ts'
import { compareSentence } from '../../lib/anchoring/compare-sentence.ts'
import { FORMATS } from '../../lib/exchange/formats.ts'
import { textFragmentLink } from '../../lib/exchange/text-fragment.ts'
import { openDrafts } from '../../lib/panel-session/drafts.ts'
import { followChosenLanguage } from '../../lib/panel-session/follow-chosen-language.ts'
import { saveBlob } from '../../lib/panel-session/save-file.ts'
import { speakToReader } from '../../lib/panel-session/speak-to-reader.ts'
import { suggestNames } from '../../lib/panel-session/suggest-names.ts'
import { openStore } from '../../lib/storage/open-store.ts'
import { createAddressBar } from './address-bar.ts'
import { openBackupFolder } from './backup-folder.ts'
import { openLibrarySession } from './library-session.ts'
import { doorsOfBrowser } from './page-doors.ts'
import { marksIn } from './search/marks-in.ts'
import { watchUndoKeys } from './undo-keys.ts'
import { filterOfHash, sectionOfHash } from './view-address.ts'

const database = openStore()
await speakToReader()
followChosenLanguage(database)
const doors = doorsOfBrowser(saveBlob)
const { view, acts, suggestTags, saveNotes } = openLibrarySession({
  database,
  drafts: openDrafts(() => localStorage),
  doors,
  storage: navigator.storage,
  folders: openBackupFolder(database),
})

const followHash = () => {
  // Read before anything changes: each change writes the address.
  const { hash } = location
  acts.filter(filterOfHash(hash))
  acts.showSection(sectionOfHash(hash))
}
followHash()
window.addEventListener('hashchange', followHash)
const addressBar = createAddressBar(window)
effect(() => addressBar.show(view.value))

window.addEventListener('pagehide', () => void saveNotes())
watchUndoKeys(window, acts)

/** Readers of files are much code: it is loaded once everything kept is there to be seen. */
const accepted = signal<LibraryOffers['accepts']>([])
const stopWaiting = effect(() => {
  if (!view.value.isWhole && !view.value.fault) return
  queueMicrotask(() => stopWaiting())
  void import('../../lib/exchange/import-formats.ts').then(({ IMPORT_FORMATS }) => {
    accepted.value = IMPORT_FORMATS
  })
})

const offers: LibraryOffers = {
  formats: FORMATS,
  get accepts() {
    return accepted.value
  },
  hasSaveAs: doors.askForFile !== null,
  linkTo: (annotation, article) => textFragmentLink(article.url, annotation.selectors),
  compareSentence,
  marksIn,
  suggestTags,
  suggestNames,
}
/** Drawn once, and again by its signal: whoever renders anew begins anew to count the ids of labels. */
const Page = () => <Library view={view.value} acts={acts} offers={offers} />
const root = document.getElementById('library')
if (root) render(<Page />, root)
