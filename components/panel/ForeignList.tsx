import type { ForeignWords } from '../../lib/domain/look-up.ts'
import { listInParts } from '../../lib/words/list-words.ts'
import { ForeignText } from './ForeignText.tsx'

/** Words of others in one line, joined as the reader's language joins them. `rest`: what stands for those left out; '' for none. */
export function ForeignList({ all, rest = '' }: { all: readonly ForeignWords[]; rest?: string }) {
  const items = [...all.map(({ text }) => text), ...(rest ? [rest] : [])]
  let at = 0
  return (
    <>
      {listInParts(items).map(({ type, value }) => {
        const words = type === 'element' ? all[at++] : undefined
        return words ? <ForeignText key={at} words={words} /> : value
      })}
    </>
  )
}
