import { useState } from 'preact/hooks'
import { READING_MODES, type ReadingMode } from '../../lib/domain/settings.ts'
import type { WelcomeView } from '../../lib/domain/welcome-view.ts'
import { say } from '../../lib/words/say.ts'
import { ModeChoice, type NewsSite } from './ModeChoice.tsx'

/** The one question of the first page. Nothing is chosen until the reader chooses, and nothing asked for before Start. */
export function ModeQuestion(props: {
  sites: readonly NewsSite[]
  fault: WelcomeView['fault']
  onChoose: (mode: ReadingMode) => void
}) {
  const { sites, fault, onChoose } = props
  const [mode, setMode] = useState<ReadingMode | null>(null)
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault()
        if (mode) onChoose(mode)
      }}
    >
      <fieldset>
        <legend>
          <h2>{say('welcome:question')}</h2>
        </legend>
        <p class="promise">{say('welcome:promise')}</p>
        {READING_MODES.map((one) => (
          <ModeChoice
            key={one}
            mode={one}
            isChosen={one === mode}
            sites={sites}
            onChoose={() => setMode(one)}
          />
        ))}
      </fieldset>
      {fault && (
        <p class="fault" role="alert">
          {say(`welcome:fault.${fault}`)}
        </p>
      )}
      <button type="submit" class="button button-first" disabled={mode === null}>
        {say('welcome:start')}
      </button>
    </form>
  )
}
