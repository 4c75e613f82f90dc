/** The panel, which popup and side panel load alike: behind the toolbar button, beside the page, or in a small window about one tab. */
import '@preact/signals'
import { render } from 'preact'
import { Panel } from '../../components/panel/Panel.tsx'
import { answerAfterDrawing } from '../../lib/panel-session/after-drawing.ts'
import { openDrafts } from '../../lib/panel-session/drafts.ts'
import { followPage, patiently } from '../../lib/panel-session/followed-page.ts'
import { panelOfAddress } from '../../lib/panel-session/panel-of-address.ts'
import { openPanelSession } from '../../lib/panel-session/panel-session.ts'
import { speakToReader } from '../../lib/panel-session/speak-to-reader.ts'
import { openStore } from '../../lib/storage/open-store.ts'

const { signal } = new AbortController()
const which = panelOfAddress(location)
document.documentElement.dataset.place = which.place

const page = followPage(which, signal)
const database = openStore()
const drawn = answerAfterDrawing(database)
await speakToReader(database)
const { view, acts } = openPanelSession({ page, database, drafts: openDrafts(() => localStorage), signal })
await patiently(page.known)

/** Drawn once, and again by its signal: whoever renders anew begins anew to count the ids of labels. */
const Page = () => <Panel view={view.value} acts={acts} />
const root = document.getElementById('panel')
if (root) render(<Page />, root)
drawn()
