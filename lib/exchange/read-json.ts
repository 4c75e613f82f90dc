/** Reads the native file back: the reader's corrections, whole or not at all. */
import type { Correction } from '../domain/correction.ts'
import type { PackFault } from '../domain/pack.ts'
import { checkCorrection } from './correction-schema.ts'
import { findPlaces } from './json-places.ts'
import { FaultList, refuse } from './pack-faults.ts'
import { SCHEMA_VERSION } from './to-json.ts'

export type CorrectionsRead =
  | { ok: true; corrections: Correction[] }
  /** `more`: faults beyond those listed. */
  | { ok: false; faults: PackFault[]; more: number }

/** An annotation is five brackets deep; some texts are nested to break their readers. */
const DEEPEST = 32
const MOST_CORRECTIONS = 100_000

/** The corrections of a native file. A file without any is one that has none; deleted ones are left out. */
export function readCorrections(text: string): CorrectionsRead {
  if (!findPlaces(text, DEEPEST).ok) return refuse(`brackets are nested deeper than ${DEEPEST}`)
  const file = parse(text)
  if (typeof file !== 'object' || file === null) return refuse('is no JSON of Entente')
  if (!('format' in file) || file.format !== 'entente') return refuse('is no file of Entente')
  if (!('schemaVersion' in file) || file.schemaVersion !== SCHEMA_VERSION) {
    return refuse(`is of a version that this Entente does not know: it reads version ${SCHEMA_VERSION}`)
  }
  const rows = 'corrections' in file ? file.corrections : []
  if (!Array.isArray(rows)) return refuse('has no list of corrections')
  if (rows.length > MOST_CORRECTIONS) return refuse(`has more than ${MOST_CORRECTIONS} corrections`)
  const faults = new FaultList()
  const corrections: Correction[] = []
  for (const [at, row] of rows.entries()) {
    const checked = checkCorrection(row)
    if (!checked.ok) for (const fault of checked.faults) faults.add(`correction ${at + 1}`, fault)
    else if (checked.correction.deleted === null) corrections.push(checked.correction)
  }
  return faults.count > 0 ? faults.refusal() : { ok: true, corrections }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
