import type { Kind } from '../../lib/domain/entity.ts'
import type { ReadingRows } from './entity-rows.ts'

const CHIPS: { kind: Kind; one: string; many: string }[] = [
  { kind: 'agreement', one: 'agreement', many: 'agreements' },
  { kind: 'official', one: 'official', many: 'officials' },
  { kind: 'area', one: 'cooperation area', many: 'cooperation areas' },
]

/** The bar that stays in sight: how much was found of each kind, each count a link to its list. */
export function PanelBar({ rows, kept }: { rows: ReadingRows | null; kept: number }) {
  return (
    <header class="panel-bar">
      <span class="wordmark">Entente</span>
      {(rows || kept > 0) && (
        <nav aria-label="Lists in this panel">
          <ul class="counts">
            {rows &&
              CHIPS.map(({ kind, one, many }) => (
                <li key={kind}>
                  <CountLink
                    kind={kind}
                    count={rows[kind].length}
                    words={rows[kind].length === 1 ? one : many}
                  />
                </li>
              ))}
            {kept > 0 && (
              <li>
                <CountLink kind="kept" count={kept} words="kept from this article" />
              </li>
            )}
          </ul>
        </nav>
      )}
    </header>
  )
}

function CountLink({ kind, count, words }: { kind: Kind | 'kept'; count: number; words: string }) {
  const label = `${count} ${words}`
  const inside = (
    <>
      <span class="count-mark" aria-hidden="true" />
      <span aria-hidden="true">{count}</span>
      <span class="unseen">{label}</span>
    </>
  )
  if (count === 0) return <span class={`count count-${kind} count-none`}>{inside}</span>
  return (
    <a class={`count count-${kind}`} href={`#list-${kind}`} title={label}>
      {inside}
    </a>
  )
}
