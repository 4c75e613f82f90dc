import type { SettingsActs, SettingsView } from '../../lib/domain/settings-view.ts'
import { say } from '../../lib/words/say.ts'
import { NoticeBar } from '../common/NoticeBar.tsx'
import { useKeptFocus } from '../common/use-kept-focus.ts'
import type { NewsSite } from '../welcome/ModeChoice.tsx'
import { CardSection } from './CardSection.tsx'
import { CorrectionsSection } from './CorrectionsSection.tsx'
import { DataSection } from './DataSection.tsx'
import { KeepingSection } from './KeepingSection.tsx'
import { KeysSection } from './KeysSection.tsx'
import { LanguageSection } from './LanguageSection.tsx'
import { LookUpSection } from './LookUpSection.tsx'
import { MarksSection } from './MarksSection.tsx'
import { PacksSection } from './PacksSection.tsx'
import { SitesSection } from './SitesSection.tsx'
import './settings.css'

const SECTIONS = ['sites', 'marks', 'card', 'keys', 'keeping', 'language', 'knowledge', 'data'] as const

/** The settings: sections in one column, and the way to each beside them. */
export function SettingsPage(props: { view: SettingsView; acts: SettingsActs; news: readonly NewsSite[] }) {
  const { view, acts, news } = props
  const { settings } = view
  useKeptFocus()
  return (
    <div class="settings-page">
      <header class="settings-head">
        <p class="wordmark">Entente</p>
        <h1>{say('settings:title')}</h1>
      </header>
      <nav class="settings-nav" aria-label={say('settings:nav')}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{say(`settings:sections.${name}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {view.fault !== null && (
          <p class="fault" role="alert">
            {view.fault}
          </p>
        )}
        {!settings && view.fault === null && <p class="settings-words">{say('settings:looking')}</p>}
        {settings && (
          <>
            <SitesSection settings={settings} allowed={view.allowed} news={news} acts={acts} />
            <MarksSection settings={settings} example={view.example} acts={acts} />
            <CardSection card={settings.card} onChange={acts.setCard} />
            <KeysSection keys={view.keys} keysPage={view.keysPage} letters={settings.letters} acts={acts} />
            <KeepingSection
              selectionButton={settings.selectionButton}
              keepKey={view.keys.find(({ name }) => name === 'keep')?.keys ?? ''}
              meanings={view.meanings}
              onOffer={acts.offerSelection}
              onMeaning={acts.setMeaning}
            />
            <LanguageSection language={view.language} onChoose={acts.chooseLanguage} />
          </>
        )}
        <section id="knowledge" aria-labelledby="knowledge-title">
          <h2 id="knowledge-title">{say('settings:sections.knowledge')}</h2>
          <PacksSection view={view} acts={acts} />
          <CorrectionsSection corrections={view.corrections} fault={view.correctionsFault} acts={acts} />
          {view.lookUp !== null && <LookUpSection isOn={view.lookUp} onUse={acts.useLookUp} />}
        </section>
        <DataSection file={view.settingsFile} acts={acts} />
      </main>
      <NoticeBar notice={view.notice} onUndo={acts.undo} onDismiss={acts.dismissNotice} />
    </div>
  )
}
