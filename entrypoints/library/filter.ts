/** Which annotations a filter lets through. Folding is done once an annotation, so that typing stays quick. */
import type { Annotation, AnnotationKind, Kept, KeptArticle } from '../../lib/domain/annotation.ts'
import type { LibraryFilter } from '../../lib/domain/library-view.ts'
import { fold } from '../../lib/knowledge/fold.ts'

export type Filtered = {
  shown: Kept[]
  /** How many the words let through, of each kind, whichever kinds are chosen. */
  kinds: Record<AnnotationKind, number>
}

/** Makes the filter of one library page; it remembers what it folded. */
export function createFilter(): (all: readonly Kept[], filter: LibraryFilter) => Filtered {
  let remembered = new Map<string, { version: string; text: string }>()

  return (all, { kinds, words }) => {
    const wanted = fold(words).split(/\s+/).filter(Boolean)
    const count: Record<AnnotationKind, number> = {
      official: 0,
      agreement: 0,
      area: 0,
      highlight: 0,
      article: 0,
    }
    const inUse: typeof remembered = new Map()
    const textOf = (annotation: Annotation, article: KeptArticle) => {
      const version = `${annotation.modified} ${article.title} ${article.outlet}`
      const known = remembered.get(annotation.id)
      const entry = known?.version === version ? known : { version, text: searchedText(annotation, article) }
      inUse.set(annotation.id, entry)
      return entry.text
    }
    const shown = all.flatMap((kept) => {
      const { article, annotations } = kept
      const left = annotations.filter((annotation) => {
        const text = wanted.length > 0 ? textOf(annotation, article) : ''
        if (!wanted.every((word) => text.includes(word))) return false
        count[annotation.kind]++
        return kinds.length === 0 || kinds.includes(annotation.kind)
      })
      if (left.length === annotations.length) return [kept]
      return left.length > 0 ? [{ article, annotations: left }] : []
    })
    if (wanted.length > 0) remembered = inUse
    return { shown, kinds: count }
  }
}

function searchedText({ quote, note, entity, tags }: Annotation, { title, outlet }: KeptArticle): string {
  return fold([quote, note, entity?.name ?? '', ...tags, title, outlet].join('\n'))
}
