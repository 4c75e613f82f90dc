import type { Evidence } from '../../lib/domain/evidence.ts'
import { passageAround } from './passage-around.ts'

/** The article's own sentence, the words that decided underlined. */
export function EvidencePassage(props: {
  text: string
  evidence: Evidence
  language: string
  /** Characters shown on each side. */
  reach?: number
}) {
  const { before, words, after } = passageAround(props.text, props.evidence, props.reach)
  return (
    <q class="evidence" lang={props.language || undefined}>
      {before}
      <u>{words}</u>
      {after}
    </q>
  )
}
