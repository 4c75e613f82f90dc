/** Section and filter live in the page's address, so that they survive a reload and can be kept as a bookmark. */

import { AGREEMENT_STATUSES } from '../../lib/domain/agreement-status.ts'
import { ANNOTATION_KINDS } from '../../lib/domain/annotation.ts'
import { COLOURS } from '../../lib/domain/colour.ts'
import {
  LIBRARY_SECTIONS,
  type LibraryFilter,
  type LibrarySection,
  type LibraryView,
} from '../../lib/domain/library-view.ts'
import { TOPICS } from '../../lib/domain/topic.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** `#kind=official&tag=visits&words=lam` → the filter; what is not understood is left out. */
export function filterOfHash(hash: string): LibraryFilter {
  const asked = askedBy(hash)
  const named = <Name extends string>(all: readonly Name[], field: string) => {
    const names = asked.getAll(field)
    return all.filter((name) => names.includes(name))
  }
  const texts = (field: string) => [...new Set(asked.getAll(field).filter(Boolean))]
  const day = (field: string) => DAY.exec(asked.get(field) ?? '')?.[0] ?? null
  return {
    kinds: named(ANNOTATION_KINDS, 'kind'),
    tags: texts('tag'),
    collection: asked.get('collection') || null,
    colours: named(COLOURS, 'colour'),
    countries: texts('country'),
    statuses: named(AGREEMENT_STATUSES, 'status'),
    topics: named(TOPICS, 'topic'),
    outlets: texts('outlet'),
    from: day('from'),
    to: day('to'),
    words: asked.get('words') ?? '',
  }
}

/** `#show=agreements` → the section; annotations where it names none. */
export function sectionOfHash(hash: string): LibrarySection {
  const name = askedBy(hash).get('show')
  return LIBRARY_SECTIONS.find((section) => section === name) ?? 'annotations'
}

/** Section and filter as a hash; '' where they are those of a new page. */
export function hashOfView({ section, filter }: Pick<LibraryView, 'section' | 'filter'>): string {
  const asked = new URLSearchParams([
    ...filter.kinds.map((kind) => ['kind', kind]),
    ...filter.tags.map((tag) => ['tag', tag]),
    ...filter.colours.map((colour) => ['colour', colour]),
    ...filter.countries.map((country) => ['country', country]),
    ...filter.statuses.map((status) => ['status', status]),
    ...filter.topics.map((topic) => ['topic', topic]),
    ...filter.outlets.map((outlet) => ['outlet', outlet]),
  ])
  const { collection, from, to, words } = filter
  if (collection !== null) asked.set('collection', collection)
  if (from !== null) asked.set('from', from)
  if (to !== null) asked.set('to', to)
  if (section !== 'annotations') asked.set('show', section)
  if (words.trim()) asked.set('words', words)
  const query = asked.toString()
  return query ? `#${query}` : ''
}

function askedBy(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ''))
}
