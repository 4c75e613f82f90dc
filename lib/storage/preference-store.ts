/** The reader's choices that leave with the collection. */
import { COLOURS, type ColourMeanings, NO_MEANINGS } from '../domain/colour.ts'
import type { Preference } from '../domain/exchange.ts'
import { ok, type Result } from '../domain/result.ts'
import { isLanguage, type LanguageChoice } from '../words/language.ts'
import { say } from '../words/say.ts'
import { type Done, doAct, newAct } from './acts.ts'
import { ask } from './attempt.ts'
import type { Database } from './database.ts'

const MEANINGS = 'colour-meanings'
const SELECTION_BUTTON = 'selection-button'
const LANGUAGE = 'language'

/** What each colour means; '' where the reader has not said. */
export function colourMeanings(database: Database): Promise<Result<ColourMeanings>> {
  return ask(database, async () => meaningsOf((await database.preferences.get(MEANINGS))?.value))
}

/** Says what colours mean; those that are not named stay as they are. */
export function setColourMeanings(
  database: Database,
  meanings: Partial<ColourMeanings>,
  act = newAct(),
): Promise<Result<Done>> {
  return doAct(database, act, async ({ preferences }) => {
    const before = (await preferences.get(MEANINGS)) ?? null
    const value = { ...meaningsOf(before?.value), ...meanings }
    return ok({
      words: say('act:meanings'),
      edits: [{ table: 'preferences', before, after: { name: MEANINGS, value } }],
    })
  })
}

/** Whether the reader wants a button beside what they select on a page; true until they say otherwise. */
export function offersSelection(database: Database): Promise<Result<boolean>> {
  return ask(database, async () => (await database.preferences.get(SELECTION_BUTTON))?.value !== false)
}

/** Switches the button beside selections on or off. */
export function offerSelection(
  database: Database,
  isOffered: boolean,
  act = newAct(),
): Promise<Result<Done>> {
  return doAct(database, act, async ({ preferences }) => {
    const before = (await preferences.get(SELECTION_BUTTON)) ?? null
    return ok({
      words: say(isOffered ? 'act:selectionButton.shown' : 'act:selectionButton.hidden'),
      edits: [{ table: 'preferences', before, after: { name: SELECTION_BUTTON, value: isOffered } }],
    })
  })
}

/** The language that the reader chose to be spoken to; `auto`, the browser's, until they do. */
export function chosenLanguage(database: Database): Promise<Result<LanguageChoice>> {
  return ask(database, async () => {
    const value = (await database.preferences.get(LANGUAGE))?.value
    return isLanguage(value) ? value : 'auto'
  })
}

/** Chooses the language. Every context of the extension follows by itself. */
export function chooseLanguage(
  database: Database,
  choice: LanguageChoice,
  act = newAct(),
): Promise<Result<Done>> {
  return doAct(database, act, async ({ preferences }) => {
    const before = (await preferences.get(LANGUAGE)) ?? null
    return ok({
      words: say('act:language'),
      edits: [{ table: 'preferences', before, after: { name: LANGUAGE, value: choice } }],
    })
  })
}

/** Every choice, as it leaves with the native file. */
export function allPreferences(database: Database): Promise<Result<Preference[]>> {
  return ask(database, () => database.preferences.toArray())
}

/** A row may have come from a file. */
function meaningsOf(value: unknown): ColourMeanings {
  const told = typeof value === 'object' && value !== null ? value : {}
  const entries = COLOURS.map((colour) => [colour, Reflect.get(told, colour)])
  return { ...NO_MEANINGS, ...Object.fromEntries(entries.filter(([, means]) => typeof means === 'string')) }
}
