/** The nouns that name an instrument, and the words that may or may not stand around them. */
import type { AgreementType } from '../../domain/entity.ts'
import words from '../../knowledge/data/instrument-words.json' with { type: 'json' }
import type { Token } from '../document.ts'

/** What must be around a head for it to name an instrument; the table says it field by field. */
export type HeadWord = {
  form: string
  type: AgreementType
  lower: ReadonlySet<string> | null
  subject: ReadonlySet<string> | null
  alone: boolean
  anaphor: boolean
  title: string | null
  titleWith: ReadonlySet<string> | null
  after: ReadonlySet<string> | null
}

/** A head in the text. `first` and `last` index tokens, last exclusive. */
export type HeadAt = { head: HeadWord; first: number; last: number; plural: boolean }

type Entry = {
  form: string
  plural?: string
  type: string
  lower?: string[]
  subject?: string[]
  alone?: boolean
  anaphor?: boolean
  title?: string
  titleWith?: string[]
  after?: string[]
}
type Form = { words: string[]; head: HeadWord; plural: boolean }

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(words.functionWords)
export const STATE_ADJECTIVES: ReadonlySet<string> = new Set(words.stateAdjectives)
export const SUBJECT_WORDS: ReadonlySet<string> = new Set(words.subjects)
export const BUSINESS_WORDS: ReadonlySet<string> = new Set(words.business)
/** Words before `of` in a name: `status of forces agreement`. */
export const JOINERS: ReadonlySet<string> = new Set(words.joiners)
/** Words after `New` in a name: `New START treaty`. */
export const NEW_NAMES: ReadonlySet<string> = new Set(words.newNames)

const NOUN_ENDING = /(?:[ae]nc[ey]|[st]ion|ics|ing|ism|ity|ment|ness|ogy|ship)s?$/

const NOT_BEFORE = setsOf(words.notBefore)
const NOT_AFTER = setsOf(words.notAfter)
const FORMS = formsByFirstWord(words.heads as Entry[])

function setsOf(table: Record<string, string[]>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(table).map(([form, list]) => [form, new Set(list)]))
}

function formsByFirstWord(entries: readonly Entry[]): ReadonlyMap<string, Form[]> {
  const forms = new Map<string, Form[]>()
  const setOf = (list: string[] | undefined) => (list ? new Set(list) : null)
  for (const entry of entries) {
    const head: HeadWord = {
      form: entry.form,
      type: entry.type as AgreementType,
      lower: setOf(entry.lower),
      subject: setOf(entry.subject),
      alone: entry.alone ?? false,
      anaphor: entry.anaphor ?? false,
      title: entry.title ?? null,
      titleWith: setOf(entry.titleWith),
      after: setOf(entry.after),
    }
    for (const [form, plural] of [
      [entry.form, false],
      [entry.plural, true],
    ] as const) {
      if (!form) continue
      const list = form.split(' ')
      const first = list[0] ?? ''
      forms.set(first, [...(forms.get(first) ?? []), { words: list, head, plural }])
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length)
  return forms
}

/** Whether a word is a noun by its letters: no past form and no adverb, whatever stands around it. */
export function looksLikeNoun(key: string): boolean {
  return SUBJECT_WORDS.has(key) || NOUN_ENDING.test(key)
}

/** Whether a head is written as a title; `MoU` has capitals wherever it stands. */
export function isTitled(token: Token | undefined): boolean {
  return token !== undefined && token.letters !== 'lower' && !/^(?:loi|mou)s?$/.test(token.key)
}

/** The longest head that begins at token `at`, or null. */
export function headAt(tokens: readonly Token[], at: number): HeadAt | null {
  const token = tokens[at]
  const forms = token?.kind === 'word' ? FORMS.get(token.key) : undefined
  for (const { words: list, head, plural } of forms ?? []) {
    const fits = list.every((word, n) => {
      const next = tokens[at + n]
      return next?.key === word && next.sentence === token?.sentence && (n === 0 || next.spaced)
    })
    if (fits) return { head, first: at, last: at + list.length, plural }
  }
  return null
}

/** Whether the words beside the head make it another thing: `convention centre`, `party convention`. */
export function isAnotherThing(tokens: readonly Token[], found: HeadAt): boolean {
  const last = found.head.form.split(' ').at(-1) ?? ''
  const before = tokens[found.first - 1]
  const after = tokens[found.last]
  const sentence = tokens[found.first]?.sentence
  return Boolean(
    (before?.sentence === sentence && NOT_BEFORE.get(last)?.has(before?.key ?? '')) ||
      (after?.sentence === sentence && NOT_AFTER.get(last)?.has(after?.key ?? '')),
  )
}
