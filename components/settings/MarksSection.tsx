import { KINDS } from '../../lib/domain/entity.ts'
import { type Settings, SURENESSES } from '../../lib/domain/settings.ts'
import type { SettingsActs, SettingsView } from '../../lib/domain/settings-view.ts'
import { say } from '../../lib/words/say.ts'
import { LineChoice } from './LineChoice.tsx'
import { LinesStyle } from './LinesStyle.tsx'
import { SurenessExample } from './SurenessExample.tsx'

/** What is marked, how sure it has to be, and how it is underlined. */
export function MarksSection(props: {
  settings: Pick<Settings, 'kinds' | 'sureness' | 'lines'>
  example: SettingsView['example']
  acts: Pick<SettingsActs, 'markKind' | 'setSureness' | 'setLines'>
}) {
  const { settings, example, acts } = props
  const { kinds, sureness, lines } = settings
  return (
    <section id="marks" aria-labelledby="marks-title">
      <LinesStyle lines={lines} />
      <h2 id="marks-title">{say('settings:sections.marks')}</h2>
      <fieldset>
        <legend>{say('settings:kinds.title')}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="switch">
            <input
              type="checkbox"
              checked={kinds[kind]}
              onChange={(event) => acts.markKind(kind, event.currentTarget.checked)}
            />
            <span class={`line-${kind}`}>{say(`settings:kinds.${kind}`)}</span>
          </label>
        ))}
        {KINDS.every((kind) => !kinds[kind]) && <p class="settings-words">{say('settings:kinds.none')}</p>}
      </fieldset>
      <fieldset>
        <legend>{say('settings:sureness.title')}</legend>
        {SURENESSES.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="sureness"
              value={one}
              checked={one === sureness}
              aria-describedby={`sureness-${one}`}
              onChange={() => acts.setSureness(one)}
            />
            <span>
              {say(`settings:sureness.${one}`)}
              <span id={`sureness-${one}`} class="settings-words">
                {say(`settings:sureness.words.${one}`)}
              </span>
            </span>
          </label>
        ))}
        <SurenessExample example={example} sureness={sureness} kinds={kinds} />
      </fieldset>
      <LineChoice lines={lines} onChoose={acts.setLines} />
    </section>
  )
}
