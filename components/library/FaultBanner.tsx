import { say } from '../../lib/words/say.ts'

/** Why nothing can be read or changed, and what can still be done. */
export function FaultBanner(props: { fault: string; onAgain: () => void; onRescue: () => void }) {
  return (
    <section class="library-fault" aria-label={say('library:fault.label')}>
      <p role="alert">
        <strong>{say('library:fault.title')}</strong> {say('library:fault.words', { fault: props.fault })}
      </p>
      <div class="library-offers">
        <button type="button" class="button" onClick={props.onAgain}>
          {say('library:fault.again')}
        </button>
        <button type="button" class="button" onClick={props.onRescue}>
          {say('library:fault.rescue')}
        </button>
      </div>
    </section>
  )
}
