/** In which words an office is told: the text's own, or those of the knowledge. */
import type { Party } from '../../domain/country.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Term } from '../../domain/term.ts'
import { partyNames, wordsKey } from '../../knowledge/party-names.ts'
import type { Bond } from './bond.ts'
import type { Scene } from './scene.ts'

/** The office as the text words it; the plural of a list is put in the singular. */
export function wording(scene: Scene, { office, rank }: Bond): string | null {
  const { document, tokens } = scene
  const slice = (first: number, last: number) =>
    document.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' ')
  if (!office) return rank ? slice(rank.first, rank.last) : null
  if (!office.head.plural) return slice(office.joined ?? office.wordsFirst, office.wordsLast)
  const head = tokens[office.at]?.text ?? ''
  const singular =
    office.head.key.charAt(0).toUpperCase() === head.charAt(0)
      ? capitalised(office.head.key)
      : office.head.key
  const before = office.wordsFirst < office.at ? `${slice(office.wordsFirst, office.at)} ` : ''
  const after =
    office.wordsLast > office.at + 1
      ? ` ${slice(office.at + 1, office.wordsLast)
          .replace(/\b(?:two|three|four|both) /, '')
          .replace(/\bdelegations\b/, 'delegation')}`
      : ''
  return `${before}${singular}${after}`
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Without remarks in brackets, and without the state, which stands beside it: `President of Serbia`. */
export function plainOffice({ office, country }: Term): string {
  const plain = office.replace(/\(.*/s, '').trimEnd()
  const state = / of (?:the )?(\S.*)/.exec(plain)?.[1]
  return state && isState(state, country) ? plain.slice(0, plain.indexOf(' of ')) : plain
}

function isState(words: string, country: Party): boolean {
  const named = partyNames().byKey.get(wordsKey(words))
  return named?.party === country && !named.organisation
}

/** The words around a person that tell the office. */
export function evidenceOf(scene: Scene, { office, rank, run }: Bond): Evidence {
  const { document, tokens } = scene
  const first = office ? Math.min(office.joined ?? office.first, office.first) : (rank?.first ?? run.first)
  const last = office ? Math.max(office.last, office.wordsLast) : (rank?.last ?? run.last)
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  return { start, end, quote: document.text.slice(start, end) }
}
