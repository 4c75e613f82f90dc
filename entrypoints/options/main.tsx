/** The settings: a page of their own, which the panel's gear and the browser's list of extensions open. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { SettingsPage } from '../../components/settings/SettingsPage.tsx'
import { NEWS_SITES } from '../../lib/settings/news-sites.ts'
import { openDatabase } from '../../lib/storage/database.ts'
import { say, spoken } from '../../lib/words/say.ts'
import { openSettingsSession } from './settings-session.ts'

const { view, acts } = openSettingsSession(openDatabase(), new AbortController().signal)

/** Drawn once, and again by its signal: whoever renders anew begins anew to count the ids of labels. */
const Page = () => <SettingsPage view={view.value} acts={acts} news={NEWS_SITES} />
const root = document.getElementById('settings')
effect(() => {
  // The words follow the language of the view.
  void view.value.language
  document.documentElement.lang = spoken()
  document.title = `${say('settings:title')} · Entente`
})
if (root) render(<Page />, root)
