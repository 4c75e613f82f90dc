/** How many annotations there are by what they have: kind, colour, tag, collection, state, status, topic, outlet. */

import type { AgreementStatus } from '../../lib/domain/agreement-status.ts'
import type { Annotation, AnnotationKind, Kept, KeptArticle } from '../../lib/domain/annotation.ts'
import type { Collection, CollectionId } from '../../lib/domain/collection.ts'
import type { Colour } from '../../lib/domain/colour.ts'
import type { Party } from '../../lib/domain/country.ts'
import type { Facets } from '../../lib/domain/library-view.ts'
import { byName } from '../../lib/domain/same-name.ts'
import type { Topic } from '../../lib/domain/topic.ts'
import type { OpenPart } from './passing.ts'
import { partiesOf } from './passing.ts'

export type FacetCount = {
  /** `but`: the one part of the filter that it does not pass, and so counts in alone; null where it passes all. */
  add(annotation: Annotation, article: KeptArticle, but: OpenPart | null): void
  /** `tags`: those to tell of, whether counted or not. */
  facets(tags: readonly string[]): Facets
}

/** Begins to count. */
export function createFacetCount(all: readonly Collection[]): FacetCount {
  const kinds: Record<AnnotationKind, number> = {
    official: 0,
    agreement: 0,
    area: 0,
    highlight: 0,
    article: 0,
  }
  const colours: Record<Colour, number> = { yellow: 0, green: 0, blue: 0, pink: 0 }
  const tagged = new Map<string, number>()
  const inside = new Map<CollectionId, number>()
  const countries = new Map<Party, number>()
  const statuses = new Map<AgreementStatus, number>()
  const topics = new Map<Topic, number>()
  const outlets = new Map<string, number>()
  const parents = new Map(all.map(({ id, parent }) => [id, parent]))

  const addOpen = ({ kind, colour, entity, collections }: Annotation, outlet: string, part: OpenPart) => {
    if (part === 'kinds') kinds[kind]++
    else if (part === 'colours') colour && colours[colour]++
    else if (part === 'statuses') entity?.kind === 'agreement' && raise(statuses, entity.status)
    else if (part === 'topics') entity?.kind === 'area' && raise(topics, entity.topic)
    else if (part === 'outlets') outlet && raise(outlets, outlet)
    else if (part === 'collection' && collections.length > 0) {
      for (const id of new Set(collections.flatMap((one) => [one, parents.get(one) ?? one])))
        raise(inside, id)
    }
  }
  return {
    add(annotation, { outlet }, but) {
      if (but) return addOpen(annotation, outlet, but)
      for (const part of OPEN_PARTS) addOpen(annotation, outlet, part)
      for (const tag of annotation.tags) raise(tagged, tag)
      for (const party of partiesOf(annotation)) raise(countries, party)
    },
    facets: (tags) => ({
      kinds,
      colours,
      tags: tags.map((tag) => ({ tag, annotations: tagged.get(tag) ?? 0 })),
      collections: inside,
      countries,
      statuses,
      topics,
      outlets,
    }),
  }
}

const OPEN_PARTS: readonly OpenPart[] = ['kinds', 'colours', 'statuses', 'topics', 'outlets', 'collection']

function raise<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Every tag in use, by name. */
export function tagsInUse(all: readonly Kept[]): string[] {
  const tags = new Set<string>()
  for (const { annotations } of all) for (const one of annotations) for (const tag of one.tags) tags.add(tag)
  return [...tags].sort(byName)
}
