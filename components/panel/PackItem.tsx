import type { BundledPack, LoadedPack, PackAbout } from '../../lib/domain/pack.ts'
import { dateInWords } from '../../lib/words/date-words.ts'

type Counted = PackAbout & { terms: number; persons: number }

/** A pack that the reader loaded. */
export function LoadedPackItem({ pack, onRemove }: { pack: LoadedPack; onRemove: () => void }) {
  return (
    <li class="pack">
      <div class="pack-line">
        <h3>
          <bdi>{pack.name}</bdi>
        </h3>
        <button
          type="button"
          class="icon-button"
          aria-label={`Remove: ${pack.name}`}
          title="Remove"
          onClick={onRemove}
        >
          <span class="cross" aria-hidden="true" />
        </button>
      </div>
      <PackFigures pack={pack} />
      <p>
        Source:{' '}
        {pack.source ? <bdi>{pack.source}</bdi> : 'not named; facts without one of their own are unverified'}
      </p>
      {pack.licence && (
        <p>
          Licence: <bdi>{pack.licence}</bdi>
        </p>
      )}
    </li>
  )
}

/** The facts that Entente brings along, with those who are to be named for them. */
export function BundledPackItem({ pack }: { pack: BundledPack }) {
  return (
    <li class="pack">
      <h3>{pack.name}</h3>
      <PackFigures pack={pack} />
      <details>
        <summary>Credits</summary>
        <p>Each fact names its source. Facts were taken from:</p>
        <ul class="credits">
          {pack.credits.map(({ name, licence }) => (
            <li key={name}>
              {name} ({licence})
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function PackFigures({ pack }: { pack: Counted }) {
  return (
    <p>
      As of <time dateTime={pack.asOf}>{dateInWords(pack.asOf)}</time> ·{' '}
      {counted(pack.terms, 'term', 'terms')} of {counted(pack.persons, 'person', 'persons')}
    </p>
  )
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
