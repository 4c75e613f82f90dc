import { useId } from 'preact/hooks'
import type { ReadingMode } from '../../lib/domain/settings.ts'
import { say } from '../../lib/words/say.ts'
import './mode-choice.css'

export type NewsSite = { host: string; name: string }

/** One of the answers to where Entente marks by itself; the first one shows its list of sites. */
export function ModeChoice(props: {
  mode: ReadingMode
  isChosen: boolean
  sites: readonly NewsSite[]
  onChoose: () => void
}) {
  const { mode, isChosen, sites, onChoose } = props
  const words = useId()
  return (
    <div class="mode-choice">
      <label>
        <input
          type="radio"
          name="mode"
          value={mode}
          checked={isChosen}
          aria-describedby={words}
          onChange={onChoose}
        />
        <span>
          <strong>{say(`welcome:mode.${mode}`)}</strong>
          <span id={words} class="mode-words">
            {say(`welcome:modeWords.${mode}`, { count: sites.length })}
          </span>
        </span>
      </label>
      {mode === 'news-sites' && (
        <details>
          <summary>{say('welcome:list')}</summary>
          <ul class="news-sites" translate={false}>
            {sites.map(({ host, name }) => (
              <li key={host}>
                {name} <small>{host}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
