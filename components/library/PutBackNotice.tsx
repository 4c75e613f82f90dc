import type { PutBack } from '../../lib/domain/backup-view.ts'
import { momentInWords } from '../../lib/words/moment-words.ts'
import { say } from '../../lib/words/say.ts'
import './backup-card.css'

/** Says that the browser lost the library and that it was put back; nothing where it did not. */
export function PutBackNotice(props: { putBack: PutBack | null; onSeen: () => void }) {
  if (!props.putBack) return null
  const { at, annotations: count } = props.putBack
  return (
    <aside class="backup-reminder" aria-label={say('backup:putBack.label')}>
      <p>{say('backup:putBack.words', { count, moment: momentInWords(at) })}</p>
      <button type="button" class="button" onClick={props.onSeen}>
        {say('backup:putBack.seen')}
      </button>
    </aside>
  )
}
