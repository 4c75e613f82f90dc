import type { Tie } from '../../../lib/domain/cooperation.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'
import { togetherInWords } from './together-words.ts'

/** `Singapore – Vietnam` */
export function pairName({ parties }: Pick<Tie, 'parties'>): string {
  return parties.map(partyName).join(' – ')
}

/** `3 agreements`, or on what it rests that officials of both are named together. */
export function tieInWords({ kind, strength, articles }: Tie): string {
  if (kind === 'agreement') return say('views:ties.agreements', { count: strength })
  return say('views:ties.officials', { where: togetherInWords(articles) })
}
