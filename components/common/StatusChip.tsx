import type { AgreementStatus } from '../../lib/domain/agreement-status.ts'
import { statusWords } from '../../lib/words/entity-words.ts'

/** How far an agreement has come, as a small labelled chip. */
export function StatusChip({ status }: { status: AgreementStatus }) {
  return <span class={`status-chip status-chip-${status}`}>{statusWords(status)}</span>
}
