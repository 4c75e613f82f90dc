/** The reader's corrections as a file: taken out, and brought in from one. */
import type { Correction } from '../../lib/domain/correction.ts'
import { dayHere } from '../../lib/domain/day-here.ts'
import { ok, problem, type Result } from '../../lib/domain/result.ts'
import { nativePart } from '../../lib/exchange/native-part.ts'
import { readCorrections } from '../../lib/exchange/read-corrections.ts'
import { saveFile } from '../../lib/panel-session/save-file.ts'
import { say } from '../../lib/words/say.ts'
import { refusalWords } from './refusal-words.ts'

/** Larger files are no backup of a reader's own. */
const MOST_BYTES = 50_000_000

/** Saves a native file that holds corrections alone. */
export async function saveCorrections(corrections: readonly Correction[]): Promise<void> {
  const now = new Date().toISOString()
  await saveFile({
    name: `entente-corrections-${dayHere(now)}.json`,
    mime: 'application/json',
    pieces: nativePart({ corrections }, now),
  })
}

/** The corrections of a file; a failure with the first faults where one of them is wrong. */
export async function correctionsOfFile(file: File): Promise<Result<Correction[]>> {
  if (file.size > MOST_BYTES) return refusal(say('failure:file.tooLarge'))
  const text = await file.text().catch(() => null)
  if (text === null) return refusal(say('failure:file.unreadable'))
  const read = readCorrections(text)
  if (read.ok) return ok(read.corrections)
  return refusal(refusalWords(read.refused, read.more))
}

function refusal(why: string): Result<never> {
  return problem('unknown', say('failure:file.nothingImported', { why }))
}
