/** The reader's settings out of a native file, whole or not at all. */
import * as v from 'valibot'
import type { ColourMeanings } from '../domain/colour.ts'
import type { Preference, Refusal } from '../domain/exchange.ts'
import type { Settings } from '../domain/settings.ts'
import { isSetting, SETTING_NAMES, STORED_AS } from '../domain/stored-settings.ts'
import { say } from '../words/say.ts'
import { openNativeFile } from './native-file.ts'

/** What a file says; a setting that it does not name is absent. */
export type SettingsOfFile = {
  settings: Partial<Settings>
  meanings: Partial<ColourMeanings> | null
  /** A BCP 47 tag; `auto`: the browser's. Absent where the file does not say. */
  language?: string
}

export type SettingsRead = { ok: true; file: SettingsOfFile } | { ok: false; refused: Refusal[] }

const LONGEST_MEANING = 500

const row = v.object({ name: v.string(), value: v.unknown() })
const meaning = v.pipe(v.string(), v.maxLength(LONGEST_MEANING))
const meanings = v.partial(v.object({ yellow: meaning, green: meaning, blue: meaning, pink: meaning }))
const language = v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2,3})$/))

/** How each named preference has to be; the values of one that this Entente does not know are left alone. */
const VALUES = new Map<string, v.GenericSchema>([
  ...SETTING_NAMES.map((name): [string, v.GenericSchema] => [
    STORED_AS[name],
    v.custom((value) => isSetting(name, value)),
  ]),
  ['colour-meanings', meanings],
  ['language', language],
])

/** Reads settings. A file without any is refused, because it is a mistake to choose one. */
export function readSettingsFile(text: string): SettingsRead {
  const opened = openNativeFile(text)
  if (!opened.ok) return { ok: false, refused: opened.refused }
  const refused: Refusal[] = []
  const rows = new Map<string, Preference['value']>()
  for (const [at, one] of opened.tables.preferences.entries()) {
    const checked = v.safeParse(row, one)
    const name = checked.success ? checked.output.name : ''
    const schema = VALUES.get(name)
    if (!checked.success)
      refused.push({ where: say('fault:at.preference', { at: at + 1 }), why: say('fault:no.preference') })
    else if (schema && !v.is(schema, checked.output.value)) {
      refused.push({ where: say('fault:at.preferenceNamed', { name }), why: say('fault:setting') })
    } else if (schema) rows.set(name, checked.output.value)
  }
  if (refused.length > 0) return { ok: false, refused }
  if (rows.size === 0) return { ok: false, refused: [{ where: null, why: say('fault:noSettings') }] }
  const named = SETTING_NAMES.filter((name) => rows.has(STORED_AS[name]))
  return {
    ok: true,
    file: {
      settings: Object.fromEntries(named.map((name) => [name, rows.get(STORED_AS[name])])),
      meanings: (rows.get('colour-meanings') as Partial<ColourMeanings> | undefined) ?? null,
      ...(rows.has('language') && { language: rows.get('language') as string }),
    },
  }
}
