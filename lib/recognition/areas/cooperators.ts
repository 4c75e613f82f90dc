/** Lists of who cooperates (`between governments, industry and academia`): their members are no fields. */
import { cooperationIn } from './cooperation-phrase.ts'
import { afterDeterminer, isNominal, nounGroup } from './noun-phrase.ts'
import type { Part } from './parts.ts'
import { COOPERATORS } from './word-sets.ts'

const BETWEEN = new Set(['among', 'amongst', 'between', 'from', 'with'])

/** Where a list of who cooperates ends whose preposition stands at `at`; `at` itself where none begins. */
export function cooperatorsEnd(parts: readonly Part[], at: number): number {
  if (!BETWEEN.has(parts[at]?.key ?? '')) return at
  let end = groupEnd(parts, at + 1)
  if (!COOPERATORS.has(parts[end - 1]?.key ?? '')) return at
  for (;;) {
    const closes = parts[end]?.kind === 'and' || parts[end + 1]?.kind === 'and'
    if (parts[end]?.kind !== 'comma' && parts[end]?.kind !== 'and') return at
    const first = parts[end + 1]?.kind === 'and' ? end + 2 : end + 1
    const last = groupEnd(parts, first)
    if (last < 0) return at
    end = last
    if (closes) return end
  }
}

/** The end of a plain noun group at `first`; -1 where there is none. */
function groupEnd(parts: readonly Part[], first: number): number {
  const at = afterDeterminer(parts, first)
  if (!isNominal(parts[at])) return -1
  const group = nounGroup(parts, at)
  return cooperationIn(parts, group) < 0 ? group.last : -1
}
