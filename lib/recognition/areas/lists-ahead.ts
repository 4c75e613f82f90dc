/** Whether a list of fields stands ahead: after a colon, a dash or a form of `be`, or in the blocks below. */
import { afterDeterminer, isNominal } from './noun-phrase.ts'
import type { Part } from './parts.ts'
import type { UnitKind } from './unit.ts'
import { AGENDAS } from './word-sets.ts'

const LOOKED_AHEAD = 12
const LONGEST_HEADING = 12
const LIST_MARKS: ReadonlySet<UnitKind> = new Set(['and', 'comma', 'semicolon'])

/** Whether a phrase that may be a field stands right after the part at `at`. */
export function objectFollows(parts: readonly Part[], at: number): boolean {
  const next = parts[afterDeterminer(parts, at + 1)]
  return next?.act === 'kept' || isNominal(next)
}

/** Whether a sentence has a word for fields or priorities. */
export function speaksOfFields(parts: readonly Part[]): boolean {
  return parts.some(({ lexeme, key }) => lexeme?.roles.has('field') || AGENDAS.has(key))
}

/** Whether more than one such phrase follows. */
export function listFollows(parts: readonly Part[], at: number): boolean {
  return (
    objectFollows(parts, at) && parts.slice(at, at + LOOKED_AHEAD).some(({ kind }) => LIST_MARKS.has(kind))
  )
}

/** A sentence ends by a colon, a bare `to`, or as a short line that no mark ends; `sense`: it speaks of cooperation. */
export function announcesList(parts: readonly Part[], sense: boolean): boolean {
  const last = parts.at(-1)
  const heading = last?.kind !== 'mark' && parts.length <= LONGEST_HEADING && (sense || last?.act === 'talk')
  return last?.kind === 'colon' || last?.kind === 'to' || heading
}

/** The part that a list would follow: the last one, or the one before a colon at the end (`agreed to:`). */
export function announcer(parts: readonly Part[]): Part | undefined {
  const last = parts.at(-1)
  return last?.kind === 'colon' ? parts.at(-2) : last
}
