/** Fields that stand before what is said of them: `Trade and energy were discussed`, `… will top the agenda`. */
import { afterDeterminer, isNominal, nounGroup, type Phrase, phraseAt } from './noun-phrase.ts'
import type { Part } from './parts.ts'
import { type Governor, STRENGTH } from './strength.ts'
import type { UnitKind } from './unit.ts'
import { AGENDAS } from './word-sets.ts'

const TALKED_OF =
  /^(?:addressed|broached|brought up|covered|debated|discussed|examined|explored|gone over|looked at|raised|reviewed|taken up|talked about|touched (?:on|upon))$/
const LEADS =
  /^(?:dominat(?:e|ed|es|ing)|featur(?:e|ed|es|ing)|figur(?:e|ed|es|ing)|head(?:ed|s)?|led|top(?:ped|s)?)$/
/** What fields themselves are called. */
const ITEMS = /^(?:areas|fields|priorities|priority|sectors|subjects|themes|topics)$/
const BE = /^(?:are|be|been|being|is|remain|remained|remains|was|were)$/
const MEANT = /^(?:shall|should|to|will|would)$/

const AUXILIARIES: ReadonlySet<UnitKind> = new Set(['adverb', 'be', 'modal', 'not', 'to'])
/** What leads from `top` to `the agenda`. */
const BETWEEN: ReadonlySet<UnitKind> = new Set(['adverb', 'content', 'determiner', 'preposition'])
const IN_SUBJECT: ReadonlySet<UnitKind> = new Set([
  'adverb',
  'and',
  'comma',
  'content',
  'determiner',
  'preposition',
])
const LOOKED_AHEAD = 6
const LONGEST_SUBJECT = 40

/** What a predicate that begins at `at` makes of its subject; null where none of talk or intent begins there. */
export function predicateAt(parts: readonly Part[], at: number): Governor | null {
  const before = parts[at - 1]?.kind
  if (!before || before === 'be' || before === 'modal') return null
  let main = at
  while (main - at < LOOKED_AHEAD && AUXILIARIES.has(parts[main]?.kind ?? 'mark')) main++
  const verb = parts[main]
  if (!verb || (main === at && !LEADS.test(verb.key))) return null
  const auxiliaries = parts.slice(at, main)
  if (auxiliaries.some(({ kind }) => kind === 'not')) return null
  if (!auxiliaries.some(({ key }) => BE.test(key)))
    return LEADS.test(verb.key) && reachesAgenda(parts, main + 1) ? DISCUSSED : null
  if (TALKED_OF.test(verb.key) || isAgenda(parts, main)) return DISCUSSED
  return verb.act === 'stripped' && verb.form === 'ed' && auxiliaries.some(({ key }) => MEANT.test(key))
    ? WILLED
    : null
}

const DISCUSSED: Governor = { rule: 'discussed', strength: STRENGTH.discussed }
const WILLED: Governor = { rule: 'intended', strength: STRENGTH.willed }

/** `the agenda`, `high on the list of topics` */
function reachesAgenda(parts: readonly Part[], from: number): boolean {
  for (const part of parts.slice(from, from + LOOKED_AHEAD)) {
    if (isHead(part)) return true
    if (!BETWEEN.has(part.kind)) return false
  }
  return false
}

/** `on the agenda`, `among the topics`, `priority areas` */
function isAgenda(parts: readonly Part[], at: number): boolean {
  const preposition = /^(?:among|on)$/.test(parts[at]?.key ?? '')
  const first = afterDeterminer(parts, preposition ? at + 1 : at)
  if (!isNominal(parts[first])) return false
  const head = parts[nounGroup(parts, first).last - 1]
  return preposition ? isHead(head) : ITEMS.test(head?.key ?? '')
}

function isHead(part: Part | undefined): boolean {
  return part !== undefined && (AGENDAS.has(part.key) || part.lexeme?.roles.has('field') === true)
}

/** The phrases, in order, of the subject that ends at `end`; none before unit `floor`. */
export function subjectsBefore(parts: readonly Part[], end: number, floor: number): Phrase[] {
  const furthest = Math.max(floor, end - LONGEST_SUBJECT)
  let first = end
  while (first > furthest && IN_SUBJECT.has(parts[first - 1]?.kind ?? 'mark') && !parts[first - 1]?.act)
    first--
  const subject = parts.slice(first, end)
  const found: Phrase[] = []
  for (let at = 0; at < subject.length; ) {
    if (!isNominal(subject[at])) {
      at++
      continue
    }
    const { last, complement } = phraseAt(subject, at)
    found.push({ first: first + at, last: first + last, complement: first + complement })
    at = last
  }
  return found
}
