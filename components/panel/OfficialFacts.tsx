import type { OfficeSource, Official } from '../../lib/domain/entity.ts'
import type { KnownOffice } from '../../lib/domain/known-office.ts'
import type { Term } from '../../lib/domain/term.ts'
import { datesOf } from '../../lib/insight/known-office.ts'
import { isVerified } from '../../lib/insight/then-and-now.ts'
import type { WordKey } from '../../lib/words/catalogue.ts'
import { say } from '../../lib/words/say.ts'
import { whenWords } from '../../lib/words/when-words.ts'
import { EvidencePassage } from './EvidencePassage.tsx'
import { LimitedList } from './LimitedList.tsx'

const MOST_TERMS = 6

/** Where the office was read, and what the knowledge says of the person then and now, each fact with its source. */
export function OfficialFacts(props: {
  official: Official
  known: KnownOffice | null
  text: string
  language: string
}) {
  const { official, known, text, language } = props
  return (
    <>
      <p class="evidence-line">
        {say(OFFICE_FROM[official.officeFrom ?? 'nobody'])}{' '}
        {official.evidence && <EvidencePassage evidence={official.evidence} {...{ text, language }} />}
      </p>
      {known && <KnownFacts known={known} />}
      {official.known && <AllTerms terms={official.known.terms} />}
    </>
  )
}

const OFFICE_FROM: Record<OfficeSource | 'nobody', WordKey> = {
  text: 'panel:official.fromText',
  knowledge: 'panel:official.fromKnowledge',
  reader: 'panel:official.fromReader',
  nobody: 'panel:official.fromNobody',
}

function KnownFacts({ known }: { known: KnownOffice }) {
  return (
    <>
      <dl class="known">
        {known.name && (
          <div class="known-row known-name">
            <dt>{say('panel:official.name')}</dt>
            <dd>
              <bdi>{known.name}</bdi>
            </dd>
          </div>
        )}
        {known.lines.map(({ when, facts }) => (
          <div key={when} class={`known-row known-${when}`}>
            <dt>{whenWords(when)}</dt>
            {facts.map(({ words, detail, unverified }) => (
              <dd key={words}>
                <bdi>{words}</bdi>
                {detail && <span class="known-detail"> {detail}</span>}
                {unverified && <span class="unverified">{say('panel:official.unverified')}</span>}
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
          ? say('panel:official.oneOffice')
          : say('panel:official.allOffices', { number: terms.length })}
      </summary>
      <LimitedList items={terms} most={MOST_TERMS} showAll="panel:all.offices">
        {(term) => (
          <li key={`${term.office} ${term.from}`}>
            <bdi>{term.office}</bdi> <span class="known-detail">{datesOf(term)}</span>
            {!isVerified(term) && <span class="unverified">{say('panel:official.unverified')}</span>}
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
  if (!address || !URL.canParse(address))
    return <small class="source">{source || say('panel:official.noSource')}</small>
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
