/** What an office is in charge of (`Minister of Trade and Industry`) is no field of cooperation. */
import { cooperationIn } from './cooperation-phrase.ts'
import { afterDeterminer, isNominal, nounGroup, type Phrase } from './noun-phrase.ts'
import type { Part } from './parts.ts'
import { OFFICES } from './word-sets.ts'

const IN_CHARGE = new Set(['in charge of', 'responsible for'])

/** `in charge of`, `responsible for`. */
export function saysCharge({ key }: Part): boolean {
  return IN_CHARGE.has(key)
}

/** Whether a group names an office and what it is in charge of follows. */
export function isOffice(parts: readonly Part[], { last }: Phrase): boolean {
  const next = parts[last]?.key
  return (next === 'of' || next === 'for') && OFFICES.has(parts[last - 1]?.key ?? '')
}

/** Where a charge ends whose preposition stands at `preposition`; members joined to it included. */
export function chargeEnd(parts: readonly Part[], preposition: number): number {
  let end = preposition
  for (;;) {
    const mark = parts[end]?.kind === 'comma' && parts[end + 1]?.kind === 'and' ? end + 1 : end
    const first = afterDeterminer(parts, mark + 1)
    const joined = isJoined(parts, { mark, first, several: SEVERAL.test(parts[preposition - 1]?.key ?? '') })
    if (!isNominal(parts[first]) || (end > preposition && !joined)) return end
    const group = nounGroup(parts, first)
    const cooperation = cooperationIn(parts, group)
    if (end > preposition && cooperation >= 0 && !parts[cooperation]?.capital) return end
    end = group.last
  }
}

/** `the ministries of health, economy and foreign affairs` */
const SEVERAL = /^(?:departments|directorates|ministers|ministries|secretaries)$/

function isJoined(
  parts: readonly Part[],
  { mark, first, several }: { mark: number; first: number; several: boolean },
): boolean {
  const kind = parts[mark]?.kind
  return kind === 'and' || (kind === 'comma' && (several || parts[first]?.capital === true))
}
