import { useState } from 'preact/hooks'
import type { AnnouncedStep, FileStep } from '../../lib/domain/agreement-file.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { typeWords } from '../../lib/words/entity-words.ts'
import { say } from '../../lib/words/say.ts'
import { planInWords, pointInWords, pointTime } from '../charts/point-words.ts'
import { StepSources } from '../charts/StepSources.tsx'
import { PartyList } from '../common/PartyList.tsx'
import { promisesInWords } from './library-words.ts'
import './agreement-files.css'
import '../charts/status-line.css'
import { said } from '../common/said.ts'

/** So many promises are drawn at first and with each press. */
const STEP = 20

/** What was announced for a date, overdue ones first, each with who announced it and what became of it. */
export function PromiseList(props: {
  promises: readonly AnnouncedStep[]
  linkTo: (step: FileStep) => string | null
}) {
  const { promises, linkTo } = props
  const [most, setMost] = useState(STEP)
  if (promises.length === 0) {
    return <p class="library-nothing">{say('library:promises.none')}</p>
  }
  return (
    <>
      <p class="library-shown" role="status">
        {promisesInWords(promises)}
      </p>
      <ul class="promises">
        {promises.slice(0, most).map((promise) => (
          <PromiseItem
            key={`${promise.file.id} ${promise.status} ${promise.party} ${promise.states} ${promise.due}`}
            promise={promise}
            linkTo={linkTo}
          />
        ))}
      </ul>
      {promises.length > most && (
        <button type="button" class="button library-more" onClick={() => setMost(most + STEP)}>
          {say('views:more', { count: promises.length - most })}
        </button>
      )}
    </>
  )
}

function PromiseItem(props: { promise: AnnouncedStep; linkTo: (step: FileStep) => string | null }) {
  const { file, status, party, states, due, told, standing, settledBy, putOffTo } = props.promise
  return (
    <li class="promise">
      <p class="promise-due">
        <span class={`promise-standing promise-${standing}`}>
          {say(`library:promises.standing.${standing}`)}
        </span>
        <span>
          {said(
            due.length > 7 ? 'library:promises.on' : 'library:promises.in',
            { date: <time dateTime={due}>{dateInWords(due)}</time> },
            { plan: planInWords({ status, party, states }) },
          )}
        </span>
      </p>
      <h2>
        <bdi>{file.name}</bdi>
      </h2>
      <p class="kept-facts">
        {typeWords(file.type)}
        {file.parties.length > 0 && ' · '}
        <PartyList parties={file.parties} />
      </p>
      {putOffTo && (
        <p class="promise-settled">{say('library:promises.putOff', { date: dateInWords(putOffTo) })}</p>
      )}
      {settledBy && (
        <p class="promise-settled">
          {pointInWords(settledBy)} {pointTime(settledBy)},{' '}
          {settledBy.article.outlet || settledBy.article.title}
        </p>
      )}
      <StepSources steps={told} linkTo={props.linkTo} />
    </li>
  )
}
