import type { ComponentChildren } from 'preact'
import type { Correction } from '../../lib/domain/correction.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { say } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'

/** What the reader said, in a sentence. */
export function CorrectionSentence({ correction }: { correction: Correction }) {
  return <>{wordsOf(correction)}</>
}

function wordsOf(correction: Correction): ComponentChildren {
  switch (correction.what) {
    case 'not-an-official': {
      const { country } = correction
      const name = <bdi>{correction.name}</bdi>
      if (!country) return said('settings:corrections.said.not-an-official', { name })
      return said('settings:corrections.said.not-an-official-of', { name }, { country: partyName(country) })
    }
    case 'different-person':
      return differentPerson(correction)
    case 'same-person': {
      const names = { name: <bdi>{correction.name}</bdi>, as: <bdi>{correction.as}</bdi> }
      return said('settings:corrections.said.same', names)
    }
    case 'office': {
      const { country } = correction
      const names = { name: <bdi>{correction.name}</bdi>, office: <bdi>{correction.office}</bdi> }
      if (!country) return said('settings:corrections.said.office', names)
      return said('settings:corrections.said.office-of', names, { country: partyName(country) })
    }
  }
}

function differentPerson(correction: Extract<Correction, { what: 'different-person' }>): ComponentChildren {
  const { form, not, is, passage } = correction
  if (form === not) return said('settings:corrections.said.namesake', { form: <bdi>{form}</bdi> })
  const names = { form: <bdi>{form}</bdi>, not: <bdi>{not}</bdi> }
  return [
    is
      ? said('settings:corrections.said.different-but', { ...names, is: <bdi>{is}</bdi> })
      : said('settings:corrections.said.different', names),
    passage && ` ${say('settings:corrections.said.onePassage')}`,
  ]
}
