import type { AgreementStatus } from '../../lib/domain/entity.ts'
import { STATUS_WORDS } from '../../lib/domain/entity-words.ts'

/** How far an agreement has come, as a small labelled chip. */
export function StatusChip({ status }: { status: AgreementStatus }) {
  return <span class={`status-chip status-chip-${status}`}>{STATUS_WORDS[status]}</span>
}
