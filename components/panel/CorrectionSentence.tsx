import type { Correction } from '../../lib/domain/correction.ts'
import { partyName } from '../../lib/words/party-name.ts'

/** What the reader said, in a sentence. */
export function CorrectionSentence({ correction }: { correction: Correction }) {
  switch (correction.what) {
    case 'not-an-official':
      return (
        <>
          <bdi>{correction.name}</bdi>
          {correction.country && ` (${partyName(correction.country)})`} is not an official
        </>
      )
    case 'different-person':
      return correction.form === correction.not ? (
        <>
          <bdi>{correction.form}</bdi> is a namesake of the one whom Entente knows
        </>
      ) : (
        <>
          “<bdi>{correction.form}</bdi>” is not <bdi>{correction.not}</bdi>
          {correction.is && (
            <>
              , but <bdi>{correction.is}</bdi>
            </>
          )}
          {correction.passage && ' (in one passage)'}
        </>
      )
    case 'same-person':
      return (
        <>
          <bdi>{correction.name}</bdi> is <bdi>{correction.as}</bdi>
        </>
      )
    case 'office':
      return (
        <>
          <bdi>{correction.name}</bdi> is <bdi>{correction.office}</bdi>
          {correction.country && `, ${partyName(correction.country)}`}
        </>
      )
  }
}
