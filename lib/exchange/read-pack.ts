/**
 * A knowledge pack from a file: JSON in the form that the README describes, or CSV with the same columns. A file is
 * accepted whole or refused whole, with the lines and the reasons.
 */
import type { Pack } from '../domain/pack.ts'
import { say } from '../words/say.ts'
import { type PackRead, refuse } from './pack-faults.ts'
import type { PackFile } from './pack-file.ts'
import { readPackCsv } from './read-pack-csv.ts'
import { readPackJson } from './read-pack-json.ts'

/** Largest file, in bytes (and so in characters). */
export const MOST_BYTES = 50_000_000

/** Reads a pack. `isCountry` tells the known country codes. Never throws. */
export function readPack(file: PackFile, isCountry: (code: string) => boolean): PackRead<Pack> {
  const text = file.text.replace(/^\ufeff/, '')
  if (text.length > MOST_BYTES) return refuse(say('fault:tooLarge'))
  if (!text.trim()) return refuse(say('fault:empty'))
  // A file of another kind, read as text.
  if (text.includes('\0')) return refuse(say('fault:notPackText'))
  return /^\s*[[{]/.test(text) ? readPackJson(text, isCountry) : readPackCsv({ ...file, text }, isCountry)
}
