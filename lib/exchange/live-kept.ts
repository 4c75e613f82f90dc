import type { Annotation, Kept, KeptArticle } from '../domain/annotation.ts'
import type { KeptSource } from '../domain/exchange.ts'

/** What was not deleted, for formats that have no word for deletion; articles of which nothing is left are left out. */
export async function* liveKept(kept: KeptSource): AsyncGenerator<Kept> {
  for await (const { article, annotations } of kept) {
    const live = annotations.filter(({ deleted }) => deleted === null)
    if (live.length > 0) yield { article, annotations: live }
  }
}

/** Likewise, annotation by annotation. */
export async function* liveAnnotations(
  kept: KeptSource,
): AsyncGenerator<{ article: KeptArticle; annotation: Annotation }> {
  for await (const { article, annotations } of liveKept(kept)) {
    for (const annotation of annotations) yield { article, annotation }
  }
}
