/** The panel behind the toolbar button, or in a small window about one tab (`popup.html?tab=ID`). */
import '@preact/signals'
import { render } from 'preact'
import { Panel } from '../../components/panel/Panel.tsx'
import { openDrafts } from '../../lib/panel-session/drafts.ts'
import { openPanelSession } from '../../lib/panel-session/panel-session.ts'
import { speakToReader } from '../../lib/panel-session/speak-to-reader.ts'
import { openDatabase } from '../../lib/storage/database.ts'

const asked = new URLSearchParams(location.search)
const askedTab = Number.parseInt(asked.get('tab') ?? '', 10)
const tab = Number.isNaN(askedTab) ? null : askedTab
const inPopup = tab === null
document.documentElement.dataset.place = inPopup ? 'popup' : 'window'

const database = openDatabase()
speakToReader(database)
const { view, acts } = openPanelSession({
  tab,
  buttonPressed: inPopup,
  database,
  drafts: openDrafts(() => localStorage),
  signal: new AbortController().signal,
})
/** Drawn once, and again by its signal: whoever renders anew begins anew to count the ids of labels. */
const Page = () => <Panel view={view.value} acts={acts} />
const root = document.getElementById('panel')
if (root) render(<Page />, root)
