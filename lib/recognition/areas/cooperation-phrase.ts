/** Phrases about a noun of cooperation: `[economic] and [trade] ties`, `cooperation efforts in`. */
import { isNominal, type Phrase } from './noun-phrase.ts'
import type { Part } from './parts.ts'
import { COOPERATORS, KEPT_HEADS } from './word-sets.ts'

const MOST_PARTNERS = 8
const LONGEST_PARTNER = 4
const OPEN = new Set(['and', 'colon', 'comma', 'determiner', 'mark', 'preposition', 'to', 'verb'])

/** Index of the noun of cooperation in a group; -1 where there is none. */
export function cooperationIn(parts: readonly Part[], { first, last }: Phrase): number {
  for (let i = last - 1; i >= first; i--) if (parts[i]?.lexeme?.roles.has('cooperation')) return i
  return -1
}

/** Whether what follows the noun of cooperation in its group still opens a field (`cooperation efforts in`). */
export function bearsOn(parts: readonly Part[], group: Phrase, cooperation: number): boolean {
  const roles = parts[group.last - 1]?.lexeme?.roles
  return cooperation === group.last - 1 || roles?.has('bearing') === true || roles?.has('field') === true
}

/** Where the field begins before a noun of cooperation: after names and after verbs of a headline. */
export function fieldStart(parts: readonly Part[], first: number, last: number): number {
  let from = first
  for (let i = first; i < last; i++) if (parts[i]?.name) from = i + 1
  while (from < last && parts[from]?.lexeme?.roles.has('stripped') && !parts[from]?.cue) from++
  return from
}

/** Whether a phrase says only who cooperates: names, or a group headed by a word such as `ministries`. */
export function namesCooperators(parts: readonly Part[], { first, last }: Phrase): boolean {
  const words = parts.slice(first, last).filter(({ kind }) => kind === 'content')
  const head = words.at(-1)
  return head === undefined || head.name || head.lexeme !== null || COOPERATORS.has(head.key)
}

/** `humanitarian assistance`, `educational exchanges`: a field by its head alone. */
export function isAssistance(parts: readonly Part[], { first, complement }: Phrase): boolean {
  return KEPT_HEADS.has(parts[complement - 1]?.key ?? '') && complement - first > 1
}

/** `Economic Policy Dialogue` is the name of a body. */
export function isNamedBody(part: Part | undefined): boolean {
  return part?.capital === true && /^(?:dialogues?|working groups?)$/.test(part.key)
}

/** `COVID-19 assistance` is about COVID-19; `humanitarian assistance` is a field as it stands. */
export function assistanceField(phrase: Phrase, head: Part | undefined): Phrase {
  const last = head?.inCue ? phrase.complement : phrase.complement - 1
  return { first: phrase.first, last, complement: last }
}

/**
 * The phrases that lead by commas and `and` to the one at `at`, in order; none before unit `floor`.
 * `adjectivesOnly`: only those that cannot stand alone (`cultural and educational exchanges`).
 */
export function partnersBefore(
  parts: readonly Part[],
  at: number,
  { floor, adjectivesOnly }: { floor: number; adjectivesOnly: boolean },
): Phrase[] {
  const found: Phrase[] = []
  for (let end = at; found.length < MOST_PARTNERS; ) {
    let last = end
    while (last > floor && isListMark(parts[last - 1])) last--
    if (last === end) break
    let first = last
    while (first > floor && isNominal(parts[first - 1]) && last - first < LONGEST_PARTNER) first--
    const before = parts[first - 1]
    if (first === last || !isOpen(before) || (adjectivesOnly && !parts[last - 1]?.adjective)) break
    found.unshift({ first, last, complement: last })
    end = first
  }
  return found
}

function isListMark(part: Part | undefined): boolean {
  return part?.kind === 'comma' || part?.kind === 'and'
}

function isOpen(before: Part | undefined): boolean {
  return !before || OPEN.has(before.kind) || before.act !== null || before.possessive
}
