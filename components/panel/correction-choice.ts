import type { Said } from '../../lib/domain/correction.ts'
import type { Official } from '../../lib/domain/entity.ts'
import { say } from '../../lib/words/say.ts'
import type { MentionForm } from './mention-form.ts'

/** What the reader can say of a person; a namesake of the one whom Entente knows is another person than that one. */
export type Choice = Said['what'] | 'not-the-known-one'

/** What was typed and ticked, for whichever choice. */
export type Typed = { onlyHere: boolean; onlyCountry: boolean; name: string; office: string; country: string }

/** Of whom something is said. */
type Questioned = {
  official: Official
  /** The mention that is in question; null where the person as a whole is. */
  form: MentionForm | null
}

/** The choices that there are, each in words, the first one to begin with. */
export function choicesFor({ official, form }: Questioned): { choice: Choice; words: string }[] {
  const { name, known } = official
  if (form)
    return [
      { choice: 'different-person', words: say('correction:choice.notHere', { words: form.words, name }) },
    ]
  return [
    { choice: 'not-an-official', words: say('correction:choice.notAnOfficial', { name }) },
    { choice: 'office', words: say('correction:choice.office') },
    { choice: 'same-person', words: say('correction:choice.samePerson') },
    ...(known ? [{ choice: 'not-the-known-one' as const, words: say('correction:choice.namesake') }] : []),
  ]
}

/** What a choice says with what was typed for it. */
export function saidOf(choice: Choice, { official, form }: Questioned, typed: Typed): Said {
  const name = typed.name.trim()
  switch (choice) {
    case 'not-an-official':
      return { what: choice, name: official.name, country: typed.onlyCountry ? official.country : null }
    case 'different-person':
      return {
        what: choice,
        form: form?.words ?? official.name,
        not: official.name,
        is: name || null,
        passage: typed.onlyHere ? (form?.passage ?? null) : null,
      }
    case 'not-the-known-one':
      return {
        what: 'different-person',
        form: official.name,
        not: official.known?.name ?? official.name,
        is: null,
        passage: null,
      }
    case 'same-person':
      return { what: choice, name: official.name, as: name }
    case 'office':
      return {
        what: choice,
        name: official.name,
        office: typed.office.trim(),
        country: typed.country || null,
      }
  }
}
