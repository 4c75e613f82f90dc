/** The panel beside the page: Chromium's side panel, Firefox's sidebar. It follows the active tab. */
import '@preact/signals'
import { render } from 'preact'
import { Panel } from '../../components/panel/Panel.tsx'
import { openDrafts } from '../../lib/panel-session/drafts.ts'
import { openPanelSession } from '../../lib/panel-session/panel-session.ts'
import { speakToReader } from '../../lib/panel-session/speak-to-reader.ts'
import { openDatabase } from '../../lib/storage/database.ts'

document.documentElement.dataset.place = 'side-panel'

const database = openDatabase()
await speakToReader(database)
const { view, acts } = openPanelSession({
  tab: null,
  buttonPressed: false,
  database,
  drafts: openDrafts(() => localStorage),
  signal: new AbortController().signal,
})
/** Drawn once, and again by its signal: whoever renders anew begins anew to count the ids of labels. */
const Page = () => <Panel view={view.value} acts={acts} />
const root = document.getElementById('panel')
if (root) render(<Page />, root)
