/** Which parts of a filter an annotation passes. */
import type { Annotation, KeptArticle } from '../../lib/domain/annotation.ts'
import type { Collection, CollectionId } from '../../lib/domain/collection.ts'
import type { Party } from '../../lib/domain/country.ts'
import type { LibraryFilter } from '../../lib/domain/library-view.ts'

/** Parts of which one choice is enough: choosing another one shows more, so what they leave out is counted in them. */
export type OpenPart = 'kinds' | 'colours' | 'statuses' | 'topics' | 'outlets' | 'collection'

/** `passes`; or the only open part that it does not pass; or `fails`, where a closed part or several leave it out. */
export type Passage = 'passes' | OpenPart | 'fails'

type Test = (annotation: Annotation, article: KeptArticle) => boolean

/** All of a filter but its words. */
export function passageThrough(
  filter: LibraryFilter,
  collections: readonly Collection[],
): (annotation: Annotation, article: KeptArticle) => Passage {
  const closed = closedTests(filter)
  const open = openTests(filter, collections)
  return (annotation, article) => {
    if (!closed.every((test) => test(annotation, article))) return 'fails'
    let failed: Passage = 'passes'
    for (const { part, test } of open) {
      if (test(annotation, article)) continue
      if (failed !== 'passes') return 'fails'
      failed = part
    }
    return failed
  }
}

function closedTests({ tags, countries, from, to }: LibraryFilter): Test[] {
  const tests: Test[] = []
  if (tags.length > 0) tests.push((annotation) => tags.every((tag) => annotation.tags.includes(tag)))
  if (countries.length > 0) {
    tests.push((annotation) => {
      const parties = partiesOf(annotation)
      return countries.every((country) => parties.includes(country))
    })
  }
  // Days compare as texts; a moment is of its day.
  if (from !== null) tests.push((_, { date }) => date !== null && date.slice(0, 10) >= from)
  if (to !== null) tests.push((_, { date }) => date !== null && date.slice(0, 10) <= to)
  return tests
}

function openTests(
  { kinds, colours, statuses, topics, outlets, collection }: LibraryFilter,
  collections: readonly Collection[],
): { part: OpenPart; test: Test }[] {
  const inside = collection === null ? [] : withHeld(collection, collections)
  const tests: { part: OpenPart; isAsked: boolean; test: Test }[] = [
    { part: 'kinds', isAsked: kinds.length > 0, test: ({ kind }) => kinds.includes(kind) },
    {
      part: 'colours',
      isAsked: colours.length > 0,
      test: ({ colour }) => colour !== null && colours.includes(colour),
    },
    {
      part: 'statuses',
      isAsked: statuses.length > 0,
      test: ({ entity }) => entity?.kind === 'agreement' && statuses.includes(entity.status),
    },
    {
      part: 'topics',
      isAsked: topics.length > 0,
      test: ({ entity }) => entity?.kind === 'area' && topics.includes(entity.topic),
    },
    { part: 'outlets', isAsked: outlets.length > 0, test: (_, { outlet }) => outlets.includes(outlet) },
    {
      part: 'collection',
      isAsked: collection !== null,
      test: (annotation) => annotation.collections.some((id) => inside.includes(id)),
    },
  ]
  return tests.filter(({ isAsked }) => isAsked)
}

/** The states and organisations that an annotation names, each once. */
export function partiesOf({ entity }: Pick<Annotation, 'entity'>): readonly Party[] {
  if (!entity) return []
  if (entity.kind === 'official') return entity.country ? [entity.country] : []
  const { parties } = entity
  return new Set(parties).size === parties.length ? parties : [...new Set(parties)]
}

/** A collection and those that it holds. */
export function withHeld(id: CollectionId, collections: readonly Collection[]): CollectionId[] {
  return [id, ...collections.filter(({ parent }) => parent === id).map((one) => one.id)]
}
