/** Made-up office-holders by the million, each known to nobody. */
import type { PackTerm } from '../../lib/domain/pack.ts'

/** The first `count` of them, the same at each call: three lists of made-up words give names enough. */
export function* syntheticTerms(count: number): Generator<PackTerm> {
  for (let at = 0; at < count; at++) {
    yield {
      person: `${wordOf(at % 1_999)} ${wordOf(2_000 + (at % 40_009))} ${wordOf(50_000 + Math.floor(at / 500))}`,
      aliases: [],
      office: `Minister of ${at % 500 === 0 ? 'Public Works' : 'Trade'} ${at % 97}`,
      officeKey: at % 3 === 0 ? 'trade' : '',
      country: ['VN', 'PE', 'KE', 'FI'][at % 4] ?? 'VN',
      from: `${1950 + (at % 70)}-05`,
      to: at % 5 === 0 ? null : `${1955 + (at % 70)}-06-01`,
      certainty: 'sourced',
      source: `https://gazette.example/${at % 1_000}`,
    }
  }
}

const SYLLABLES = 'ba ke lo mi nu ra se to vi zu da fe go hi ju'.split(' ')

function wordOf(number: number): string {
  let word = ''
  for (let left = number + 15; left > 0; left = Math.floor(left / 15)) word += SYLLABLES[left % 15]
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** `10,000`. */
export function inFigures(count: number): string {
  return count.toLocaleString('en-GB')
}
