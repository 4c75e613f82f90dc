/** Section and filter live in the page's address, so that they survive a reload and can be kept as a bookmark. */
import { KINDS } from '../../lib/domain/entity.ts'
import {
  LIBRARY_SECTIONS,
  type LibraryFilter,
  type LibrarySection,
  type LibraryView,
} from '../../lib/domain/library-view.ts'

/** `#kind=official&words=lam` → the filter; what is not understood is left out. */
export function filterOfHash(hash: string): LibraryFilter {
  const asked = askedBy(hash)
  const names = asked.getAll('kind')
  return { kinds: KINDS.filter((kind) => names.includes(kind)), words: asked.get('words') ?? '' }
}

/** `#show=agreements` → the section; annotations where it names none. */
export function sectionOfHash(hash: string): LibrarySection {
  const name = askedBy(hash).get('show')
  return LIBRARY_SECTIONS.find((section) => section === name) ?? 'annotations'
}

/** Section and filter as a hash; '' where they are those of a new page. */
export function hashOfView({ section, filter }: Pick<LibraryView, 'section' | 'filter'>): string {
  const asked = new URLSearchParams(filter.kinds.map((kind) => ['kind', kind]))
  if (section !== 'annotations') asked.set('show', section)
  if (filter.words.trim()) asked.set('words', filter.words)
  const query = asked.toString()
  return query ? `#${query}` : ''
}

function askedBy(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ''))
}
