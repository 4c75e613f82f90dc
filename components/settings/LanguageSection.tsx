import { LANGUAGES } from '../../lib/words/catalogue.ts'
import { say } from '../../lib/words/say.ts'

/** Which language Entente speaks; each language is named in itself. */
export function LanguageSection(props: {
  /** `auto`: the browser's. */
  language: string
  onChoose: (language: string) => void
}) {
  const { language, onChoose } = props
  const choices: [string, string][] = [
    ['auto', say('settings:language.auto')],
    ...Object.entries(LANGUAGES).map(([tag, { name }]): [string, string] => [tag, name]),
  ]
  return (
    <section id="language" aria-labelledby="language-title">
      <h2 id="language-title">{say('settings:sections.language')}</h2>
      <fieldset>
        <legend>{say('settings:language.title')}</legend>
        {choices.map(([tag, name]) => (
          <label key={tag} class="choice" lang={tag === 'auto' ? undefined : tag}>
            <input type="radio" name="language" checked={tag === language} onChange={() => onChoose(tag)} />
            {name}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
