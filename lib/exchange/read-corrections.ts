/** The reader's corrections out of a native file, whole or not at all. */
import type { Correction } from '../domain/correction.ts'
import type { Refusal } from '../domain/exchange.ts'
import { say } from '../words/say.ts'
import { checkCorrection } from './correction-schema.ts'
import { refuseFile } from './import-file.ts'
import { openNativeFile } from './native-file.ts'

export type CorrectionsRead =
  | { ok: true; corrections: Correction[] }
  /** `more`: refusals beyond those listed. */
  | { ok: false; refused: Refusal[]; more: number }

const MOST_CORRECTIONS = 100_000
/** Nobody reads more of them. */
const MOST_LISTED = 30

/** A file without any is one that has none; deleted ones are left out. */
export function readCorrections(text: string): CorrectionsRead {
  const opened = openNativeFile(text)
  if (!opened.ok) return opened
  const rows = opened.tables.corrections
  if (rows.length > MOST_CORRECTIONS)
    return refuseFile(say('fault:tooManyCorrections', { most: String(MOST_CORRECTIONS) }))
  const refused: Refusal[] = []
  const corrections: Correction[] = []
  for (const [at, row] of rows.entries()) {
    const checked = checkCorrection(row)
    if (!checked.ok) {
      refused.push(
        ...checked.faults.map((why) => ({ where: say('fault:at.correction', { at: String(at + 1) }), why })),
      )
    } else if (checked.correction.deleted === null) corrections.push(checked.correction)
  }
  if (refused.length === 0) return { ok: true, corrections }
  return {
    ok: false,
    refused: refused.slice(0, MOST_LISTED),
    more: Math.max(0, refused.length - MOST_LISTED),
  }
}
