/** The filter lives in the page's address, so that it survives a reload and can be kept as a bookmark. */
import { KINDS } from '../../lib/domain/entity.ts'
import type { LibraryFilter } from '../../lib/domain/library-view.ts'

/** `#kind=official&words=lam` → the filter; what is not understood is left out. */
export function filterOfHash(hash: string): LibraryFilter {
  const asked = new URLSearchParams(hash.replace(/^#/, ''))
  const names = asked.getAll('kind')
  return { kinds: KINDS.filter((kind) => names.includes(kind)), words: asked.get('words') ?? '' }
}

/** The filter as a hash; '' where nothing is filtered. */
export function hashOfFilter({ kinds, words }: LibraryFilter): string {
  const asked = new URLSearchParams(kinds.map((kind) => ['kind', kind]))
  if (words.trim()) asked.set('words', words)
  const query = asked.toString()
  return query ? `#${query}` : ''
}
