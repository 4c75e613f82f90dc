/** Section and filter live in the page's address, so that they survive a reload and can be kept as a bookmark. */
import { ANNOTATION_KINDS } from '../../lib/domain/annotation.ts'
import { COLOURS } from '../../lib/domain/colour.ts'
import {
  LIBRARY_SECTIONS,
  type LibraryFilter,
  type LibrarySection,
  type LibraryView,
} from '../../lib/domain/library-view.ts'

/** `#kind=official&tag=visits&words=lam` → the filter; what is not understood is left out. */
export function filterOfHash(hash: string): LibraryFilter {
  const asked = askedBy(hash)
  const named = <Name extends string>(all: readonly Name[], field: string) => {
    const names = asked.getAll(field)
    return all.filter((name) => names.includes(name))
  }
  return {
    kinds: named(ANNOTATION_KINDS, 'kind'),
    tags: [...new Set(asked.getAll('tag').filter(Boolean))],
    collection: asked.get('collection') || null,
    colours: named(COLOURS, 'colour'),
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
  const { kinds, tags, collection, colours, words } = filter
  const asked = new URLSearchParams([
    ...kinds.map((kind) => ['kind', kind]),
    ...tags.map((tag) => ['tag', tag]),
    ...colours.map((colour) => ['colour', colour]),
  ])
  if (collection !== null) asked.set('collection', collection)
  if (section !== 'annotations') asked.set('show', section)
  if (words.trim()) asked.set('words', words)
  const query = asked.toString()
  return query ? `#${query}` : ''
}

function askedBy(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ''))
}
