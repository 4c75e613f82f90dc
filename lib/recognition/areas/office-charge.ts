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
    const first = afterDeterminer(parts, end + 1)
    if (!isNominal(parts[first]) || (end > preposition && !isJoined(parts, end, first))) return end
    const group = nounGroup(parts, first)
    if (end > preposition && cooperationIn(parts, group) >= 0) return end
    end = group.last
  }
}

function isJoined(parts: readonly Part[], mark: number, first: number): boolean {
  const kind = parts[mark]?.kind
  return kind === 'and' || (kind === 'comma' && parts[first]?.capital === true)
}
