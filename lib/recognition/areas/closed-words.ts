/** Function words, set phrases and marks: the joints between the phrases of a sentence. */
import type { UnitKind } from './unit.ts'

const WORDS: Partial<Record<UnitKind, string>> = {
  adverb: `again also already better ever even further furthermore more moreover most now only still today together too
    yet`,
  and: 'and nor or plus &',
  be: `am are be became become becomes been did do does had has have is remain remained remains said say says told was
    were`,
  determiner: `a all an another any billion both dozen each every five four half her his hundred its million my no our
    several six some such ten the their these this thousand those three trillion two your`,
  modal: 'can cannot could may might must shall should will would',
  not: 'never neither not without',
  preposition: `about above across after against ahead along alongside amid among amongst around as at before behind
    below beside besides between beyond by concerning despite during except for from in inside into near of off on onto
    over per regarding since through throughout toward towards under until upon versus via when while with within`,
  pronoun: 'he him i it itself me one she them themselves there they us we you',
  relative: `although because but how however if once so than that then thereby though what where whereas whether which who
    whom whose why`,
  to: 'to',
  verb: `being begun chosen doing drawn driven getting given going gone grown having held known led made making risen seeing
    seen setting shown spoken taken taking turning undertaken`,
}

const PHRASES: [string, UnitKind][] = [
  [', as always ,', 'adverb'],
  [', as ever ,', 'adverb'],
  [', for its part ,', 'adverb'],
  [', however ,', 'adverb'],
  [', in turn ,', 'adverb'],
  ['according to', 'preposition'],
  ['aimed at', 'to'],
  ['aiming at', 'to'],
  ['along with', 'and'],
  ['among other things', 'mark'],
  ['among others', 'mark'],
  ['as well as', 'and'],
  ['but also', 'and'],
  ['but are not limited to', 'adverb'],
  ['but is not limited to', 'adverb'],
  ['but not limited to', 'adverb'],
  ['as always', 'adverb'],
  ['as ever', 'adverb'],
  ['due to', 'preposition'],
  ['first of all', 'adverb'],
  ['in accordance with', 'preposition'],
  ['in addition to', 'and'],
  ['in charge of', 'preposition'],
  ['in effect', 'adverb'],
  ['in force', 'adverb'],
  ['in full', 'adverb'],
  ['in line with', 'preposition'],
  ['in order to', 'to'],
  ['in part', 'adverb'],
  ['in place', 'adverb'],
  ['in practice', 'adverb'],
  ['in principle', 'adverb'],
  ['in response to', 'preposition'],
  ['in return', 'adverb'],
  ['in the future', 'adverb'],
  ['in turn', 'adverb'],
  ['on behalf of', 'preposition'],
  ['on the basis of', 'preposition'],
  ['on the border', 'adverb'],
  ['on the eve of', 'preposition'],
  ['on the ground', 'adverb'],
  ['on the margins', 'adverb'],
  ['on the occasion of', 'preposition'],
  ['on the part of', 'preposition'],
  ['on the sidelines', 'adverb'],
  ['responsible for', 'preposition'],
  ['so as to', 'to'],
  ['such that', 'relative'],
  ['together with', 'and'],
  ['with a view to', 'preposition'],
  ['with respect to', 'preposition'],
  ['in keeping with', 'preposition'],
  ['in the aftermath of', 'preposition'],
  ['in the context of', 'preposition'],
  ['in the face of', 'preposition'],
  ['in the framework of', 'preposition'],
  ['in the interest of', 'preposition'],
  ['in the interests of', 'preposition'],
  ['in the presence of', 'preposition'],
  ['in the run-up to', 'preposition'],
  ['in the spirit of', 'preposition'],
  ['in the wake of', 'preposition'],
  ['under the auspices of', 'preposition'],
  ['within the context of', 'preposition'],
  ['within the framework of', 'preposition'],
]

const MARKS: Record<string, UnitKind> = {
  '&': 'and',
  '(': 'bracket',
  ')': 'bracket',
  ',': 'comma',
  '-': 'dash',
  '/': 'slash',
  ':': 'colon',
  ';': 'semicolon',
  '[': 'bracket',
  ']': 'bracket',
  '–': 'dash',
  '—': 'dash',
}

const KINDS = new Map(
  Object.entries(WORDS).flatMap(([kind, list]) =>
    list.split(/\s+/).map((word) => [word, kind as UnitKind] as const),
  ),
)
type SetPhrase = { words: string[]; phrase: string; kind: UnitKind }

const PHRASES_BY_FIRST = new Map<string, SetPhrase[]>()
for (const [phrase, kind] of PHRASES) {
  const words = phrase.split(' ')
  const first = words[0] ?? ''
  PHRASES_BY_FIRST.set(first, [...(PHRASES_BY_FIRST.get(first) ?? []), { words, phrase, kind }])
}

/** What kind of function word a key is; undefined for all others. */
export function closedKind(key: string): UnitKind | undefined {
  return KINDS.get(key)
}

/** What kind of unit a punctuation mark is. */
export function markKind(mark: string): UnitKind {
  return MARKS[mark] ?? 'mark'
}

/** The set phrase that begins at `at`; undefined where none does. */
export function closedPhrase(
  keyAt: (index: number) => string,
  at: number,
): { phrase: string; kind: UnitKind; count: number } | undefined {
  const found = PHRASES_BY_FIRST.get(keyAt(at))?.find(({ words }) =>
    words.every((word, i) => keyAt(at + i) === word),
  )
  return found && { phrase: found.phrase, kind: found.kind, count: found.words.length }
}
