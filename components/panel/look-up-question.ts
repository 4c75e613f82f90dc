import type { LookUpQuestion } from '../../lib/domain/look-up.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import { isOwnName } from '../../lib/insight/own-name.ts'
import type { EntityRowData } from './entity-rows.ts'

/** Rules by which an instrument is known whatever it is called: `the Paris climate agreement`. */
const KNOWN = new Set(['known-name', 'known-acronym'])

/**
 * What Wikidata could be asked about an entity; null where that leads nowhere: areas, and agreements without a name of their
 * own, whose words are the article's and stay here.
 */
export function lookUpQuestion({ entity, mentions }: EntityRowData, reading: Reading): LookUpQuestion | null {
  const { kind, name } = entity
  if (kind === 'official') return { about: kind, name }
  if (kind !== 'agreement') return null
  const isKnown = () => mentions.some((index) => KNOWN.has(reading.mentions[index]?.rule ?? ''))
  return isOwnName(name) || isKnown() ? { about: kind, name } : null
}
