/** The reader's choices that leave with the library. */
import { COLOURS, type ColourMeanings, NO_MEANINGS } from '../domain/colour.ts'
import type { Preference } from '../domain/exchange.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Settings } from '../domain/settings.ts'
import { SETTING_NAMES, STORED_AS, settingsOf } from '../domain/stored-settings.ts'
import { isLanguage, type LanguageChoice } from '../words/language.ts'
import { say } from '../words/say.ts'
import { type Done, doAct, newAct } from './acts.ts'
import { ask, write } from './attempt.ts'
import type { Database } from './database.ts'

const MEANINGS = 'colour-meanings'
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

/** What the reader chose; where they did not, what is usual. */
export function storedSettings(database: Database): Promise<Result<Settings>> {
  return ask(database, async () => settingsOf(await database.preferences.toArray()))
}

/** Changes settings in one act; those that are not named stay as they are. `words`: what was done, one sentence. */
export function changeSettings(
  database: Database,
  changes: (now: Settings) => Partial<Settings>,
  words: string,
  act = newAct(),
): Promise<Result<Done>> {
  return doAct(database, act, async ({ preferences }) => {
    const rows = await preferences.toArray()
    const wanted = changes(settingsOf(rows))
    const edits = SETTING_NAMES.filter((name) => name in wanted).map((name) => {
      const before = rows.find((row) => row.name === STORED_AS[name]) ?? null
      return { table: 'preferences' as const, before, after: { name: STORED_AS[name], value: wanted[name] } }
    })
    return ok({ words, edits })
  })
}

/**
 * Notes which sites the browser allows, as match patterns, so that an export can tell them. No act: the browser has
 * done it, and taking the note back would not take the permission back.
 */
export function noteWantedSites(
  database: Database,
  change: (now: readonly string[]) => readonly string[],
): Promise<Result<unknown>> {
  return write(database, async ({ preferences }) => {
    const { wanted } = settingsOf(await preferences.toArray())
    await preferences.put({ name: STORED_AS.wanted, value: [...new Set(change(wanted))].sort() })
    return ok(null)
  })
}

/** Puts preferences as a file brings them, in one act, instead of those of the same names. */
export function putPreferences(
  database: Database,
  rows: readonly Preference[],
  words: string,
  act = newAct(),
): Promise<Result<Done>> {
  return doAct(database, act, async ({ preferences }) => {
    const stored = await preferences.bulkGet(rows.map(({ name }) => name))
    const edits = rows.map(({ name, value }, at) => ({
      table: 'preferences' as const,
      before: stored[at] ?? null,
      after: { name, value },
    }))
    return ok({ words, edits })
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
