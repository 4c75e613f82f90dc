import type { Refusal } from '../../../lib/domain/exchange.ts'
import { say } from '../../../lib/words/say.ts'

const MOST = 20

/** What was not taken, where it stands and why. */
export function RefusalList({ refused, more }: { refused: readonly Refusal[]; more: number }) {
  const left = Math.max(0, refused.length - MOST) + more
  return (
    <ul class="refusals">
      {refused.slice(0, MOST).map(({ where, why }) => (
        <li key={`${where} ${why}`}>
          <b>{where ?? say('exchange-dialog:theFile')}</b> <bdi>{why}</bdi>
        </li>
      ))}
      {left > 0 && <li class="soft">{say('exchange-dialog:more', { count: left })}</li>}
    </ul>
  )
}
