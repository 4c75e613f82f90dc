import type { AnnotationKind } from '../../../lib/domain/annotation.ts'
import { say } from '../../../lib/words/say.ts'
import { kindsInWords } from '../library-words.ts'
import { SidePart, toggled } from './SidePart.tsx'
import { SideRow } from './SideRow.tsx'

const ORDER: readonly AnnotationKind[] = ['agreement', 'official', 'area', 'highlight', 'article']

/** The kinds of annotations. */
export function KindList(props: {
  counts: Record<AnnotationKind, number>
  chosen: readonly AnnotationKind[]
  onChoose: (kinds: readonly AnnotationKind[]) => void
}) {
  const { counts, chosen } = props
  return (
    <SidePart title={say('side:kinds')}>
      <ul class="side-list">
        {ORDER.map((kind) => (
          <SideRow
            key={kind}
            name={kindsInWords(kind)}
            mark={
              <span class={`kind-badge kind-badge-${kind}`}>
                <span class="kind-badge-mark" aria-hidden="true" />
              </span>
            }
            count={counts[kind]}
            isChosen={chosen.includes(kind)}
            onChoose={() => props.onChoose(toggled(chosen, kind))}
          />
        ))}
      </ul>
    </SidePart>
  )
}
