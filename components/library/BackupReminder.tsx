import type { BackupView } from '../../lib/domain/backup-view.ts'
import { dayHere } from '../../lib/domain/day-here.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import './backup-card.css'
import { say } from '../../lib/words/say.ts'

/** Says that it is time for a backup; nothing while it is not. */
export function BackupReminder(props: { backup: BackupView; onBackUp: () => void }) {
  const { isDue, last } = props.backup
  if (!isDue) return null
  return (
    <aside class="backup-reminder" aria-label={say('backup:reminder.label')}>
      <p>
        {last
          ? say('backup:reminder.last', { date: dateInWords(dayHere(last)) })
          : say('backup:reminder.never')}
      </p>
      <button type="button" class="button" onClick={props.onBackUp}>
        {say('backup:now')}
      </button>
    </aside>
  )
}
