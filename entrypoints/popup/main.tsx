/** The panel behind the toolbar button, or in a small window about one tab (`popup.html?tab=ID`). */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { Panel } from '../../components/panel/Panel.tsx'
import { openDrafts } from '../../lib/panel-session/drafts.ts'
import { openPanelSession } from '../../lib/panel-session/panel-session.ts'
import { openDatabase } from '../../lib/storage/database.ts'

const asked = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10)
const tab = Number.isNaN(asked) ? null : asked
document.documentElement.dataset.place = tab === null ? 'popup' : 'window'

const { view, acts } = openPanelSession({
  tab,
  buttonPressed: tab === null,
  database: openDatabase(),
  drafts: openDrafts(() => localStorage),
  signal: new AbortController().signal,
})
const root = document.getElementById('panel')
if (root) effect(() => render(<Panel view={view.value} acts={acts} />, root))
