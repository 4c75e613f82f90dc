/** Numbers as news counts states: in digits and in words. */
import type { Token } from '../document.ts'

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

/** The number that token `at` tells, from 1 to 999; null for none. */
export function countAt(tokens: readonly Token[], at: number): number | null {
  const { key = '', kind } = tokens[at] ?? {}
  if (kind === 'number') return /^[1-9]\d{0,2}$/.test(key) ? Number(key) : null
  return numberIn(key, SMALL)
}

/** `twenty`, `thirty-one`; `units` names the numbers from one on. */
function numberIn(word: string, units: readonly string[]): number | null {
  const unit = units.indexOf(word) + 1
  if (unit > 0) return unit
  const [tens = '', rest] = word.split('-')
  const ten = TENS.indexOf(tens) + 2
  if (ten < 2) return null
  const more = rest === undefined ? 0 : units.indexOf(rest) + 1
  return rest !== undefined && (more < 1 || more > 9) ? null : ten * 10 + more
}

/** The place in a row that a token tells (`43rd`, `twelfth`); null for none. */
export function ordinalAt(token: Token | undefined): number | null {
  if (!token) return null
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(token.key)
  return digits ? Number(digits[1]) : numberIn(token.key, ORDINALS)
}
