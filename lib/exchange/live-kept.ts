import type { Annotation, Kept, KeptArticle } from '../domain/annotation.ts'

/** What was not deleted, for formats that have no word for deletion; articles of which nothing is left are left out. */
export function* liveKept(kept: Iterable<Kept>): Generator<Kept> {
  for (const { article, annotations } of kept) {
    const live = annotations.filter(({ deleted }) => deleted === null)
    if (live.length > 0) yield { article, annotations: live }
  }
}

/** Likewise, annotation by annotation. */
export function* liveAnnotations(
  kept: Iterable<Kept>,
): Generator<{ article: KeptArticle; annotation: Annotation }> {
  for (const { article, annotations } of liveKept(kept)) {
    for (const annotation of annotations) yield { article, annotation }
  }
}
