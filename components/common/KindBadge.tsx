import type { AnnotationKind } from '../../lib/domain/annotation.ts'
import { kindWords } from '../../lib/words/entity-words.ts'

/** The kind as a word with its underline style in front, as on the page: never colour alone. */
export function KindBadge({ kind }: { kind: AnnotationKind }) {
  return (
    <span class={`kind-badge kind-badge-${kind}`}>
      <span class="kind-badge-mark" aria-hidden="true" />
      {kindWords(kind)}
    </span>
  )
}
