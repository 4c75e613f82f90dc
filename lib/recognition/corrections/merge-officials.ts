/** Two names of one person, as the reader said. */
import type { EntityId, Official } from '../../domain/entity.ts'
import { nameKey } from '../../knowledge/name-key.ts'
import type { Finding } from '../finding.ts'
import { type ReaderDeps, readerMention } from './reader-mention.ts'

/** Joins officials under the name that the reader gave; alone, one of another name is looked up under it. */
export function mergeOfficials(found: Finding<Official>, { word, findKnown }: ReaderDeps): Finding<Official> {
  const others = found.entities.filter(({ name }) => word.otherNameOf(name) !== null)
  if (others.length === 0) return found
  const byName = new Map(found.entities.map((official) => [nameKey(official.name), official]))
  const changed = new Map<EntityId, Official>()
  const into = new Map<EntityId, EntityId>()
  for (const other of others) {
    const name = word.otherNameOf(other.name) ?? other.name
    const main = byName.get(nameKey(name))
    if (!main) {
      byName.set(nameKey(name), other)
      changed.set(other.id, { ...other, known: findKnown({ ...other, name }) ?? other.known })
      continue
    }
    // Of names that were joined in a circle, the one that was met first is the person's.
    const target = into.get(main.id) ?? main.id
    if (target === other.id) continue
    into.set(other.id, target)
    changed.set(target, joined(changed.get(target) ?? main, other))
  }
  return {
    entities: found.entities
      .filter(({ id }) => !into.has(id))
      .map((official) => changed.get(official.id) ?? official),
    mentions: found.mentions.map((mention) => {
      const entity = into.get(mention.entity)
      return entity ? { ...readerMention(mention), entity } : mention
    }),
  }
}

/** The text's words on either of them count before the knowledge's. */
function joined(main: Official, other: Official): Official {
  const takesOffice = main.officeFrom !== 'text' && other.officeFrom === 'text'
  const { office, officeFrom, evidence } = takesOffice ? other : main
  return {
    ...main,
    office,
    officeFrom,
    evidence,
    country: main.country ?? other.country,
    known: main.known ?? other.known,
  }
}
