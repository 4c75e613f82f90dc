import type { Kind } from '../../lib/domain/entity.ts'
import { say } from '../../lib/words/say.ts'
import type { ReadingRows } from './entity-rows.ts'

const KINDS_IN_ORDER: readonly Kind[] = ['agreement', 'official', 'area']

const LABELS = {
  agreement: 'panel:bar.agreements',
  official: 'panel:bar.officials',
  area: 'panel:bar.areas',
  kept: 'panel:bar.kept',
} as const

/** The bar that stays in sight: how much was found of each kind, each count a link to its list; and the way to the settings. */
export function PanelBar(props: { rows: ReadingRows | null; kept: number; onSettings: () => void }) {
  const { rows, kept, onSettings } = props
  return (
    <header class="panel-bar">
      <span class="wordmark">Entente</span>
      {(rows || kept > 0) && (
        <nav aria-label={say('panel:bar.lists')}>
          <ul class="counts">
            {rows &&
              KINDS_IN_ORDER.map((kind) => (
                <li key={kind}>
                  <CountLink kind={kind} count={rows[kind].length} />
                </li>
              ))}
            {kept > 0 && (
              <li>
                <CountLink kind="kept" count={kept} />
              </li>
            )}
          </ul>
        </nav>
      )}
      <SettingsButton onPress={onSettings} />
    </header>
  )
}

/** The settings are a page of their own. */
function SettingsButton({ onPress }: { onPress: () => void }) {
  return (
    <button
      type="button"
      class="icon-button settings-button"
      aria-label={say('panel:bar.settings')}
      title={say('panel:bar.settings')}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="4.1" stroke-width="2.4" />
        <circle cx="8" cy="8" r="6.2" stroke-width="2.4" stroke-dasharray="2.83 2.04" />
      </svg>
    </button>
  )
}

function CountLink({ kind, count }: { kind: Kind | 'kept'; count: number }) {
  const label = say(LABELS[kind], { count })
  const inside = (
    <>
      <span class="count-mark" aria-hidden="true" />
      <span aria-hidden="true">{count}</span>
      <span class="unseen">{label}</span>
    </>
  )
  if (count === 0) return <span class={`count count-${kind} count-none`}>{inside}</span>
  return (
    <a class={`count count-${kind}`} href={`#list-${kind}`} title={label}>
      {inside}
    </a>
  )
}
