import type { FoundOffice, FoundPerson } from '../../lib/domain/look-up.ts'
import { datesOf } from '../../lib/insight/known-office.ts'
import { say } from '../../lib/words/say.ts'
import { ForeignText } from './ForeignText.tsx'
import { FoundHeading } from './FoundHeading.tsx'

/** A person of Wikidata with countries and offices. */
export function FoundPersonFacts({ person }: { person: FoundPerson }) {
  const { countries, offices, moreOffices } = person
  return (
    <>
      <FoundHeading found={person} />
      <dl class="look-up-facts">
        {countries.length > 0 && (
          <div>
            <dt>{say('look-up:country')}</dt>
            {countries.map((country) => (
              <dd key={country.text}>
                <ForeignText words={country} />
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{say('look-up:offices')}</dt>
          {offices.map((office) => (
            <dd key={`${office.office.text} ${office.from} ${office.to}`}>
              <Office office={office} />
            </dd>
          ))}
          {moreOffices > 0 && <dd class="known-detail">{say('look-up:more', { count: moreOffices })}</dd>}
          {offices.length + moreOffices === 0 && <dd class="known-detail">{say('look-up:noOffice')}</dd>}
        </div>
      </dl>
    </>
  )
}

function Office({ office: { office, from, to } }: { office: FoundOffice }) {
  return (
    <>
      <ForeignText words={office} /> <span class="known-detail">{datesOf({ from, to })}</span>
    </>
  )
}
