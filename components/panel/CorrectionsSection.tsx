import { useRef } from 'preact/hooks'
import type { Correction } from '../../lib/domain/correction.ts'
import type { PanelActs } from '../../lib/domain/panel-view.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { CorrectionSentence } from './CorrectionSentence.tsx'
import { LimitedList } from './LimitedList.tsx'

type Acts = Pick<
  PanelActs,
  'removeCorrection' | 'exportCorrections' | 'importCorrections' | 'openSettingsInTab'
>

const MOST_CORRECTIONS = 20

/** What the reader said of people: each with its day and article, and the way to take it back. */
export function CorrectionsSection(props: {
  /** Oldest first. */
  corrections: readonly Correction[]
  /** Why they cannot be read; null while they can. */
  fault: string | null
  /** False where choosing a file would close the panel. */
  mayLoad: boolean
  acts: Acts
}) {
  const { corrections, fault, mayLoad, acts } = props
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">
        Corrections {corrections.length > 0 && <span class="how-many">{corrections.length}</span>}
      </h2>
      {fault !== null && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <p class="settings-words">
        {corrections.length === 0
          ? 'What you correct in the details of an official is listed here. It holds on every page.'
          : 'Your word counts before every rule, on every page.'}
      </p>
      {corrections.length > 0 && (
        <div class="corrections">
          <LimitedList
            items={corrections.toReversed()}
            most={MOST_CORRECTIONS}
            showAll="panel:all.corrections"
          >
            {(correction) => (
              <li key={correction.id} class="correction">
                <CorrectionItem
                  correction={correction}
                  onRemove={() => acts.removeCorrection(correction.id)}
                />
              </li>
            )}
          </LimitedList>
        </div>
      )}
      <div class="details-acts">
        {corrections.length > 0 && (
          <button type="button" class="button" onClick={acts.exportCorrections}>
            Export corrections
          </button>
        )}
        {mayLoad ? (
          <ImportButton onFile={acts.importCorrections} />
        ) : (
          <button type="button" class="button" onClick={acts.openSettingsInTab}>
            Import in a tab
          </button>
        )}
      </div>
    </section>
  )
}

function CorrectionItem({ correction, onRemove }: { correction: Correction; onRemove: () => void }) {
  const { article, created } = correction
  return (
    <>
      <p>
        <CorrectionSentence correction={correction} />
        <small class="source">
          <time dateTime={created}>{dateInWords(created)}</time>
          {article && (
            <>
              {' · '}
              <bdi>{article.title || article.url}</bdi>
            </>
          )}
        </small>
      </p>
      <button
        type="button"
        class="icon-button"
        aria-label={`Remove: ${'form' in correction ? correction.form : correction.name}`}
        title="Remove"
        onClick={onRemove}
      >
        <span class="cross" aria-hidden="true" />
      </button>
    </>
  )
}

function ImportButton({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        Import corrections…
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File of corrections"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file, mended, may be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
