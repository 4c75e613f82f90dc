import { READING_MODES, type Settings } from '../../lib/domain/settings.ts'
import type { SettingsActs } from '../../lib/domain/settings-view.ts'
import { say } from '../../lib/words/say.ts'
import { ModeChoice, type NewsSite } from '../welcome/ModeChoice.tsx'
import { LimitedItems } from './LimitedItems.tsx'
import { SiteField } from './SiteField.tsx'

type Acts = Pick<
  SettingsActs,
  | 'chooseMode'
  | 'allowSite'
  | 'removeSite'
  | 'addNever'
  | 'removeNever'
  | 'allowWanted'
  | 'forgetWanted'
  | 'openWelcome'
>

/** Where Entente marks by itself, which sites it may read, and which never. */
export function SitesSection(props: {
  settings: Pick<Settings, 'mode' | 'wanted' | 'never'>
  /** Match patterns that the browser allows. */
  allowed: readonly string[]
  news: readonly NewsSite[]
  acts: Acts
}) {
  const { settings, allowed, news, acts } = props
  const mode = settings.mode ?? 'chosen-sites'
  const lacking = settings.wanted.filter((pattern) => !allowed.includes(pattern))
  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{say('settings:sections.sites')}</h2>
      <fieldset>
        <legend>{say('settings:sites.mode')}</legend>
        {READING_MODES.map((one) => (
          <ModeChoice
            key={one}
            mode={one}
            isChosen={one === mode}
            sites={news}
            onChoose={() => acts.chooseMode(one)}
          />
        ))}
      </fieldset>
      <button type="button" class="link" onClick={acts.openWelcome}>
        {say('settings:sites.welcome')}
      </button>
      {lacking.length > 0 && <WantedSites patterns={lacking} acts={acts} />}
      <h3>{say('settings:sites.allowed')}</h3>
      <p class="settings-words">
        {allowed.length === 0 && say('settings:sites.noAllowed')}
        {allowed.length > 0 && mode === 'on-press' && say('settings:sites.paused')}
      </p>
      <SiteList names={allowed} nameOf={hostInWords} onRemove={acts.removeSite} />
      <SiteField label={say('settings:sites.addAllowed')} onAdd={acts.allowSite} />
      <h3>{say('settings:sites.never')}</h3>
      {settings.never.length === 0 && <p class="settings-words">{say('settings:sites.noNever')}</p>}
      <SiteList names={settings.never} nameOf={(host) => host} onRemove={acts.removeNever} />
      <SiteField label={say('settings:sites.addNever')} onAdd={acts.addNever} />
    </section>
  )
}

/** Sites that settings from elsewhere name and this browser does not allow: one button asks for all of them. */
function WantedSites({ patterns, acts }: { patterns: readonly string[]; acts: Acts }) {
  const FEW = 5
  const shown = patterns.slice(0, FEW).map(hostInWords)
  const more = patterns.length - shown.length
  const hosts = [...shown, ...(more > 0 ? [say('settings:sites.andMore', { count: more })] : [])].join(', ')
  return (
    <div class="wanted-sites" role="note">
      <p>{say('settings:sites.wanted', { count: patterns.length, hosts })}</p>
      <p class="settings-acts">
        <button type="button" class="button button-first" onClick={() => acts.allowWanted(patterns)}>
          {say('settings:sites.allowWanted')}
        </button>
        <button type="button" class="button" onClick={() => acts.forgetWanted(patterns)}>
          {say('settings:sites.forgetWanted')}
        </button>
      </p>
    </div>
  )
}

function SiteList(props: {
  names: readonly string[]
  nameOf: (name: string) => string
  onRemove: (name: string) => void
}) {
  const { names, nameOf, onRemove } = props
  return (
    <LimitedItems items={names} most={12} class="chips site-list">
      {(name) => (
        <li key={name} class="chip">
          <bdi>{nameOf(name)}</bdi>
          <button
            type="button"
            aria-label={say('settings:remove', { name: nameOf(name) })}
            onClick={() => onRemove(name)}
          >
            <span class="cross" aria-hidden="true" />
          </button>
        </li>
      )}
    </LimitedItems>
  )
}

/** `https://*.example.org/*` → `example.org`; a scheme is said only where it is not the usual one. */
function hostInWords(pattern: string): string {
  const [, scheme = '', host = pattern] = /^([\w*]+):\/\/(?:\*\.)?([^/]+)\//.exec(pattern) ?? []
  if (host === '*') return `${scheme === '*' ? '' : `${scheme}: `}${say('settings:sites.every')}`
  return scheme === 'http' ? `http://${host}` : host
}
