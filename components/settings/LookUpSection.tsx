import { say } from '../../lib/words/say.ts'

/** Whether names of officials and agreements may be sent to Wikidata, and what is sent then. */
export function LookUpSection({ isOn, onUse }: { isOn: boolean; onUse: (isOn: boolean) => void }) {
  return (
    <section aria-labelledby="look-up">
      <h3 id="look-up">{say('look-up:setting.title')}</h3>
      <label class="switch">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            const wish = event.currentTarget.checked
            // The browser may refuse: the box shows what holds, not what was wished.
            event.currentTarget.checked = isOn
            onUse(wish)
          }}
        />
        {say('look-up:setting.switch')}
      </label>
      <p class="settings-words">{say('look-up:setting.words')}</p>
    </section>
  )
}
