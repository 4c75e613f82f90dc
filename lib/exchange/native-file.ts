import { EXCHANGED_LISTS, type ImportedRows } from '../domain/exchange.ts'
import { say } from '../words/say.ts'
import { refuseFile } from './import-file.ts'
import { fieldOf, parseJson } from './json-file.ts'
import { NATIVE_FORMAT, SCHEMA_VERSION } from './to-json.ts'

/** The lists of a native file, their rows not yet looked at; a list that the file does not have is []. */
export type NativeTables = Record<keyof ImportedRows, unknown[]>

/** Opens a native file of any version that this Entente knows. */
export function openNativeFile(
  text: string,
): { ok: true; tables: NativeTables } | ReturnType<typeof refuseFile> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const file = parsed.value
  if (fieldOf(file, 'format') !== NATIVE_FORMAT) return refuseFile(say('fault:notOurs'))
  const version = fieldOf(file, 'schemaVersion')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > SCHEMA_VERSION) {
    return refuseFile(say('fault:version', { latest: SCHEMA_VERSION }))
  }
  const tables: Partial<NativeTables> = {}
  for (const name of EXCHANGED_LISTS) {
    const rows = fieldOf(file, name) ?? []
    if (!Array.isArray(rows)) return refuseFile(say('fault:noList', { name }))
    tables[name] = rows
  }
  return { ok: true, tables: tables as NativeTables }
}
