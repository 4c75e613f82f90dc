import { CARD_DELAYS, CARD_OPENERS, type CardSettings } from '../../lib/domain/settings.ts'
import { say } from '../../lib/words/say.ts'

/** What opens the card, and after how long. */
export function CardSection(props: { card: CardSettings; onChange: (card: CardSettings) => void }) {
  const { card, onChange } = props
  const isByRest = card.opens !== 'click' && card.opens !== 'off'
  return (
    <section id="card" aria-labelledby="card-title">
      <h2 id="card-title">{say('settings:sections.card')}</h2>
      <fieldset>
        <legend>{say('settings:card.opens')}</legend>
        {CARD_OPENERS.map((opens) => (
          <label key={opens} class="choice">
            <input
              type="radio"
              name="card-opens"
              value={opens}
              checked={opens === card.opens}
              onChange={() => onChange({ ...card, opens })}
            />
            {say(`settings:card.${opens}`)}
          </label>
        ))}
      </fieldset>
      <fieldset disabled={!isByRest}>
        <legend>{say('settings:card.delay')}</legend>
        <div class="choice-row">
          {CARD_DELAYS.map((delay) => (
            <label key={delay} class="choice">
              <input
                type="radio"
                name="card-delay"
                value={delay}
                checked={delay === card.delay}
                onChange={() => onChange({ ...card, delay })}
              />
              {say(`settings:card.delays.${delay}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  )
}
