import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Companion, Dossier, TiedAgreement } from '../../../lib/domain/dossier.ts'
import { createCompanions, createTiedAgreements } from '../../../lib/insight/companions.ts'
import { dossiersOf } from '../../../lib/insight/dossiers.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'
import { StatusChip } from '../../common/StatusChip.tsx'
import { OfficeChart } from './OfficeChart.tsx'
import { PassageList } from './PassageList.tsx'
import { PersonList } from './PersonList.tsx'
import { TogetherList } from './TogetherList.tsx'
import type { ViewProps } from './view-offers.ts'
import './officials.css'
import './views.css'

type Props = Pick<ViewProps, 'kept' | 'files' | 'today' | 'linkTo' | 'onSave'>

/** Everybody of whom something was kept, and the dossier of one of them. */
export function OfficialsView(props: Props) {
  const { kept, files } = props
  const persons = useMemo(() => dossiersOf(kept), [kept])
  const companions = useMemo(() => createCompanions(persons), [persons])
  const agreements = useMemo(() => createTiedAgreements(files), [files])
  const [chosen, setChosen] = useState<string | null>(null)
  const person = persons.find(({ id }) => id === chosen) ?? mostKept(persons)
  if (!person) return <p class="library-nothing">{say('views:officials.none')}</p>
  return (
    <div class="officials">
      <PersonList persons={persons} chosen={person.id} onChoose={setChosen} />
      <PersonDossier
        {...props}
        key={person.id}
        person={person}
        companions={companions(person)}
        agreements={agreements(person)}
        isChosen={chosen !== null}
        onChoose={setChosen}
      />
    </div>
  )
}

/** The one with whom a reader is most likely to begin. */
function mostKept(persons: readonly Dossier[]): Dossier | undefined {
  return persons.reduce<Dossier | undefined>(
    (best, one) => (!best || one.passages.length > best.passages.length ? one : best),
    undefined,
  )
}

function PersonDossier(
  props: Omit<Props, 'kept' | 'files'> & {
    person: Dossier
    companions: readonly Companion[]
    agreements: readonly TiedAgreement[]
    /** Whether the reader chose the person, and is to be taken there. */
    isChosen: boolean
    onChoose: (id: string) => void
  },
) {
  const { person, companions, agreements } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!props.isChosen) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <article class="dossier" aria-label={person.name}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{person.name}</bdi>
        </h2>
        <p class="soft">
          {[
            person.country && partyName(person.country),
            person.otherNames.length > 0 &&
              say('views:officials.also', { names: person.otherNames.join(', ') }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <OfficeChart person={person} today={props.today} linkTo={props.linkTo} onSave={props.onSave} />
      {companions.length > 0 && (
        <section>
          <h3>{say('views:officials.together')}</h3>
          <p class="soft">{say('views:officials.togetherMeans')}</p>
          <TogetherList
            items={companions.map(({ person: other, articles }) => ({
              id: other.id,
              articles,
              name: (
                <>
                  <button type="button" class="link" onClick={() => props.onChoose(other.id)}>
                    <bdi>{other.name}</bdi>
                  </button>
                  {other.country && <span class="soft"> {partyName(other.country)}</span>}
                </>
              ),
            }))}
          />
        </section>
      )}
      {agreements.length > 0 && (
        <section>
          <h3>{say('views:officials.agreements')}</h3>
          <TogetherList
            items={agreements.map(({ file, articles }) => ({
              id: file.id,
              articles,
              name: (
                <>
                  <bdi>{file.name}</bdi> <StatusChip status={file.present?.status ?? 'unknown'} />
                </>
              ),
            }))}
          />
        </section>
      )}
      <section>
        <h3>{say('views:officials.quotesByDate')}</h3>
        <PassageList passages={person.passages} linkTo={props.linkTo} />
      </section>
    </article>
  )
}
