import type { ComponentChildren } from 'preact'
import type { FoundInstrument } from '../../lib/domain/look-up.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { say } from '../../lib/words/say.ts'
import { ForeignList } from './ForeignList.tsx'
import { FoundHeading } from './FoundHeading.tsx'

/** An instrument of Wikidata: kind, day, place, since when in force, and whose it is. What Wikidata does not tell is left out. */
export function FoundInstrumentFacts({ instrument }: { instrument: FoundInstrument }) {
  const { kinds, date, places, inForce, ended, parties, moreParties } = instrument
  const rest = moreParties > 0 ? say('look-up:others', { count: moreParties }) : ''
  return (
    <>
      <FoundHeading found={instrument} />
      <dl class="look-up-table">
        {kinds.length > 0 && (
          <Fact name={say('look-up:kind')}>
            <ForeignList all={kinds} />
          </Fact>
        )}
        {date && <Fact name={say('look-up:date')}>{dateInWords(date)}</Fact>}
        {places.length > 0 && (
          <Fact name={say('look-up:place')}>
            <ForeignList all={places} />
          </Fact>
        )}
        {inForce && <Fact name={say('look-up:inForce')}>{dateInWords(inForce)}</Fact>}
        {ended && <Fact name={say('look-up:ended')}>{dateInWords(ended)}</Fact>}
        {parties.length > 0 && (
          <Fact name={say('look-up:parties')}>
            <ForeignList all={parties} rest={rest} />
          </Fact>
        )}
      </dl>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
