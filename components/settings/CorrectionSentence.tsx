import type { Correction } from '../../lib/domain/correction.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { say } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'

/** What the reader said, in a sentence. */
export function CorrectionSentence({ correction }: { correction: Correction }) {
  switch (correction.what) {
    case 'not-an-official': {
      const name = <bdi>{correction.name}</bdi>
      return correction.country ? (
        <>
          {said(
            'settings:corrections.said.not-an-official-of',
            { name },
            { country: partyName(correction.country) },
          )}
        </>
      ) : (
        <>{said('settings:corrections.said.not-an-official', { name })}</>
      )
    }
    case 'different-person':
      return <DifferentPerson correction={correction} />
    case 'same-person': {
      const names = { name: <bdi>{correction.name}</bdi>, as: <bdi>{correction.as}</bdi> }
      return <>{said('settings:corrections.said.same', names)}</>
    }
    case 'office': {
      const names = { name: <bdi>{correction.name}</bdi>, office: <bdi>{correction.office}</bdi> }
      return correction.country ? (
        <>{said('settings:corrections.said.office-of', names, { country: partyName(correction.country) })}</>
      ) : (
        <>{said('settings:corrections.said.office', names)}</>
      )
    }
  }
}

function DifferentPerson(props: { correction: Extract<Correction, { what: 'different-person' }> }) {
  const { form, not, is, passage } = props.correction
  if (form === not) return <>{said('settings:corrections.said.namesake', { form: <bdi>{form}</bdi> })}</>
  const names = { form: <bdi>{form}</bdi>, not: <bdi>{not}</bdi> }
  return (
    <>
      {is
        ? said('settings:corrections.said.different-but', { ...names, is: <bdi>{is}</bdi> })
        : said('settings:corrections.said.different', names)}
      {passage && ` ${say('settings:corrections.said.onePassage')}`}
    </>
  )
}
