import type { Annotation, Kept } from '../../lib/domain/annotation.ts'

/**
 * What is kept now, with the very objects of before wherever nothing in them changed: the database gives new
 * objects each time, and what is the same object need not be drawn again.
 */
export function withUnchanged(before: readonly Kept[], now: readonly Kept[]): Kept[] {
  const known = new Map(before.map((kept) => [kept.article.key, kept]))
  return now.map((kept) => {
    const old = known.get(kept.article.key)
    return old && isUnchanged(old, kept) ? old : kept
  })
}

function isUnchanged(old: Kept, now: Kept): boolean {
  return (
    JSON.stringify(old.article) === JSON.stringify(now.article) &&
    old.annotations.length === now.annotations.length &&
    old.annotations.every((annotation, at) => isSameVersion(annotation, now.annotations[at]))
  )
}

/** Every edit of an annotation sets its time of change. */
function isSameVersion(one: Annotation, other: Annotation | undefined): boolean {
  return one.id === other?.id && one.modified === other.modified
}
