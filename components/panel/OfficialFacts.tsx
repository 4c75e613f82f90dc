import type { Official } from '../../lib/domain/entity.ts'
import type { KnownOffice } from '../../lib/domain/known-office.ts'
import type { Term } from '../../lib/domain/term.ts'
import { datesOf } from '../../lib/insight/known-office.ts'
import { isVerified } from '../../lib/insight/then-and-now.ts'
import { LimitedList } from './LimitedList.tsx'

const MOST_TERMS = 6

/** Where the office was read, and what the knowledge says of the person then and now, each fact with its source. */
export function OfficialFacts(props: { official: Official; known: KnownOffice | null; language: string }) {
  const { official, known, language } = props
  return (
    <>
      <p class="evidence-line">
        {OFFICE_FROM[official.officeFrom ?? 'nobody']}
        {official.evidence && (
          <>
            {' '}
            <q class="evidence" lang={language || undefined}>
              {official.evidence.quote}
            </q>
          </>
        )}
      </p>
      {known && <KnownFacts known={known} />}
      {official.known && <AllTerms terms={official.known.terms} />}
    </>
  )
}

const OFFICE_FROM = {
  text: 'Office read from',
  knowledge: 'The article gives no office; this one is what Entente knows.',
  reader: 'Office corrected by you.',
  nobody: 'The article gives no office, and Entente knows none.',
}

function KnownFacts({ known }: { known: KnownOffice }) {
  return (
    <>
      <dl class="known">
        {known.name && (
          <div class="known-row">
            <dt>Name</dt>
            <dd>
              <bdi>{known.name}</bdi>
            </dd>
          </div>
        )}
        {known.lines.map(({ label, facts }) => (
          <div key={label} class="known-row">
            <dt>{label}</dt>
            {facts.map(({ words, detail, unverified }) => (
              <dd key={words}>
                <bdi>{words}</bdi>
                {detail && <span class="known-detail"> {detail}</span>}
                {unverified && <span class="unverified">unverified</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {known.contradiction && <p class="contradiction">{known.contradiction}</p>}
    </>
  )
}

function AllTerms({ terms }: { terms: readonly Term[] }) {
  return (
    <details class="all-terms">
      <summary>
        {terms.length === 1
          ? 'The one office that Entente knows'
          : `All ${terms.length} offices that Entente knows`}
      </summary>
      <LimitedList items={terms} most={MOST_TERMS} what="offices">
        {(term) => (
          <li key={`${term.office} ${term.from}`}>
            <bdi>{term.office}</bdi> <span class="known-detail">{datesOf(term)}</span>
            {!isVerified(term) && <span class="unverified">unverified</span>}
            <SourceLine source={term.source} />
          </li>
        )}
      </LimitedList>
    </details>
  )
}

const ADDRESS = /https?:\/\/[^\s;()<>"]+/

/** Where a fact is said; an address is told by its host and opens in a tab. */
function SourceLine({ source }: { source: string }) {
  const address = ADDRESS.exec(source)?.[0]
  if (!address || !URL.canParse(address)) return <small class="source">{source || 'no source'}</small>
  const [before = '', ...after] = source.split(address)
  return (
    <small class="source">
      {before}
      <a href={address} target="_blank" rel="noreferrer" title={address}>
        {new URL(address).host}
      </a>
      {after.join(address)}
    </small>
  )
}
