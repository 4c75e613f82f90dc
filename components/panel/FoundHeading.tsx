import type { FoundInstrument, FoundPerson } from '../../lib/domain/look-up.ts'
import { ForeignText } from './ForeignText.tsx'

/** What Wikidata calls it, with a link to its page there, and what sort of person or thing it is. */
export function FoundHeading({ found }: { found: FoundPerson | FoundInstrument }) {
  return (
    <p>
      <a
        class="look-up-name"
        href={`https://www.wikidata.org/wiki/${found.id}`}
        target="_blank"
        rel="noreferrer"
      >
        <ForeignText words={found.name} />
      </a>{' '}
      {found.description && (
        <span class="look-up-what">
          <ForeignText words={found.description} />
        </span>
      )}
    </p>
  )
}
