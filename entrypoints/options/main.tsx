/** The settings: a page of their own, which the panel's gear and the browser's list of extensions open. */
import '@preact/signals'
import { render } from 'preact'
import { SettingsPage } from '../../components/settings/SettingsPage.tsx'
import { followChosenLanguage } from '../../lib/panel-session/follow-chosen-language.ts'
import { speakToReader } from '../../lib/panel-session/speak-to-reader.ts'
import { NEWS_SITES } from '../../lib/settings/news-sites.ts'
import { openStore } from '../../lib/storage/open-store.ts'
import { say } from '../../lib/words/say.ts'
import { openSettingsSession } from './settings-session.ts'

const database = openStore()
await speakToReader()
followChosenLanguage(database)
document.title = `${say('settings:title')} · Entente`
const { view, acts } = openSettingsSession(database, new AbortController().signal)

/** Drawn once, and again by its signal: whoever renders anew begins anew to count the ids of labels. */
const Page = () => <SettingsPage view={view.value} acts={acts} news={NEWS_SITES} />
const root = document.getElementById('settings')
if (root) render(<Page />, root)
