import type { Reading } from '../../lib/domain/reading.ts'
import { LEAST_CERTAINTY, type Settings } from '../../lib/domain/settings.ts'

/**
 * A reading without the mentions that the reader wants left out: of kinds that are switched off, or not sure enough. What is
 * remembered stays whole. The very same reading where nothing is left out.
 */
export function wantedReading(
  reading: Reading,
  { kinds, sureness }: Pick<Settings, 'kinds' | 'sureness'>,
): Reading {
  const least = LEAST_CERTAINTY[sureness]
  const mentions = reading.mentions.filter(({ kind, certainty }) => kinds[kind] && certainty >= least)
  return mentions.length === reading.mentions.length ? reading : { ...reading, mentions }
}

/** Names what settings leave out: others that leave out the same have the same name. */
export function choiceOf({ kinds, sureness }: Pick<Settings, 'kinds' | 'sureness'>): string {
  return JSON.stringify([kinds, sureness])
}
