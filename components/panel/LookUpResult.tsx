import type { LookUp, LookUpAnswer } from '../../lib/domain/look-up.ts'
import { momentInWords } from '../../lib/words/moment-words.ts'
import { say } from '../../lib/words/say.ts'
import { FoundInstrumentFacts } from './FoundInstrumentFacts.tsx'
import { FoundPersonFacts } from './FoundPersonFacts.tsx'

/** What became of asking Wikidata. It stands apart, and always says from whom it is. */
export function LookUpResult({ lookUp }: { lookUp: LookUp }) {
  return (
    <>
      <p role="status" class="look-up-from">
        {statusWords(lookUp)}
      </p>
      {lookUp.step === 'answered' && <Answer answer={lookUp.answer} />}
    </>
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

function Answer({ answer }: { answer: LookUpAnswer }) {
  const { about, found } = answer
  if (found.length === 0) return <p>{say(`look-up:nothing.${about}`)}</p>
  return (
    <>
      {found.length > 1 && <p>{say(`look-up:several.${about}`, { count: found.length })}</p>}
      <ul class="look-up-found">
        {about === 'official'
          ? found.map((person) => (
              <li key={person.id}>
                <FoundPersonFacts person={person} />
              </li>
            ))
          : found.map((instrument) => (
              <li key={instrument.id}>
                <FoundInstrumentFacts instrument={instrument} />
              </li>
            ))}
      </ul>
      <p class="look-up-small">{say('look-up:unchecked')}</p>
    </>
  )
}
