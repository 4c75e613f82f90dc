/** Verbs that neither promote a field nor speak of one: they end what governed before. */
import words from '../../knowledge/data/cooperation-words.json' with { type: 'json' }
import { spelling } from '../../knowledge/topic-cues.ts'
import { formsOf, type VerbForm } from './verb-forms.ts'

let forms: Map<string, VerbForm> | null = null

/** Which form of such a verb a word is; null where it is none. */
export function otherVerbForm(key: string): VerbForm | null {
  forms ??= new Map(
    words.otherVerbs.flatMap((verb) =>
      formsOf(spelling(verb)).map(([form, shape]) => [shape, form] as const),
    ),
  )
  return forms.get(key) ?? null
}
