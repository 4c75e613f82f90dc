import type { BackupView } from '../../lib/domain/backup-view.ts'
import type { ExportInHand } from '../../lib/domain/export-view.ts'
import type { BackupActs, ExportActs } from '../../lib/domain/library-acts.ts'
import type { Counts } from '../../lib/domain/library-view.ts'
import { momentInWords } from '../../lib/words/moment-words.ts'
import { ExportProgress } from './exchange/ExportProgress.tsx'
import { counted, countsInWords, sizeInWords } from './library-words.ts'
import './backup-card.css'
import './exchange/exchange.css'

/** How much is stored, how safe it is there, and how to have a second copy. */
export function BackupCard(props: {
  backup: BackupView
  all: Counts
  exporting: ExportInHand | null
  acts: BackupActs & Pick<ExportActs, 'cancelExport'>
}) {
  const { backup, all, acts } = props
  const { bytes, last } = backup
  return (
    <div class="backup">
      <section class="backup-card" aria-label="Stored here">
        <h2>Stored in this browser</h2>
        <p>
          {countsInWords(all)}
          {bytes !== null && `, ${sizeInWords(bytes)} with what was read of articles`}.
        </p>
        <Promised isPersistent={backup.isPersistent} onAsk={acts.askToPersist} />
      </section>
      <section class="backup-card" aria-label="Backup">
        <h2>A copy of your own</h2>
        <p>
          {last ? (
            <>
              Last backup: <time dateTime={last}>{momentInWords(last)}</time>.
            </>
          ) : (
            'No backup was made from this browser yet.'
          )}{' '}
          {newInWords(backup)}
        </p>
        <div class="library-offers">
          <button type="button" class="button button-first" onClick={acts.backUp}>
            Back up now
          </button>
          <span class="soft">One JSON file with everything. Import brings it back.</span>
        </div>
        {props.exporting && <ExportProgress exporting={props.exporting} onCancel={acts.cancelExport} />}
        {backup.hasFolders && <Folder backup={backup} acts={acts} />}
      </section>
    </div>
  )
}

function Promised(props: { isPersistent: boolean | null; onAsk: () => void }) {
  if (props.isPersistent === null) return null
  if (props.isPersistent) return <p>The browser promises not to throw it away when the disk is full.</p>
  return (
    <>
      <p>The browser does not promise to keep it when the disk is full.</p>
      <div class="library-offers">
        <button type="button" class="button" onClick={props.onAsk}>
          Ask the browser to keep it
        </button>
      </div>
    </>
  )
}

function newInWords({ acts, last }: BackupView): string {
  if (!last) return ''
  return acts === 0
    ? 'Nothing was done since.'
    : `Since then: ${counted(acts, 'act')}, such as keeping or editing.`
}

function Folder({ backup, acts }: { backup: BackupView; acts: BackupActs }) {
  const { folder } = backup
  return (
    <div class="backup-folder">
      {folder ? (
        <p>
          {folder.mayWrite
            ? 'Once a day, when the library is open, a backup goes into the folder '
            : 'Folder for backups: '}
          <b>{folder.name}</b>
          {folder.mayWrite
            ? '. The ten newest stay there.'
            : '. The browser wants your word again before anything is written there.'}
        </p>
      ) : (
        <p>Backups can also be written by themselves, into a folder that you choose.</p>
      )}
      <div class="library-offers">
        {folder && !folder.mayWrite && (
          <button type="button" class="button" onClick={acts.allowFolder}>
            Allow again
          </button>
        )}
        <button type="button" class="button" onClick={acts.chooseFolder}>
          {folder ? 'Choose another folder' : 'Choose a folder'}
        </button>
        {folder && (
          <button type="button" class="button" onClick={acts.forgetFolder}>
            Stop
          </button>
        )}
      </div>
    </div>
  )
}
