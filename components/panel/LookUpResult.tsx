import type {
  ForeignWords,
  FoundOffice,
  FoundPerson,
  LookUp,
  LookUpAnswer,
} from '../../lib/domain/look-up.ts'
import { datesOf } from '../../lib/insight/known-office.ts'
import { momentInWords } from '../../lib/words/moment-words.ts'
import { say } from '../../lib/words/say.ts'

/** What became of asking Wikidata about a name. It stands apart, and always says from whom it is. */
export function LookUpResult({ lookUp }: { lookUp: LookUp }) {
  return (
    <div class="look-up">
      <p role="status" class="look-up-from">
        {statusWords(lookUp)}
      </p>
      {lookUp.step === 'answered' && <Answer answer={lookUp.answer} />}
    </div>
  )
}

function statusWords(lookUp: LookUp): string {
  if (lookUp.step === 'asking') return say('look-up:asking')
  if (lookUp.step === 'answered') return say('look-up:from', { moment: momentInWords(lookUp.answer.asked) })
  const { failure } = lookUp
  return say(`look-up:failed.${failure.why}`, {
    moment: failure.why === 'busy' ? momentInWords(failure.until) : '',
  })
}

function Answer({ answer: { people } }: { answer: LookUpAnswer }) {
  if (people.length === 0) return <p>{say('look-up:nobody')}</p>
  return (
    <>
      {people.length > 1 && <p>{say('look-up:several', { count: people.length })}</p>}
      <ul class="look-up-people">
        {people.map((person) => (
          <li key={person.id}>
            <Person person={person} />
          </li>
        ))}
      </ul>
      <p class="look-up-small">{say('look-up:unchecked')}</p>
    </>
  )
}

function Person({ person }: { person: FoundPerson }) {
  const { id, name, description, countries, offices, moreOffices } = person
  return (
    <>
      <p>
        <a class="look-up-name" href={`https://www.wikidata.org/wiki/${id}`} target="_blank" rel="noreferrer">
          <Foreign words={name} />
        </a>{' '}
        {description && <Foreign words={description} />}
      </p>
      <dl class="look-up-facts">
        {countries.length > 0 && (
          <div>
            <dt>{say('look-up:country')}</dt>
            {countries.map((country) => (
              <dd key={country.text}>
                <Foreign words={country} />
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
      <Foreign words={office} /> <span class="known-detail">{datesOf({ from, to })}</span>
    </>
  )
}

/** Words of others in their own language; their direction stays among themselves. */
function Foreign({ words: { text, language } }: { words: ForeignWords }) {
  return <bdi lang={language || undefined}>{text}</bdi>
}
