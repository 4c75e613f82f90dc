import type { BackupView } from '../../lib/domain/backup-view.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import './backup-card.css'

/** Says that it is time for a backup; nothing while it is not. */
export function BackupReminder(props: { backup: BackupView; onBackUp: () => void }) {
  const { isDue, last } = props.backup
  if (!isDue) return null
  return (
    <aside class="backup-reminder" aria-label="Reminder">
      <p>
        {last
          ? `Your last backup is of ${dateInWords(last)}, and much was done since.`
          : 'Your annotations are in this browser only. A backup keeps them safe.'}
      </p>
      <button type="button" class="button" onClick={props.onBackUp}>
        Back up now
      </button>
    </aside>
  )
}
