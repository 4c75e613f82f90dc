import type { Correction } from '../../lib/domain/correction.ts'
import { dayHere } from '../../lib/domain/day-here.ts'
import type { SettingsActs } from '../../lib/domain/settings-view.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { figures, say } from '../../lib/words/say.ts'
import { CorrectionSentence } from './CorrectionSentence.tsx'
import { FileButton } from './FileButton.tsx'
import { LimitedItems } from './LimitedItems.tsx'

const MOST_CORRECTIONS = 20

/** What the reader said of people: each with its day and article, and the way to take it back. */
export function CorrectionsSection(props: {
  /** Oldest first. */
  corrections: readonly Correction[]
  /** Why they cannot be read; null while they can. */
  fault: string | null
  acts: Pick<SettingsActs, 'removeCorrection' | 'exportCorrections' | 'importCorrections'>
}) {
  const { corrections, fault, acts } = props
  const count = corrections.length
  return (
    <section aria-labelledby="corrections">
      <h3 id="corrections">
        {say('settings:corrections.title')} {count > 0 && <span class="how-many">{figures(count)}</span>}
      </h3>
      {fault !== null && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <p class="settings-words">{say(`settings:corrections.${count === 0 ? 'none' : 'words'}`)}</p>
      <LimitedItems items={corrections.toReversed()} most={MOST_CORRECTIONS} class="corrections">
        {(correction) => (
          <li key={correction.id} class="correction">
            <CorrectionItem correction={correction} onRemove={() => acts.removeCorrection(correction.id)} />
          </li>
        )}
      </LimitedItems>
      <p class="settings-acts">
        {count > 0 && (
          <button type="button" class="button" onClick={acts.exportCorrections}>
            {say('settings:corrections.export')}
          </button>
        )}
        <FileButton
          words={say('settings:corrections.import')}
          label={say('settings:corrections.file')}
          accept=".json,application/json"
          onFile={acts.importCorrections}
        />
      </p>
    </section>
  )
}

function CorrectionItem({ correction, onRemove }: { correction: Correction; onRemove: () => void }) {
  const { article, created } = correction
  const remove = say('settings:remove', { name: 'form' in correction ? correction.form : correction.name })
  return (
    <>
      <p>
        <CorrectionSentence correction={correction} />
        <small class="source">
          <time dateTime={created}>{dateInWords(dayHere(created))}</time>
          {article && (
            <>
              {' · '}
              <bdi>{article.title || article.url}</bdi>
            </>
          )}
        </small>
      </p>
      <button type="button" class="icon-button" aria-label={remove} title={remove} onClick={onRemove}>
        <span class="cross" aria-hidden="true" />
      </button>
    </>
  )
}
