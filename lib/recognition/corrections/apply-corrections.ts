/** The reader's word over what the rules found: it is the last one. */
import { READER_RULE } from '../../domain/correction.ts'
import type { EntityId, Official } from '../../domain/entity.ts'
import type { KnownPerson } from '../../domain/term.ts'
import { nameKey } from '../../knowledge/name-key.ts'
import type { Finding } from '../finding.ts'
import { mergeOfficials } from './merge-officials.ts'
import { type ReaderDeps, readerMention } from './reader-mention.ts'
import type { ReaderWord } from './reader-word.ts'

/** What was found, as the reader would have it; the very same where they said nothing. */
export function applyCorrections(found: Finding<Official>, deps: ReaderDeps): Finding<Official> {
  if (!deps.word.isSaid) return found
  const told = tellApart(found, deps)
  const merged = mergeOfficials(told, deps)
  return withoutOthers(withOffices(merged, deps), deps.word)
}

/** Whoever is not the person whom the knowledge would take them for loses what it gave. */
function tellApart(found: Finding<Official>, { word, findKnown }: ReaderDeps): Finding<Official> {
  const byId = new Map(found.entities.map((official) => [official.id, official]))
  const changed = new Map<EntityId, Official>()
  for (const mention of found.mentions) {
    const official = byId.get(mention.entity)
    if (!official || changed.has(official.id)) continue
    for (const { form, not, is } of word.meantBy(mention)) {
      if (form !== nameKey(official.name)) continue
      const bare: Official = isCalled(official.known, not) ? withoutKnown(official) : official
      const known = is ? findKnown({ ...bare, name: is }) : bare.known
      if (bare !== official || is) changed.set(official.id, { ...bare, known })
    }
  }
  return replace(found, changed)
}

function isCalled(known: KnownPerson | null, key: string): boolean {
  return known !== null && nameKey(known.name) === key
}

function withoutKnown(official: Official): Official {
  const bare = { ...official, known: null }
  return official.officeFrom === 'knowledge'
    ? { ...bare, office: null, officeFrom: null, country: null }
    : bare
}

/** Gives officials the offices that the reader gave them. The words of the text no longer show where it comes from. */
function withOffices(found: Finding<Official>, { word, findKnown }: ReaderDeps): Finding<Official> {
  const changed = new Map<EntityId, Official>()
  for (const official of found.entities) {
    const said = word.officeOf(official.name)
    if (!said) continue
    const country = said.country ?? official.country
    const corrected: Official = {
      ...official,
      office: said.office,
      officeFrom: READER_RULE,
      country,
      evidence: null,
    }
    changed.set(
      official.id,
      country === official.country ? corrected : { ...corrected, known: findKnown(corrected) },
    )
  }
  return replace(found, changed)
}

function withoutOthers({ entities, mentions }: Finding<Official>, word: ReaderWord): Finding<Official> {
  const left = entities.filter(({ name, country }) => !word.isNoOfficial(name, country))
  const ids = new Set(left.map(({ id }) => id))
  return { entities: left, mentions: mentions.filter(({ entity }) => ids.has(entity)) }
}

/** Puts changed officials in place of what they were; their mentions say that the reader decided. */
function replace(
  { entities, mentions }: Finding<Official>,
  changed: ReadonlyMap<EntityId, Official>,
): Finding<Official> {
  if (changed.size === 0) return { entities, mentions }
  return {
    entities: entities.map((official) => changed.get(official.id) ?? official),
    mentions: mentions.map((mention) => (changed.has(mention.entity) ? readerMention(mention) : mention)),
  }
}
