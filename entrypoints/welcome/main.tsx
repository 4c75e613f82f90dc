/** The first page, opened once when Entente is installed: the sample on it is read by the very scripts that read other pages. */
import '@preact/signals'
import { render } from 'preact'
import { Welcome } from '../../components/welcome/Welcome.tsx'
import { PAGE_SCRIPT, READING_SCRIPT } from '../../lib/messaging/page-script.ts'
import { followChosenLanguage } from '../../lib/panel-session/follow-chosen-language.ts'
import { speakToReader } from '../../lib/panel-session/speak-to-reader.ts'
import { NEWS_SITES } from '../../lib/settings/news-sites.ts'
import { openStore } from '../../lib/storage/open-store.ts'
import { say } from '../../lib/words/say.ts'
import { openWelcomeSession } from './welcome-session.ts'

const database = openStore()
await speakToReader()
followChosenLanguage(database)
document.title = say('welcome:title')
const { view, acts } = openWelcomeSession(database, new AbortController().signal)

/** No script can be put into a page of an extension from outside, so this one loads both itself, marks and card first. */
function readSample(): void {
  for (const file of [READING_SCRIPT, PAGE_SCRIPT]) {
    const script = document.createElement('script')
    script.src = file
    script.async = false
    document.head.append(script)
  }
}

/** Drawn once, and again by its signal: whoever renders anew begins anew to count the ids of labels. */
const Page = () => <Welcome view={view.value} acts={acts} sites={NEWS_SITES} onSample={readSample} />
const root = document.getElementById('welcome')
if (root) render(<Page />, root)
