/** The panel beside the page: Chromium's side panel, Firefox's sidebar. It follows the active tab. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { Panel } from '../../components/panel/Panel.tsx'
import { openDrafts } from '../../lib/panel-session/drafts.ts'
import { openPanelSession } from '../../lib/panel-session/panel-session.ts'
import { openDatabase } from '../../lib/storage/database.ts'

document.documentElement.dataset.place = 'side-panel'

const { view, acts } = openPanelSession({
  tab: null,
  buttonPressed: false,
  database: openDatabase(),
  drafts: openDrafts(() => localStorage),
  signal: new AbortController().signal,
})
const root = document.getElementById('panel')
if (root) effect(() => render(<Panel view={view.value} acts={acts} />, root))
