import type { BundledPack, LoadedPack, PackAbout } from '../../lib/domain/pack.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { say } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'

type Counted = PackAbout & { terms: number; persons: number }

/** A pack that the reader loaded. */
export function LoadedPackItem({ pack, onRemove }: { pack: LoadedPack; onRemove: () => void }) {
  const source = pack.source ? <bdi>{pack.source}</bdi> : say('settings:packs.noSource')
  const remove = say('settings:remove', { name: pack.name })
  return (
    <li class="pack">
      <div class="pack-line">
        <h4>
          <bdi>{pack.name}</bdi>
        </h4>
        <button type="button" class="icon-button" aria-label={remove} title={remove} onClick={onRemove}>
          <span class="cross" aria-hidden="true" />
        </button>
      </div>
      <PackFigures pack={pack} />
      <p>{said('settings:packs.source', { source })}</p>
      {pack.licence && <p>{said('settings:packs.licence', { licence: <bdi>{pack.licence}</bdi> })}</p>}
    </li>
  )
}

/** The facts that Entente brings along, with those who are to be named for them. */
export function BundledPackItem({ pack }: { pack: BundledPack }) {
  return (
    <li class="pack">
      <h4>{say('settings:packs.bundled')}</h4>
      <PackFigures pack={pack} />
      <details>
        <summary>{say('settings:packs.credits')}</summary>
        <p>{say('settings:packs.creditsWords')}</p>
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
      {said(
        'settings:packs.asOf',
        { date: <time dateTime={pack.asOf}>{dateInWords(pack.asOf)}</time> },
        {
          terms: say('settings:packs.terms', { count: pack.terms }),
          persons: say('settings:packs.persons', { count: pack.persons }),
        },
      )}
    </p>
  )
}
