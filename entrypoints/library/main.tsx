/** The library: the full page with everything that is kept. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { Library } from '../../components/library/Library.tsx'
import type { Annotation, KeptArticle } from '../../lib/domain/annotation.ts'
import { FORMATS } from '../../lib/exchange/formats.ts'
import { textFragmentLink } from '../../lib/exchange/text-fragment.ts'
import { openDrafts } from '../../lib/panel-session/drafts.ts'
import { saveFile } from '../../lib/panel-session/save-file.ts'
import { openDatabase } from '../../lib/storage/database.ts'
import { openLibrarySession } from './library-session.ts'
import { filterOfHash, hashOfView, sectionOfHash } from './view-address.ts'

const { view, acts, saveNotes } = openLibrarySession({
  database: openDatabase(),
  drafts: openDrafts(() => localStorage),
  save: saveFile,
})

const followHash = () => {
  // Read before anything changes: each change writes the address.
  const { hash } = location
  acts.filter(filterOfHash(hash))
  acts.showSection(sectionOfHash(hash))
}
followHash()
window.addEventListener('hashchange', followHash)
effect(() => {
  const hash = hashOfView(view.value)
  if (hash !== location.hash) history.replaceState(null, '', hash || location.pathname)
})

window.addEventListener('pagehide', () => void saveNotes())
window.addEventListener('keydown', (event) => {
  const inField = event.target instanceof Element && event.target.closest('input, textarea')
  if (inField || event.shiftKey || event.altKey || event.key !== 'z') return
  if (!event.ctrlKey && !event.metaKey) return
  event.preventDefault()
  acts.undo()
})

const linkTo = (annotation: Annotation, article: KeptArticle) =>
  textFragmentLink(article.url, annotation.selectors)
const root = document.getElementById('library')
if (root) {
  effect(() => render(<Library view={view.value} acts={acts} formats={FORMATS} linkTo={linkTo} />, root))
}
