import type { BackupView } from '../../lib/domain/backup-view.ts'
import type { ExportInHand } from '../../lib/domain/export-view.ts'
import type { BackupActs, ExportActs } from '../../lib/domain/library-acts.ts'
import type { Counts } from '../../lib/domain/library-view.ts'
import { momentInWords } from '../../lib/words/moment-words.ts'
import { ExportProgress } from './exchange/ExportProgress.tsx'
import { countsInWords, sizeInWords } from './library-words.ts'
import './backup-card.css'
import './exchange/exchange.css'
import { say } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'

/** How much is stored, how safe it is there, and how to have a backup. */
export function BackupCard(props: {
  backup: BackupView
  /** Null until it is known. */
  all: Counts | null
  exporting: ExportInHand | null
  acts: BackupActs & Pick<ExportActs, 'cancelExport'>
}) {
  const { backup, all, acts } = props
  const { bytes, last } = backup
  return (
    <div class="backup">
      <section class="backup-card" aria-label={say('backup:stored')}>
        <h2>{say('backup:storedTitle')}</h2>
        {all && (
          <p>
            {bytes === null
              ? say('backup:amount', { counts: countsInWords(all) })
              : say('backup:amountSize', { counts: countsInWords(all), size: sizeInWords(bytes) })}
          </p>
        )}
        <Promised isPersistent={backup.isPersistent} onAsk={acts.askToPersist} />
      </section>
      <section class="backup-card" aria-label={say('backup:label')}>
        <h2>{say('backup:copy')}</h2>
        <p>
          {last
            ? said('backup:last', { moment: <time dateTime={last}>{momentInWords(last)}</time> })
            : say('backup:never')}{' '}
          {newInWords(backup)}
        </p>
        <div class="library-offers">
          <button type="button" class="button button-first" onClick={acts.backUp}>
            {say('backup:now')}
          </button>
          <span class="soft">{say('backup:oneFile')}</span>
        </div>
        {props.exporting && <ExportProgress exporting={props.exporting} onCancel={acts.cancelExport} />}
        {backup.hasFolders && <Folder backup={backup} acts={acts} />}
      </section>
    </div>
  )
}

function Promised(props: { isPersistent: boolean | null; onAsk: () => void }) {
  if (props.isPersistent === null) return null
  if (props.isPersistent) return <p>{say('backup:promised')}</p>
  return (
    <>
      <p>{say('backup:notPromised')}</p>
      <div class="library-offers">
        <button type="button" class="button" onClick={props.onAsk}>
          {say('backup:ask')}
        </button>
      </div>
    </>
  )
}

function newInWords({ acts, last }: BackupView): string {
  if (!last) return ''
  return acts === 0 ? say('backup:nothingSince') : say('backup:since', { count: acts })
}

function Folder({ backup, acts }: { backup: BackupView; acts: BackupActs }) {
  const { folder } = backup
  return (
    <div class="backup-folder">
      {folder ? (
        <p>
          {said(folder.mayWrite ? 'backup:folder.writes' : 'backup:folder.mayNot', {
            folder: <b>{folder.name}</b>,
          })}
        </p>
      ) : (
        <p>{say('backup:folder.none')}</p>
      )}
      <div class="library-offers">
        {folder && !folder.mayWrite && (
          <button type="button" class="button" onClick={acts.allowFolder}>
            {say('backup:folder.allow')}
          </button>
        )}
        <button type="button" class="button" onClick={acts.chooseFolder}>
          {say(folder ? 'backup:folder.other' : 'backup:folder.choose')}
        </button>
        {folder && (
          <button type="button" class="button" onClick={acts.forgetFolder}>
            {say('backup:folder.stop')}
          </button>
        )}
      </div>
    </div>
  )
}
