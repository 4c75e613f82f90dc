import type { Agreement } from '../../lib/domain/entity.ts'
import { stepTrack } from '../../lib/insight/step-track.ts'
import { statusWords } from '../../lib/words/entity-words.ts'
import { say } from '../../lib/words/say.ts'

/** How far an agreement has come: six places on a line, and the word. Who does not see the line hears which place it is. */
export function StepTrack({ agreement }: { agreement: Agreement }) {
  const track = stepTrack(agreement)
  const word = <b class={`status-word status-${agreement.status}`}>{statusWords(agreement.status)}</b>
  if (!track) return word
  const { states, place, end } = track
  return (
    <>
      <span class="step-track" aria-hidden="true">
        {states.map((state, at) => (
          <span key={at} class={`track-${state}`} />
        ))}
        {end && <span class={`track-end track-${end}`} />}
      </span>
      {word}
      {place > 0 && !end && (
        <span class="unseen">, {say('step:place', { place, number: states.length })}</span>
      )}
    </>
  )
}
