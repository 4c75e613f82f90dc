import { offeredRecogniser, type Recogniser } from '../../lib/recognition/recogniser.ts'
import { RECOGNISER_SCRIPT, runScript } from './later-scripts.ts'

/** The recogniser, loaded at the first call after the background woke. Rejects where it cannot be loaded. */
export async function loadRecogniser(): Promise<Recogniser> {
  if (!offeredRecogniser()) await runScript(RECOGNISER_SCRIPT)
  const recogniser = offeredRecogniser()
  if (!recogniser) throw new Error(`${RECOGNISER_SCRIPT} brought no recogniser.`)
  return recogniser
}
