import type { LetterKeys } from '../../lib/domain/settings.ts'
import type { BrowserKey, SettingsActs } from '../../lib/domain/settings-view.ts'
import { say } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'
import { KEY_NAMES } from './key-names.ts'
import { LetterChoice } from './LetterChoice.tsx'

/** The keys of the browser, with what is wrong with them, and the single keys on pages. */
export function KeysSection(props: {
  keys: readonly BrowserKey[]
  keysPage: string | null
  letters: LetterKeys
  acts: Pick<SettingsActs, 'changeKeys' | 'useLetters' | 'setLetter'>
}) {
  const { keys, keysPage, letters, acts } = props
  const named = KEY_NAMES.flatMap((name) => {
    const key = keys.find((one) => one.name === name)
    return key ? [{ name, keys: key.keys }] : []
  })
  const set = named.map((one) => one.keys).filter((one) => one !== '')
  const missing = named.length - set.length
  return (
    <section id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{say('settings:sections.keys')}</h2>
      <h3>{say('settings:keys.title')}</h3>
      <p class="settings-words">{say('settings:keys.words')}</p>
      <dl class="keys">
        {named.map((key) => (
          <div key={key.name}>
            <dt>{say(`settings:keys.acts.${key.name}`)}</dt>
            <dd>
              {key.keys ? <kbd>{key.keys}</kbd> : <span class="key-unset">{say('settings:keys.unset')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {new Set(set).size < set.length && <p class="key-fault">{say('settings:keys.alike')}</p>}
      {missing > 0 && <p class="key-fault">{say('settings:keys.missing', { count: missing })}</p>}
      <button type="button" class="button" onClick={acts.changeKeys}>
        {say('settings:keys.change')}
      </button>
      {keysPage && (
        <p class="settings-words">{said('settings:keys.where', { address: <code>{keysPage}</code> })}</p>
      )}
      <LetterChoice letters={letters} onUse={acts.useLetters} onSet={acts.setLetter} />
    </section>
  )
}
