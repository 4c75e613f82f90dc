/** The panel, which popup and side panel load alike: behind the toolbar button, beside the page, or in a small window about one tab. */
import '@preact/signals'
import { render } from 'preact'
import { Panel } from '../../components/panel/Panel.tsx'
import { warnIfFails } from '../../lib/messaging/warn-if-fails.ts'
import { followPage, patiently } from '../../lib/panel-session/followed-page.ts'
import { panelAhead } from '../../lib/panel-session/panel-ahead.ts'
import { panelOfAddress } from '../../lib/panel-session/panel-of-address.ts'
import { speakToReader } from '../../lib/panel-session/speak-to-reader.ts'
import { whatIsDrawnIsSeen } from '../../lib/panel-session/what-is-drawn-is-seen.ts'

const ending = new AbortController().signal
const which = panelOfAddress(location)
document.documentElement.dataset.place = which.place

const page = followPage(which, ending)
await speakToReader()
const panel = panelAhead(page)
await patiently(page.known)

/** Drawn once, and again by its signals: whoever renders anew begins anew to count the ids of labels. */
const Page = () => {
  const { view, acts } = panel.now.value
  return <Panel view={view.value} acts={acts} />
}
const root = document.getElementById('panel')
if (root) render(<Page />, root)

// Not awaited here: what is loaded asks for modules of this file, and would wait for it to end.
void warnIfFails(
  'open the panel’s session',
  whatIsDrawnIsSeen()
    .then(() => import('./open-session.ts'))
    .then(({ openSession }) => panel.become(openSession(page, ending))),
)
